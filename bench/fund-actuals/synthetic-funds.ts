import { fundActualId, type FundActual, type PooledFund } from '@golden-thread/commissioning/money';
import type { Governance, Organisation } from '@golden-thread/governance';

/** One made-up area: its funds, a year of what they spent, and who bears them. */
export interface SyntheticFunds {
  readonly areaCode: string;
  readonly funds: readonly PooledFund[];
  readonly actuals: readonly FundActual[];
  readonly governance: Governance;
}

/** How much there is of everything. */
export interface FundSizes {
  readonly areas: number;
  readonly funds: number;
  readonly lines: number;
}

/** The financial year that is made up, by the calendar year in which it starts. */
export const START_YEAR = 2026;

const source = { sourceId: 'made-up', place: 'made up' };
const months = Array.from({ length: 12 }, (_, place) => {
  const month = String(((place + 3) % 12) + 1).padStart(2, '0');
  return `${START_YEAR + (place > 8 ? 1 : 0)}-${month}`;
});

/**
 * A year of funds, always the same: each has three partners whose shares change in October, a commissioning group that a board followed among
 * them, and a budget for each line; one actual in fifty is not known, and one in forty is a credit.
 */
export function syntheticFunds({ areas, funds, lines }: FundSizes): readonly SyntheticFunds[] {
  let state = 1;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from({ length: areas }, (_, area) => {
    const made = Array.from({ length: funds }, (_unused, at) => fundOf(at, lines, next));
    return {
      areaCode: `area-${area}`,
      funds: made,
      actuals: made.flatMap((fund) => actualsOf(fund, next)),
      governance,
    };
  });
}

function fundOf(at: number, lines: number, next: (below: number) => number): PooledFund {
  const lineIds = Array.from({ length: lines }, (_, line) => `line-${line}`);
  const budgets = lineIds.map((lineId) => ({ lineId, amountPence: 1_000_000 + next(90_000_000) }));
  const before = shares(next);
  const after = shares(next);
  return {
    id: `fund-${at}`,
    title: `Fund ${at}`,
    legalBasis: 'nhs-act-2006-section-75',
    hostOrganisationId: 'council',
    workOrder: null,
    aims: [],
    startDate: '2022-04-01',
    endDate: null,
    contributions: [
      ...partners.map((organisationId, partner) => ({
        ...{ organisationId, sharePercent: before[partner]! / 100 },
        ...{ startDate: '2022-04-01', endDate: `${START_YEAR}-09-30` },
      })),
      ...partners.map((organisationId, partner) => ({
        ...{ organisationId, sharePercent: after[partner]! / 100 },
        ...{ startDate: `${START_YEAR}-10-01`, endDate: null },
      })),
    ],
    revenueOnly: true,
    lines: lineIds.map((id) => ({ id, title: id, expenditure: 'revenue' as const })),
    budgets: [
      {
        startYear: START_YEAR,
        amountPence: budgets.reduce((sum, { amountPence }) => sum + amountPence, 0),
        ...{ byLine: budgets, profile: null, source },
      },
    ],
    ...{ governingBodyId: null, serviceIds: [], intentionIds: [], source },
  };
}

function actualsOf(fund: PooledFund, next: (below: number) => number): readonly FundActual[] {
  return fund.lines.flatMap(({ id: lineId }) =>
    months.flatMap((month): readonly FundActual[] => {
      if (next(50) === 0) return [];
      const of = { fundId: fund.id, lineId, month };
      const amountPence = next(8_000_000) * (next(40) === 0 ? -1 : 1);
      return [{ id: fundActualId(of), ...of, amountPence, note: null }];
    }),
  );
}

/** Three shares in hundredths of a percent that make up the whole. */
function shares(next: (below: number) => number): readonly number[] {
  const first = next(10_001);
  const second = next(10_001 - first);
  return [first, second, 10_000 - first - second];
}

const partners = ['council', 'ccg', 'public-health'] as const;

const organisation = (id: string, dates: Partial<Organisation> = {}): Organisation => ({
  ...{ id, name: id, kind: 'other', startDate: null, endDate: null, successorId: null, codes: {} },
  ...dates,
});

const governance: Governance = {
  organisations: [
    organisation('council'),
    organisation('ccg', { endDate: '2022-06-30', successorId: 'icb' }),
    organisation('icb', { startDate: '2022-07-01' }),
    organisation('public-health'),
  ],
  ...{ bodies: [], posts: [], memberships: [], lines: [], decisionRights: [], rhythm: [] },
};
