export { auditItemSchema, opinionScaleSchema } from './schema/assurance/audit-item.ts';
export { checklistSchema } from './schema/assurance/checklist.ts';
export { checklistApprovalSchema, checklistRunSchema } from './schema/assurance/checklist-run.ts';
export { codeOfPracticeMapSchema } from './schema/assurance/code-of-practice-map.ts';
export { consultationSchema } from './schema/assurance/consultation.ts';
export { disputeLadderSchema, partnerDisputeSchema } from './schema/assurance/dispute.ts';
export { documentVersionSchema } from './schema/assurance/document-version.ts';
export { feedbackAnswerSchema, feedbackSchema } from './schema/assurance/feedback.ts';
export { keyDecisionSchema, keyDecisionThresholdSchema } from './schema/assurance/key-decision.ts';
export { commissioningRiskSchema, riskScaleSchema } from './schema/assurance/risk.ts';
export { selfAssessmentSchema } from './schema/assurance/self-assessment.ts';
export { sharingAgreementSchema } from './schema/assurance/sharing-agreement.ts';
export { fundActualSchema } from './schema/fund-actual.ts';
export { fundingStreamSchema } from './schema/funding-stream.ts';
export {
  commissioningIntentionSchema,
  intentionProgressSchema,
  placePrioritySchema,
} from './schema/intention.ts';
export { jointPackageSchema } from './schema/joint-package.ts';
export { packageDecisionSchema } from './schema/package-decision.ts';
export { personalBudgetSchema } from './schema/personal-budget.ts';
export { pooledFundSchema } from './schema/pooled-fund.ts';
export { priorityMatrixSchema } from './schema/priority-matrix.ts';
export { contractSchema } from './schema/procurement/contract.ts';
export { procurementFrameworkSchema } from './schema/procurement/procurement-framework.ts';
export { qualityVisitRuleSchema, qualityVisitSchema } from './schema/procurement/quality-visit.ts';
export { registerSchemas } from './schema/registers.ts';
export { localOfferCheckSchema, localOfferUseSchema } from './schema/local-offer.ts';
export { mappedServiceSchema } from './schema/service-map.ts';
export { commissioningStrategySchema } from './schema/strategy.ts';
