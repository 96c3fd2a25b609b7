import { createHash } from 'node:crypto';
import type { GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { GatewayExecutor } from '@apollo/server-gateway-interface';
import { GraphQLError } from 'graphql';
import type { ExecutionResult, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { PreparedDocument } from '@golden-thread/subgraph/server';
import type { QueryPlan } from './execution/query-plan.ts';
import type { GatewayContext } from './gateway-context.ts';
import { createPlanCache } from './plan-cache.ts';
import { silenceTelemetry } from './quiet.ts';
import type { SubgraphSource } from './sources/subgraph-call.ts';
import { fetchFrom } from './sources/fetch-from.ts';

/** Apollo's gateway as a planner and as an executor. */
export interface ApolloExecutor {
  readonly schema: GraphQLSchema;
  /** The plan of an operation; nothing is fetched. The variables have to be valid, their values do not matter. */
  readonly planOf: (
    prepared: PreparedDocument,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
  ) => Promise<QueryPlan | undefined>;
  readonly execute: (
    prepared: PreparedDocument,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
    context: GatewayContext,
  ) => Promise<ExecutionResult>;
  readonly stop: () => Promise<void>;
}

/** What a request carries when only its plan is wanted. */
interface Planning {
  plan: QueryPlan | undefined;
}

const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

const queryHashes = new WeakMap<PreparedDocument, string>();

function queryHashOf(prepared: PreparedDocument): string {
  const known = queryHashes.get(prepared);
  if (known !== undefined) return known;
  const hash = createHash('sha256').update(prepared.source).digest('hex');
  queryHashes.set(prepared, hash);
  return hash;
}

/** Values that broke a promise of the schema are errors too: Apollo's executor only nulls them without a word. */
function withBrokenPromises(result: ExecutionResult): ExecutionResult {
  const broken = result.extensions?.['valueCompletion'] as readonly GraphQLError[] | undefined;
  if (broken === undefined) return result;
  const errors = broken.map(
    ({ message, path }) =>
      new GraphQLError(message, { path: path ?? null, originalError: new Error(message) }),
  );
  return { ...(result.data !== undefined && { data: result.data }), errors };
}

/** Loads a supergraph into Apollo's gateway, with its telemetry off. */
export async function loadApolloExecutor(
  supergraphSdl: string,
  sources: ReadonlyMap<string, SubgraphSource>,
): Promise<ApolloExecutor> {
  silenceTelemetry();
  const { ApolloGateway } = await import('@apollo/gateway');
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => ({
      async process({ request, context }: GraphQLDataSourceProcessOptions) {
        if ('plan' in context) throw new Error('Only planning.');
        const { data, errors } = await fetchFrom(sources, name, context as unknown as GatewayContext, {
          operation: request.query ?? '',
          operationName: request.operationName,
          variables: request.variables ?? {},
        });
        return { data: data ?? null, ...(errors && { errors: [...errors] }) } as never;
      },
    }),
    logger: quiet,
    queryPlannerConfig: { cache: createPlanCache() as never },
    experimental_didResolveQueryPlan({ queryPlan, requestContext }) {
      const context = requestContext.context as Planning | GatewayContext;
      if ('plan' in context) context.plan = queryPlan as QueryPlan;
    },
    __exposeQueryPlanExperimental: false,
  });
  const { schema, executor } = (await gateway.load()) as { schema: GraphQLSchema; executor: GatewayExecutor };

  async function run(
    prepared: PreparedDocument,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
    context: GatewayContext | Planning,
  ): Promise<ExecutionResult> {
    const operationName = operation.name?.value;
    const requestContext = {
      request: { query: prepared.source, operationName, variables },
      document: prepared.document,
      source: prepared.source,
      queryHash: queryHashOf(prepared),
      operation,
      operationName: operationName ?? null,
      context,
      schema,
      logger: quiet,
      metrics: {},
    };
    return (await executor(requestContext as never)) as ExecutionResult;
  }

  return {
    schema,
    async planOf(prepared, operation, variables) {
      const planning: Planning = { plan: undefined };
      await run(prepared, operation, variables, planning);
      return planning.plan;
    },
    execute: async (prepared, operation, variables, context) =>
      withBrokenPromises(await run(prepared, operation, variables, context)),
    stop: () => gateway.stop(),
  };
}
