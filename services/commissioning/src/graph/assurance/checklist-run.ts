import {
  runStanding,
  type Checklist,
  type ChecklistAnswer,
  type ChecklistApproval,
  type OpenItem,
  type RunStanding,
  type RunState,
} from '@golden-thread/commissioning/assurance';
import { describedValues } from '@golden-thread/subgraph';
import type { CommissioningArea } from '../../area/commissioning-area.ts';
import type { CommissioningBuilder } from '../builder.ts';
import type { CommissioningContext } from '../context.ts';
import { servicesById } from '../provision/service-map-on.ts';
import type { addChecklists } from './checklist.ts';
import {
  bodyNamed,
  entriesOn,
  intentionsNamed,
  localIdIn,
  type AreaOnDay,
  type EntryNode,
} from './entries-on.ts';
import type { SharedTypes } from './shared-types.ts';

interface RunNode extends EntryNode<'checklist-run'> {
  readonly checklist: EntryNode<'checklist'>;
  readonly standing: RunStanding;
}
type AnswerNode = ChecklistAnswer & { readonly of: Checklist };
type DecisionNode = AreaOnDay & { readonly approval: ChecklistApproval };

/** `ChecklistRun`: a checklist gone through for an intention, a contract or a service. */
export function addChecklistRuns(
  { builder, refs }: CommissioningBuilder,
  shared: SharedTypes,
  { checklist, item }: ReturnType<typeof addChecklists>,
): void {
  const state = builder.enumType('ChecklistRunState', {
    description: 'How a run of a checklist stands.',
    values: describedValues<RunState>({
      'items-open': 'Items are not answered, or answered no.',
      ready: 'No item is open; no body has decided about it as it stands.',
      approved: 'A body approved it as it stands.',
      returned: 'A body returned it as it stands.',
      'changed-since': 'A body approved it, and it has changed since; the approval does not cover it.',
    }),
  });
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
  const run = builder.objectRef<RunNode>('ChecklistRun').implement({
    description: 'A checklist gone through for something that is to be commissioned: a gate before approval.',
    fields: (t) => ({
      checklist: t.expose('checklist', {
        type: checklist,
        description: 'The checklist that is gone through.',
      }),
      intention: t.field({
        type: refs.intention,
        nullable: true,
        description: 'The intention it is gone through for; null where it is for something else.',
        resolve: async (node, _args, context) => {
          const { intentionId } = node.entry.content;
          return intentionId === null
            ? null
            : ((await intentionsNamed(node, [intentionId], context))[0] ?? null);
        },
      }),
      service: t.field({
        type: refs.service,
        nullable: true,
        description: 'The service it is gone through for; null where it is for something else.',
        resolve: async ({ area, asOf, entry }, _args, context) => {
          const { serviceId } = entry.content;
          return serviceId === null
            ? null
            : ((await servicesById(area, context, [serviceId], asOf))[0] ?? null);
        },
      }),
      contractId: t.id({
        nullable: true,
        description:
          'Id within the area of the contract it is gone through for; null where it is for something else.',
        resolve: ({ entry }) => entry.content.contractId,
      }),
      startedDate: t.field({
        type: 'Date',
        description: 'The day it was begun.',
        resolve: ({ entry }) => entry.content.startedDate,
      }),
      answers: t.field({
        type: [answer],
        description: 'What is answered so far.',
        resolve: ({ entry, checklist: of }) =>
          entry.content.answers.map((each) => ({ ...each, of: of.entry.content })),
      }),
      openItems: t.field({
        type: [openItem],
        description: 'Every item that keeps the gate shut, in the order of the checklist.',
        resolve: ({ standing }) => standing.open,
      }),
      state: t.field({
        type: state,
        description: 'How it stands on the day.',
        resolve: ({ standing }) => standing.state,
      }),
      decision: t.field({
        type: decided,
        nullable: true,
        description: 'The newest decision about it; null when there is none.',
        resolve: ({ area, asOf, standing }) =>
          standing.decision === null ? null : { area, asOf, approval: standing.decision },
      }),
    }),
  });
  shared.withEntryFields(run);
  builder.objectField(refs.localArea, 'checklistRuns', (t) =>
    t.field({
      type: [run],
      description:
        'Its checklists gone through for intentions, contracts and services, in the order recorded.',
      args: {
        asOf: t.arg(shared.asOf),
        states: t.arg({ type: [state], required: false, description: 'Only those that stand so.' }),
        intention: t.arg.id({ required: false, description: 'Only those for this intention.' }),
      },
      resolve: async (area, { asOf, states, intention }, context) =>
        (await runsOn(area, context, asOf)).filter(
          ({ standing, entry }) =>
            (states?.includes(standing.state) ?? true) &&
            (intention == null || entry.content.intentionId === localIdIn(area, intention)),
        ),
    }),
  );
}

async function runsOn(
  area: CommissioningArea,
  context: CommissioningContext,
  asOf: string | null | undefined,
): Promise<readonly RunNode[]> {
  const [runs, checklists, approvals] = await Promise.all([
    entriesOn('checklist-run', area, context, asOf),
    entriesOn('checklist', area, context, asOf),
    entriesOn('checklist-approval', area, context, asOf),
  ]);
  const decisions = approvals.map(({ entry }) => entry.content);
  return runs.flatMap((node) => {
    const { content, version } = node.entry;
    const checklist = checklists.find(({ entry }) => entry.id === content.checklistId);
    if (checklist === undefined) return [];
    const standing = runStanding(checklist.entry.content, content, version, decisions, node.asOf);
    return [{ ...node, checklist, standing }];
  });
}
