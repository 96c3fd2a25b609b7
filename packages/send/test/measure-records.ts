import fc from 'fast-check';
import { addDays, customPeriod } from '@golden-thread/outcomes';
import type {
  AdviceRecord,
  AssessmentRecord,
  MeasureRecords,
  PlanRecord,
  RequestRecord,
} from '../src/measures.ts';

/** The time that made-up records are whole for. */
export const whole = customPeriod('2024-01-01', '2025-12-31');

const aDay = fc.integer({ min: 0, max: 800 }).map((days) => addDays('2023-12-01', days));
const dayOrUnknown = fc.oneof({ weight: 6, arbitrary: aDay }, fc.constant('unknown' as const));
const eventDate = fc.oneof(
  { weight: 6, arbitrary: aDay },
  fc.constantFrom('not-yet' as const, 'unknown' as const),
);
const rank = fc.constantFrom('primary' as const, 'secondary' as const, 'unknown' as const);
const ceaseReason = fc.constantFrom(...(['transferred', 'maximum-age', 'other', 'unknown'] as const));

const request = fc.record({
  key: fc.constant(''),
  knownDate: aDay,
  receivedDate: dayOrUnknown,
  decision: fc.constantFrom(...(['assess', 'refuse', 'withdrawn', 'not-yet', 'before', 'unknown'] as const)),
  decidedDate: eventDate,
}) satisfies fc.Arbitrary<RequestRecord>;

const assessment = fc
  .record({
    knownDate: aDay,
    requestReceivedDate: dayOrUnknown,
    outcome: fc.constantFrom(...(['issue', 'issue', 'refuse', 'before', 'unknown'] as const)),
    outcomeDate: eventDate,
    marked: fc.constantFrom(true, false, null),
  })
  .map(({ marked, ...rest }): AssessmentRecord => ({
    key: '',
    ...rest,
    // An exception is put on record with the record itself, so that it is never known later than that.
    exceptions:
      marked === null
        ? 'unknown'
        : marked
          ? [{ kind: 'ground-not-stated', recordedDate: rest.knownDate }]
          : [],
  }));

const plan: fc.Arbitrary<PlanRecord> = fc.record({
  key: fc.constant(''),
  knownDate: aDay,
  madeDate: dayOrUnknown,
  inForceOnDate: fc.option(aDay),
  ceasedDate: eventDate,
  ceasedBecause: fc.option(ceaseReason),
  lastReviewedDate: eventDate,
  needs: fc.array(fc.record({ type: fc.constantFrom('ASD', 'SLCN', 'HI'), rank }), { maxLength: 3 }),
  placements: fc.array(
    fc.record({
      type: fc.constantFrom('school', 'college'),
      rank,
      enteredDate: dayOrUnknown,
      leftDate: eventDate,
    }),
    { maxLength: 2 },
  ),
});

const advice: fc.Arbitrary<AdviceRecord> = fc.record({
  key: fc.constant(''),
  knownDate: aDay,
  adviceFrom: fc.constantFrom(...(['education', 'health', 'other'] as const)),
  askedDate: eventDate,
  adviceReceivedDate: eventDate,
  ended: fc.constant(null),
  exceptions: fc.constant([]),
});

function several<R extends { readonly key: string }>(one: fc.Arbitrary<R>): fc.Arbitrary<readonly R[]> {
  return fc
    .array(one, { maxLength: 12 })
    .map((records) => records.map((record, at) => ({ ...record, key: `record-${at}` })));
}

/** Records of every kind, each with a key of its own. */
export const measureRecords: fc.Arbitrary<MeasureRecords> = fc.record({
  whole: fc.constant(whole),
  plansUntilDate: fc.constant(whole.endDate),
  requests: several(request),
  assessments: several(assessment),
  plans: several(plan),
  advice: several(advice),
});

/** The measures of which each record of the denominator is in one part: their counts add up to it. */
export const partsThatAddUp = new Set(['plans-ceased', 'request-decisions', 'primary-needs', 'placements']);
