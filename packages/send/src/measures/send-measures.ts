import { adviceInTime } from './advice-in-time.ts';
import { amendedPlansInTime } from './amended-plans-in-time.ts';
import { disputesAboutAssessing } from './disputes-about-assessing.ts';
import { disputesAboutIssuing } from './disputes-about-issuing.ts';
import { disputesAboutPlans } from './disputes-about-plans.ts';
import type { Measure } from './measure.ts';
import { needsOfAnyRank } from './needs-of-any-rank.ts';
import { permanentExclusionsByNeed } from './permanent-exclusions-by-need.ts';
import { permanentExclusionsByProvision } from './permanent-exclusions-by-provision.ts';
import { placements } from './placements.ts';
import { planAuditsGood } from './plan-audits-good.ts';
import { plansCeased } from './plans-ceased.ts';
import { plansInTimeWithoutExceptions } from './plans-in-time-without-exceptions.ts';
import { plansInTime } from './plans-in-time.ts';
import { plansIssued } from './plans-issued.ts';
import { primaryNeeds } from './primary-needs.ts';
import { representationsInFull } from './representations-in-full.ts';
import { requestDecisions } from './request-decisions.ts';
import { requestsReceived } from './requests-received.ts';
import { reviewDecisionsInTime } from './review-decisions-in-time.ts';
import { reviewsActioned } from './reviews-actioned.ts';
import { reviewsDue } from './reviews-due.ts';
import { suspensionsByNeed } from './suspensions-by-need.ts';
import { suspensionsByProvision } from './suspensions-by-provision.ts';
import { youngPeopleBySetting } from './young-people-by-setting.ts';
import { youngPeopleInWorkBasedLearning } from './young-people-in-work-based-learning.ts';

/** Every measure, in the order a plan comes about; then what is not of plans alone. */
export const sendMeasures: readonly Measure[] = [
  requestsReceived,
  requestDecisions,
  disputesAboutAssessing,
  adviceInTime,
  plansIssued,
  plansInTime,
  plansInTimeWithoutExceptions,
  disputesAboutIssuing,
  representationsInFull,
  disputesAboutPlans,
  planAuditsGood,
  reviewsDue,
  reviewsActioned,
  reviewDecisionsInTime,
  amendedPlansInTime,
  plansCeased,
  primaryNeeds,
  needsOfAnyRank,
  placements,
  youngPeopleBySetting,
  youngPeopleInWorkBasedLearning,
  suspensionsByProvision,
  suspensionsByNeed,
  permanentExclusionsByProvision,
  permanentExclusionsByNeed,
];
