import { threadCommissioning } from '@golden-thread/commissioning/cycle';
import type { IsoDate, ThreadInput } from '@golden-thread/outcomes';
import type { LocalArea } from './local-area.ts';
import { threadActions } from './thread-actions.ts';

/**
 * What the golden thread of a whole area is made of: its framework, every plan's actions with the measures of their heading and the
 * groups that answer for them, and what partners intend, provide and pay.
 *
 * @param asOf - the day figures are looked for and contributions read as at; null looks for no figures and takes whoever ever paid.
 */
export function areaThread(area: LocalArea, asOf: IsoDate | null): ThreadInput {
  const { outcomes, statements } = area.framework;
  return {
    outcomes,
    links: statements,
    indicators: area.indicators,
    actions: threadActions(area),
    bodies: area.governance.bodies,
    commissioning: threadCommissioning({ ...area, outcomes, funds: area.pooledFunds }, asOf),
    ...(asOf === null ? {} : { observations: area.observations, asOf }),
  };
}
