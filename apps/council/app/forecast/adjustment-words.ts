import { formatDay } from '../words/dates.ts';
import { counted } from '../words/phrases.ts';
import type { Scenario } from './forecast-answer.ts';
import { typeWords } from './type-words.ts';

type Adjustment = Scenario['adjustments'][number];

const more = (percent: number) =>
  `${Math.abs(percent).toLocaleString('en-GB')}% ${percent < 0 ? 'fewer' : 'more'}`;

/** What a scenario would have otherwise, as a sentence. */
export function adjustmentWords(adjustment: Adjustment): string {
  switch (adjustment.__typename) {
    case 'EntrantsAdjustment':
      return `${more(adjustment.percent)} children come into care from ${formatDay(adjustment.fromDate)}.`;
    case 'LeavingAdjustment':
      return `${more(adjustment.percent)} children leave care from ${formatDay(adjustment.fromDate)}.`;
    case 'MovesAdjustment':
      return `${more(adjustment.percent)} moves between placements from ${formatDay(adjustment.fromDate)}.`;
    case 'StepDownAdjustment': {
      const amount =
        adjustment.children === null
          ? `${adjustment.sharePercent ?? 0}% of the children`
          : counted(adjustment.children, 'child', 'children');
      return `${amount} each ${adjustment.each.toLowerCase()} move from ${typeWords(adjustment.fromPlacementTypeId).toLowerCase()} to ${typeWords(adjustment.toPlacementTypeId).toLowerCase()}, from ${formatDay(adjustment.fromDate)}.`;
    }
    case 'NewPlacesAdjustment':
      return `${adjustment.title}: ${counted(adjustment.places, 'new place')} of its own (${typeWords(adjustment.placementTypeId).toLowerCase()}), open from ${formatDay(adjustment.openDate)}.`;
    case 'CostInflationAdjustment':
      return `Prices rise by ${adjustment.percent}% a year from ${adjustment.fromYear}/${String(adjustment.fromYear + 1).slice(2)}.`;
  }
}
