import { breakdownByCode, partsOf } from './breakdown.ts';
import { collectionYearOf } from './collection-year.ts';
import { defineMeasure } from './define-measure.ts';
import { newestRows } from './newest-rows.ts';

/**
 * Children looked after on a day by ethnicity, as the newest header up to its year has it.
 *
 * @source DfE, Children looked after in England including adoptions, year ending 31 March 2025, at 31 March by characteristics: ethnicity
 */
export const ethnicities = defineMeasure(
  {
    id: 'ethnicities',
    title: 'Children looked after, by ethnicity',
    unit: 'percent',
    counts: 'children looked after on the day of that ethnicity',
    denominator: 'children looked after on the day',
    parts: partsOf('ethnicity'),
    from: ['episodes', 'children'],
    over: 'day',
    source:
      'DfE, Children looked after in England including adoptions, year ending 31 March 2025, at 31 March by characteristics: ethnicity',
    notVerified: 'In which group the Department counts CHNE: with Asian here, as the census does.',
  },
  (question) => {
    const { care, period } = question;
    const rows = newestRows(care.records.children, collectionYearOf(period.endDate));
    return breakdownByCode(question, 'ethnicity', ({ key }) => rows.get(key)?.values.ETHNIC ?? null);
  },
);
