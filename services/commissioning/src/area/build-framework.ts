import { traceThread } from '@golden-thread/outcomes';
import { globalId, type SourceView } from '@golden-thread/subgraph';
import type { FrameworkNode, IndicatorPointer, OutcomeNode, StatementNode } from './commissioning-area.ts';
import type { CommissioningContent } from './commissioning-content.ts';

/** Builds the framework of an area with its thread: which paths hold and where it is broken. */
export function buildFramework(
  content: CommissioningContent,
  pointers: ReadonlyMap<string, IndicatorPointer>,
  sourceView: (citation: OutcomeNode['outcome']['source']) => SourceView,
): FrameworkNode {
  const { code, framework, governance, thread } = content;
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
      outcome,
      source: sourceView(outcome.source),
      indicators: [...new Set(statements.map(({ indicator }) => indicator))],
      statements,
    };
  });
  const { breaks, paths } = traceThread({
    outcomes: framework.outcomes,
    links: framework.statements,
    indicators: thread.indicators,
    actions: thread.actions,
    bodies: governance.bodies,
  });
  const orNull = (knot: { readonly id: string } | null): string | null =>
    knot === null ? null : idOf(knot.id);
  return {
    id: idOf(framework.id),
    framework,
    outcomes,
    commitments: framework.commitments.map((commitment) => ({
      id: idOf(commitment.id),
      commitment,
      source: sourceView(commitment.source),
    })),
    breaks: breaks.map(({ kind, message, subjectId }) => ({ kind, message, subjectId: idOf(subjectId) })),
    paths: paths.map(({ outcome, indicator, action, body, endsAt }) => ({
      outcomeId: idOf(outcome.id),
      indicatorId: orNull(indicator),
      actionId: orNull(action),
      actionRef: action?.ref ?? null,
      bodyId: orNull(body),
      endsAt,
    })),
    source: sourceView(framework.source),
  };
}
