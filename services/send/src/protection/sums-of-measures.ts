import { adviceSources, ceaseReasons } from '@golden-thread/send/measures';
import {
  cellOf,
  cellsOf,
  countSum,
  countSums,
  pairSums,
  shareSum,
  shareSums,
  type SumOfCells,
} from '@golden-thread/subgraph/protection';
import { decisions, disputes, needTypes, placementTypes, provisions, pupilNeeds } from './cell-tables.ts';

const inTime = ['plain in time', 'other in time'];
const late = ['plain late', 'other late'];

/**
 * Every measure as sums of cells. A measure that is not here is answered to nobody who may not see children: which cells it is made
 * of has to be thought through first.
 */
export const sumsOfMeasures: ReadonlyMap<string, readonly SumOfCells[]> = new Map([
  ['requests-received', countSum('requests', ['all'])],
  ['request-decisions', shareSums('decisions', decisions)],
  ['disputes-about-assessing', pairSums('disputes-assessing', disputes)],
  ['advice-in-time', pairSums('advice', adviceSources)],
  ['plans-issued', countSum('plans-issued', [...inTime, ...late, 'untimed'])],
  ['plans-in-time', shareSum('plans-issued', inTime, late)],
  ['plans-in-time-without-exceptions', shareSum('plans-issued', ['plain in time'], ['plain late'])],
  ['disputes-about-issuing', pairSums('disputes-issuing', disputes)],
  ['representations-in-full', pairSums('representations')],
  ['disputes-about-plans', pairSums('disputes-plans', disputes)],
  ['plan-audits-good', pairSums('audits')],
  ['reviews-due', countSum('reviews', ['reviewed', 'not reviewed', 'unknown'])],
  ['reviews-actioned', shareSum('reviews', ['reviewed'], ['not reviewed'])],
  ['review-decisions-in-time', pairSums('review-decisions')],
  ['amended-plans-in-time', pairSums('amended')],
  ['plans-ceased', shareSums('ceased', ceaseReasons)],
  ['primary-needs', shareSums('needs', needTypes)],
  ['needs-of-any-rank', shareSums('any-needs', needTypes, 'needs')],
  ['placements', shareSums('placements', placementTypes)],
  ['young-people-by-setting', shareSums('young', placementTypes)],
  [
    'young-people-in-work-based-learning',
    [
      {
        part: 'recorded',
        counted: [cellOf('work-based', 'recorded')],
        of: cellsOf('young', [...placementTypes, 'rest']),
      },
    ],
  ],
  ['suspensions-by-provision', countSums('suspended-provision', provisions)],
  ['suspensions-by-need', countSums('suspended-need', pupilNeeds)],
  ['permanent-exclusions-by-provision', countSums('excluded-provision', provisions)],
  ['permanent-exclusions-by-need', countSums('excluded-need', pupilNeeds)],
]);
