import { threadActions, type LocalArea } from '@golden-thread/local-areas';
import { traceThread, type Thread } from '@golden-thread/outcomes';

/** The thread of a whole area: its framework, every plan's actions with the measures of their heading, and the groups that answer for them. */
export function threadOfArea(area: LocalArea, asOf: string | null): Thread {
  return traceThread({
    outcomes: area.framework.outcomes,
    links: area.framework.statements,
    indicators: area.indicators,
    actions: threadActions(area),
    bodies: area.governance.bodies,
    ...(asOf === null ? {} : { observations: area.observations, asOf }),
  });
}
