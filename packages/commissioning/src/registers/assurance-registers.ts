import type { AssuranceContents } from '../assurance/assurance-contents.ts';
import { auditItemRule } from '../assurance/rules/audit-item-rule.ts';
import { checklistApprovalRule, checklistDecidedOn } from '../assurance/rules/checklist-approval-rule.ts';
import { checklistRunRule } from '../assurance/rules/checklist-run-rule.ts';
import type { Register } from './register.ts';
import type { VoiceRegister } from './voice-registers.ts';

/** The registers of rules: checklists, assessments, audit, agreements and decisions. */
export const assuranceRegisters = {
  checklist: {
    name: 'checklist',
    title: 'Checklist',
    description: 'What partners see to each time, such as whenever they commission something new.',
    audiences: ['public', 'joint'],
    right: 'approve',
    references: { 'source.sourceId': 'source' },
  },
  'checklist-run': {
    name: 'checklist-run',
    title: 'Checklist run',
    description: 'What partners answer to each item of a checklist, and what shows it.',
    audiences: ['joint'],
    references: {
      checklistId: 'checklist',
      intentionId: 'intention',
      contractId: 'contract',
      serviceId: 'service',
    },
    rule: checklistRunRule,
  },
  'checklist-approval': {
    name: 'checklist-approval',
    title: 'Checklist approval',
    description: 'What a body decided about a run of a checklist: refused while an item is open.',
    audiences: ['joint', 'public'],
    right: 'approve',
    references: { runId: 'checklist-run', bodyId: 'body' },
    dayField: 'decidedDate',
    separateFrom: { field: 'runId', register: 'checklist-run' },
    reads: ['checklist'],
    decidedBy: { field: 'bodyId', decision: 'approve-commissioning', subject: checklistDecidedOn },
    rule: checklistApprovalRule,
  },
  'code-of-practice-map': {
    name: 'code-of-practice-map',
    title: 'Code of Practice map',
    description: 'Where a local document answers each paragraph of the SEND Code of Practice.',
    audiences: ['public', 'joint'],
    references: { 'source.sourceId': 'source' },
  },
  'document-version': {
    name: 'document-version',
    title: 'Document version',
    description: 'One version of a document, a draft or a final one.',
    audiences: ['public', 'joint'],
    references: { documentSourceId: 'source', madeByPostId: 'post', 'source.sourceId': 'source' },
  },
  'self-assessment': {
    name: 'self-assessment',
    title: 'Self-assessment',
    description: 'What partners judge of themselves against a framework, and what shows it.',
    audiences: ['joint', 'public'],
    references: { bodyId: 'body', 'source.sourceId': 'source' },
  },
  'audit-item': {
    name: 'audit-item',
    title: 'Audit item',
    description: 'A piece of assurance by internal audit: what it looked at, its opinion, what it asks for.',
    audiences: ['council', 'joint'],
    references: {
      organisationId: 'organisation',
      intentionIds: 'intention',
      scaleId: 'opinion-scale',
      'recommendations.ownerPostId': 'post',
      'recommendations.ownerBodyId': 'body',
      'source.sourceId': 'source',
    },
    rule: auditItemRule,
  },
  'opinion-scale': {
    name: 'opinion-scale',
    title: 'Opinion scale',
    description: 'The opinions that internal audit chooses from.',
    audiences: ['public'],
  },
  'sharing-agreement': {
    name: 'sharing-agreement',
    title: 'Sharing agreement',
    description: 'What information organisations share, why, and on which legal basis.',
    audiences: ['joint'],
    references: { organisationIds: 'organisation' },
    dayField: 'startDate',
  },
  'key-decision': {
    name: 'key-decision',
    title: 'Key decision',
    description: 'A decision of the executive that may be key, and how it is made known before.',
    audiences: ['public', 'joint', 'council'],
    references: {
      decisionMakerBodyId: 'body',
      intentionIds: 'intention',
      'source.sourceId': 'source',
    },
  },
  'key-decision-threshold': {
    name: 'key-decision-threshold',
    title: 'Key decision threshold',
    description: 'From which sum, and on how many wards, the constitution counts a decision as key.',
    audiences: ['public'],
    references: { 'source.sourceId': 'source' },
  },
} as const satisfies { readonly [N in Exclude<keyof AssuranceContents, VoiceRegister>]: Register<N> };
