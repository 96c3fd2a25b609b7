import { defineMeasure } from './define-measure.ts';
import { exclusionCounts, provisions } from './exclusion-counts.ts';

/**
 * Suspensions that began in a period, by what the pupil had on the day: an EHC plan, SEN support or neither. They are counted, not
 * pupils: one pupil may have several.
 *
 * DfE's release on suspensions and permanent exclusions counts by term and academic year, and from the school census; ours are those that
 * the council keeps.
 *
 * @source Education Act 2002, section 51A (exclusion of pupils); the codes of SEN provision are those of the school census
 */
export const suspensionsByProvision = defineMeasure(
  {
    id: 'suspensions-by-provision',
    title: 'Suspensions, by SEN provision',
    unit: 'count',
    counts: 'suspensions that began in the period, of pupils with such provision on the day',
    denominator: null,
    parts: provisions,
    from: 'exclusions',
    over: 'period',
    source:
      'Education Act 2002, section 51A (exclusion of pupils); the codes of SEN provision are those of the school census',
  },
  (exclusions, question) =>
    exclusionCounts(exclusions, question, 'suspension', provisions, ({ provision }) => provision),
);
