import {
  agreementAsAt,
  legalBasisGaps,
  type AgreementStanding,
  type EndedParty,
  type LawfulBasis,
  type LegalBasisGap,
  type SpecialCategoryCondition,
} from '@golden-thread/commissioning/assurance';
import { describedValues } from '@golden-thread/subgraph';
import type { CommissioningBuilder } from '../builder.ts';
import { organisationOn } from '../provision/service-map-on.ts';
import { entriesOn, type AreaOnDay, type EntryNode } from './entries-on.ts';
import type { SharedTypes } from './shared-types.ts';

interface AgreementNode extends EntryNode<'sharing-agreement'> {
  readonly standing: AgreementStanding;
}
type PartyNode = AreaOnDay & EndedParty;

/** `SharingAgreement`: what information organisations share, why, and on which legal basis. */
export function addSharingAgreements({ builder, refs }: CommissioningBuilder, shared: SharedTypes): void {
  const state = builder.enumType('SharingAgreementState', {
    description: 'How an agreement stands on the day.',
    values: describedValues<AgreementStanding['state']>({
      'not-begun': 'Its first day is to come.',
      'in-force': 'It is in force.',
      ended: 'Its last day is over.',
    }),
  });
  const basis = builder.enumType('LawfulBasis', {
    description: 'A lawful basis for processing: UK GDPR, Article 6(1).',
    values: describedValues<LawfulBasis>({
      consent: 'Article 6(1)(a).',
      contract: 'Article 6(1)(b).',
      'legal-obligation': 'Article 6(1)(c).',
      'vital-interests': 'Article 6(1)(d).',
      'public-task': 'Article 6(1)(e).',
      'legitimate-interests': 'Article 6(1)(f).',
    }),
  });
  const condition = builder.enumType('SpecialCategoryCondition', {
    description: 'A condition for processing special categories, such as health: UK GDPR, Article 9(2).',
    values: describedValues<SpecialCategoryCondition>({
      'explicit-consent': 'Article 9(2)(a).',
      'employment-and-social-protection': 'Article 9(2)(b).',
      'vital-interests': 'Article 9(2)(c).',
      'not-for-profit-body': 'Article 9(2)(d).',
      'made-public': 'Article 9(2)(e).',
      'legal-claims': 'Article 9(2)(f).',
      'substantial-public-interest': 'Article 9(2)(g).',
      'health-or-social-care': 'Article 9(2)(h).',
      'public-health': 'Article 9(2)(i).',
      'archiving-research-statistics': 'Article 9(2)(j).',
    }),
  });
  const gap = builder.enumType('LegalBasisGap', {
    description:
      'Something the stated legal basis lacks on its face. Whether what is stated is right is for people to say.',
    values: describedValues<LegalBasisGap>({
      'no-lawful-basis': 'No lawful basis is stated: Article 6(1).',
      'no-gateway': 'A public task or a legal obligation is relied on and no law is named: Article 6(3).',
      'legitimate-interests-of-an-authority':
        'Only legitimate interests are relied on, which public authorities cannot do for their tasks: Article 6(1).',
      'no-special-category-condition':
        'Special categories are shared and no condition is stated: Article 9(2).',
      'no-schedule-1-condition':
        'The condition needs one of Schedule 1 to the Data Protection Act 2018, and none is stated: section 10.',
      'no-impact-assessment':
        'Special categories are shared and no impact assessment is recorded: Article 35.',
    }),
  });
  const party = builder.objectRef<PartyNode>('EndedParty').implement({
    description: 'A party to an agreement that is gone.',
    fields: (t) => ({
      organisation: t.field({
        type: refs.organisation,
        nullable: true,
        description: 'The organisation that ended.',
        resolve: ({ area, organisation }) => area.organisations.get(organisation.id) ?? null,
      }),
      successor: t.field({
        type: refs.organisation,
        nullable: true,
        description: 'Who stands in its place on the day; null when nobody is recorded.',
        resolve: ({ area, successor }) =>
          successor === null ? null : (area.organisations.get(successor.id) ?? null),
      }),
      successorAgreed: t.exposeBoolean('successorAgreed', {
        description: 'Whether the successor is itself a party.',
      }),
    }),
  });
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
            standing: agreementAsAt(node.entry.content, area.governance, node.asOf),
          }))
          .filter(
            ({ standing }) =>
              (args.state == null || standing.state === args.state) &&
              (args.reviewOverdue !== true || standing.reviewOverdueDays !== null),
          ),
    }),
  );
}
