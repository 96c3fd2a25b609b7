import { addDays, dayNumber, type IsoDate } from '@golden-thread/outcomes';
import { hasYearOfPast, knownAhead } from './back-test-demand.ts';
import { compatibleCells } from './compatible/compatible-cells.ts';
import { DATA_TO_INSIGHT, SOCIAL_FINANCE } from './compatible/convention.ts';
import type { DemandEpisode } from './demand-episode.ts';
import { demandHistory, type DemandHistory } from './demand-history.ts';
import { forecastDemand } from './forecast-demand.ts';
import { meanOf } from './mean-of.ts';
import { recentDemandRates } from './recent-demand-rates.ts';
import { stockOn } from './stock-on.ts';

/** What is compared: ours, the two open-source models, and that nothing changes. */
export type ComparedMethod = 'default' | 'data-to-insight' | 'social-finance' | 'no-change';

/** On which past days each stands, with which window, and how far ahead, up to the last day whose outcome is known. */
export interface CompareRequest {
  readonly origins: readonly IsoDate[];
  readonly windowDays: number;
  readonly daysAhead: readonly number[];
  /** The first day of the first return. */
  readonly dataFromDate: IsoDate;
  readonly knownUntilDate?: IsoDate;
}

/** How far off a method is: the number in care, and the number in each band and type, means over all cases; null without one. */
export interface MethodErrors {
  readonly meanError: number | null;
  readonly meanErrorOfStates: number | null;
}

/** A method's errors in all, by how far ahead it looked, and state by state. */
export interface ComparedErrors extends MethodErrors {
  readonly method: ComparedMethod;
  readonly byDaysAhead: readonly (MethodErrors & { readonly daysAhead: number })[];
  readonly byState: readonly {
    readonly ageBandId: string;
    readonly placementTypeId: string;
    readonly meanError: number | null;
  }[];
}

/** Every method on the same cases; and the days left out, with why. */
export interface BackTestComparison {
  readonly cases: number;
  readonly methods: readonly ComparedErrors[];
  readonly leftOut: readonly {
    readonly originDate: IsoDate;
    readonly because: 'PAST_TOO_SHORT' | ComparedMethod;
  }[];
}

interface Case {
  readonly daysAhead: number;
  readonly actual: readonly number[];
  readonly told: Readonly<Record<ComparedMethod, readonly number[]>>;
}

/**
 * Our forecast, both open-source models' and "no change" on the same past days from the same windows, each held against the children who
 * were there, by our age bands and types. A day on which one of the models stops is left out for all, and named.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`; `WINDOW_ENDS_BEFORE_IT_STARTS`.
 */
export function compareOnBackTest(
  episodes: readonly DemandEpisode[],
  request: CompareRequest,
): BackTestComparison {
  const history = demandHistory(episodes);
  const leftOut: BackTestComparison['leftOut'][number][] = [];
  const cases = request.origins.flatMap((originDate): readonly Case[] => {
    if (!hasYearOfPast(history, originDate)) {
      leftOut.push({ originDate, because: 'PAST_TOO_SHORT' });
      return [];
    }
    const daysAhead = knownAhead(originDate, request);
    if (daysAhead.length === 0) return [];
    const asked = { ...request, daysAhead };
    const theirs = compatibleCells(episodes, DATA_TO_INSIGHT, originDate, asked);
    const others = compatibleCells(episodes, SOCIAL_FINANCE, originDate, asked);
    if (theirs === null || others === null) {
      leftOut.push({ originDate, because: theirs === null ? 'data-to-insight' : 'social-finance' });
      return [];
    }
    return casesOf(history, originDate, asked, { 'data-to-insight': theirs, 'social-finance': others });
  });
  const methods = (['default', 'data-to-insight', 'social-finance', 'no-change'] as const).map((method) =>
    errorsOf(method, cases, request.daysAhead),
  );
  return { cases: cases.length, methods, leftOut };
}

type Theirs = Readonly<Record<'data-to-insight' | 'social-finance', readonly (readonly number[])[]>>;

function casesOf(
  history: DemandHistory,
  originDate: IsoDate,
  { windowDays, daysAhead }: CompareRequest,
  theirs: Theirs,
): readonly Case[] {
  const rates = recentDemandRates(history, addDays(originDate, 1 - windowDays), originDate);
  const children = (date: IsoDate) => stockOn(history, date).map((cell) => cell.children);
  const noChange = children(originDate);
  return forecastDemand(history, rates, originDate, daysAhead).map(({ date, cells }, at) => ({
    daysAhead: dayNumber(date) - dayNumber(originDate),
    actual: children(date),
    told: {
      default: cells.map(({ expected }) => expected),
      'data-to-insight': theirs['data-to-insight'][at]!,
      'social-finance': theirs['social-finance'][at]!,
      'no-change': noChange,
    },
  }));
}

function errorsOf(
  method: ComparedMethod,
  cases: readonly Case[],
  daysAhead: readonly number[],
): ComparedErrors {
  const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
  const ofState = ({ told, actual }: Case, state: number) => Math.abs(told[method][state]! - actual[state]!);
  const scoreOf = (some: readonly Case[]): MethodErrors => ({
    meanError: meanOf(some.map(({ told, actual }) => Math.abs(total(told[method]) - total(actual)))),
    meanErrorOfStates: meanOf(some.flatMap((each) => each.actual.map((_, state) => ofState(each, state)))),
  });
  return {
    method,
    ...scoreOf(cases),
    byDaysAhead: daysAhead.map((reach) => ({
      daysAhead: reach,
      ...scoreOf(cases.filter((each) => each.daysAhead === reach)),
    })),
    byState: stockOn(demandHistory([]), '2000-01-01').map((cell, state) => ({
      ageBandId: cell.ageBandId,
      placementTypeId: cell.placementTypeId,
      meanError: meanOf(cases.map((each) => ofState(each, state))),
    })),
  };
}
