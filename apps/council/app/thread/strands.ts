/** One action that is meant to move an indicator, and the body that answers for it. */
export interface Strand {
  readonly actionId: string;
  readonly ref: string;
  /** Null when the service that knows the action is away. */
  readonly title: string | null;
  /** The plan it belongs to; null when it is not an action of an improvement plan. */
  readonly planId: string | null;
  readonly body: { readonly id: string; readonly name: string } | null;
}

interface Path {
  readonly outcomeId: string;
  readonly indicatorId: string | null;
  readonly actionId: string | null;
  readonly actionRef: string | null;
  readonly bodyId: string | null;
}

interface Names {
  readonly actions: ReadonlyMap<string, { readonly title: string; readonly planId: string | null }>;
  readonly bodies: ReadonlyMap<string, string>;
}

/** What follows from one indicator of one outcome, in the thread's order, each action and body once. */
export function strandsOf(
  paths: readonly Path[],
  outcomeId: string,
  indicatorId: string,
  names: Names,
): readonly Strand[] {
  const strands = new Map<string, Strand>();
  for (const path of paths) {
    if (path.outcomeId !== outcomeId || path.indicatorId !== indicatorId || path.actionId === null) continue;
    const action = names.actions.get(path.actionId);
    strands.set(`${path.actionId} ${path.bodyId ?? ''}`, {
      actionId: path.actionId,
      ref: path.actionRef ?? '',
      title: action?.title ?? null,
      planId: action?.planId ?? null,
      body:
        path.bodyId === null ? null : { id: path.bodyId, name: names.bodies.get(path.bodyId) ?? path.bodyId },
    });
  }
  return [...strands.values()];
}
