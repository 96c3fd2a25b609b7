import { shapeOf } from '@golden-thread/return-files';
import { cellReader } from '../read-cell.ts';
import type { ReadCell } from '../read-cell.ts';
import type { FieldKind } from '../layout.ts';
import type { Sen2Year } from '../sen2-module.ts';
import type { CaseworkField } from './casework-layout.ts';
import { teamName } from './team-name.ts';

/** How the cells of a field of casework are read. */
export function caseworkCell({ name, kind, words }: CaseworkField, year: Sen2Year): ReadCell {
  if (kind === 'team') return teamName;
  if (kind !== 'word')
    return returnCell(name, kind === 'sen-type' ? 'code' : kind, year, kind === 'sen-type' ? kind : null);
  const known = new Map(
    words.flatMap(({ word, also }) => [word, ...also].map((each) => [spelling(each), word] as const)),
  );
  const expected = words.map(({ word }) => word).join(', ');
  return (text) =>
    known.get(spelling(text)) ?? {
      code: 'UNKNOWN_CODE',
      column: name,
      found: shapeOf(text),
      expected,
      whatToDo: 'Use one of these words.',
    };
}

/** How a cell is read that is as one of the return. */
export function returnCell(
  name: string,
  kind: FieldKind,
  year: Sen2Year,
  codeSet: string | null = null,
): ReadCell {
  return cellReader({ name, kind, title: name, codeSet, alias: null, optional: false }, year);
}

/** Words are the same in capitals or not, with hyphens or spaces. */
function spelling(text: string): string {
  return text.toLowerCase().replace(/[\s_-]+/g, ' ');
}
