import {
  agreementAsAt,
  legalBasisGaps,
  type AgreementStanding,
} from '@golden-thread/commissioning/assurance';
import type { CommissioningBuilder } from '../builder.ts';
import { organisationOn } from '../provision/service-map-on.ts';
import { addEndedParty } from './ended-party.ts';
import { entriesOn, type EntryNode } from './entries-on.ts';
import type { SharedTypes } from './shared-types.ts';
import { addSharingEnums } from './sharing-enums.ts';

interface AgreementNode extends EntryNode<'sharing-agreement'> {
  readonly standing: AgreementStanding;
}

/** `SharingAgreement`: what information organisations share, why, and on which legal basis. */
export function addSharingAgreements(house: CommissioningBuilder, shared: SharedTypes): void {
  const { builder, refs } = house;
  const { state, basis, condition, gap } = addSharingEnums(house);
  const party = addEndedParty(house);
  const agreement = builder.objectRef<AgreementNode>('SharingAgreement').implement({
    description: 'An agreement between organisations about information they share.',
    fields: (t) => ({
      title: t.string({ description: 'What it is called.', resolve: ({ entry }) => entry.content.title }),
      purpose: t.string({
        description: 'What the information is shared for.',
        resolve: ({ entry }) => entry.content.purpose,
      }),
      information: t.stringList({
        description: 'What is shared.',
        resolve: ({ entry }) => [...entry.content.information],
      }),
      organisations: t.field({
        type: [refs.organisation],
        description: 'The organisations that agreed, or whoever stands in their place on the day.',
        resolve: (node) => [
          ...new Set(node.entry.content.organisationIds.flatMap((id) => organisationOn(node, id) ?? [])),
        ],
      }),
      endedParties: t.field({
        type: [party],
        description: 'Parties that ended before the day.',
        resolve: ({ area, asOf, standing }) => standing.endedParties.map((each) => ({ area, asOf, ...each })),
      }),
      lawfulBases: t.field({
        type: [basis],
        description: 'The lawful bases relied on.',
        resolve: ({ entry }) => [...entry.content.lawfulBases],
      }),
      coversSpecialCategories: t.boolean({
        description: 'Whether it covers special categories, such as health.',
        resolve: ({ entry }) => entry.content.specialCategory,
      }),
      specialCategoryConditions: t.field({
        type: [condition],
        description: 'The conditions for special categories relied on.',
        resolve: ({ entry }) => [...entry.content.specialCategoryConditions],
      }),
      schedule1Conditions: t.stringList({
        description: 'Conditions of Schedule 1 to the Data Protection Act 2018 relied on.',
        resolve: ({ entry }) => [...entry.content.schedule1Conditions],
      }),
      statutoryGateways: t.stringList({
        description: 'The powers or duties to share.',
        resolve: ({ entry }) => [...entry.content.statutoryGateways],
      }),
      legalBasisGaps: t.field({
        type: [gap],
        description: 'What its stated legal basis lacks.',
        resolve: ({ entry }) => [...legalBasisGaps(entry.content)],
      }),
      state: t.field({
        type: state,
        description: 'How it stands.',
        resolve: ({ standing }) => standing.state,
      }),
      startDate: t.field({
        type: 'Date',
        nullable: true,
        description: 'Its first day; null where none is stated.',
        resolve: ({ entry }) => entry.content.startDate,
      }),
      endDate: t.field({
        type: 'Date',
        nullable: true,
        description: 'Its last day; null where none is set.',
        resolve: ({ entry }) => entry.content.endDate,
      }),
      reviewDate: t.field({
        type: 'Date',
        nullable: true,
        description: 'The day by which it is to be looked at again; null where none is set.',
        resolve: ({ entry }) => entry.content.reviewDate,
      }),
      reviewOverdueDays: t.int({
        nullable: true,
        description: 'Days since its review was due; null when it is not overdue or not in force.',
        resolve: ({ standing }) => standing.reviewOverdueDays,
      }),
      impactAssessmentDate: t.field({
        type: 'Date',
        nullable: true,
        description: 'The day of its data protection impact assessment; null where none is recorded.',
        resolve: ({ entry }) => entry.content.impactAssessmentDate,
      }),
    }),
  });
  shared.withEntryFields(agreement);
  builder.objectField(refs.localArea, 'sharingAgreements', (t) =>
    t.field({
      type: [agreement],
      description: 'Agreements about information its organisations share, in the order recorded.',
      args: {
        asOf: t.arg(shared.asOf),
        state: t.arg({ type: state, required: false, description: 'Only those that stand so.' }),
        reviewOverdue: t.arg.boolean({
          required: false,
          description: 'True: only those whose review is overdue.',
        }),
      },
      resolve: async (area, args, context) =>
        (await entriesOn('sharing-agreement', area, context, args.asOf))
          .map((node) => ({
            ...node,
            standing: agreementAsAt(node.entry.content, area.content.governance, node.asOf),
          }))
          .filter(
            ({ standing }) =>
              (args.state == null || standing.state === args.state) &&
              (args.reviewOverdue !== true || standing.reviewOverdueDays !== null),
          ),
    }),
  );
}
