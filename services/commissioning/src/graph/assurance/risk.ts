import type { RiskMitigation } from '@golden-thread/commissioning/assurance';
import type { CommissioningBuilder } from '../builder.ts';
import { bodyNamed, intentionsNamed, localIdIn, postNamed } from './entries-on.ts';
import { risksOn, type RiskNode } from './risks-on.ts';
import type { SharedTypes } from './shared-types.ts';

/** `CommissioningRisk`: what may keep partners from what they intend. Risks of an improvement plan stand with the plan. */
export function addRisks({ builder, refs }: CommissioningBuilder, shared: SharedTypes): void {
  const mitigation = builder.objectRef<RiskMitigation>('RiskMitigation').implement({
    description: 'Something that is done about a risk.',
    fields: (t) => ({
      title: t.exposeString('title', { description: 'What is done.' }),
      dueDate: t.expose('dueDate', {
        type: 'Date',
        nullable: true,
        description: 'The day by which it is to be done; null where none is set.',
      }),
      doneDate: t.expose('doneDate', {
        type: 'Date',
        nullable: true,
        description: 'The day it was done; null while it is not.',
      }),
    }),
  });
  const risk = builder.objectRef<RiskNode>('CommissioningRisk').implement({
    description:
      'Something that may keep partners from what they intend to commission together. Risks of an improvement plan stand with the plan.',
    fields: (t) => ({
      title: t.string({ description: 'What may happen.', resolve: ({ entry }) => entry.content.title }),
      likelihood: t.int({
        nullable: true,
        description: 'Step of its scale, from 1; null: not judged, which never means low.',
        resolve: ({ entry }) => entry.content.likelihood,
      }),
      impact: t.int({
        nullable: true,
        description: 'Step of its scale, from 1; null: not judged, which never means low.',
        resolve: ({ entry }) => entry.content.impact,
      }),
      score: t.int({
        nullable: true,
        description: 'Likelihood times impact; null where either is not judged.',
        resolve: ({ standing }) => standing.score,
      }),
      band: t.string({
        nullable: true,
        description: 'What such a score is called on its scale; null with no score.',
        resolve: ({ standing }) => standing.band,
      }),
      isOpen: t.boolean({
        description: 'Whether it is open on the day.',
        resolve: ({ standing }) => standing.isOpen,
      }),
      ownerPost: t.string({
        nullable: true,
        description: 'The post that answers for it; null where none does. Never a person.',
        resolve: (node) => postNamed(node, node.entry.content.ownerPostId),
      }),
      ownerBody: t.field({
        type: refs.body,
        nullable: true,
        description: 'The body that answers for it; null where none does.',
        resolve: (node) => bodyNamed(node, node.entry.content.ownerBodyId),
      }),
      hasNoOwner: t.boolean({
        description: 'Whether nobody answers for it.',
        resolve: ({ standing }) => standing.hasNoOwner,
      }),
      intentions: t.field({
        type: [refs.intention],
        description: 'The intentions it bears on.',
        resolve: (node, _args, context) => intentionsNamed(node, node.entry.content.intentionIds, context),
      }),
      actionIds: t.stringList({
        description: 'The actions it bears on, each by its plan, a colon and its number in it.',
        resolve: ({ entry }) => [...entry.content.actionIds],
      }),
      mitigations: t.field({
        type: [mitigation],
        description: 'What is done about it.',
        resolve: ({ entry }) => entry.content.mitigations,
      }),
      overdueMitigations: t.field({
        type: [mitigation],
        description: 'What was to be done before the day and is not; empty for a closed risk.',
        resolve: ({ standing }) => standing.overdueMitigations,
      }),
      raisedDate: t.field({
        type: 'Date',
        description: 'The day it was raised.',
        resolve: ({ entry }) => entry.content.raisedDate,
      }),
      reviewDate: t.field({
        type: 'Date',
        nullable: true,
        description: 'The day by which it is to be looked at again; null where none is set.',
        resolve: ({ entry }) => entry.content.reviewDate,
      }),
      reviewOverdueDays: t.int({
        nullable: true,
        description: 'Days since the review was due; null when it is not overdue.',
        resolve: ({ standing }) => standing.reviewOverdueDays,
      }),
      closedDate: t.field({
        type: 'Date',
        nullable: true,
        description: 'The day it was closed; null while it is open.',
        resolve: ({ entry }) => entry.content.closedDate,
      }),
      closedBecause: t.string({
        nullable: true,
        description: 'Why it was closed; null while it is open.',
        resolve: ({ entry }) => entry.content.closedBecause,
      }),
    }),
  });
  shared.withEntryFields(risk);
  builder.objectField(refs.localArea, 'commissioningRisks', (t) =>
    t.field({
      type: [risk],
      description:
        'Risks to what its partners intend to commission together, the highest score first, those with none last.',
      args: {
        asOf: t.arg(shared.asOf),
        isOpen: t.arg.boolean({
          required: false,
          description: 'Only those that are open, or are not. All when left out.',
        }),
        intention: t.arg.id({ required: false, description: 'Only those that bear on this intention.' }),
      },
      resolve: async (area, { asOf, isOpen, intention }, context) => {
        const intentionId = intention == null ? null : localIdIn(area, intention);
        return (await risksOn(area, context, asOf)).filter(
          ({ standing, entry }) =>
            (isOpen == null || standing.isOpen === isOpen) &&
            (intention == null || (intentionId !== null && entry.content.intentionIds.includes(intentionId))),
        );
      },
    }),
  );
}
