/** A query plan as Apollo's planner makes it: what to fetch from whom, in which order, and where to put it. */
export interface QueryPlan {
  readonly node?: PlanNode;
}

/** A step of a plan. Other kinds exist (deferred parts, subscriptions); we leave those to Apollo's executor. */
export type PlanNode = SequenceNode | ParallelNode | FetchNode | FlattenNode | ConditionNode;

export interface SequenceNode {
  readonly kind: 'Sequence';
  readonly nodes: readonly PlanNode[];
}

export interface ParallelNode {
  readonly kind: 'Parallel';
  readonly nodes: readonly PlanNode[];
}

export interface FetchNode {
  readonly kind: 'Fetch';
  readonly serviceName: string;
  readonly variableUsages?: readonly string[];
  readonly requires?: readonly RequiredSelection[];
  readonly operation: string;
  readonly operationName: string | undefined;
  readonly inputRewrites?: readonly unknown[];
  readonly outputRewrites?: readonly unknown[];
  readonly contextRewrites?: readonly unknown[];
}

/** Does its inner step for every object at a path; `@` stands for every element of a list. */
export interface FlattenNode {
  readonly kind: 'Flatten';
  readonly path: readonly (string | number)[];
  readonly node: PlanNode;
}

export interface ConditionNode {
  readonly kind: 'Condition';
  readonly condition: string;
  readonly ifClause?: PlanNode;
  readonly elseClause?: PlanNode;
}

/** What a representation has to contain. */
export type RequiredSelection =
  | {
      readonly kind: 'Field';
      readonly alias?: string;
      readonly name: string;
      readonly selections?: readonly RequiredSelection[];
    }
  | {
      readonly kind: 'InlineFragment';
      readonly typeCondition?: string;
      readonly selections: readonly RequiredSelection[];
    };

/** An object of a result while it is being joined. */
export type Joined = Record<string, unknown>;

const kinds = new Set(['Sequence', 'Parallel', 'Fetch', 'Flatten', 'Condition']);

/** Whether our executor can run a step and all within it: plain fetches, no rewriting of keys or values. */
export function canRun(node: PlanNode | undefined): boolean {
  if (node === undefined) return true;
  if (!kinds.has(node.kind)) return false;
  switch (node.kind) {
    case 'Fetch':
      return [node.inputRewrites, node.outputRewrites, node.contextRewrites].every((list) => !list?.length);
    case 'Flatten':
      return node.path.every((step) => typeof step === 'string') && canRun(node.node);
    case 'Condition':
      return canRun(node.ifClause) && canRun(node.elseClause);
    default:
      return node.nodes.every(canRun);
  }
}
