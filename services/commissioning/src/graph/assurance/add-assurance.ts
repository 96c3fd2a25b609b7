import type { CommissioningBuilder } from '../builder.ts';
import { addAudit } from './audit.ts';
import { addChecklists } from './checklist.ts';
import { addChecklistRuns } from './checklist-run.ts';
import { addCodeOfPractice } from './code-of-practice.ts';
import { addConsultations } from './consultation.ts';
import { addDisputes } from './dispute.ts';
import { addDisputeLadders } from './dispute-ladder.ts';
import { addDocuments } from './document.ts';
import { addKeyDecisions } from './key-decision.ts';
import { addRisks } from './risk.ts';
import { addSaidAndDone } from './said-and-done.ts';
import { addScales } from './scales.ts';
import { addSelfAssessments } from './self-assessment.ts';
import { addSharedTypes } from './shared-types.ts';
import { addSharingAgreements } from './sharing-agreement.ts';

/** Rules and voice: what partners hold themselves to, and what people told them. */
export function addAssurance(house: CommissioningBuilder): void {
  const shared = addSharedTypes(house);
  const checklist = addChecklists(house, shared);
  addChecklistRuns(house, shared, checklist);
  const document = addDocuments(house, shared);
  addCodeOfPractice(house, shared, document);
  addSelfAssessments(house, shared);
  addRisks(house, shared);
  const ladder = addDisputeLadders(house, shared);
  addDisputes(house, shared, ladder);
  addSaidAndDone(house, shared);
  addConsultations(house, shared);
  addScales(house, shared, addAudit(house, shared));
  addSharingAgreements(house, shared);
  addKeyDecisions(house, shared);
}
