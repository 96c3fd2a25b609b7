import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Answer } from '@golden-thread/subgraph/server';
import { entitiesAt } from './entities-at.ts';
import type { ResultPath } from './entities-at.ts';
import { mergeInto } from './merge.ts';
import type { FetchNode, Joined, PlanNode } from './query-plan.ts';
import { representationOf } from './representation.ts';

/** What a run needs besides its plan. */
export interface Run {
  readonly schema: GraphQLSchema;
  /** As the caller sent them. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** As coerced, with defaults; only conditions read them. */
  readonly coerced: Readonly<Record<string, unknown>>;
  readonly fetch: (
    service: string,
    request: Pick<FetchNode, 'operation' | 'operationName'> & {
      readonly variables: Readonly<Record<string, unknown>>;
    },
  ) => Promise<Answer>;
}

/** What the fetches brought: the joined objects, not yet in the shape asked for, and every error. */
export interface RunResult {
  readonly root: Joined;
  readonly errors: readonly GraphQLError[];
}

function located(error: GraphQLFormattedError, path: ResultPath | undefined): GraphQLError {
  return new GraphQLError(error.message, {
    path: path ?? null,
    ...(error.extensions && { extensions: { ...error.extensions } }),
  });
}

function asError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
}

/** Fetches and joins as a plan says. A fetch that fails leaves a gap and an error; the others go on. */
export async function runPlan(plan: PlanNode | undefined, run: Run): Promise<RunResult> {
  const root: Joined = {};
  const errors: GraphQLError[] = [];

  function variablesOf({ variableUsages }: FetchNode): Record<string, unknown> {
    const variables: Record<string, unknown> = {};
    for (const name of variableUsages ?? []) {
      if (Object.hasOwn(run.variables, name)) variables[name] = run.variables[name];
    }
    return variables;
  }

  async function fetchRoot(node: FetchNode): Promise<void> {
    const answer = await run.fetch(node.serviceName, {
      operation: node.operation,
      operationName: node.operationName,
      variables: variablesOf(node),
    });
    for (const error of answer.errors ?? []) errors.push(located(error, error.path));
    if (answer.data) mergeInto(root, answer.data);
  }

  async function fetchEntities(node: FetchNode, path: readonly string[]): Promise<void> {
    const { objects, pathOf } = entitiesAt(root, path);
    const representations: Joined[] = [];
    const objectsOf: number[][] = [];
    const known = new Map<string, number>();
    for (const [index, object] of objects.entries()) {
      const representation = representationOf(run.schema, object, node.requires ?? []);
      if (representation?.['__typename'] === undefined) continue;
      const key = JSON.stringify(representation);
      const same = known.get(key);
      if (same !== undefined) {
        objectsOf[same]?.push(index);
        continue;
      }
      known.set(key, representations.length);
      representations.push(representation);
      objectsOf.push([index]);
    }
    if (representations.length === 0) return;
    const { operation, operationName } = node;
    const variables = { ...variablesOf(node), representations };
    const answer = await run.fetch(node.serviceName, { operation, operationName, variables });
    for (const error of answer.errors ?? []) {
      const [, at, ...inside] = error.path ?? [];
      if (typeof at !== 'number') errors.push(located(error, undefined));
      for (const index of objectsOf[Number(at)] ?? []) {
        errors.push(located(error, [...pathOf(index), ...inside]));
      }
    }
    const received: unknown = answer.data?.['_entities'];
    if (answer.data === null || answer.data === undefined) return;
    if (!Array.isArray(received) || received.length !== representations.length) {
      throw new Error(`${node.serviceName} sent another number of entities than it was asked for`);
    }
    for (const [at, entity] of received.entries()) {
      if (entity === null) continue;
      for (const index of objectsOf[at] ?? []) mergeInto(objects[index] ?? {}, entity as Joined);
    }
  }

  async function step(node: PlanNode | undefined, path: readonly string[]): Promise<void> {
    switch (node?.kind) {
      case 'Sequence':
        for (const inner of node.nodes) await step(inner, path);
        return;
      case 'Parallel':
        await Promise.all(node.nodes.map((inner) => step(inner, path)));
        return;
      case 'Flatten':
        return step(node.node, [...path, ...(node.path as readonly string[])]);
      case 'Condition':
        return step(run.coerced[node.condition] === true ? node.ifClause : node.elseClause, path);
      case 'Fetch':
        try {
          await (node.requires === undefined ? fetchRoot(node) : fetchEntities(node, path));
        } catch (error) {
          errors.push(asError(error));
        }
    }
  }

  await step(plan, []);
  return { root, errors };
}
