import { countsBehind, sumOf } from '@golden-thread/disclosure';
import { hidden, implied, noteRounded, type AttackNotes } from '@golden-thread/subgraph/testing';
import type { SeenRow, SeenSeries } from './answers.ts';

/** Measures whose parts are shares of wholes of their own. */
const pairs = [
  'advice-in-time',
  'disputes-about-assessing',
  'disputes-about-issuing',
  'disputes-about-plans',
  'representations-in-full',
  'plan-audits-good',
  'review-decisions-in-time',
  'amended-plans-in-time',
];

/** Measures whose parts are of different children. */
const splits = [
  'request-decisions',
  'plans-ceased',
  'primary-needs',
  'placements',
  'young-people-by-setting',
  'suspensions-by-provision',
  'suspensions-by-need',
  'permanent-exclusions-by-provision',
  'permanent-exclusions-by-need',
];

/**
 * The rounded cells behind a month, as anybody can work them out by subtracting what is shown: in which cells a figure is counted is no
 * secret. Written down apart from the service's own list.
 */
export function cellsOfMonth(series: readonly SeenSeries[], at: number): ReadonlyMap<string, number> {
  const cells = new Map<string, number>();
  const of = (id: string) => series.filter(({ definition }) => definition.id === id);
  const counts = (id: string) => {
    const figure = of(id)[0]?.figures[at];
    return { n: figure?.numerator ?? 0, d: figure?.denominator ?? 0 };
  };
  cells.set('requests', counts('requests-received').n);
  const [issued, timed, plain] = [
    counts('plans-issued'),
    counts('plans-in-time'),
    counts('plans-in-time-without-exceptions'),
  ];
  cells.set('plain in time', plain.n);
  cells.set('plain late', plain.d - plain.n);
  cells.set('other in time', timed.n - plain.n);
  cells.set('other late', timed.d - timed.n - plain.d + plain.n);
  cells.set('untimed', issued.n - timed.d);
  const [due, actioned] = [counts('reviews-due'), counts('reviews-actioned')];
  cells.set('reviewed', actioned.n);
  cells.set('not reviewed', actioned.d - actioned.n);
  cells.set('review unknown', due.n - actioned.d);
  for (const id of pairs)
    for (const { part, figures } of of(id)) {
      const { numerator, denominator } = figures[at] ?? {};
      cells.set(`${id} ${part} yes`, numerator ?? 0);
      cells.set(`${id} ${part} no`, (denominator ?? 0) - (numerator ?? 0));
    }
  for (const id of splits)
    for (const { part, figures } of of(id)) cells.set(`${id} ${part}`, figures[at]?.numerator ?? 0);
  for (const { part, figures } of of('needs-of-any-rank'))
    cells.set(`any need ${part}`, figures[at]?.numerator ?? 0);
  return cells;
}

/** Cells that keep their draw from month to month, because they are of the same children. */
const lasting =
  /^(?:reviewed|not reviewed|review unknown|primary-needs|placements|any need|young-people-by-setting) ?/u;

/** Writes down what the figures of every month say as at a day, and what everybody knows of how counts hang together. */
export function noteFigures(notes: AttackNotes, series: readonly SeenSeries[], epoch: string): void {
  const months = series[0]?.figures.map(({ period }) => period.startDate.slice(0, 7)) ?? [];
  months.forEach((month, at) => {
    if (series.every(({ figures }) => figures[at]?.numerator === null)) return;
    const cells = cellsOfMonth(series, at);
    const id = (cell: string) => `count ${epoch} ${month} ${cell}`;
    for (const [cell, rounded] of cells) {
      noteRounded(notes, id(cell), rounded, lasting.test(cell) ? cell : `${cell} ${month}`);
    }
    const named = (prefix: string) => [...cells.keys()].filter((cell) => cell.startsWith(prefix)).map(id);
    // Every plan in force is under one primary need and under one placement.
    const inForce = `rest ${epoch} ${month} in force`;
    notes.cells.push(implied(inForce));
    notes.relations.push(sumOf(inForce, named('primary-needs ')), sumOf(inForce, named('placements ')));
    // Whoever has a need first has it; whoever owes a review has a plan.
    for (const need of named('primary-needs ')) {
      const any = need.replace('primary-needs ', 'any need ');
      const rest = any.replace('count', 'rest');
      notes.cells.push(implied(rest));
      notes.relations.push(sumOf(any, [need, rest]));
    }
    // What is told of one exclusion is told by provision and by need.
    for (const kind of ['suspensions', 'permanent-exclusions']) {
      const all = `rest ${epoch} ${month} ${kind}`;
      notes.cells.push(implied(all));
      notes.relations.push(sumOf(all, named(`${kind}-by-provision `)), sumOf(all, named(`${kind}-by-need `)));
    }
    // Every decision is to assess or not, and went to mediation and to the tribunal or not, where that is on record.
    const decided = `rest ${epoch} ${month} decided`;
    notes.cells.push(implied(decided));
    notes.relations.push(sumOf(decided, named('request-decisions ')));
    for (const whom of ['mediation', 'tribunal']) {
      const untold = `rest ${epoch} ${month} assessing ${whom}`;
      notes.cells.push(implied(untold));
      notes.relations.push(sumOf(decided, [...named(`disputes-about-assessing ${whom}`), untold]));
    }
    // So it is with plans issued, and what their families were given.
    const issued = `rest ${epoch} ${month} issued`;
    const five = ['plain in time', 'plain late', 'other in time', 'other late', 'untimed'].map(id);
    notes.cells.push(implied(issued));
    notes.relations.push(sumOf(issued, five));
    for (const of of [
      'disputes-about-plans mediation',
      'disputes-about-plans tribunal',
      'representations-in-full',
    ]) {
      const untold = `rest ${epoch} ${month} ${of}`;
      notes.cells.push(implied(untold));
      notes.relations.push(sumOf(issued, [...named(of), untold]));
    }
    const owing = ['reviewed', 'not reviewed', 'review unknown'].map(id);
    notes.cells.push(implied(`rest ${epoch} ${month} owing none`));
    notes.relations.push(sumOf(inForce, [...owing, `rest ${epoch} ${month} owing none`]));
  });
}

/**
 * Writes down what due lists of one Monday after another say: what becomes late between two is what fell due in that week.
 */
export function noteDueLists(
  notes: AttackNotes,
  lists: readonly (readonly SeenRow[])[],
  epoch: string,
): void {
  const keyOf = ({ clock, team, adviceFrom }: SeenRow) => [clock.id, adviceFrom, team].join(' ');
  const rows = new Map((lists[0] ?? []).map((row) => [keyOf(row), row]));
  const totals = new Map<string, string>();
  for (const key of rows.keys())
    for (const excused of [false, true]) {
      const counts = lists.map((list) => {
        const row = list.find((each) => keyOf(each) === key) as SeenRow;
        return excused ? row.excused : row.owed;
      });
      const id = (what: string) => `count ${epoch} due ${key} ${excused} ${what}`;
      const parts: string[] = [];
      const note = (what: string, within: readonly [number, number]) => {
        notes.cells.push(hidden(id(what), within));
        parts.push(id(what));
      };
      note('late', countsBehind(counts[0]?.late ?? 0));
      note('unknown', countsBehind(counts[0]?.unknown ?? 0));
      for (let week = 1; week < counts.length; week += 1)
        note(`week ${week}`, countsBehind((counts[week]?.late ?? 0) - (counts[week - 1]?.late ?? 0)));
      const last = counts.at(-1);
      const rest = (last?.later ?? 0) + Number(last?.within.at(-1)?.count);
      // A sum of cells of which nobody knows how many there are: at least one child for each five shown.
      note('later', [rest / 5, rest + 4 * 120]);
      const total = `rest ${epoch} due ${key} ${excused} total`;
      notes.cells.push(implied(total));
      notes.relations.push(sumOf(total, parts));
      totals.set(`${key} ${excused}`, total);
    }
  // Whoever waits for a plan waits for the 16 weeks and for the 20.
  for (const [key, total] of totals) {
    const other = totals.get(key.replace('final-plan', 'plan-refusal'));
    if (key.startsWith('final-plan') && other !== undefined) notes.relations.push(sumOf(total, [other]));
  }
}
