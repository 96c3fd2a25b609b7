import { roundTo } from '@golden-thread/outcomes';
import type { AggregatePoint } from './aggregate-forecast.ts';
import type { AggregateStart } from './aggregate-start.ts';
import { partsAhead } from './parts-ahead.ts';
import { halfWidth, SPREAD_OF_TOTAL } from './spread.ts';

/** How it stands so many years ahead: children in all, and in each type as far as types are told. */
export interface StandingAhead {
  readonly children: number;
  readonly types: AggregateStart['types'];
}

/** A 31 March ahead with its intervals: as many as at the start, or as a scenario leaves there. Every age keeps its share. */
export function pointAhead(
  start: AggregateStart,
  yearsAhead: number,
  standing: StandingAhead = start,
): AggregatePoint {
  const { bands, flow, roundedTo, year } = start;
  const { types } = standing;
  const children = roundTo(standing.children, 1);
  const half = halfWidth(SPREAD_OF_TOTAL, { children, events: flow.children, years: yearsAhead, roundedTo });
  return {
    date: `${year + yearsAhead}-03-31`,
    yearsAhead,
    total: {
      expected: children,
      lower: roundTo(Math.max(0, children - half), 1),
      upper: roundTo(children + half, 1),
    },
    placementTypes: partsAhead(types, children, yearsAhead, roundedTo),
    ageBands: partsAhead(bands, children, yearsAhead, roundedTo),
  };
}
