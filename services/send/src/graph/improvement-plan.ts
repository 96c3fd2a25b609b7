import { overallStatement } from '@golden-thread/rag';
import { addConnectionType, pageByKey, type SubgraphBuilder } from '@golden-thread/subgraph';
import { matchesSearch } from '../area/matches-search.ts';
import type { ActionNode, PlanNode } from '../area/send-area.ts';
import { bodyNode, type addBody } from './body.ts';
import { AS_OF, type SendBuilder } from './builder.ts';
import { findById } from './find-by-id.ts';
import type { PriorityRefs } from './improvement-action.ts';
import type { PlanSummaryRefs } from './plan-summaries.ts';
import type { addRatingScheme } from './rating-scheme.ts';

/** `ImprovementPlan`: a plan with its actions, as at any day. */
export function addImprovementPlan(
  house: SendBuilder,
  body: ReturnType<typeof addBody>,
  { priority }: PriorityRefs,
  scheme: ReturnType<typeof addRatingScheme>,
  { ratingCount, contradiction, overall }: PlanSummaryRefs,
): void {
  const { builder, enums, pageInfo, refs, values } = house;
  const actions = addConnectionType<ActionNode>(
    builder as unknown as SubgraphBuilder<object>,
    pageInfo,
    'ImprovementAction',
    refs.action,
    'actions of an improvement plan, in its order',
  );
  refs.plan.implement({
    description: 'A plan to improve services for children with special educational needs and disabilities.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Stable id: area code, colon, plan.' }),
      kind: t.field({
        type: enums.planKind,
        description: 'What kind of plan it is.',
        resolve: ({ plan }) => plan.kind,
      }),
      title: t.string({ description: 'Its title.', resolve: ({ plan }) => plan.title }),
      startDate: t.field({
        type: 'Date',
        description: 'Its first day.',
        resolve: ({ plan }) => plan.startDate,
      }),
      endDate: t.field({
        type: 'Date',
        nullable: true,
        description: 'Its last day; null when none is stated.',
        resolve: ({ plan }) => plan.endDate,
      }),
      predecessor: t.field({
        type: refs.plan,
        nullable: true,
        description: 'The plan it says it took over from; null where it names none.',
        resolve: (node) => node.predecessor(),
      }),
      successors: t.field({
        type: [refs.plan],
        description:
          'The plans that say they took over from it, in the order published; empty where none is recorded.',
        resolve: (node) => node.successors(),
      }),
      baselineDate: t.field({
        type: 'Date',
        nullable: true,
        description: 'The day of the position progress is measured from; null when none is stated.',
        resolve: ({ plan }) => plan.baselineDate,
      }),
      board: t.field({
        type: body,
        description: 'The body that oversees it and, by its decision right, closes its actions.',
        resolve: ({ area, plan }) => bodyNode(area, plan.boardBodyId),
      }),
      source: t.expose('source', { type: values.source, description: 'Where it is published.' }),
      scheme: t.field({
        type: scheme,
        description: 'The rating scheme it uses.',
        resolve: ({ area, scheme: used }) => ({ area, scheme: used }),
      }),
      overall: t.field({
        type: overall,
        description: 'What is certain of the whole plan from its recorded ratings on the day.',
        args: { asOf: t.arg(AS_OF) },
        resolve: async (node, args, context) =>
          overallStatement((await context.reading(node, args.asOf ?? context.todayDate)).counts, node.scheme),
      }),
      ratingCounts: t.field({
        type: [ratingCount],
        description:
          'How many actions have each rating as recorded on the day: all six, zero included, in the order of the scheme.',
        args: { asOf: t.arg(AS_OF) },
        resolve: async (node, args, context) =>
          (await context.reading(node, args.asOf ?? context.todayDate)).counts,
      }),
      contradictions: t.field({
        type: [contradiction],
        description:
          'Every recorded rating that something else on record speaks against on the day, in the order of the plan.',
        args: { asOf: t.arg(AS_OF) },
        resolve: async (node, args, context) =>
          (await context.reading(node, args.asOf ?? context.todayDate)).contradictions,
      }),
      priorities: t.field({
        type: [priority],
        description: 'Its priorities, in its order.',
        resolve: (node) => node.priorities,
      }),
      actions: t.field({
        type: actions,
        description: 'Its actions in its order, those that match every condition given.',
        args: {
          first: t.arg.int({ required: false, description: 'Entries wanted, 1 to 100; 25 when left out.' }),
          after: t.arg.string({ required: false, description: 'The cursor to continue after.' }),
          rating: t.arg({
            type: [enums.rating],
            required: false,
            description: 'Only actions with one of these ratings as recorded on the day.',
          }),
          priority: t.arg.stringList({
            required: false,
            description: 'Only actions under one of these priorities, by their numbers.',
          }),
          search: t.arg.string({
            required: false,
            description:
              'Only actions whose number, title or leads hold every one of these words, whatever their capitals.',
          }),
          asOf: t.arg(AS_OF),
        },
        resolve: async (node: PlanNode, args, context) => {
          const { ratings } = await context.reading(node, args.asOf ?? context.todayDate);
          const wanted = node.actions.filter(
            (action) =>
              (args.rating == null || args.rating.includes(ratings.get(action.action.ref)!.recorded)) &&
              (args.priority == null || args.priority.includes(action.priority.priority.ref)) &&
              (args.search == null || matchesSearch(action, args.search)),
          );
          return pageByKey(
            wanted,
            {
              list: `${node.id} actions`,
              keyOf: (action) => String(action.position),
              compare: (left, right) => Number(left) - Number(right),
            },
            args,
          );
        },
      }),
    }),
  });
  builder.asEntity(refs.plan, {
    key: builder.selection<{ id: string }>('id'),
    resolveReference: ({ id }, context) => findById(context, id, (area) => area.plans) as Promise<PlanNode>,
  });
}
