import { codesOf } from '@golden-thread/sen2';
import { adviceSources, ceaseReasons } from '@golden-thread/send/measures';
import { countTable, pairTable, splitTable, type CellTable } from '@golden-thread/subgraph/protection';

/** Types of need, those not recorded too: every one is listed, whether or not there is a plan of it. */
export const needTypes = [...codesOf('sen-type', 2025).map(({ code }) => code), 'unknown'];

/** Types of placement as records of a return tell them. */
export const placementTypes = [
  ...codesOf('sen-setting', 2025).map(({ code }) => code),
  'setting-with-urn',
  'sen-unit',
  'resourced-provision',
  'provider-with-ukprn',
  'unknown',
];

export const decisions = ['assess', 'refuse'];

/**
 * The plans issued in a month, each in one cell: without an exception, in time or late; with one or not known, in time or late; and
 * those whose weeks cannot be told. Three measures are sums of these five.
 */
const plansIssued: CellTable = {
  id: 'plans-issued',
  over: 'period',
  from: ['plans-issued', 'plans-in-time', 'plans-in-time-without-exceptions'],
  count: (exact) => {
    const all = exact('plans-issued').counted;
    const timed = exact('plans-in-time');
    const plain = exact('plans-in-time-without-exceptions');
    return {
      'plain in time': plain.counted,
      'plain late': plain.of - plain.counted,
      'other in time': timed.counted - plain.counted,
      'other late': timed.of - timed.counted - (plain.of - plain.counted),
      untimed: all - timed.of,
    };
  },
};

/** The plans that owed a review in the 12 months: reviewed, not reviewed, not known. */
const reviews: CellTable = {
  id: 'reviews',
  over: 'day',
  from: ['reviews-due', 'reviews-actioned'],
  count: (exact) => {
    const told = exact('reviews-actioned');
    return {
      reviewed: told.counted,
      'not reviewed': told.of - told.counted,
      unknown: exact('reviews-due').counted - told.of,
    };
  },
};

/** A plan is under each of its needs, so these cells stand beside those of primary needs and do not add up to the plans. */
const anyNeeds: CellTable = {
  id: 'any-needs',
  over: 'day',
  from: ['needs-of-any-rank'],
  count: (exact) =>
    Object.fromEntries(needTypes.map((type) => [type, exact('needs-of-any-rank', type).counted])),
};

/**
 * Young people with some work-based learning: which codes there are is not known for certain, so no code has a cell that would come and go
 * with its first child. They are a share of the young people by setting.
 */
const workBased: CellTable = {
  id: 'work-based',
  over: 'day',
  from: ['young-people-in-work-based-learning'],
  count: (exact) => {
    const none = exact('young-people-in-work-based-learning', 'none-recorded');
    // Everybody is in some part, and those with nothing recorded in no other; where there are none of them, another part says of how many.
    const all = Math.max(none.of, exact('young-people-in-work-based-learning', 'unknown').of);
    return { recorded: all - none.counted };
  },
};

/** Whom a dispute went to; one may have gone to both. */
export const disputes = ['mediation', 'tribunal'];

/** What an excluded pupil had on the day, and the need, `none` where there was none. */
export const provisions = ['ehc-plan', 'sen-support', 'none', 'unknown'];
export const pupilNeeds = ['none', ...needTypes];

/** Every table of cells that is rounded for those who may not see children. */
export const cellTables: readonly CellTable[] = [
  countTable('requests', 'period', 'requests-received'),
  splitTable('decisions', 'period', 'request-decisions', decisions),
  pairTable('disputes-assessing', 'period', 'disputes-about-assessing', disputes),
  pairTable('advice', 'period', 'advice-in-time', adviceSources),
  plansIssued,
  pairTable('disputes-issuing', 'period', 'disputes-about-issuing', disputes),
  pairTable('representations', 'period', 'representations-in-full'),
  pairTable('disputes-plans', 'period', 'disputes-about-plans', disputes),
  pairTable('audits', 'period', 'plan-audits-good'),
  reviews,
  pairTable('review-decisions', 'period', 'review-decisions-in-time'),
  pairTable('amended', 'period', 'amended-plans-in-time'),
  splitTable('ceased', 'period', 'plans-ceased', ceaseReasons),
  splitTable('needs', 'day', 'primary-needs', needTypes),
  anyNeeds,
  splitTable('placements', 'day', 'placements', placementTypes),
  splitTable('young', 'day', 'young-people-by-setting', placementTypes),
  workBased,
  splitTable('suspended-provision', 'period', 'suspensions-by-provision', provisions),
  splitTable('suspended-need', 'period', 'suspensions-by-need', pupilNeeds),
  splitTable('excluded-provision', 'period', 'permanent-exclusions-by-provision', provisions),
  splitTable('excluded-need', 'period', 'permanent-exclusions-by-need', pupilNeeds),
];
