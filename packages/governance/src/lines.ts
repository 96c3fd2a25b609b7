import { isoDate, type IsoDate } from '@golden-thread/outcomes';
import { holdsOn } from './as-at.ts';
import type { Body } from './body.ts';
import type { Governance } from './governance.ts';
import type { LineKind } from './line.ts';
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
