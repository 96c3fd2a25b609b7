import { formatDay } from '../words/dates.ts';
import { counted } from '../words/phrases.ts';
import type { Scenario } from './forecast-answer.ts';
import { bandWords, typeWords } from './type-words.ts';

type Adjustment = Scenario['adjustments'][number];

const more = (percent: number) =>
  `${Math.abs(percent).toLocaleString('en-GB')}% ${percent < 0 ? 'fewer' : 'more'}`;

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** Whom alone a change concerns, in brackets; nothing where it is everybody. */
const only = (bands: readonly string[] | null, types: readonly (string | null)[] | null): string => {
  const named = [
    ...(bands ?? []).map((id) => lower(bandWords(id))),
    ...(types ?? []).flatMap((id) => (id === null ? [] : lower(typeWords(id)))),
  ];
  return named.length === 0 ? '' : ` (only ${named.join('; ')})`;
};

const until = (date: string | null) => (date === null ? '' : ` until ${formatDay(date)}`);

/** What a scenario would have otherwise, as a sentence. */
export function adjustmentWords(adjustment: Adjustment): string {
  switch (adjustment.__typename) {
    case 'EntrantsAdjustment':
      return `${more(adjustment.percent)} children come into care${only(adjustment.ageBandIds, adjustment.placementTypeIds)} from ${formatDay(adjustment.fromDate)}.`;
    case 'LeavingAdjustment':
      return `${more(adjustment.percent)} children leave care${only(adjustment.ageBandIds, adjustment.placementTypeIds)} from ${formatDay(adjustment.fromDate)}.`;
    case 'MovesAdjustment': {
      const { ageBandIds, fromDate, movedFromTypeId: from, movedToTypeId: to, percent } = adjustment;
      const where = [
        from === null ? '' : ` from ${lower(typeWords(from))}`,
        to === null ? '' : ` to ${lower(typeWords(to))}`,
      ].join('');
      return `${more(percent)} moves between placements${where}${only(ageBandIds, null)} from ${formatDay(fromDate)}.`;
    }
    case 'StepDownAdjustment': {
      const amount =
        adjustment.children === null
          ? `${adjustment.sharePercent ?? 0}% of the children`
          : counted(adjustment.children, 'child', 'children');
      return `${amount}${only(adjustment.ageBandIds, null)} each ${adjustment.each.toLowerCase()} move from ${lower(typeWords(adjustment.fromPlacementTypeId))} to ${lower(typeWords(adjustment.toPlacementTypeId))}, from ${formatDay(adjustment.fromDate)}${until(adjustment.untilDate)}.`;
    }
    case 'NewPlacesAdjustment':
      return `${adjustment.title}: ${counted(adjustment.places, 'new place')} of its own (${lower(typeWords(adjustment.placementTypeId))}), open from ${formatDay(adjustment.openDate)}${adjustment.closeDate === null ? '' : `, closed from ${formatDay(adjustment.closeDate)}`}.`;
    case 'CostInflationAdjustment':
      return `Prices${adjustment.pricedTypeId === null ? '' : ` of ${lower(typeWords(adjustment.pricedTypeId))}`} rise by ${adjustment.percent}% a year from ${adjustment.fromYear}/${String(adjustment.fromYear + 1).slice(2)}.`;
  }
}
