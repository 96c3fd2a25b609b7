import type { Scheme } from './scheme.ts';
import { isAtRisk, type Standing } from './standing.ts';

type Standings = { readonly measures: Standing; readonly timeline: Standing };

/** Whether the standing is grave enough for Red in a scheme: on both, or on one where its *and/or* says so. */
export function enoughForRed({ measures, timeline }: Standings, { redNeeds }: Scheme): boolean {
  const grave = [measures, timeline].filter(({ risk }) => risk === 'significant-risk').length;
  return grave >= (redNeeds === 'measures-and-timeline' ? 2 : 1);
}

/** Whether the standing is risky enough for Amber in a scheme, or graver still. */
export function enoughForAmber({ measures, timeline }: Standings, { amberNeeds }: Scheme): boolean {
  const risky = [measures, timeline].filter(({ risk }) => isAtRisk(risk)).length;
  return risky >= (amberNeeds === 'measures-and-timeline' ? 2 : 1);
}
