import { ReturnUnreadable } from '@golden-thread/return-files/node';
import type { GivenFile } from '@golden-thread/return-files/node';
import { detectDateFormat, readDay } from '../date-format.ts';
import type { DetectedFormat } from '../date-format.ts';
import { layoutOf } from '../layout.ts';
import type { TableLayout } from '../layout.ts';
import { isMadeUpNumber } from '../made-up.ts';
import { withoutRule } from '../return-issue.ts';
import type { OnReturnIssue } from '../return-issue.ts';
import { ssda903Years } from '../ssda903-year.ts';
import type { Ssda903Year } from '../ssda903-year.ts';
import { yearOfDays } from '../year-of-days.ts';
import type { YearOfDays } from '../year-of-days.ts';
import { aboutFile } from './about-file.ts';
import type { XmlRow } from './xml-children.ts';
import { xmlTold } from './xml-told.ts';

/** An XML file whose first children have been looked at. */
export interface LookedAtXml {
  readonly isXml: true;
  readonly given: GivenFile;
  readonly dates: DetectedFormat;
  readonly days: YearOfDays | null;
  /** Whether one of its first children is made up. */
  readonly madeUp: boolean;
}

const rowsLookedAt = 6_000;

/** Looks at the first children of an XML file. Tells why where it cannot be read or has no child, and is null then. */
export async function lookedAtXml(given: GivenFile, onIssue: OnReturnIssue): Promise<LookedAtXml | null> {
  const { name: file, bytes } = given;
  const layouts = layoutOf(ssda903Years.at(-1) as Ssda903Year);
  const rows: XmlRow[] = [];
  try {
    for await (const told of xmlTold({ file, bytes, layouts, onBytes: () => undefined }))
      if (rows.push(...told.rows) >= rowsLookedAt) break;
  } catch (error) {
    if (!(error instanceof ReturnUnreadable)) throw error;
    // What comes later is told of when the file is read.
    if (rows.length === 0) {
      onIssue(withoutRule(error.issue));
      return null;
    }
  }
  if (rows.length === 0) {
    onIssue(
      aboutFile(
        file,
        'UNKNOWN_LAYOUT',
        'XML without a child',
        'the XML of the return: elements CHILD, each with a HEADER',
        'Check that this is the right file.',
      ),
    );
    return null;
  }
  const dates = detectDateFormat(
    textsOf(rows, layouts, ({ kind }) => kind === 'date' || kind === 'birth-date'),
  );
  const daysIn = (name: string) =>
    textsOf(
      rows.filter(({ module }) => module === 'episodes'),
      layouts,
      (field) => field.name === name,
    ).flatMap((text) => readDay(text, dates.format) ?? []);
  return {
    isXml: true,
    given,
    dates,
    days: yearOfDays({ starts: daysIn('DECOM'), ends: daysIn('DEC') }),
    madeUp: textsOf(rows, layouts, ({ kind }) => kind === 'child').some(isMadeUpNumber),
  };
}

function textsOf(
  rows: readonly XmlRow[],
  layouts: readonly TableLayout[],
  wanted: (field: TableLayout['fields'][number]) => boolean,
): readonly string[] {
  const places = new Map(
    layouts.map(({ module, fields }) => [module, fields.flatMap((field, at) => (wanted(field) ? [at] : []))]),
  );
  return rows.flatMap(({ module, cells }) =>
    (places.get(module) ?? []).flatMap((at) => [cells[at]?.trim() ?? ''].filter((text) => text !== '')),
  );
}
