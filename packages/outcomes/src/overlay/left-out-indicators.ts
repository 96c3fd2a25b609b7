import type { LeftOut, LeftOutIndicator, SharedFramework } from './framework-overlay.ts';

/** What an overlay leaves out, in the order of the shared indicators, with their titles and the outcomes they tell of. */
export function leftOutIndicators(
  { framework, indicators }: SharedFramework,
  leftOut: readonly LeftOut[],
): readonly LeftOutIndicator[] {
  const reasons = new Map(leftOut.map(({ indicatorId, why }) => [indicatorId, why]));
  return indicators.flatMap(({ id, title }) => {
    const why = reasons.get(id);
    if (why === undefined) return [];
    const told = new Set(
      framework.statements.filter(({ indicatorId }) => indicatorId === id).map(({ outcomeId }) => outcomeId),
    );
    const outcomeIds = framework.outcomes.map((outcome) => outcome.id).filter((each) => told.has(each));
    return [{ indicatorId: id, why, title, outcomeIds }];
  });
}
