import {
  fromReleasePackage,
  isRegistrablePrefix,
  toReleasePackage,
  type Dated,
} from '@golden-thread/commissioning/open-contracting';
import type { LocalArea } from '@golden-thread/local-areas';
import type { Citation, IsoDate, Issue } from '@golden-thread/outcomes';
import { readDay } from '../read-day.ts';
import { WrongUse } from '../wrong-use.ts';
import { filled } from './filled.ts';
import type { InterchangeStandard, OwnOptions } from './standard.ts';

/**
 * Open Contracting: the frameworks of an area with their lots, those for homes of looked-after children among them, and its contracts.
 * Places bought for single children never go out, though they are called off as contracts are.
 */
export const openContracting: InterchangeStandard = {
  title: 'Open Contracting',
  write(area, own) {
    const { code, governance, market, procurement } = area;
    const undated: Issue[] = [];
    const dated = <T extends Sourced>(entries: readonly T[], list: string): readonly Dated<T>[] =>
      entries.flatMap((entry, index) => {
        const date = dateOf(entry, area, own);
        if (date !== null) return [{ entry, date }];
        undated.push(withoutDate(`${list}[${index}]`, entry.id));
        return [];
      });
    const council = governance.organisations.find(({ id }) => id === area.councilOrganisationId);
    const { document, remarks } = toReleasePackage(
      {
        frameworks: [
          ...dated(market.agreements, 'agreements'),
          ...dated(procurement.frameworks, 'frameworks'),
        ],
        contracts: dated(procurement.contracts, 'contracts'),
      },
      {
        ocidPrefix: prefixOf(own),
        areaCode: code,
        publisherName: council?.name ?? area.name,
        organisations: governance.organisations.map(({ id, name, codes }) => ({
          id,
          name,
          odsCode: codes['ods'] ?? null,
        })),
      },
    );
    return { document, remarks: [...remarks, ...undated] };
  },
  read(input, citation) {
    const read = fromReleasePackage(input, citation);
    if (!read.ok) return read;
    const { frameworks, contracts, remarks } = read.value;
    const files = filled({
      'procurement-frameworks.json': frameworks.map(({ entry }) => entry),
      'contracts.json': contracts.map(({ entry }) => entry),
    });
    return { ok: true, value: { files, remarks } };
  },
};

interface Sourced {
  readonly id: string;
  readonly source: Citation | null;
}

/** The day its source was published; else the day given for what has none. */
function dateOf({ source }: Sourced, { sources }: LocalArea, { date }: OwnOptions): IsoDate | null {
  const published = sources.find(({ id }) => id === source?.sourceId)?.publishedDate ?? null;
  return published ?? (typeof date === 'string' ? readDay(date, '--date') : null);
}

function withoutDate(path: string, id: string): Issue {
  return {
    code: 'RELEASE_WITHOUT_DATE',
    path,
    found: JSON.stringify(id),
    expected: 'a source with the day it was published',
    whatToDo: 'Give --date for what has none: every release has a day.',
  };
}

function prefixOf({ ocidPrefix }: OwnOptions): string | null {
  if (ocidPrefix === undefined) return null;
  if (typeof ocidPrefix === 'string' && isRegistrablePrefix(ocidPrefix)) return ocidPrefix;
  throw new WrongUse({
    code: 'INVALID_OCID_PREFIX',
    message: 'That is no prefix of the Open Contracting Partnership.',
    found: JSON.stringify(ocidPrefix),
    expected: 'ocds- and six small letters or digits, such as ocds-a1b2c3',
    whatToDo:
      'Give the prefix as the Partnership gave it to you, or leave it out: the document then says that none is registered.',
  });
}
