import { adviceInTime } from './advice-in-time.ts';
import type { Measure } from './measure.ts';
import { needsOfAnyRank } from './needs-of-any-rank.ts';
import { placements } from './placements.ts';
import { plansCeased } from './plans-ceased.ts';
import { plansInTime } from './plans-in-time.ts';
import { plansInTimeWithoutExceptions } from './plans-in-time-without-exceptions.ts';
import { plansIssued } from './plans-issued.ts';
import { primaryNeeds } from './primary-needs.ts';
import { requestDecisions } from './request-decisions.ts';
import { requestsReceived } from './requests-received.ts';
import { reviewsActioned } from './reviews-actioned.ts';
import { reviewsDue } from './reviews-due.ts';

/** Every measure, in the order a plan comes about. */
export const sendMeasures: readonly Measure[] = [
  requestsReceived,
  requestDecisions,
  adviceInTime,
  plansIssued,
  plansInTime,
  plansInTimeWithoutExceptions,
  reviewsDue,
  reviewsActioned,
  plansCeased,
  primaryNeeds,
  needsOfAnyRank,
  placements,
];
