import { monthLabel, roundTo } from '@golden-thread/outcomes';
import type { PathGrounds } from './flow-path.ts';
import { after } from './join-load-histories.ts';
import { bandEnd, lagBands } from './lag-bands.ts';
import { lastYear } from './flow.ts';
import type { LoadMonth } from './load-month.ts';

/** What a path takes for granted, in plain words and in the order of the flow. */
export function assumptionsOf({ history, flow, usual, firstMonth }: PathGrounds): readonly string[] {
  const reach = flow.weights.length - 1;
  const first = after(firstMonth, -reach);
  const known = new Set(history.filter(({ requests }) => requests !== null).map(({ month }) => month));
  const unknown: string[] = [];
  for (let month = first; month < firstMonth; month = after(month))
    if (!known.has(month)) unknown.push(month);
  const open = flow.lag.byBand.at(-1) as number;
  const year = lastYear(history);
  return [
    `Requests come to the same number each month from ${label(firstMonth)} on; a change begins at once and lasts.`,
    ...(unknown.length === 0
      ? []
      : [
          `Requests of ${unknown.length} earlier ${unknown.length === 1 ? 'month' : 'months'} are not known and are taken to be ${usual} a month, in both lines.`,
        ]),
    'As many of them are assessed, and as many of those assessed get a plan, as in the last year of the records.',
    'Plans take as long from the request as those issued in the last year; if more staff or fewer requests shorten it, plans come earlier.',
    ...(open === 0
      ? []
      : [
          `${open} of ${flow.lag.plans} plans took ${bandEnd(lagBands.at(-1) as (typeof lagBands)[number])} weeks or longer and are taken to have taken just so long.`,
        ]),
    ...(flow.ceasing === null
      ? []
      : [
          'In each month the same share of plans ceases as in the last year, though many end in July and August.',
          ...balanceOf(year),
        ]),
    'Months of school holidays are not told apart.',
    'The interval covers how much months differ and how few cases the shares are told from, not that shares or times change.',
  ];
}

/** What moved plans in force beside those issued and ceased. */
function balanceOf(year: readonly LoadMonth[]): readonly string[] {
  const from = year[0]?.inForce ?? null;
  const to = year.at(-1)?.inForce ?? null;
  const changes = year
    .slice(1)
    .map(({ outcomes, ceased }) => (outcomes === null || ceased === null ? null : outcomes.issue - ceased))
    .filter((change) => change !== null);
  if (from === null || to === null || changes.length < year.length - 1) return [];
  const told = changes.reduce((sum, change) => sum + change, 0);
  const other = roundTo(to - from - told, 1);
  return other === 0
    ? []
    : [
        `In ${changes.length} months plans in force changed by ${to - from}, plans issued less ceased by ${told}; the other ${other}, such as plans that moved between authorities, is not carried on.`,
      ];
}

function label(month: string): string {
  return monthLabel(`${month}-01`);
}
