import { getVariableValues, GraphQLError } from 'graphql';
import type { ExecutionResult, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { PreparedDocument, ReadyOperation } from '@golden-thread/subgraph/server';
import { loadApolloExecutor } from './apollo-executor.ts';
import { checkDates } from './checked-dates.ts';
import { compileOperation } from './execution/compiled-operation.ts';
import type { CompiledOperation } from './execution/compiled-operation.ts';
import { runPlan } from './execution/run-plan.ts';
import { shapedResult } from './execution/shaped-result.ts';
import type { GatewayContext } from './gateway-context.ts';
import { sampleVariables } from './sample-variables.ts';
import { fetchFrom } from './sources/fetch-from.ts';
import type { SubgraphSource } from './sources/subgraph-call.ts';

/** The joined graph: its schema, and an executor that plans, fetches and joins. */
export interface FederatedGraph {
  readonly schema: GraphQLSchema;
  readonly execute: (operation: ReadyOperation<GatewayContext>) => Promise<ExecutionResult>;
  /** The same by Apollo's own executor, which also runs what ours leaves to it. */
  readonly executeByApollo: (operation: ReadyOperation<GatewayContext>) => Promise<ExecutionResult>;
  /** Makes and keeps the plan of an operation without fetching anything. True when our executor can run it. */
  readonly plan: (prepared: PreparedDocument, operation: OperationDefinitionNode) => Promise<boolean>;
  readonly stop: () => Promise<void>;
}

/** A supergraph with the sources of its subgraphs by name. */
export interface FederatedGraphOptions {
  readonly supergraphSdl: string;
  readonly sources: ReadonlyMap<string, SubgraphSource>;
}

/** Loads a supergraph: Apollo's gateway plans, and our executor runs the plans it can. */
export async function loadFederatedGraph({
  supergraphSdl,
  sources,
}: FederatedGraphOptions): Promise<FederatedGraph> {
  const apollo = await loadApolloExecutor(supergraphSdl, sources);
  const { schema } = apollo;
  checkDates(schema);
  // Kept as long as the document that the operation is part of, so bounded by the document cache.
  const compiled = new WeakMap<OperationDefinitionNode, CompiledOperation | 'left to Apollo'>();

  async function compile(
    prepared: PreparedDocument,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<CompiledOperation | 'left to Apollo'> {
    const plan = await apollo.planOf(prepared, operation, variables);
    const ours = plan && compileOperation(schema, prepared, operation, plan);
    if (plan !== undefined) compiled.set(operation, ours ?? 'left to Apollo');
    return ours ?? 'left to Apollo';
  }

  const executeByApollo = ({ prepared, operation, request, context }: ReadyOperation<GatewayContext>) =>
    apollo.execute(prepared, operation, request.variables ?? {}, context);

  async function execute(ready: ReadyOperation<GatewayContext>): Promise<ExecutionResult> {
    const { prepared, operation, context } = ready;
    const variables = ready.request.variables ?? {};
    const { coerced, errors: wrong } = getVariableValues(
      schema,
      operation.variableDefinitions ?? [],
      variables,
    );
    if (wrong !== undefined) return { errors: wrong };
    const ours = compiled.get(operation) ?? (await compile(prepared, operation, variables));
    if (ours === 'left to Apollo') return executeByApollo(ready);
    const { root, errors } = await runPlan(ours.plan, {
      ...{ schema, variables, coerced },
      fetch: (service, fetch) => fetchFrom(sources, service, context, fetch),
    });
    const { data, broken } = shapedResult(ours.shapeFor(coerced), root);
    if (errors.length > 0) return { data, errors };
    if (broken.length === 0) return { data };
    return {
      data,
      errors: broken.map(
        ({ message, path }) => new GraphQLError(message, { path, originalError: new Error(message) }),
      ),
    };
  }

  return {
    schema,
    execute,
    executeByApollo,
    plan: async (prepared, operation) =>
      (await compile(prepared, operation, sampleVariables(schema, operation))) !== 'left to Apollo',
    stop: async () => {
      await apollo.stop();
      await Promise.all([...sources.values()].map((source) => source.close()));
    },
  };
}
