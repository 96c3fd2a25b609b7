import type { SharedFramework } from './framework-overlay.ts';

/**
 * What a council lends of its framework: the framework, and the indicators its statements name. What else it measures, for its
 * plans or its own reports, is no part of what is shared.
 *
 * @example
 * const framework = { id: 'shared', title: 'Shared', startDate: '2022-04-01', endDate: null, outcomes: [], statements: [], commitments: [], source: { sourceId: 'a', place: 'b' } };
 * lentPart({ framework, indicators: [] }).indicators; // => []
 */
export function lentPart({ framework, indicators }: SharedFramework): SharedFramework {
  const named = new Set(framework.statements.map(({ indicatorId }) => indicatorId));
  return { framework, indicators: indicators.filter(({ id }) => named.has(id)) };
}
