import { threadCommissioning } from '@golden-thread/commissioning/cycle';
import { threadActions, type LocalArea } from '@golden-thread/local-areas';
import { traceThread, type Thread } from '@golden-thread/outcomes';

/**
 * The thread of a whole area: its framework, every plan's actions with the measures of their heading and the groups that answer for
 * them, and what partners intend, provide and pay.
 */
export function threadOfArea(area: LocalArea, asOf: string | null): Thread {
  const { outcomes, statements } = area.framework;
  return traceThread({
    outcomes,
    links: statements,
    indicators: area.indicators,
    actions: threadActions(area),
    bodies: area.governance.bodies,
    commissioning: threadCommissioning({ ...area, outcomes, funds: area.pooledFunds }, asOf),
    ...(asOf === null ? {} : { observations: area.observations, asOf }),
  });
}
