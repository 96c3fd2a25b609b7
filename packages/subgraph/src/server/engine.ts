import { execute } from 'graphql';
import type {
  ExecutionResult,
  FormattedExecutionResult,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import { chosenOperation } from './chosen-operation.ts';
import { startDeadline } from './deadline.ts';
import { createDocumentCache } from './document-cache.ts';
import type { DocumentCache } from './document-cache.ts';
import { Fault } from './fault.ts';
import type { GraphqlRequest } from './graphql-request.ts';
import { incomingRequest } from './incoming-request.ts';
import type { IncomingRequest } from './incoming-request.ts';
import { subgraphLimits } from './limits/limits.ts';
import type { Limits } from './limits/limits.ts';
import { pageSizeFault } from './limits/page-size.ts';
import { createErrorMask } from './masked-errors.ts';
import type { PreparedDocument } from './prepared-document.ts';
import { variableFaults } from './variable-faults.ts';

/** One operation, ready to execute. */
export interface ReadyOperation<Context> {
  readonly prepared: PreparedDocument;
  readonly operation: OperationDefinitionNode;
  readonly request: GraphqlRequest;
  readonly context: Context;
  readonly incoming: IncomingRequest;
}

/** What an engine is made of. */
export interface EngineOptions<Context> {
  readonly schema: GraphQLSchema;
  /** Makes the context of one request: verifies who asks, opens what the resolvers need. Throws a `Fault` to refuse. */
  readonly contextFor: (incoming: IncomingRequest) => Context | Promise<Context>;
  /** Gives back what the context holds, however the request ended. */
  readonly release?: (context: Context) => void | Promise<void>;
  /** Executes an operation; graphql-js by default. */
  readonly execute?: (operation: ReadyOperation<Context>) => ExecutionResult | PromiseLike<ExecutionResult>;
  /** Replaces the request, for instance by the document its hash stands for; throws a `Fault` to refuse. */
  readonly admit?: (request: GraphqlRequest) => GraphqlRequest;
  readonly limits?: Partial<Limits>;
  /** Introspection and "Did you mean" are off in production. */
  readonly production: boolean;
  /** The fault that an error stands for; an error without one is answered as a mistake of ours. */
  readonly explain?: (error: unknown) => Fault | undefined;
  readonly onUnexpected: (error: unknown, errorId: string) => void;
}

/** The answer to one request. `data` is missing when nothing was executed. */
export type Answer = FormattedExecutionResult;

/** The call around an operation, as a server or another part of this process knows it. */
export interface Call {
  readonly header: (name: string) => string | undefined;
  /** Aborts the work when the caller goes away. */
  readonly signal?: AbortSignal | undefined;
  readonly queriesOnly?: boolean | undefined;
}

/** Answers GraphQL requests: limits, cached documents, context, execution under a deadline, masked errors. */
export interface Engine {
  readonly answer: (request: GraphqlRequest, call: Call) => Promise<Answer>;
  /** Shows an error met before there was a request, masked like any other. */
  readonly refusal: (error: unknown) => Answer;
  readonly documents: DocumentCache;
  readonly limits: Limits;
  readonly schema: GraphQLSchema;
  /** Makes a request's context as `answer` does, for whoever runs the resolvers in another way. */
  readonly contextFor: (incoming: IncomingRequest) => unknown;
}

/** Makes an engine for one schema. */
export function createEngine<Context>(options: EngineOptions<Context>): Engine {
  const { schema, contextFor, release, production, admit } = options;
  const limits: Limits = { ...subgraphLimits, ...options.limits };
  const documents = createDocumentCache({ schema, limits, introspection: !production });
  const maskError = createErrorMask({ ...options, suggestions: !production });
  const run =
    options.execute ??
    (({ prepared, request, context }: ReadyOperation<Context>) =>
      execute({
        schema,
        document: prepared.document,
        contextValue: context,
        variableValues: request.variables,
        operationName: request.operationName,
      }));
  const refusal = (error: unknown): Answer => ({ errors: [maskError(error)] });
  const shownResult = ({ data, errors, extensions }: ExecutionResult): Answer => ({
    ...(errors !== undefined && errors.length > 0 && { errors: errors.map(maskError) }),
    ...(data !== undefined && { data }),
    ...(extensions !== undefined && { extensions }),
  });

  async function executed(ready: Omit<ReadyOperation<Context>, 'context'>): Promise<ExecutionResult> {
    const context = await contextFor(ready.incoming);
    try {
      return await run({ ...ready, context });
    } finally {
      await release?.(context);
    }
  }

  async function answer(asked: GraphqlRequest, call: Call): Promise<Answer> {
    const deadline = startDeadline(limits.deadlineMs);
    call.signal?.addEventListener('abort', deadline.abandon, { once: true });
    try {
      const request = admit === undefined ? asked : admit(asked);
      if (request.query === '') {
        throw new Fault('BAD_REQUEST', 'The parameter "query" is missing.', {
          expected: 'a GraphQL document',
        });
      }
      const prepared = documents.prepare(request.query);
      if (!('document' in prepared)) return { errors: prepared.map(maskError) };
      const operation = chosenOperation(schema, prepared, request.operationName);
      if (call.queriesOnly === true && operation.operation !== 'query') {
        throw new Fault('METHOD_NOT_ALLOWED', 'Only queries may be sent with GET.', {
          found: operation.operation,
          expected: 'query',
          whatToDo: 'Send it with POST.',
        });
      }
      const pageFault = pageSizeFault(prepared.pageSizes, request.variables ?? {}, limits.pageSize);
      if (pageFault !== undefined) throw pageFault;
      const incoming = incomingRequest(call.header, deadline);
      const result = await deadline.race(executed({ prepared, operation, request, incoming }));
      // Without data nothing was executed: then the variables are most likely why, and can be said in our own words.
      const wrong =
        result.data === undefined
          ? variableFaults(schema, operation, request.variables ?? {}, !production)
          : [];
      return shownResult(wrong.length > 0 ? { errors: wrong } : result);
    } catch (error) {
      return refusal(error);
    } finally {
      deadline.clear();
      call.signal?.removeEventListener('abort', deadline.abandon);
    }
  }

  return { answer, refusal, documents, limits, schema, contextFor };
}

/** Whether an answer was refused before anything was executed. */
export function isRefused(answer: Answer): boolean {
  return !('data' in answer);
}
