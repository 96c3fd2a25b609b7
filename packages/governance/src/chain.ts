import type { IsoDate } from '@golden-thread/outcomes';
import type { Body } from './body.ts';
import type { Governance } from './governance.ts';
import type { LineKind } from './line.ts';
import { linesFrom } from './lines.ts';

/**
 * The bodies above a body by one kind of line, up to the top, as at a day; without the body itself.
 *
 * Nearest first. Where lines run in parallel all are followed, level by level in the order of the data, and each
 * body appears once, at the nearest place it is reached. A cycle ends the walk instead of repeating it.
 *
 * @throws Defect `UNKNOWN_BODY`, `NOT_A_CALENDAR_DAY`.
 */
export function chain(
  governance: Governance,
  bodyId: string,
  kind: LineKind,
  asOf: IsoDate,
): readonly Body[] {
  const reached = new Map<string, Body>();
  let level = [bodyId];
  while (level.length > 0) {
    const above: string[] = [];
    for (const id of level) {
      for (const line of linesFrom(governance, id, asOf)) {
        if (line.kind !== kind || line.to.id === bodyId || reached.has(line.to.id)) continue;
        reached.set(line.to.id, line.to);
        above.push(line.to.id);
      }
    }
    level = above;
  }
  return [...reached.values()];
}
