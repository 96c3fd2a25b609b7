import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { GatewayExecutor } from '@apollo/server-gateway-interface';
import type { ExecutionResult, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { GraphQLError } from 'graphql';
import { createHash } from 'node:crypto';
import type { PreparedDocument, ReadyOperation } from '@golden-thread/subgraph/server';
import type { GatewayContext } from './gateway-context.ts';
import { createPlanCache } from './plan-cache.ts';
import { silenceTelemetry } from './quiet.ts';
import { sampleVariables } from './sample-variables.ts';
import type { SubgraphSource } from './sources/subgraph-call.ts';
import { SubgraphUnavailable } from './sources/unavailable.ts';

/** The joined graph: its schema, and an executor that plans, fetches and joins. */
export interface FederatedGraph {
  readonly schema: GraphQLSchema;
  readonly execute: (operation: ReadyOperation<GatewayContext>) => Promise<ExecutionResult>;
  /** Makes and keeps the plan of an operation without fetching anything. */
  readonly plan: (prepared: PreparedDocument, operation: OperationDefinitionNode) => Promise<void>;
  /** How many plans are kept. */
  readonly planned: () => number;
  readonly stop: () => Promise<void>;
}

/** A supergraph with the sources of its subgraphs by name. */
export interface FederatedGraphOptions {
  readonly supergraphSdl: string;
  readonly sources: ReadonlyMap<string, SubgraphSource>;
}

type ProcessOptions = GraphQLDataSourceProcessOptions;

/** Our source behind the interface of the gateway. */
export function dataSourceOf(service: string, source: SubgraphSource | undefined): GraphQLDataSource {
  return {
    async process({ request, context }: ProcessOptions) {
      if (source === undefined || (context as unknown) === 'planning')
        throw new SubgraphUnavailable(service, 'refused');
      const { headers, incoming } = context as unknown as GatewayContext;
      const { data, errors } = await source.fetch({
        query: request.query ?? '',
        operationName: request.operationName,
        variables: request.variables ?? {},
        headers,
        signal: incoming.signal,
        remainingMs: incoming.remainingMs,
      });
      return { data: data ?? null, ...(errors && { errors: [...errors] }) } as never;
    },
  };
}

/** Values that broke a promise of the schema are errors too: the gateway would only null them without a word. */
function withBrokenPromises(result: ExecutionResult): ExecutionResult {
  const broken = result.extensions?.['valueCompletion'] as readonly GraphQLError[] | undefined;
  if (broken === undefined) return result;
  const errors = broken.map(
    (error) =>
      new GraphQLError(error.message, { path: error.path ?? null, originalError: new Error(error.message) }),
  );
  return { ...(result.data !== undefined && { data: result.data }), errors };
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

/** Loads a supergraph into the Apollo gateway, with its telemetry off. */
export async function loadFederatedGraph({
  supergraphSdl,
  sources,
}: FederatedGraphOptions): Promise<FederatedGraph> {
  silenceTelemetry();
  const { ApolloGateway } = await import('@apollo/gateway');
  const plans = createPlanCache();
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => dataSourceOf(name, sources.get(name)),
    logger: quiet,
    queryPlannerConfig: { cache: plans as never },
    __exposeQueryPlanExperimental: false,
  });
  const { schema, executor } = (await gateway.load()) as { schema: GraphQLSchema; executor: GatewayExecutor };

  async function run(
    prepared: PreparedDocument,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
    context: GatewayContext | 'planning',
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
    execute: async ({ prepared, operation, request, context }) =>
      withBrokenPromises(await run(prepared, operation, request.variables ?? {}, context)),
    plan: async (prepared, operation) => {
      await run(prepared, operation, sampleVariables(schema, operation), 'planning');
    },
    planned: plans.size,
    stop: async () => {
      await gateway.stop();
      await Promise.all([...sources.values()].map((source) => source.close()));
    },
  };
}
