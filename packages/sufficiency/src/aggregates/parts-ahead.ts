import { reconcileParts } from '@golden-thread/projection';
import { roundTo } from '@golden-thread/outcomes';
import type { AggregatePart } from './aggregate-forecast.ts';
import type { StockParts } from './area-aggregates.ts';
import { halfWidth, spreadOfPart } from './spread.ts';

/** The parts of a total as far as they may be told. */
export interface PartsNow {
  readonly parts: readonly { readonly id: string; readonly children: number }[];
  /** A whole sentence, or null. */
  readonly remark: string | null;
}

/**
 * The parts on one day, whoever is in no published part together as `rest`. Where all parts are listed and one alone is suppressed, no part is
 * told: what is left of the total would be that figure.
 */
export function partsNow({ parts, areAll }: StockParts, at: number, total: number): PartsNow {
  const now = parts.map(({ id, stock }) => ({ id, children: stock[at] ?? null }));
  const known = now.flatMap(({ id, children }) => (children === null ? [] : [{ id, children }]));
  const unknown = now.filter(({ children }) => children === null).map(({ id }) => id);
  if (known.length === 0) return { parts: [], remark: null };
  if (areAll && unknown.length === 1) {
    return {
      parts: [],
      remark: `Not told by part: only ${unknown.join()} is not published, and would follow.`,
    };
  }
  const left = Math.max(0, total - known.reduce((sum, { children }) => sum + children, 0));
  const all = areAll && unknown.length === 0 ? known : [...known, { id: 'rest', children: left }];
  const remark = unknown.length === 0 ? null : `Not published, and within the rest: ${unknown.join(', ')}.`;
  return { parts: all, remark };
}

/** The same parts so many years ahead: each keeps its share, and they sum to the total. */
export function partsAhead(
  parts: PartsNow['parts'],
  total: number,
  years: number,
  roundedTo: number,
): readonly AggregatePart[] {
  if (parts.length === 0) return [];
  const shares = parts.map(({ children }) => children);
  const expected = reconcileParts(shares, total, { decimals: 1, shares });
  return parts.map(({ id }, at) => {
    const children = expected[at] as number;
    const half = halfWidth(spreadOfPart(id), { children, events: children, years, roundedTo });
    return {
      id,
      expected: children,
      lower: roundTo(Math.max(0, children - half), 1),
      upper: roundTo(children + half, 1),
    };
  });
}
