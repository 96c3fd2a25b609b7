import fc from 'fast-check';
import { addDays, customPeriod } from '@golden-thread/outcomes';
import type {
  AdviceRecord,
  AssessmentRecord,
  AuditRecord,
  ExclusionRecord,
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

const marked = fc.constantFrom(...(['yes', 'no', 'unknown'] as const));
const team = fc.constantFrom('North', 'South', null);
const needType = fc.constantFrom('ASD', 'SLCN', 'HI');

const request = fc.record({
  key: fc.constant(''),
  knownDate: aDay,
  receivedDate: dayOrUnknown,
  decision: fc.constantFrom(...(['assess', 'refuse', 'withdrawn', 'not-yet', 'before', 'unknown'] as const)),
  decidedDate: eventDate,
  mediation: marked,
  tribunal: marked,
  movedAway: fc.boolean(),
  team,
}) satisfies fc.Arbitrary<RequestRecord>;

const assessment = fc
  .record({
    knownDate: aDay,
    requestReceivedDate: dayOrUnknown,
    outcome: fc.constantFrom(...(['issue', 'issue', 'refuse', 'before', 'unknown'] as const)),
    requestKey: fc.constant(null),
    outcomeDate: eventDate,
    draftServedDate: eventDate,
    mediation: marked,
    tribunal: marked,
    planMediation: marked,
    planTribunal: marked,
    team,
    excepted: fc.constantFrom(true, false, null),
  })
  .map(({ excepted, ...rest }): AssessmentRecord => ({
    key: '',
    ...rest,
    // An exception is put on record with the record itself, so that it is never known later than that.
    exceptions:
      excepted === null
        ? 'unknown'
        : excepted
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
  reviewMeetingDate: eventDate,
  reviewDecision: fc.constantFrom(...(['amend', 'keep', 'cease', 'not-yet', 'unknown'] as const)),
  amendmentsSentDate: eventDate,
  amendedPlanSentDate: eventDate,
  transfer: fc.option(fc.record({ dueDate: dayOrUnknown, finalPlanSentDate: eventDate })),
  birthMonth: fc.constantFrom('2000-06', '2008-01', '2008-09', '2015-05', null),
  team,
  needs: fc.array(fc.record({ type: needType, rank }), { maxLength: 3 }),
  placements: fc.array(
    fc.record({
      type: fc.constantFrom('school', 'college'),
      rank,
      enteredDate: dayOrUnknown,
      leftDate: eventDate,
      workBased: fc.constantFrom('A', null),
    }),
    { maxLength: 2 },
  ),
});

const advice: fc.Arbitrary<AdviceRecord> = fc.record({
  key: fc.constant(''),
  knownDate: aDay,
  requestKey: fc.constant(null),
  team,
  adviceFrom: fc.constantFrom(...(['education', 'health', 'other', 'unknown'] as const)),
  askedDate: eventDate,
  adviceReceivedDate: eventDate,
  ended: fc.constant(null),
  exceptions: fc.constant([]),
});

const audit: fc.Arbitrary<AuditRecord> = fc.record({
  key: fc.constant(''),
  knownDate: aDay,
  auditedDate: dayOrUnknown,
  grade: fc.constantFrom(...(['outstanding', 'good', 'inadequate', 'unknown'] as const)),
});

const exclusion: fc.Arbitrary<ExclusionRecord> = fc.record({
  key: fc.constant(''),
  knownDate: aDay,
  startedDate: dayOrUnknown,
  kind: fc.constantFrom(...(['suspension', 'permanent', 'unknown'] as const)),
  provision: fc.constantFrom(...(['ehc-plan', 'sen-support', 'none', 'unknown'] as const)),
  needType,
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
  audits: several(audit),
  exclusions: several(exclusion),
});

/** The measures of which each record of the denominator is in one part: their counts add up to it. */
export const partsThatAddUp = new Set([
  'plans-ceased',
  'request-decisions',
  'primary-needs',
  'placements',
  'young-people-by-setting',
]);
