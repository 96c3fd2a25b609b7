import { collectionYearOf } from './collection-year.ts';
import { defineMeasure } from './define-measure.ts';
import { newestRows } from './newest-rows.ts';
import { shareOnDay } from './share-on-day.ts';

/**
 * The share of children looked after on a day who are unaccompanied and seeking asylum: the return names them, and the status has not ended.
 *
 * @source DfE, Children looked after in England including adoptions, year ending 31 March 2025, at 31 March by characteristics: unaccompanied asylum-seeking children
 */
export const unaccompanied = defineMeasure(
  {
    id: 'unaccompanied',
    title: 'Unaccompanied asylum-seeking children',
    unit: 'percent',
    counts: 'children looked after on the day who were unaccompanied and seeking asylum',
    denominator: 'children looked after on the day',
    parts: null,
    from: ['episodes', 'unaccompanied'],
    over: 'day',
    source:
      'DfE, Children looked after in England including adoptions, year ending 31 March 2025, at 31 March by characteristics: unaccompanied asylum-seeking children',
    notVerified: null,
  },
  (question) => {
    const { care, period } = question;
    const rows = newestRows(care.records.unaccompanied, collectionYearOf(period.endDate));
    return shareOnDay(question, ({ key }) => {
      const row = rows.get(key);
      return row !== undefined && (row.values.DUC === null || row.values.DUC > period.endDate);
    });
  },
);
