import { isoDate, type Citation, type IsoDate } from '@golden-thread/outcomes';
import { holdsOn } from './as-at.ts';
import type { Body } from './body.ts';
import type { Governance } from './governance.ts';
import type { DecisionRight, LineKind } from './line.ts';
import { findBody } from './find-body.ts';

/** A line as at a day, with the body it leads to. */
export interface LineAsAt {
  readonly kind: LineKind;
  readonly to: Body;
}

/**
 * The lines that leave a body as at a day, in the order of the data.
 *
 * A line holds on its first and on its last day. Lines to a body that did not exist on the day are left out.
 *
 * @throws Defect `UNKNOWN_BODY`, `NOT_A_CALENDAR_DAY`.
 */
export function linesFrom(governance: Governance, bodyId: string, asOf: IsoDate): readonly LineAsAt[] {
  isoDate(asOf);
  findBody(governance, bodyId);
  return governance.lines
    .filter((line) => line.fromBodyId === bodyId && holdsOn(line, asOf))
    .map((line) => ({ kind: line.kind, to: findBody(governance, line.toBodyId) }))
    .filter((line) => holdsOn(line.to, asOf));
}

/** What a line means, decision rights read as lines among them. */
export type AreaLineKind = LineKind | 'holds-decision-right-for';

/** A line of an area as at a day: from a body to another, or to what a decision right covers. */
export interface AreaLine {
  readonly kind: AreaLineKind;
  readonly from: Body;
  /** Null for a decision right. */
  readonly to: Body | null;
  /** Of a decision right: which decision, about which plan, strategy or framework; null for other lines. */
  readonly right: DecisionRight | null;
  /** Of an escalates-to line with a time limit; null otherwise. */
  readonly withinWorkingDays: number | null;
  readonly source: Citation;
}

/**
 * All lines of an area as at a day: those between bodies in the order of the data, then the decision rights, read as
 * lines from a body to what it may decide about.
 *
 * A line is left out where one of its bodies did not exist on the day.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`; `UNKNOWN_BODY` when a line names a body that is not there.
 */
export function linesAsAt(governance: Governance, asOf: IsoDate): readonly AreaLine[] {
  isoDate(asOf);
  const between = governance.lines
    .filter((line) => holdsOn(line, asOf))
    .map(({ kind, fromBodyId, toBodyId, withinWorkingDays = null, source }): AreaLine => ({
      kind,
      from: findBody(governance, fromBodyId),
      to: findBody(governance, toBodyId),
      right: null,
      withinWorkingDays,
      source,
    }));
  const rights = governance.decisionRights
    .filter((right) => holdsOn(right, asOf))
    .map((right): AreaLine => ({
      kind: 'holds-decision-right-for',
      from: findBody(governance, right.bodyId),
      to: null,
      right,
      withinWorkingDays: null,
      source: right.source,
    }));
  return [...between, ...rights].filter(
    ({ from, to }) => holdsOn(from, asOf) && (to === null || holdsOn(to, asOf)),
  );
}
