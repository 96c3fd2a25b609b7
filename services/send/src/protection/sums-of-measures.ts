import { adviceSources, ceaseReasons } from '@golden-thread/send/measures';
import { cellOf, type SumOfCells } from './cell-table.ts';
import { decisions, disputes, needTypes, placementTypes, provisions, pupilNeeds } from './cell-tables.ts';

const named = (table: string, cells: readonly string[]): readonly string[] =>
  cells.map((cell) => cellOf(table, cell));

const count = (table: string, cells: readonly string[]): readonly SumOfCells[] => [
  { part: null, counted: named(table, cells), of: null },
];
const counts = (table: string, parts: readonly string[]): readonly SumOfCells[] =>
  parts.map((part) => ({ part, counted: [cellOf(table, part)], of: null }));
const share = (
  table: string,
  counted: readonly string[],
  others: readonly string[],
): readonly SumOfCells[] => [
  { part: null, counted: named(table, counted), of: named(table, [...counted, ...others]) },
];
/** The parts of a whole that is all of them together. */
const shares = (table: string, parts: readonly string[], of = table): readonly SumOfCells[] => {
  const all = named(of, [...parts, 'rest']);
  return parts.map((part) => ({ part, counted: [cellOf(table, part)], of: all }));
};
/** Parts that are each a share of a whole of its own. */
const pairs = (table: string, parts: readonly (string | null)[] = [null]): readonly SumOfCells[] =>
  parts.map((part) => ({
    part,
    counted: named(table, [`${part ?? 'all'} yes`]),
    of: named(table, [`${part ?? 'all'} yes`, `${part ?? 'all'} no`]),
  }));

const inTime = ['plain in time', 'other in time'];
const late = ['plain late', 'other late'];

/**
 * Every measure as sums of cells. A measure that is not here is answered to nobody who may not see children: which cells it is made
 * of has to be thought through first.
 */
export const sumsOfMeasures: ReadonlyMap<string, readonly SumOfCells[]> = new Map([
  ['requests-received', count('requests', ['all'])],
  ['request-decisions', shares('decisions', decisions)],
  ['disputes-about-assessing', pairs('disputes-assessing', disputes)],
  ['advice-in-time', pairs('advice', adviceSources)],
  ['plans-issued', count('plans-issued', [...inTime, ...late, 'untimed'])],
  ['plans-in-time', share('plans-issued', inTime, late)],
  ['plans-in-time-without-exceptions', share('plans-issued', ['plain in time'], ['plain late'])],
  ['disputes-about-issuing', pairs('disputes-issuing', disputes)],
  ['representations-in-full', pairs('representations')],
  ['disputes-about-plans', pairs('disputes-plans', disputes)],
  ['plan-audits-good', pairs('audits')],
  ['reviews-due', count('reviews', ['reviewed', 'not reviewed', 'unknown'])],
  ['reviews-actioned', share('reviews', ['reviewed'], ['not reviewed'])],
  ['review-decisions-in-time', pairs('review-decisions')],
  ['amended-plans-in-time', pairs('amended')],
  ['plans-ceased', shares('ceased', ceaseReasons)],
  ['primary-needs', shares('needs', needTypes)],
  ['needs-of-any-rank', shares('any-needs', needTypes, 'needs')],
  ['placements', shares('placements', placementTypes)],
  ['young-people-by-setting', shares('young', placementTypes)],
  [
    'young-people-in-work-based-learning',
    [
      {
        part: 'recorded',
        counted: [cellOf('work-based', 'recorded')],
        of: named('young', [...placementTypes, 'rest']),
      },
    ],
  ],
  ['suspensions-by-provision', counts('suspended-provision', provisions)],
  ['suspensions-by-need', counts('suspended-need', pupilNeeds)],
  ['permanent-exclusions-by-provision', counts('excluded-provision', provisions)],
  ['permanent-exclusions-by-need', counts('excluded-need', pupilNeeds)],
]);
