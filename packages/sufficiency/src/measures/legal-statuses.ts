import { breakdownByCode, partsOf } from './breakdown.ts';
import { defineMeasure } from './define-measure.ts';

/**
 * Children looked after on a day by legal status.
 *
 * @source DfE, Children looked after in England including adoptions, year ending 31 March 2025, at 31 March by characteristics
 */
export const legalStatuses = defineMeasure(
  {
    id: 'legal-statuses',
    title: 'Children looked after, by legal status',
    unit: 'percent',
    counts: 'children looked after on the day by legal status',
    denominator: 'children looked after on the day',
    parts: partsOf('legal-status'),
    from: ['episodes'],
    over: 'day',
    source:
      'DfE, Children looked after in England including adoptions, year ending 31 March 2025, at 31 March by characteristics',
    notVerified: 'In which group the Department counts D1, which is given apart here.',
  },
  (question) => breakdownByCode(question, 'legal-status', ({ episode }) => episode.legalStatus),
);
