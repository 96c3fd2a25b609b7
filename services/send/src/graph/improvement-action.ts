import type { BlockedClosingStep, NextClosingStep } from '@golden-thread/rag';
import {
  addActionInterface,
  addConnectionType,
  pageByKey,
  type SubgraphBuilder,
} from '@golden-thread/subgraph';
import type { ActionRatingView, ClosingView, RecordNode } from '../area/plan-reading.ts';
import type { ActionNode, LeadView } from '../area/send-area.ts';
import { bodyNode, type addBody } from './body.ts';
import { AS_OF, type SendBuilder } from './builder.ts';
import { findById } from './find-by-id.ts';

export function addRating({ builder, enums }: SendBuilder) {
  return builder.objectRef<ActionRatingView>('ActionRating').implement({
    description:
      'How an action is rated on a day: what was recorded beside what the rules give. Neither replaces the other.',
    fields: (t) => ({
      recorded: t.expose('recorded', {
        type: enums.rating,
        description: 'What was recorded last; UNKNOWN when nothing was.',
      }),
      recordedStatedAs: t.exposeString('recordedStatedAs', {
        nullable: true,
        description: 'The same in the words of who recorded it; null when nothing was.',
      }),
      recordedDate: t.expose('recordedDate', {
        type: 'Date',
        nullable: true,
        description: 'The day the recorded rating speaks of; null when nothing was recorded.',
      }),
      computed: t.expose('computed', {
        type: enums.rating,
        description: 'What the rules give from the facts on record; UNKNOWN when there are too few.',
      }),
      reasons: t.stringList({
        description: 'Why the rules give it, in sentences, at least one.',
        resolve: (rating) => [...rating.reasons],
      }),
      wouldChangeIf: t.stringList({
        description: 'What would change the computed rating, in sentences, at least one.',
        resolve: (rating) => [...rating.wouldChangeIf],
      }),
      differs: t.exposeBoolean('differs', {
        description:
          'Whether a recorded rating is not the one the rules give; false when nothing was recorded.',
      }),
    }),
  });
}

function addClosing({ builder, enums }: SendBuilder, body: ReturnType<typeof addBody>) {
  const nextStep = builder.objectRef<NextClosingStep>('ClosingNextStep').implement({
    description: 'A step that can be taken next towards closing an action.',
    fields: (t) => ({
      step: t.expose('step', { type: enums.closingStep, description: 'Where the step leads.' }),
      mayBeTakenBy: t.exposeString('mayBeTakenBy', { description: 'Who may take it, in words.' }),
    }),
  });
  const blockedStep = builder.objectRef<BlockedClosingStep>('ClosingBlockedStep').implement({
    description:
      'A step of closing that is still ahead and that nobody is recorded who may take on the day. Until somebody may, the action cannot be closed.',
    fields: (t) => ({
      step: t.expose('step', { type: enums.closingStep, description: 'Where the step leads.' }),
      reason: t.exposeString('reason', { description: 'Why nobody may take it, in a sentence.' }),
      whatToDo: t.exposeString('whatToDo', { description: 'What would change that, in a sentence.' }),
    }),
  });
  return builder.objectRef<ClosingView>('Closing').implement({
    description:
      'How far the closing of an action has come. Duties are separated: nobody decides on their own action.',
    fields: (t) => ({
      step: t.expose('step', { type: enums.closingStep, description: 'The step it stands at.' }),
      steps: t.field({
        type: [enums.closingStep],
        description:
          'The steps of this closing in their order, from OPEN. EVIDENCE_ACCEPTED is among them only where an evidence panel decides; otherwise the board decides on the evidence as it approves closing.',
        resolve: (closing) => closing.steps,
      }),
      mayBeClosedBy: t.field({
        type: [body],
        description:
          'The bodies whose members may approve closing it on the day: those that hold the right and do not lead the action. Empty where there is none.',
        resolve: ({ closingBodyIds, plan }) => closingBodyIds.map((id) => bodyNode(plan.area, id)),
      }),
      nextSteps: t.field({
        type: [nextStep],
        description:
          'The steps that can be taken next; empty once closed, and where nobody is recorded who may take them.',
        resolve: (closing) => closing.nextSteps,
      }),
      blockedSteps: t.field({
        type: [blockedStep],
        description:
          'The steps still ahead that nobody is recorded who may take on the day, with the reason; empty once closed.',
        resolve: (closing) => closing.blockedSteps,
      }),
      missing: t.stringList({
        description: 'What is still to be recorded, and steps that were passed over, in sentences.',
        resolve: (closing) => [...closing.missing],
      }),
    }),
  });
}

function addParts({ builder, enums }: SendBuilder) {
  const deadline = builder.objectRef<ActionNode>('Deadline').implement({
    description: 'A deadline as the plan states it.',
    fields: (t) => ({
      label: t.string({
        description: 'As the plan words it.',
        resolve: ({ action }) => action.deadline.label,
      }),
      kind: t.field({
        type: enums.deadlineKind,
        description: 'What kind of deadline it is.',
        resolve: ({ action }) => action.deadline.kind,
      }),
      endDate: t.field({
        type: 'Date',
        nullable: true,
        description: 'The last day in time; null when the plan gives no day.',
        resolve: ({ deadlineDate }) => deadlineDate,
      }),
      otherLabel: t.string({
        nullable: true,
        description: 'What another table of the document says where it differs; null when it does not.',
        resolve: ({ action }) => action.otherDeadlineLabel,
      }),
    }),
  });
  const lead = builder.objectRef<LeadView>('Lead').implement({
    description: 'Who leads an action: a post, a body or an organisation, never an individual.',
    fields: (t) => ({
      id: t.exposeID('globalId', { description: 'Stable id: area code, colon, post, body or organisation.' }),
      name: t.exposeString('name', {
        description: 'Title of the post, or name of the body or organisation.',
      }),
      kind: t.expose('kind', { type: enums.leadKind, description: 'Who it is.' }),
    }),
  });
  return { deadline, lead };
}

/** `ImprovementAction`: an action of an improvement plan, as at any day. */
export function addImprovementAction(
  house: SendBuilder,
  priority: PriorityRefs,
  body: ReturnType<typeof addBody>,
  rating: RatingRef,
): void {
  const { builder, pageInfo, refs } = house;
  const closing = addClosing(house, body);
  const { deadline, lead } = addParts(house);
  const history = addConnectionType(
    builder as unknown as SubgraphBuilder<object>,
    pageInfo,
    'ActionRecord',
    refs.record as never as { readonly $inferType?: RecordNode },
    'records of an action, newest first',
  );
  refs.action.implement({
    description: 'An action of an improvement plan.',
    interfaces: [addActionInterface(builder, 'ImprovementAction')],
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Stable id: area code, plan and number, divided by colons.' }),
      ref: t.string({
        description: 'Its number in the plan, such as 1.1.1.',
        resolve: ({ action }) => action.ref,
      }),
      title: t.string({ description: 'What is to be done.', resolve: ({ action }) => action.title }),
      plan: t.expose('plan', { type: refs.plan, description: 'The plan it belongs to.' }),
      priority: t.expose('priority', {
        type: priority.priority,
        description: 'The priority it stands under.',
      }),
      heading: t.expose('heading', { type: priority.heading, description: 'The heading it stands under.' }),
      deadline: t.field({ type: deadline, description: 'When it is due.', resolve: (node) => node }),
      leads: t.field({
        type: [lead],
        description: 'Who leads it, in the order of the plan.',
        resolve: (node) => node.leads,
      }),
      impactMeasures: t.field({
        type: [refs.measure],
        description: 'The measures that tell of its impact; empty where the plan names none.',
        resolve: (node) => node.heading.measures,
      }),
      rating: t.field({
        type: rating,
        description: 'How it is rated on the day.',
        args: { asOf: t.arg(AS_OF) },
        resolve: async (node, args, context) => {
          const reading = await context.reading(node.plan, args.asOf ?? context.todayDate);
          return reading.ratings.get(node.action.ref)!;
        },
      }),
      closing: t.field({
        type: closing,
        description: 'How far its closing has come on the day.',
        args: { asOf: t.arg(AS_OF) },
        resolve: async (node, args, context) => {
          const reading = await context.reading(node.plan, args.asOf ?? context.todayDate);
          return reading.closing.get(node.action.ref)!;
        },
      }),
      history: t.field({
        type: history,
        description:
          'Everything recorded about it up to the day, newest first. Nothing is ever changed or taken away.',
        args: {
          first: t.arg.int({ required: false, description: 'Entries wanted, 1 to 100; 25 when left out.' }),
          after: t.arg.string({ required: false, description: 'The cursor to continue after.' }),
          asOf: t.arg(AS_OF),
        },
        resolve: async (node, args, context) => {
          const reading = await context.reading(node.plan, args.asOf ?? context.todayDate);
          return pageByKey(
            reading.history.get(node.action.ref) ?? [],
            {
              list: `${node.id} history`,
              keyOf: (record) => String(record.version),
              compare: (left, right) => Number(right) - Number(left),
            },
            args,
          );
        },
      }),
      version: t.int({
        description:
          'How many records about it the caller may see. Send it back as expectedVersion to be told of a change in between.',
        resolve: (node, _args, context) => context.versionOf(node),
      }),
    }),
  });
  builder.asEntity(refs.action, {
    key: builder.selection<{ id: string }>('id'),
    resolveReference: ({ id }, context) =>
      findById(context, id, (area) => area.actions) as Promise<ActionNode>,
  });
}

/** How an action is rated. */
export type RatingRef = ReturnType<typeof addRating>;

/** The refs of what an action stands under. */
export type PriorityRefs = ReturnType<typeof import('./plan-priority.ts').addPlanPriority>;
