import { careBoardFootprints, careBoardsOfCode, type CareBoardFootprint } from '@golden-thread/governance';
import type { IsoDate } from '@golden-thread/outcomes';
import { unknownId } from '@golden-thread/subgraph';
import type { CommissioningArea } from '../../area/commissioning-area.ts';
import { communityWaits } from '../../national/community-waits.ts';
import type { CommissioningBuilder } from '../builder.ts';
import type { addComparison } from '../comparison.ts';
import type { addMoney } from '../money/add-money.ts';
import { addBoardContribution, boardContributions } from './board-contribution.ts';
import { addCommunityWait } from './community-wait.ts';

/** A board on a day, with the areas it covers then that the caller may read. */
interface CareBoardNode {
  readonly footprint: CareBoardFootprint;
  readonly asOf: IsoDate;
  readonly areas: readonly CommissioningArea[];
}

/** `IntegratedCareBoard`: one board of the NHS across every local area it covers. */
export function addIntegratedCareBoard(
  house: CommissioningBuilder,
  comparison: ReturnType<typeof addComparison>,
  money: ReturnType<typeof addMoney>,
): void {
  const { builder, refs } = house;
  const contribution = addBoardContribution(house, money);
  const { therapy, wait } = addCommunityWait(house, comparison);
  const board = builder.objectRef<CareBoardNode>('IntegratedCareBoard').implement({
    description:
      'An integrated care board of the NHS on a day, across the local areas it covers then. What it reads of an area is what its people may read there: nothing of the council’s alone.',
    fields: (t) => ({
      odsCode: t.id({
        description: 'Its code in the register of the Organisation Data Service, such as QF7.',
        resolve: ({ footprint }) => footprint.odsCode,
      }),
      name: t.string({ description: 'Its name.', resolve: ({ footprint }) => footprint.name }),
      asOf: t.expose('asOf', { type: 'Date', description: 'The day its footprint is read as at.' }),
      localAreas: t.field({
        type: [refs.localArea],
        description:
          'The local areas it covers on the day, each once, by name: those this installation holds.',
        resolve: ({ areas }) => areas,
      }),
      organisations: t.field({
        type: [refs.organisation],
        description: 'The organisation that stands for it in each of those areas, in the same order.',
        resolve: ({ areas, footprint }) =>
          areas.map((area) => {
            const listed = footprint.areas.find(({ code }) => code === area.code)!;
            return area.organisations.get(listed.organisation.id)!;
          }),
      }),
      contributions: t.field({
        type: [contribution],
        description:
          'What it bears itself of the pooled funds of those areas on the day, area by area: nothing that others bear.',
        args: {
          startYear: t.arg.int({
            required: false,
            description:
              'The financial year of the amounts, by the calendar year in which it starts. That of the day when left out.',
          }),
        },
        resolve: ({ footprint, asOf, areas }, { startYear }, context) =>
          boardContributions({ footprint, asOf, areas, startYear: startYear ?? null }, context),
      }),
      communityWaits: t.field({
        type: [wait],
        description:
          'Children waiting for community health services of the board, by service and then by month, oldest first: as NHS England publishes it. Empty where no table of waits that has the board was imported.',
        args: {
          therapy: t.arg({ type: therapy, required: false, description: 'Only this service.' }),
          from: t.arg({
            type: 'Date',
            required: false,
            description: 'Only months that end on or after this day.',
          }),
          to: t.arg({ type: 'Date', required: false, description: 'Only months that end by this day.' }),
        },
        resolve: ({ footprint }, args, context) =>
          communityWaits(context.national, footprint.odsCode, {
            therapy: args.therapy ?? null,
            from: args.from ?? null,
            to: args.to ?? null,
          }),
      }),
    }),
  });
  builder.queryField('integratedCareBoards', (t) =>
    t.field({
      type: [board],
      description:
        'The integrated care boards that the local areas list on the day, by code: all of them, or those a code leads to. A code that no area lists is refused with UNKNOWN_ID.',
      args: {
        odsCode: t.arg.id({
          required: false,
          description:
            'A code such as QF7. Of a body that went before, such as a clinical commissioning group, the boards that stand for it on the day; none on a day before the first.',
        }),
        asOf: t.arg({
          type: 'Date',
          required: false,
          description: 'The day to read them as at. Today when left out.',
        }),
      },
      resolve: async (_root, args, context) => {
        const asOf = args.asOf ?? context.todayDate;
        const areas = await context.areas();
        const published = areas.map(({ content }) => content);
        const code = args.odsCode ?? null;
        const footprints =
          code === null
            ? careBoardFootprints(published, asOf)
            : careBoardsOfCode(published, String(code), asOf);
        if (footprints === null)
          return unknownId('integrated care board', String(code), 'a code that an area lists, such as QF7');
        return footprints.map((footprint) => ({ footprint, asOf, areas: areasOf(footprint, areas) }));
      },
    }),
  );
}

/** Those of the areas that a board covers, in their order. */
function areasOf(
  footprint: CareBoardFootprint,
  areas: readonly CommissioningArea[],
): readonly CommissioningArea[] {
  const covered = new Set(footprint.areas.map(({ code }) => code));
  return areas.filter(({ code }) => covered.has(code));
}
