import type { IsoDate } from '@golden-thread/outcomes';
import { forecastLoad, loadIfRequestsChange } from '@golden-thread/send/load';
import type { LoadForecast, LoadHistory, LoadIfRequestsChange } from '@golden-thread/send/load';
import type { ChildAccess } from '@golden-thread/subgraph/identity';
import { LEAST_FOR_A_SHARE } from '@golden-thread/subgraph/protection';

/** What is asked of the load to come. */
export interface LoadAsked {
  readonly asOf: IsoDate;
  /** 1 to 24. */
  readonly months: number;
  /** 0 to 100,000; null asks for no change. */
  readonly requestsPerMonth: number | null;
}

/** The load to come, as it may be shown. */
export interface LoadFigures {
  /** The day it is read as at: of protected figures the Monday before or on the day asked about. */
  readonly asAt: IsoDate;
  readonly protection: ChildAccess;
  /** The months it rests on, as `2024-05`; null where no return tells of one. */
  readonly firstKnown: string | null;
  readonly lastKnown: string | null;
  readonly forecast: LoadForecast;
  readonly change: LoadIfRequestsChange;
  /** What could not be counted and why; empty for those who may have protected figures only. */
  readonly leftOut: readonly string[];
}

/** Works the load to come out of a history, which holds nothing but what the caller may have. */
export function loadFigures(
  history: LoadHistory,
  { asOf, months, requestsPerMonth }: LoadAsked,
  protection: ChildAccess,
): LoadFigures {
  const question = { history, asAt: asOf, months };
  const fewest = protection === 'exact' ? undefined : LEAST_FOR_A_SHARE;
  return {
    asAt: asOf,
    protection,
    firstKnown: history.months[0]?.month ?? null,
    lastKnown: history.months.at(-1)?.month ?? null,
    forecast: forecastLoad(question),
    change: loadIfRequestsChange({ ...question, requestsPerMonth, fewest }),
    leftOut: history.leftOut,
  };
}
