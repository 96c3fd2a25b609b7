import { defineMeasure } from './define-measure.ts';
import { exclusionCounts } from './exclusion-counts.ts';

/**
 * Permanent exclusions that began in a period, by the primary type of need of the pupil; `none` without special educational needs. They are
 * counted, not pupils.
 *
 * DfE's release counts by term and academic year, and from the school census; ours are those that the council keeps.
 *
 * @source Education Act 2002, section 51A (exclusion of pupils); the codes of SEN provision are those of the school census
 */
export const permanentExclusionsByNeed = defineMeasure(
  {
    id: 'permanent-exclusions-by-need',
    title: 'Permanent exclusions, by primary need',
    unit: 'count',
    counts: 'permanent exclusions that began in the period, of pupils with such a need',
    denominator: null,
    parts: 'as-recorded',
    from: 'exclusions',
    over: 'period',
    source:
      'Education Act 2002, section 51A (exclusion of pupils); the codes of SEN provision are those of the school census',
  },
  (exclusions, question) =>
    exclusionCounts(exclusions, question, 'permanent', ['none', 'unknown'], ({ needType }) => needType),
);
