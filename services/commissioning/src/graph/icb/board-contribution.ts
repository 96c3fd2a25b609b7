import type { CareBoardFootprint } from '@golden-thread/governance';
import type { IsoDate } from '@golden-thread/outcomes';
import type { CommissioningArea } from '../../area/commissioning-area.ts';
import type { CommissioningBuilder } from '../builder.ts';
import type { CommissioningContext } from '../context.ts';
import type { addMoney } from '../money/add-money.ts';
import { contributionsTo, type ContributionNode } from '../money/fund-contribution.ts';
import { moneyOn, type FundNode } from '../money/money-on.ts';
import { yearsAsked } from '../money/years-asked.ts';

/** What a board bears of one fund. */
interface BoardContributionNode {
  readonly fund: FundNode;
  readonly contribution: ContributionNode;
}

/** `CareBoardContribution`: what an integrated care board bears of a pooled fund of one of its areas. */
export function addBoardContribution(
  { builder, refs }: CommissioningBuilder,
  money: ReturnType<typeof addMoney>,
) {
  return builder.objectRef<BoardContributionNode>('CareBoardContribution').implement({
    description: 'What an integrated care board bears of a pooled fund of one of its areas.',
    fields: (t) => ({
      localArea: t.field({
        type: refs.localArea,
        description: 'The area of the fund.',
        resolve: ({ fund }) => fund.area,
      }),
      fund: t.expose('fund', { type: money.pooledFund, description: 'The fund.' }),
      contribution: t.expose('contribution', {
        type: money.contribution,
        description: 'Its share and what that comes to.',
      }),
    }),
  });
}

/** What a board bears of every fund of its areas that the caller may see: once for each fund, in the order of areas and funds. */
export async function boardContributions(
  asked: {
    readonly footprint: CareBoardFootprint;
    readonly asOf: IsoDate;
    readonly areas: readonly CommissioningArea[];
    readonly startYear: number | null;
  },
  context: CommissioningContext,
): Promise<readonly BoardContributionNode[]> {
  const { footprint, asOf, areas } = asked;
  const [startYear] = yearsAsked(asked.startYear === null ? null : [asked.startYear], asOf);
  const found = await Promise.all(
    areas.map(async (area) => {
      const own = footprint.areas.find(({ code }) => code === area.code)?.organisation.id;
      const { funds } = await moneyOn(area, context, { asOf, startYear: startYear! });
      return funds.flatMap((fund) =>
        contributionsTo(fund)
          .filter(({ organisation }) => organisation?.organisation.id === own)
          .map((contribution) => ({ fund, contribution })),
      );
    }),
  );
  return found.flat();
}
