import {
  anyReader,
  auditTables,
  countsBehind,
  type CountCell,
  type DerivedFigure,
  type LinearRelation,
} from '@golden-thread/disclosure';

/** Counts that an attacker writes down, and what ties them to each other. Ids of counts of people begin with `count `. */
export interface AttackNotes {
  readonly cells: CountCell[];
  readonly relations: LinearRelation[];
  readonly derived: DerivedFigure[];
}

export const noNotes = (): AttackNotes => ({ cells: [], relations: [], derived: [] });

/** The counts of people, as opposed to draws and rests. */
export const isCount = (id: string): boolean => id.startsWith('count ');

/** What is known to lie within bounds. */
export const hidden = (id: string, within: readonly [number, number]): CountCell => ({
  id,
  label: id,
  count: null,
  standing: 'hidden',
  within,
  level: null,
  rounded: null,
});

/** What everybody prints. */
export const shown = (id: string, count: number): CountCell => ({
  id,
  label: id,
  count,
  standing: 'shown',
  level: null,
  rounded: null,
});

/** What nobody prints and everybody knows to be there: the rest of something, or all of it. */
export const implied = (id: string): CountCell => ({ ...hidden(id, [0, 0]), standing: 'implied' });

/**
 * Writes down a count that is shown rounded. Its cell has one draw for good: count + draw = what is shown + a rest below five.
 *
 * @param draw - names the draw: cells with one name have one draw.
 */
export function noteRounded(
  { cells, relations }: AttackNotes,
  count: string,
  rounded: number,
  draw: string,
): void {
  const [drawn, rest, print] = [`draw ${draw}`, `step ${count}`, `print ${rounded}`];
  const has = (id: string) => cells.some((cell) => cell.id === id);
  cells.push(hidden(count, countsBehind(rounded)));
  if (!has(drawn)) cells.push(hidden(drawn, [0, 4]));
  if (!has(print)) cells.push(shown(print, rounded));
  cells.push(hidden(rest, [0, 4]));
  relations.push({
    id: `draw of ${count}`,
    terms: [
      { cell: count, times: 1 },
      { cell: drawn, times: 1 },
      { cell: rest, times: -1 },
      { cell: print, times: -1 },
    ],
  });
}

/** Which counts of people the notes give away, by what is known and nothing else. */
export function givenAway({ cells, relations, derived }: AttackNotes): readonly string[] {
  const audit = auditTables({ cells, relations, derived }, anyReader);
  if (audit.contradictions > 0)
    throw new Error(`The notes contradict themselves ${audit.contradictions} times.`);
  return audit.exposures.filter(({ cell }) => isCount(cell)).map(({ cell, kind }) => `${cell}: ${kind}`);
}
