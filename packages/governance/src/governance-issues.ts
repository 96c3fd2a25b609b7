import type { Issue } from '@golden-thread/outcomes';
import type { Governance } from './governance.ts';
import { accountabilityCycles } from './issues/accountability-cycles.ts';
import { datesOutOfOrder } from './issues/dates-out-of-order.ts';
import { duplicateIds } from './issues/duplicate-ids.ts';
import { escalationLines } from './issues/escalation-lines.ts';
import { rhythmThatCannotRun } from './issues/rhythm-that-cannot-run.ts';
import { seatIssues } from './issues/seats.ts';
import { successionIssues } from './issues/succession.ts';
import { unknownReferences } from './issues/unknown-references.ts';

const checks = [
  duplicateIds,
  unknownReferences,
  datesOutOfOrder,
  accountabilityCycles,
  escalationLines,
  successionIssues,
  seatIssues,
  rhythmThatCannotRun,
];

/**
 * Everything that is wrong with a governance, all at once; empty when it is sound.
 *
 * Paths start inside the governance, e.g. `lines[3].toBodyId`. The subjects of decision rights and the sources
 * are not looked at here, because they live in other files of an area.
 */
export function governanceIssues(governance: Governance): readonly Issue[] {
  return checks.flatMap((check) => check(governance));
}
