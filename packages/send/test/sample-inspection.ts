import type { Inspection, InspectionReview } from '../src/index.ts';

const source = { sourceId: 'made-up', place: 'for tests' };
const days = {
  startDate: null,
  endDate: null,
  dateLabel: 'July 2021',
  knownDate: '2021-09-30',
  assumption: null,
};

/** A review that found nothing in particular, unless said otherwise. */
export const review = (id: string, changes: Partial<InspectionReview> = {}): InspectionReview => ({
  id,
  kind: 'monitoring-visit',
  ...days,
  by: [],
  found: [],
  source,
  ...changes,
});

/** An inspection under the arrangements of 2016 that asked for a statement, unless said otherwise. */
export const inspection = (id: string, changes: Partial<Inspection> = {}): Inspection => ({
  id,
  framework: 'local-area-2016',
  ...days,
  by: [],
  publishedDate: null,
  result: { kind: 'written-statement', required: true },
  weaknesses: [],
  ledToPlanId: null,
  reviews: [],
  source,
  ...changes,
});
