import { sumOf } from '@golden-thread/disclosure';
import { implied, noteRounded, type AttackNotes } from '@golden-thread/subgraph/testing';
import type { SeenSeries } from './answers.ts';

/** Breakdowns of the children looked after on a day, each of all of them. Written down apart from the service's own list. */
const ofAll = [
  'ages',
  'sexes',
  'ethnicities',
  'needs',
  'legal-statuses',
  'providers',
  'distance-and-locality',
];
/** Shares of all of them. */
const pairsOfAll = ['unaccompanied', 'decisions-for-adoption'];
/** Breakdowns of those who start in a year. */
const ofStarts = ['started-by-age', 'started-by-need', 'started-by-legal-status', 'previous-permanence'];
/** Breakdowns of care leavers, by age group first. */
const ofLeavers = ['care-leavers-accommodation', 'care-leavers-in-touch', 'care-leavers-activity'];

const lasting = new Set([...ofAll, ...pairsOfAll, 'placements', 'in-house-by-kind', 'same-carer-two-years']);

/** The cells that anybody can work out of what is shown of one period: which cells a figure is counted in is no secret. */
function cellsAt(series: readonly SeenSeries[], at: number): ReadonlyMap<string, number> {
  const cells = new Map<string, number>();
  for (const { definition, part, figures } of series) {
    const { id } = definition;
    const { numerator, denominator } = figures[at] ?? {};
    if (numerator === null || numerator === undefined) continue;
    const isPair = [...pairsOfAll, 'same-carer-two-years', 'three-or-more-placements'].includes(id);
    if (isPair) {
      cells.set(`${id} yes`, numerator);
      cells.set(`${id} no`, (denominator ?? 0) - numerator);
    } else if (id === 'placements') {
      if (part !== 'foster') cells.set(`placements ${part}`, numerator);
    } else if (id === 'foster-carers') cells.set(`placements foster ${part}`, numerator);
    else if (['started', 'ceased'].includes(id)) cells.set(id, numerator);
    else if (
      [...ofAll, ...ofStarts, ...ofLeavers, 'ceased-by-reason', 'in-house-by-kind', 'sdq-by-band'].includes(
        id,
      )
    )
      cells.set(`${id} ${part}`, numerator);
    else if (id === 'sdq-received') cells.set('sdq none', (denominator ?? 0) - numerator);
    else if (id === 'missing') {
      cells.set(`missing ${part}`, numerator);
      if (part === 'missing') cells.set('missing not', (denominator ?? 0) - numerator);
    }
  }
  return cells;
}

/** Measures that are told of years alone, as whoever sees them finds out by asking. */
const yearly = /^(?:started-by|previous-permanence|ceased-by|three-or-more|care-leavers|sdq|missing)/u;

/** Writes down what the figures of every month and every year say, and what everybody knows of how counts hang together. */
export function noteFigures(
  notes: AttackNotes,
  months: readonly SeenSeries[],
  years: readonly SeenSeries[],
): void {
  const periods = (series: readonly SeenSeries[]) => series[0]?.figures.map(({ period }) => period) ?? [];
  periods(months).forEach(({ startDate }, at) => {
    const month = startDate.slice(0, 7);
    const id = (cell: string) => `count ${month} ${cell}`;
    const named = noteCells(notes, cellsAt(months, at), id, month, (cell) => !yearly.test(cell));
    const all = `all ${month}`;
    notes.cells.push(implied(all));
    for (const table of [...ofAll, 'placements', ...pairsOfAll])
      notes.relations.push(sumOf(all, named(`${table} `)));
    // Children with foster carers, and in supported accommodation, are told by who provides for them too.
    notes.cells.push(implied(`fostered ${month}`));
    notes.relations.push(
      sumOf(`fostered ${month}`, named('placements foster ')),
      sumOf(`fostered ${month}`, named('in-house-by-kind foster: ')),
      sumOf(id('placements supported'), named('in-house-by-kind supported: ')),
    );
    const inHouse = named('in-house-by-kind ').filter((cell) => cell.endsWith(': in-house'));
    const rest = (name: string) => {
      notes.cells.push(implied(`rest ${month} ${name}`));
      return `rest ${month} ${name}`;
    };
    notes.relations.push(
      sumOf(id('providers own'), [...inHouse, rest('own')]),
      sumOf(all, [...named('same-carer-two-years '), rest('not long-term')]),
    );
  });
  periods(years).forEach(({ startDate, endDate }, at) => {
    const year = startDate.slice(0, 4);
    const id = (cell: string) => `count year ${year} ${cell}`;
    const named = noteCells(notes, cellsAt(years, at), id, year, (cell) => yearly.test(cell));
    const march = `all ${endDate.slice(0, 7)}`;
    notes.relations.push(sumOf(march, named('three-or-more-placements ')));
    const monthsOf = (cell: string) =>
      notes.cells
        .map((each) => each.id)
        .filter((each) => each.endsWith(` ${cell}`) && isWithin(each, startDate, endDate));
    for (const [flow, tables] of [
      ['started', ofStarts],
      ['ceased', ['ceased-by-reason']],
    ] as const) {
      const all = `all ${year} ${flow}`;
      notes.cells.push(implied(all));
      notes.relations.push(sumOf(all, monthsOf(flow)));
      for (const table of tables) notes.relations.push(sumOf(all, named(`${table} `)));
    }
    for (const group of ['17-to-18', '19-to-21', '22-to-25']) {
      const leavers = `all ${year} leavers ${group}`;
      notes.cells.push(implied(leavers));
      for (const table of ofLeavers) notes.relations.push(sumOf(leavers, named(`${table} ${group}: `)));
    }
  });
}

function isWithin(id: string, startDate: string, endDate: string): boolean {
  const [, month = ''] = id.split(' ');
  return startDate.slice(0, 7) <= month && month <= endDate.slice(0, 7);
}

function noteCells(
  notes: AttackNotes,
  cells: ReadonlyMap<string, number>,
  id: (cell: string) => string,
  when: string,
  wanted: (cell: string) => boolean,
): (prefix: string) => string[] {
  const noted = [...cells].filter(([cell]) => wanted(cell));
  for (const [cell, rounded] of noted) {
    const table = [...lasting].find((each) => cell.startsWith(`${each} `));
    noteRounded(notes, id(cell), rounded, table === undefined ? `${cell} ${when}` : cell);
  }
  return (prefix) =>
    noted
      .map(([cell]) => cell)
      .filter((cell) => cell.startsWith(prefix))
      .map(id);
}
