import { roundTo } from '@golden-thread/outcomes';
import type { Flow } from './flow.ts';
import { after } from './join-load-histories.ts';
import type { LoadMonth } from './load-month.ts';
import { estimateAbout } from './path-interval.ts';
import type { Estimate, Spread } from './path-interval.ts';

/** One month of a path. Every count is of a month, to one decimal. */
export interface PathMonth {
  /** As `2025-07`. */
  readonly month: string;
  /** Requests received in it: assumed, so without an interval. */
  readonly requests: number;
  readonly plansIssued: Estimate;
  /** Of the plans issued, those of requests received before the first month of the path. */
  readonly ofRequestsBefore: number;
  /** And those of requests received from then on. */
  readonly ofRequestsSince: number;
  /** Null where the plans in force, or their ends, are not known. */
  readonly plansCeased: number | null;
  /** At the end of the month: those before, and those issued, less those ceased. */
  readonly plansInForce: Estimate | null;
}

/** What a path is drawn from. */
export interface PathGrounds {
  /** At least one month. */
  readonly history: readonly LoadMonth[];
  readonly flow: Flow;
  /** Requests a month where none are known: before the history, in its gaps, and after it until the path begins. */
  readonly usual: number;
  /** The first month of the path, after the last of the history. */
  readonly firstMonth: string;
  readonly months: number;
  readonly spread: Spread | null;
}

/** The plans that follow from so many requests a month, month by month from the first of the path. */
export function flowPath(grounds: PathGrounds, requestsPerMonth: number): readonly PathMonth[] {
  const { history, flow, usual, firstMonth, months, spread } = grounds;
  const last = history.at(-1) as LoadMonth;
  const known = new Map(history.map(({ month, requests }) => [month, requests]));
  const path: PathMonth[] = [];
  let inForce = flow.ceasing === null ? null : last.inForce;
  const sums = { issued: 0, ceased: 0 };
  const end = after(firstMonth, months);
  for (let month = after(last.month); month < end; month = after(month)) {
    let before = 0;
    let since = 0;
    flow.weights.forEach((weight, back) => {
      const received = after(month, -back);
      const plans = flow.plansPerRequest * weight;
      if (received >= firstMonth) since += plans * requestsPerMonth;
      else before += plans * (known.get(received) ?? usual);
    });
    const ofRequestsBefore = roundTo(before, 1);
    const ofRequestsSince = roundTo(since, 1);
    const issued = roundTo(ofRequestsBefore + ofRequestsSince, 1);
    const ceased = inForce === null || flow.ceasing === null ? null : roundTo(flow.ceasing * inForce, 1);
    sums.issued += issued;
    sums.ceased += ceased ?? 0;
    if (inForce !== null && ceased !== null) inForce = roundTo(inForce + issued - ceased, 1);
    if (month < firstMonth) continue;
    path.push({
      month,
      requests: requestsPerMonth,
      plansIssued: estimateAbout(issued, spread?.ofIssued(issued) ?? null),
      ofRequestsBefore,
      ofRequestsSince,
      plansCeased: ceased,
      plansInForce:
        inForce === null ? null : estimateAbout(inForce, spread?.ofInForce(sums.issued, sums.ceased) ?? null),
    });
  }
  return path;
}
