import type { Finding, Pseudonymise } from '@golden-thread/return-files';
import { childIdentity } from './child-identity.ts';
import { isIdentifying, layoutOf } from './layout.ts';
import type { ModuleLayout } from './layout.ts';
import { cellReader } from './read-cell.ts';
import { newestYear } from './sen2-module.ts';
import type { Sen2Year } from './sen2-module.ts';

/** The cells of a record, in the order of the fields of its module; undefined where there is no such column. */
export type RecordCells = readonly (string | undefined)[];

/** A record's cells, read: what may leave, and what was wrong. */
export interface CellsRead {
  readonly values: Readonly<Record<string, string | boolean | null>>;
  readonly findings: readonly Finding[];
  /** Whether a pupil or a learner number is there. */
  readonly numbered: boolean;
}

/** How the records of a module are read. Fields that identify are read here and go no further. */
export function recordReader(
  { module, fields }: ModuleLayout,
  year: Sen2Year,
  pseudonymise: Pseudonymise,
): (cells: RecordCells) => CellsRead {
  const columns = fields.map((field, at) => ({
    at,
    name: field.name,
    withheld: isIdentifying(field.kind),
    read: cellReader(field, year),
  }));
  // A field that only a later year has is there all the same, empty.
  const empty = Object.fromEntries(
    layoutOf(newestYear)
      .flatMap((each) => (each.module === module ? each.fields : []))
      .flatMap(({ name, kind }) => (isIdentifying(kind) ? [] : [[name, null] as const])),
  );
  const ofPersons = module === 'persons';
  const none: Finding[] = [];
  return (cells) => {
    const values: Record<string, string | boolean | null> = { ...empty };
    const kept: Record<string, string | boolean | null> = {};
    let findings: Finding[] = none;
    for (const { at, name, withheld, read } of columns) {
      const text = cells[at]?.trim() ?? '';
      let value = text === '' ? null : read(text);
      if (value !== null && typeof value === 'object') {
        findings = [...findings, value];
        value = null;
      }
      if (!withheld) values[name] = value;
      else if (ofPersons) kept[name] = value;
    }
    if (!ofPersons) return { values, findings, numbered: false };
    const text = (name: string): string | null => (kept[name] ?? null) as string | null;
    const upn = text('UPN');
    const uln = text('UniqueLearnerNumber');
    const birthDate = text('PersonBirthDate');
    const identity = childIdentity({
      upn,
      uln,
      surname: text('Surname') ?? '',
      forename: text('Forename') ?? '',
      birthDate,
    });
    return {
      values: {
        Pseudonym: identity === null ? null : pseudonymise(identity),
        BirthMonth: birthDate === null ? null : birthDate.slice(0, 7),
        ...values,
      },
      findings,
      numbered: upn !== null || uln !== null,
    };
  };
}
