import type {
  Checklist,
  ChecklistAnswer,
  ChecklistApproval,
  OpenItem,
} from '@golden-thread/commissioning/assurance';
import { describedValues } from '@golden-thread/subgraph';
import type { CommissioningBuilder } from '../builder.ts';
import type { addChecklists } from './checklist.ts';
import { bodyNamed, type AreaOnDay } from './entries-on.ts';
import type { SharedTypes } from './shared-types.ts';

type AnswerNode = ChecklistAnswer & { readonly of: Checklist };
type DecisionNode = AreaOnDay & { readonly approval: ChecklistApproval };

/** What is said to the items of a checklist, which of them keep the gate shut, and what a body decided. */
export function addChecklistAnswers(
  { builder, refs }: CommissioningBuilder,
  shared: SharedTypes,
  item: ReturnType<typeof addChecklists>['item'],
) {
  const answerKind = builder.enumType('ChecklistAnswerKind', {
    description: 'What is said to an item.',
    values: describedValues<ChecklistAnswer['answer']>({
      yes: 'It is seen to, and evidence shows it.',
      no: 'It is not seen to. The gate stays shut.',
      'not-applicable': 'It does not apply here, for the reason given.',
    }),
  });
  const whyOpen = builder.enumType('ChecklistItemOpenBecause', {
    description: 'Why an item keeps the gate shut.',
    values: describedValues<OpenItem['why']>({
      'not-answered': 'Nobody answered it.',
      'answered-no': 'It is answered no.',
    }),
  });
  const decision = builder.enumType('ChecklistDecisionKind', {
    description: 'What a body decides about a run.',
    values: describedValues<ChecklistApproval['decision']>({
      approved: 'The gate is open.',
      returned: 'It goes back, for the reason given.',
    }),
  });
  const answer = builder.objectRef<AnswerNode>('ChecklistAnswer').implement({
    description: 'What is said to one item.',
    fields: (t) => ({
      item: t.field({
        type: item,
        nullable: true,
        description: 'The item; null where the checklist has lost it since.',
        resolve: ({ itemId, of }) => of.items.find(({ id }) => id === itemId) ?? null,
      }),
      answer: t.expose('answer', { type: answerKind, description: 'What is said.' }),
      evidence: t.field({
        type: [shared.evidence],
        description: 'What shows it.',
        resolve: (node) => node.evidence,
      }),
      why: t.exposeString('why', { nullable: true, description: 'Why, where it is not a plain yes.' }),
    }),
  });
  const openItem = builder.objectRef<OpenItem>('ChecklistOpenItem').implement({
    description: 'An item that keeps the gate shut.',
    fields: (t) => ({
      item: t.expose('item', { type: item, description: 'The item.' }),
      because: t.expose('why', { type: whyOpen, description: 'Why it is open.' }),
    }),
  });
  const decided = builder.objectRef<DecisionNode>('ChecklistDecision').implement({
    description: 'What a body decided about a run.',
    fields: (t) => ({
      body: t.field({
        type: refs.body,
        nullable: true,
        description: 'The body that decided.',
        resolve: (node) => bodyNamed(node, node.approval.bodyId),
      }),
      decision: t.field({
        type: decision,
        description: 'What it decided.',
        resolve: ({ approval }) => approval.decision,
      }),
      decidedDate: t.field({
        type: 'Date',
        description: 'The day it decided.',
        resolve: ({ approval }) => approval.decidedDate,
      }),
      runVersion: t.int({
        description: 'The version of the run it looked at, from 1.',
        resolve: ({ approval }) => approval.runVersion,
      }),
      why: t.string({
        nullable: true,
        description: 'Why; null where nothing is said.',
        resolve: ({ approval }) => approval.why,
      }),
    }),
  });
  return { answer, openItem, decided };
}
