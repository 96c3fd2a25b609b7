import type { Citation, Issue } from '@golden-thread/outcomes';
import type { Checked } from '@golden-thread/outcomes/schema';
import type { MappedService } from '../provision/service-map.ts';
import { directoryOf } from './directory-of.ts';
import type { ServiceDirectory } from './directory.ts';
import { feedEntries, MOST_ISSUES } from './feed-entries.ts';
import { feedOrganisations } from './feed-organisations.ts';
import { leftOut } from './left-out.ts';
import { mergedEntries, within } from './merged-entries.ts';
import { readService, type ServiceRead } from './read-service.ts';

/** What a foreign feed does not say itself. */
export interface FromOpenReferralOptions {
  /** What is cited for each service that names no source of ours: the feed itself. */
  readonly citation: Citation;
}

/** What was read of a feed. */
export interface OpenReferralReading {
  /** In the order of the feed. */
  readonly services: readonly MappedService[];
  /** What the services name, as the feed calls it. */
  readonly directory: ServiceDirectory;
  /** Everything that stands in the feed and was left out or read otherwise, each with its path. */
  readonly remarks: readonly Issue[];
}

/**
 * Reads a feed of Open Referral UK 3.0 of unknown origin: a page of a list of services, a bare list, or one service.
 *
 * What cannot be understood comes back as issues, all at once, each with its path: nothing is guessed, and no part of a feed with
 * an issue is read. What is understood and has no place in a service map is left out and told in `remarks`; how to reach a person
 * is never repeated. Services with one id are one service.
 *
 * @source Open Referral UK 3.0, openreferraluk.org
 */
export function fromOpenReferral(
  input: unknown,
  { citation }: FromOpenReferralOptions,
): Checked<OpenReferralReading> {
  const found = feedEntries(input);
  if (!found.ok) return found;
  const { entries, remarks: ofPage } = found.value;
  const organisations = feedOrganisations(entries);
  const merged = mergedEntries(entries);
  const read = merged.services.map((entry) => readService(entry, organisations.byUuid, citation));
  const directory = directoryOf(read, organisations);
  const issues = [
    ...organisations.issues,
    ...read.flatMap((each) => each.issues),
    ...sameIds(read),
    ...directory.issues,
  ];
  if (issues.length > 0) return { ok: false, issues: issues.slice(0, MOST_ISSUES) };
  return {
    ok: true,
    value: {
      services: read.flatMap(({ service }) => service ?? []),
      directory: directory.directory,
      remarks: [
        ...ofPage,
        ...merged.remarks,
        ...organisations.remarks,
        ...read.flatMap((each) => each.remarks),
        ...leftOut(entries),
      ],
    },
  };
}

/** Services of different UUIDs that say they are one service here. */
function sameIds(read: readonly ServiceRead[]): readonly Issue[] {
  const known = new Set<string>();
  return read.flatMap(({ service, said, entry }) => {
    if (service === null || !known.has(service.id)) {
      if (service !== null) known.add(service.id);
      return [];
    }
    return [
      {
        ...{ code: 'DUPLICATE_ID', path: said.one('record')?.path ?? within(entry.path, 'id') },
        found: JSON.stringify(service.id),
        expected: 'an id that no other service of the feed goes by',
        whatToDo: 'Give one of the two another id.',
      },
    ];
  });
}
