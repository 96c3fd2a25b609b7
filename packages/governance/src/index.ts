export type {
  OrganisationKind,
  Organisation,
  BodyKind,
  Body,
  Post,
  MembershipRole,
  Membership,
  Holder,
} from './body.ts';
export type { LineKind, Line, DecisionKind, DecisionRight } from './line.ts';
export type { RhythmRule, ForwardPlanItemKind, ForwardPlanItem } from './rhythm.ts';
export type { Governance } from './governance.ts';
export { holdsOn } from './as-at.ts';
export type { Dated } from './as-at.ts';
export { chain } from './chain.ts';
export { decisionRightHolders, decisionRightsOf } from './decision-rights.ts';
export { findBody } from './find-body.ts';
export { forwardPlan } from './forward-plan.ts';
export { governanceIssues } from './governance-issues.ts';
export { holderName } from './holder-name.ts';
export { accountabilityCycles } from './issues/accountability-cycles.ts';
export { linesFrom } from './lines.ts';
export type { LineAsAt } from './lines.ts';
export { membersAsAt } from './members.ts';
export type { MemberAsAt } from './members.ts';
export { organisationAsAt } from './organisation-as-at.ts';
export { spotlightRota } from './spotlight-rota.ts';
export type { SpotlightRota } from './spotlight-rota.ts';
