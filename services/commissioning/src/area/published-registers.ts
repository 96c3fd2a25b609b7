import { cipfaOpinions, fiveByFive, partnerLadders } from '@golden-thread/commissioning/assurance';
import type { RegisterContents, RegisterName } from '@golden-thread/commissioning/registers';
import type { CommissioningContent } from './commissioning-content.ts';

/** The entries of registers that stand in the published folder, in its order; a register without any is left out. */
export type PublishedRegisters = { readonly [N in RegisterName]?: readonly RegisterContents[N][] };

/** Which part of the folder holds the entries of which register. */
export function publishedRegisters({
  intentions,
  intentionProgress,
  checklists,
  codeOfPracticeMaps,
  consultations,
  documentVersions,
  selfAssessments,
  auditItems,
  keyDecisions,
  services,
  pooledFunds,
  fundingStreams,
  placesBought,
  procurement,
}: CommissioningContent): PublishedRegisters {
  return {
    intention: intentions,
    'intention-progress': intentionProgress,
    checklist: checklists,
    'code-of-practice-map': codeOfPracticeMaps,
    consultation: consultations,
    'document-version': documentVersions,
    'self-assessment': selfAssessments,
    'audit-item': auditItems,
    'key-decision': keyDecisions,
    'risk-scale': [fiveByFive],
    'dispute-ladder': partnerLadders,
    'opinion-scale': [cipfaOpinions],
    service: services,
    'pooled-fund': pooledFunds,
    'funding-stream': fundingStreams,
    // Those for homes stand with the homes; contracts may be called off from them too.
    'framework-agreement': [...placesBought.agreements, ...procurement.frameworks],
    contract: procurement.contracts,
    'quality-visit-rule': procurement.visitRules,
    'quality-visit': procurement.visits,
  };
}
