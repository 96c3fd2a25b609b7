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
export { englandBankHolidays } from './bank-holidays.ts';
export type { BankHoliday, BankHolidays } from './bank-holidays.ts';
export { careBoardFootprints, careBoardsOfCode } from './care-board-footprint.ts';
export type { AreaOfFootprint, CareBoardFootprint } from './care-board-footprint.ts';
export { chain } from './chain.ts';
export { decisionRightHolders, decisionRightsOf } from './decision-rights.ts';
export { escalatedTo, escalation } from './escalation.ts';
export type { EscalationStep } from './escalation.ts';
export { findBody } from './find-body.ts';
export { forwardPlan } from './forward-plan.ts';
export { governanceIssues } from './governance-issues.ts';
export { holderName } from './holder-name.ts';
export { accountabilityCycles } from './issues/accountability-cycles.ts';
export { planSuccessionIssues } from './issues/plan-succession.ts';
export { linesAsAt, linesFrom } from './lines.ts';
export type { AreaLine, AreaLineKind, LineAsAt } from './lines.ts';
export type { AgendaItem, Meeting, MeetingStatus } from './meeting.ts';
export { deputiesOf, membersAsAt } from './members.ts';
export type { MemberAsAt } from './members.ts';
export { codeAsAt, organisationAsAt } from './organisation-as-at.ts';
export { planAsAt } from './plan-succession.ts';
export type { SucceedingPlan, SucceedingPlanKind } from './plan-succession.ts';
export type { Proceedings } from './proceedings.ts';
export { proceedingsIssues } from './proceedings-issues.ts';
export type {
  Resolution,
  ResolutionAction,
  ResolutionDue,
  ResolutionRecord,
  ResolutionState,
} from './resolution.ts';
export type { Return, ReturnDue, ReturnReceipt } from './return.ts';
export { returnsDue } from './returns-due.ts';
export type { DueReturn, ReturnState } from './returns-due.ts';
export { sharesAsAt } from './shares-as-at.ts';
export type { Share, ShareAsAt } from './shares-as-at.ts';
export { spotlightRota } from './spotlight-rota.ts';
export type { SpotlightRota } from './spotlight-rota.ts';
export { trackedActions } from './tracked-actions.ts';
export type { TrackedAction } from './tracked-actions.ts';
export { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.ts';
