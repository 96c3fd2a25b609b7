import type { ForecastSummary } from './forecast-answer.ts';
import { movedTypes } from './type-words.ts';

/** The types a price can be given of: those told apart, and of rounded counts by provider too, since it is told how many placements are bought. */
export function offeredTypes({
  protection,
  years,
}: Pick<ForecastSummary, 'protection' | 'years'>): readonly string[] {
  const told = (years[0]?.placementTypes ?? []).map(({ id }) => id);
  if (protection !== 'ROUNDED') return told;
  const byProvider = movedTypes.filter((id) => told.some((type) => id.startsWith(`${type}-`)));
  return [...told, ...byProvider, ...(told.length > 0 ? ['other'] : [])];
}
