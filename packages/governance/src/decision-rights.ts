import { isoDate, type IsoDate } from '@golden-thread/outcomes';
import { holdsOn } from './as-at.ts';
import type { Body } from './body.ts';
import type { DecisionKind, DecisionRight } from './line.ts';
import type { Governance } from './governance.ts';
import { findBody } from './find-body.ts';

/**
 * The bodies that hold the right to take a decision about something as at a day, each once, in the order of the
 * data; empty when none is recorded.
 *
 * @param subjectId - Id of the plan, strategy or framework the right covers.
 * @throws Defect `NOT_A_CALENDAR_DAY`; `UNKNOWN_BODY` when a right names a body that is not there.
 */
export function decisionRightHolders(
  governance: Governance,
  subjectId: string,
  decision: DecisionKind,
  asOf: IsoDate,
): readonly Body[] {
  isoDate(asOf);
  const holders = governance.decisionRights
    .filter((right) => right.subjectId === subjectId && right.decision === decision && holdsOn(right, asOf))
    .map((right) => findBody(governance, right.bodyId))
    .filter((body) => holdsOn(body, asOf));
  return [...new Set(holders)];
}

/**
 * The decision rights a body holds as at a day, in the order of the data.
 *
 * @throws Defect `UNKNOWN_BODY`, `NOT_A_CALENDAR_DAY`.
 */
export function decisionRightsOf(
  governance: Governance,
  bodyId: string,
  asOf: IsoDate,
): readonly DecisionRight[] {
  isoDate(asOf);
  findBody(governance, bodyId);
  return governance.decisionRights.filter((right) => right.bodyId === bodyId && holdsOn(right, asOf));
}
