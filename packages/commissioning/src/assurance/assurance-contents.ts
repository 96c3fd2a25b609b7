import type { AuditItem, OpinionScale } from './audit-item.ts';
import type { Checklist } from './checklist.ts';
import type { ChecklistApproval, ChecklistRun } from './checklist-run.ts';
import type { CodeOfPracticeMap } from './code-of-practice-map.ts';
import type { Consultation } from './consultation.ts';
import type { DisputeLadder } from './dispute/dispute-ladder.ts';
import type { PartnerDispute } from './dispute/partner-dispute.ts';
import type { DocumentVersion } from './document-version.ts';
import type { Feedback, FeedbackAnswer } from './feedback.ts';
import type { KeyDecision, KeyDecisionThreshold } from './key-decision.ts';
import type { CommissioningRisk, RiskScale } from './risk.ts';
import type { SelfAssessment } from './self-assessment.ts';
import type { SharingAgreement } from './sharing-agreement.ts';

/** What an entry of each register of rules and voice says. */
export interface AssuranceContents {
  readonly checklist: Checklist;
  readonly 'checklist-run': ChecklistRun;
  readonly 'checklist-approval': ChecklistApproval;
  readonly 'code-of-practice-map': CodeOfPracticeMap;
  readonly consultation: Consultation;
  readonly 'document-version': DocumentVersion;
  readonly 'self-assessment': SelfAssessment;
  readonly risk: CommissioningRisk;
  readonly 'risk-scale': RiskScale;
  readonly 'partner-dispute': PartnerDispute;
  readonly 'dispute-ladder': DisputeLadder;
  readonly feedback: Feedback;
  readonly 'feedback-answer': FeedbackAnswer;
  readonly 'audit-item': AuditItem;
  readonly 'opinion-scale': OpinionScale;
  readonly 'sharing-agreement': SharingAgreement;
  readonly 'key-decision': KeyDecision;
  readonly 'key-decision-threshold': KeyDecisionThreshold;
}
