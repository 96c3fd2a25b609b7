import type { IsoDate } from '@golden-thread/outcomes';
import { knownByKey } from '../measures/known-records.ts';
import type { AssessmentRecord, MeasureRecords, RequestRecord } from '../measures/measure-record.ts';

/** The requests and assessments known by a day, and which belong together. Null: records of the kind are not kept. */
export interface KnownRequests {
  readonly requests: ReadonlyMap<string, RequestRecord> | null;
  readonly assessments: ReadonlyMap<string, AssessmentRecord> | null;
  /** The assessment of a request by the key of the request. */
  readonly ofRequest: ReadonlyMap<string, AssessmentRecord>;
}

/**
 * What is known of requests by the end of a day.
 *
 * @throws Defect as `knownByKey`.
 */
export function knownRequests(
  { requests, assessments }: Pick<MeasureRecords, 'requests' | 'assessments'>,
  asAt: IsoDate,
): KnownRequests {
  const known = assessments === null ? null : knownByKey(assessments, asAt);
  const ofRequest = new Map<string, AssessmentRecord>();
  for (const assessment of known?.values() ?? []) {
    if (assessment.requestKey !== null) ofRequest.set(assessment.requestKey, assessment);
  }
  return { requests: requests === null ? null : knownByKey(requests, asAt), assessments: known, ofRequest };
}
