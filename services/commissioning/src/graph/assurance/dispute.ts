import {
  disputeAsAt,
  type DisputeMatter,
  type DisputeStanding,
  type PartnerDispute,
} from '@golden-thread/commissioning/assurance';
import { describedValues } from '@golden-thread/subgraph';
import type { CommissioningArea } from '../../area/commissioning-area.ts';
import type { CommissioningBuilder } from '../builder.ts';
import type { CommissioningContext } from '../context.ts';
import { organisationOn } from '../provision/service-map-on.ts';
import { ladderNode, type addDisputeLadders, type LadderNode } from './dispute-ladder.ts';
import { addDisputeStep } from './dispute-step.ts';
import { entriesOn, intentionsNamed, type EntryNode } from './entries-on.ts';
import type { SharedTypes } from './shared-types.ts';

interface DisputeNode extends EntryNode<'partner-dispute'> {
  readonly ladder: LadderNode;
  readonly standing: DisputeStanding;
}

/** `PartnerDispute`: a disagreement between partners, with its clock. */
export function addDisputes(
  house: CommissioningBuilder,
  shared: SharedTypes,
  { ladder, step }: ReturnType<typeof addDisputeLadders>,
): void {
  const { builder, refs } = house;
  const matter = builder.enumType('DisputeMatter', {
    description: 'What partners disagree about.',
    values: describedValues<DisputeMatter>({
      'who-pays': 'Who pays.',
      'section-117': 'After-care under section 117 of the Mental Health Act 1983.',
      'continuing-care': 'Continuing care of children and young people.',
      'health-provision': 'Health provision in plans.',
      'shares-of-a-fund': 'The shares of a pooled fund.',
      contract: 'A contract.',
      other: 'Something else.',
    }),
  });
  const outcome = builder.enumType('DisputeOutcome', {
    description: 'How a dispute was settled.',
    values: describedValues<NonNullable<PartnerDispute['outcome']>>({
      agreed: 'The partners agreed.',
      decided: 'Somebody decided it.',
      withdrawn: 'It was withdrawn.',
    }),
  });
  const stepStanding = addDisputeStep(house, step);
  const dispute = builder.objectRef<DisputeNode>('PartnerDispute').implement({
    description: 'A disagreement between partners and the steps it took. It is never about a child.',
    fields: (t) => ({
      title: t.string({ description: 'What is disputed.', resolve: ({ entry }) => entry.content.title }),
      matter: t.field({
        type: matter,
        description: 'What it is about.',
        resolve: ({ entry }) => entry.content.matter,
      }),
      ladder: t.expose('ladder', { type: ladder, description: 'The ladder it climbs.' }),
      organisations: t.field({
        type: [refs.organisation],
        description: 'The partners that disagree, or whoever stands in their place on the day.',
        resolve: (node) => [
          ...new Set(node.entry.content.organisationIds.flatMap((id) => organisationOn(node, id) ?? [])),
        ],
      }),
      intentions: t.field({
        type: [refs.intention],
        description: 'The intentions it holds up.',
        resolve: (node, _args, context) => intentionsNamed(node, node.entry.content.intentionIds, context),
      }),
      raisedDate: t.field({
        type: 'Date',
        description: 'The day it was raised.',
        resolve: ({ entry }) => entry.content.raisedDate,
      }),
      isOpen: t.boolean({
        description: 'Whether it is open on the day.',
        resolve: ({ standing }) => standing.isOpen,
      }),
      openDays: t.int({
        description: 'Days it was open for by the day.',
        resolve: ({ standing }) => standing.openDays,
      }),
      steps: t.field({
        type: [stepStanding],
        description: 'Every step of its ladder.',
        resolve: ({ standing }) => standing.steps,
      }),
      dueNext: t.field({
        type: stepStanding,
        nullable: true,
        description: 'The running step whose limit ends first; null when nothing is due.',
        resolve: ({ standing }) => standing.dueNext,
      }),
      ranOut: t.field({
        type: [stepStanding],
        description: 'Steps whose limit passed before they were over.',
        resolve: ({ standing }) => standing.ranOut,
      }),
      outcome: t.field({
        type: outcome,
        nullable: true,
        description: 'How it was settled; null while it is open on the day.',
        resolve: ({ entry, standing }) => (standing.isOpen ? null : entry.content.outcome),
      }),
    }),
  });
  shared.withEntryFields(dispute);
  builder.objectField(refs.localArea, 'partnerDisputes', (t) =>
    t.field({
      type: [dispute],
      description: 'Disagreements between its partners, in the order recorded.',
      args: {
        asOf: t.arg(shared.asOf),
        isOpen: t.arg.boolean({
          required: false,
          description: 'Only those that are open, or are not. All when left out.',
        }),
        matter: t.arg({ type: matter, required: false, description: 'Only those about this.' }),
      },
      resolve: async (area, args, context) =>
        (await disputesOn(area, context, args.asOf)).filter(
          ({ standing, entry }) =>
            (args.isOpen == null || standing.isOpen === args.isOpen) &&
            (args.matter == null || entry.content.matter === args.matter),
        ),
    }),
  );
}

async function disputesOn(
  area: CommissioningArea,
  context: CommissioningContext,
  asOf: string | null | undefined,
): Promise<readonly DisputeNode[]> {
  const [disputes, ladders] = await Promise.all([
    entriesOn('partner-dispute', area, context, asOf),
    entriesOn('dispute-ladder', area, context, asOf),
  ]);
  return disputes.flatMap((node) => {
    const { content } = node.entry;
    const ladder = ladders.find(({ entry }) => entry.id === content.ladderId)?.entry.content;
    const standing = ladder === undefined ? null : disputeAsAt(content, ladder, node.asOf);
    return ladder === undefined || standing === null
      ? []
      : [{ ...node, ladder: ladderNode(area, ladder), standing }];
  });
}
