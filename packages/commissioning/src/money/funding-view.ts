import { organisationAsAt, type Governance } from '@golden-thread/governance';
import { financialYear, type IsoDate } from '@golden-thread/outcomes';
import type { FundingStream, FundingStreamKind } from './funding-stream.ts';
import type { FundYear } from './fund-year.ts';
import { inGroups } from './in-groups.ts';

/** What one organisation has of one stream or bears of one pooled fund in a year. */
export interface FundingRow {
  /** Of the stream or the fund. */
  readonly id: string;
  readonly kind: FundingStreamKind | 'pooled-fund';
  /** Null for what nobody is known to bear. */
  readonly organisationId: string | null;
  readonly startYear: number;
  /** Whole pence; null where it is not known. */
  readonly budgetPence: number | null;
  readonly spentPence: number | null;
  /** Whether months are missing in what was spent, so that it is a part. */
  readonly spentIsPartial: boolean;
}

/** A sum of rows with what it leaves out. */
export interface FundingTotal {
  /** What is known; null when nothing is. */
  readonly budgetPence: number | null;
  readonly spentPence: number | null;
  /** Streams and funds whose budget is not known, each once. */
  readonly budgetLeavesOut: readonly string[];
  /** Streams and funds whose spending is not known, or not of every month. */
  readonly spentLeavesOut: readonly string[];
}

/** A total under a heading. */
export interface FundingTotalOf<Heading> extends FundingTotal {
  readonly of: Heading;
}

/** All money in one place. Every total is of the same rows, so that they agree. */
export interface FundingView {
  readonly rows: readonly FundingRow[];
  readonly byKind: readonly FundingTotalOf<FundingRow['kind']>[];
  readonly byOrganisation: readonly FundingTotalOf<string | null>[];
  readonly byYear: readonly FundingTotalOf<number>[];
  readonly whole: FundingTotal;
}

/** What is shown in one view. */
export interface FundingViewInput {
  readonly streams: readonly FundingStream[];
  /** The pooled funds, rolled up. */
  readonly fundYears: readonly FundYear[];
  /** The financial years to show, by the calendar year in which each starts. */
  readonly startYears: readonly number[];
  readonly asOf: IsoDate;
  readonly governance: Governance;
}

/**
 * Streams and pooled funds in one transparent view: who has or bears how much of what, and totals by kind, organisation and year. What is
 * not published stays unknown: a total is of what is known, and names what it leaves out.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 */
export function fundingView(input: FundingViewInput): FundingView {
  const rows = [...streamRows(input), ...fundRows(input)];
  return {
    rows,
    byKind: totalsBy(rows, ({ kind }) => kind),
    byOrganisation: totalsBy(rows, ({ organisationId }) => organisationId),
    byYear: totalsBy(rows, ({ startYear }) => startYear),
    whole: totalOf(rows),
  };
}

function streamRows({ streams, startYears, asOf, governance }: FundingViewInput): readonly FundingRow[] {
  return startYears.flatMap((startYear) => {
    const { startDate, endDate } = financialYear(startYear);
    const day = endDate < asOf ? endDate : asOf;
    return streams.flatMap((stream): readonly FundingRow[] => {
      const year = stream.years.find((each) => each.startYear === startYear);
      const stands = (stream.startDate ?? '') <= endDate && (stream.endDate ?? endDate) >= startDate;
      if (year === undefined && !stands) return [];
      return [
        {
          id: stream.id,
          kind: stream.kind,
          organisationId: organisationAsAt(governance, stream.organisationId, day)?.id ?? null,
          startYear,
          budgetPence: year?.budgetPence ?? null,
          spentPence: year?.spentPence ?? null,
          spentIsPartial: false,
        },
      ];
    });
  });
}

function fundRows({ fundYears, startYears }: FundingViewInput): readonly FundingRow[] {
  return fundYears
    .filter(({ startYear, months }) => startYears.includes(startYear) && months.length > 0)
    .flatMap(({ fundId, startYear, budgetByOrganisation, toDateByOrganisation, missing }) => {
      const budgets = new Map(budgetByOrganisation.map((each) => [each.organisationId, each.amountPence]));
      const spent = new Map(toDateByOrganisation.map((each) => [each.organisationId, each.amountPence]));
      return [...new Set([...budgets.keys(), ...spent.keys()])].map((organisationId) => ({
        id: fundId,
        kind: 'pooled-fund' as const,
        organisationId,
        startYear,
        budgetPence: budgets.get(organisationId) ?? null,
        spentPence: spent.get(organisationId) ?? null,
        spentIsPartial: missing.length > 0 && spent.get(organisationId) !== null,
      }));
    });
}

function totalsBy<Heading>(
  rows: readonly FundingRow[],
  of: (row: FundingRow) => Heading,
): readonly FundingTotalOf<Heading>[] {
  return [...inGroups(rows, of)].map(([heading, own]) => ({ of: heading, ...totalOf(own) }));
}

function totalOf(rows: readonly FundingRow[]): FundingTotal {
  const sum = (field: 'budgetPence' | 'spentPence') =>
    rows.reduce<number | null>((all, row) => (row[field] === null ? all : (all ?? 0) + row[field]), null);
  const leftOut = (isLeftOut: (row: FundingRow) => boolean) => [
    ...new Set(rows.filter(isLeftOut).map(({ id }) => id)),
  ];
  return {
    budgetPence: sum('budgetPence'),
    spentPence: sum('spentPence'),
    budgetLeavesOut: leftOut(({ budgetPence }) => budgetPence === null),
    spentLeavesOut: leftOut(({ spentPence, spentIsPartial }) => spentPence === null || spentIsPartial),
  };
}
