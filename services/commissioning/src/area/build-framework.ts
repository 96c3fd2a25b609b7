import { globalId, type SourceView } from '@golden-thread/subgraph';
import type { FrameworkNode, IndicatorPointer, OutcomeNode, StatementNode } from './commissioning-area.ts';
import type { CommissioningContent } from './commissioning-content.ts';

/** Builds the framework of an area. */
export function buildFramework(
  content: CommissioningContent,
  pointers: ReadonlyMap<string, IndicatorPointer>,
  sourceView: (citation: OutcomeNode['outcome']['source']) => SourceView,
): FrameworkNode {
  const { code, framework } = content;
  const idOf = (localId: string): string => globalId(code, localId);
  const outcomes = framework.outcomes.map((outcome): OutcomeNode => {
    const statements = framework.statements
      .filter(({ outcomeId }) => outcomeId === outcome.id)
      .flatMap(({ number, indicatorId, note }): StatementNode[] => {
        const indicator = pointers.get(indicatorId);
        return indicator === undefined ? [] : [{ number, indicator, note }];
      });
    return {
      id: idOf(outcome.id),
      areaCode: code,
      outcome,
      source: sourceView(outcome.source),
      indicators: [...new Set(statements.map(({ indicator }) => indicator))],
      statements,
    };
  });
  return {
    id: idOf(framework.id),
    areaCode: code,
    framework,
    outcomes,
    commitments: framework.commitments.map((commitment) => ({
      id: idOf(commitment.id),
      commitment,
      source: sourceView(commitment.source),
    })),
    source: sourceView(framework.source),
  };
}
