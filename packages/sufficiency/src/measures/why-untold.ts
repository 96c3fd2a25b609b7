import { periodLabel, samePeriod, yearContaining } from '@golden-thread/outcomes';
import { collectionYearOf } from './collection-year.ts';
import type { CareMeasureDefinition, CareMeasureQuestion, CareTable } from './measure.ts';

const tableNames: Readonly<Record<CareTable, string>> = {
  episodes: 'episodes of care',
  children: 'children',
  unaccompanied: 'unaccompanied children',
  health: 'children looked after for a year',
  careLeavers: 'care leavers',
  adoptions: 'adoptions',
  placedForAdoption: 'decisions to place for adoption',
  previousPermanence: 'previous permanence',
  missing: 'children missing',
  reviews: 'reviews',
};

/** Why a measure has no answer, as a sentence; null where it has one. A time that the returns are not whole for has none. */
export function whyUntold(
  { from, over }: CareMeasureDefinition,
  { care, period }: CareMeasureQuestion,
): string | null {
  const { records } = care;
  const missing = from.find((table) => records[table] === null);
  if (missing !== undefined) return `No return holds a table of ${tableNames[missing]}.`;
  if (over === 'collection-year' && !samePeriod(period, yearContaining('financial-year', period.endDate)))
    return 'It is told for a year that ends on 31 March, and for no other time.';
  const last = collectionYearOf(period.endDate);
  const first = over === 'day' ? last : collectionYearOf(period.startDate);
  for (let year = first; year <= last; year += 1) {
    if (!records.years.includes(year))
      return `No return is there for the year ending 31 March ${year + 1}, so ${periodLabel(period)} is not whole.`;
  }
  return null;
}
