import { keyDecisionAsAt, type KeyDecisionStanding } from '@golden-thread/commissioning/assurance';
import { holdsOn } from '@golden-thread/governance';
import type { CommissioningArea } from '../../area/commissioning-area.ts';
import type { CommissioningBuilder } from '../builder.ts';
import type { CommissioningContext } from '../context.ts';
import { bodyNamed, entriesOn, intentionsNamed, type EntryNode } from './entries-on.ts';
import { addKeyDecisionEnums } from './key-decision-enums.ts';
import type { SharedTypes } from './shared-types.ts';

interface DecisionNode extends EntryNode<'key-decision'> {
  readonly standing: KeyDecisionStanding;
}

/** `KeyDecision`: a decision of the executive, whether it is key, and how it was made known before. */
export function addKeyDecisions(house: CommissioningBuilder, shared: SharedTypes): void {
  const { builder, refs } = house;
  const { isKey, route, finding } = addKeyDecisionEnums(house);
  const decision = builder.objectRef<DecisionNode>('KeyDecision').implement({
    description: 'A decision of a council’s executive, as at a day.',
    fields: (t) => ({
      title: t.string({ description: 'What is decided.', resolve: ({ entry }) => entry.content.title }),
      decisionMaker: t.field({
        type: refs.body,
        nullable: true,
        description: 'The body that decides; null where none is listed.',
        resolve: (node) => bodyNamed(node, node.entry.content.decisionMakerBodyId),
      }),
      isKey: t.field({
        type: isKey,
        description: 'Whether it is key.',
        resolve: ({ standing }) => standing.isKey,
      }),
      reasons: t.stringList({
        description: 'Why, in words.',
        resolve: ({ standing }) => [...standing.reasons],
      }),
      saidToBeKey: t.boolean({
        nullable: true,
        description: 'What its report says; null where it does not say.',
        resolve: ({ entry }) => entry.content.saidToBeKey,
      }),
      route: t.field({
        type: route,
        nullable: true,
        description: 'How it is made known before; null where nothing is recorded.',
        resolve: ({ entry }) => entry.content.route,
      }),
      noticeDate: t.field({
        type: 'Date',
        nullable: true,
        description: 'The day of its notice; null where none is known.',
        resolve: ({ entry }) => entry.content.noticeDate,
      }),
      earliestDate: t.field({
        type: 'Date',
        nullable: true,
        description: 'The first day it may be taken; null where that is not known, or it is not key.',
        resolve: ({ standing }) => standing.earliestDate,
      }),
      decisionDate: t.field({
        type: 'Date',
        nullable: true,
        description: 'The day it is to be taken, or was; null where none is set.',
        resolve: ({ entry }) => entry.content.decisionDate,
      }),
      isTaken: t.boolean({
        description: 'Whether its day has come.',
        resolve: ({ standing }) => standing.isTaken,
      }),
      findings: t.field({
        type: [finding],
        description: 'What is amiss with how it is made known.',
        resolve: ({ standing }) => [...standing.findings],
      }),
      intentions: t.field({
        type: [refs.intention],
        description: 'The intentions it bears on.',
        resolve: (node, _args, context) => intentionsNamed(node, node.entry.content.intentionIds, context),
      }),
      source: t.field({
        type: shared.source,
        nullable: true,
        description: 'Where it is published; null where it is not.',
        resolve: (node) => shared.sourceOf(node, node.entry.content.source),
      }),
    }),
  });
  shared.withEntryFields(decision);
  builder.objectField(refs.localArea, 'keyDecisions', (t) =>
    t.field({
      type: [decision],
      description:
        'Decisions of its executive that are or may be key, in the order published, then recorded.',
      args: {
        asOf: t.arg(shared.asOf),
        isKey: t.arg({ type: isKey, required: false, description: 'Only those that are so.' }),
      },
      resolve: async (area, args, context) =>
        (await decisionsOn(area, context, args.asOf)).filter(
          ({ standing }) => args.isKey == null || standing.isKey === args.isKey,
        ),
    }),
  );
}

/** Each decision by the threshold that holds on its own day. */
async function decisionsOn(
  area: CommissioningArea,
  context: CommissioningContext,
  asOf: string | null | undefined,
): Promise<readonly DecisionNode[]> {
  const [decisions, thresholds] = await Promise.all([
    entriesOn('key-decision', area, context, asOf),
    entriesOn('key-decision-threshold', area, context, asOf),
  ]);
  return decisions.map((node) => {
    const { content } = node.entry;
    const day = content.decisionDate ?? node.asOf;
    const threshold = thresholds.find(({ entry }) => holdsOn(entry.content, day))?.entry.content ?? null;
    return { ...node, standing: keyDecisionAsAt(content, threshold, node.asOf) };
  });
}
