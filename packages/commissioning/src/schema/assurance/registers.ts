import { auditItemSchema, opinionScaleSchema } from './audit-item.ts';
import { checklistApprovalSchema, checklistRunSchema } from './checklist-run.ts';
import { checklistSchema } from './checklist.ts';
import { codeOfPracticeMapSchema } from './code-of-practice-map.ts';
import { consultationSchema } from './consultation.ts';
import { disputeLadderSchema, partnerDisputeSchema } from './dispute.ts';
import { documentVersionSchema } from './document-version.ts';
import { feedbackAnswerSchema, feedbackSchema } from './feedback.ts';
import { keyDecisionSchema, keyDecisionThresholdSchema } from './key-decision.ts';
import { commissioningRiskSchema, riskScaleSchema } from './risk.ts';
import { selfAssessmentSchema } from './self-assessment.ts';
import { sharingAgreementSchema } from './sharing-agreement.ts';

/** The schema of what an entry of each register of rules and voice says. */
export const assuranceSchemas = {
  checklist: checklistSchema,
  'checklist-run': checklistRunSchema,
  'checklist-approval': checklistApprovalSchema,
  'code-of-practice-map': codeOfPracticeMapSchema,
  consultation: consultationSchema,
  'document-version': documentVersionSchema,
  'self-assessment': selfAssessmentSchema,
  risk: commissioningRiskSchema,
  'risk-scale': riskScaleSchema,
  'partner-dispute': partnerDisputeSchema,
  'dispute-ladder': disputeLadderSchema,
  feedback: feedbackSchema,
  'feedback-answer': feedbackAnswerSchema,
  'audit-item': auditItemSchema,
  'opinion-scale': opinionScaleSchema,
  'sharing-agreement': sharingAgreementSchema,
  'key-decision': keyDecisionSchema,
  'key-decision-threshold': keyDecisionThresholdSchema,
} as const;
