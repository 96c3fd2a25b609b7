import { Pool } from 'undici';
import { identityHeader } from '@golden-thread/subgraph/identity';
import type { Answer } from '@golden-thread/subgraph/server';
import { createCircuitBreaker } from './circuit-breaker.ts';
import { exchange } from './http-exchange.ts';
import type { ExchangeResult } from './http-exchange.ts';
import { createSharedReads } from './shared-reads.ts';
import type { SubgraphCall, SubgraphSource } from './subgraph-call.ts';
import { SubgraphUnavailable } from './unavailable.ts';

/** How a subgraph is reached over HTTP. */
export interface HttpSourceOptions {
  readonly service: string;
  readonly url: string;
  /** Connections kept to the subgraph. */
  readonly connections?: number;
  /** Milliseconds one fetch may take; always less than what the gateway has left. */
  readonly deadlineMs?: number;
  /** Bytes one answer may have. */
  readonly largestBytes?: number;
  /** Failures in a row after which the subgraph is left alone for `openMs` milliseconds. */
  readonly failures?: number;
  readonly openMs?: number;
  /** Told of every fetch that failed, for the log. */
  readonly onUnavailable?: (fault: SubgraphUnavailable) => void;
}

/** Milliseconds the gateway keeps for joining and sending its own answer. */
const OWN_SHARE = 100;

function isAnswer(value: unknown): value is Answer {
  return (
    typeof value === 'object' &&
    value !== null &&
    (('data' in value && typeof value.data === 'object') ||
      ('errors' in value && Array.isArray(value.errors)))
  );
}

function answerOf(service: string, { body }: ExchangeResult): Answer {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body.toString('utf8'));
  } catch {
    throw new SubgraphUnavailable(service, 'not-graphql');
  }
  if (!isAnswer(parsed)) throw new SubgraphUnavailable(service, 'not-graphql');
  return parsed;
}

/** Makes the source of a subgraph over HTTP: kept connections, deadline, size limit, one retry for reads, breaker. */
export function createHttpSource(options: HttpSourceOptions): SubgraphSource {
  const { service, deadlineMs = 5_000, largestBytes = 8_000_000, onUnavailable } = options;
  const { origin, pathname } = new URL(options.url);
  const pool = new Pool(origin, {
    connections: options.connections ?? 64,
    pipelining: 1,
    connect: { timeout: 1_000 },
    keepAliveTimeout: 30_000,
  });
  const breaker = createCircuitBreaker({
    failures: options.failures ?? 5,
    openMs: options.openMs ?? 1_000,
    now: () => performance.now(),
  });

  const sharedReads = createSharedReads(() => performance.now());

  function exchanged(call: SubgraphCall, body: string, alone: boolean): Promise<ExchangeResult> {
    const timeLeft = Math.max(1, Math.min(deadlineMs, call.remainingMs() - OWN_SHARE));
    const start = (signal: AbortSignal | undefined): Promise<ExchangeResult> =>
      exchange({
        ...{ pool, service, path: pathname, body, largestBytes, deadlineMs: timeLeft, signal },
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json',
          ...call.headers,
        },
      });
    // What is shared is not broken off when one of its readers has gone.
    return alone
      ? start(call.signal)
      : sharedReads.read(call.headers[identityHeader] ?? '', body, () => start(undefined));
  }

  // Readers that share an exchange tell the breaker about it once.
  const judged = new WeakSet<Promise<ExchangeResult>>();

  async function once(call: SubgraphCall, body: string, alone: boolean): Promise<Answer> {
    if (!breaker.admits()) throw new SubgraphUnavailable(service, 'circuit-open');
    const result = exchanged(call, body, alone);
    try {
      const answer = answerOf(service, await result);
      breaker.succeeded();
      return answer;
    } catch (error) {
      if (judged.has(result)) throw error;
      judged.add(result);
      if (error instanceof SubgraphUnavailable && error.why === 'abandoned') breaker.undecided();
      else breaker.failed();
      if (error instanceof SubgraphUnavailable) onUnavailable?.(error);
      throw error;
    }
  }

  return {
    async fetch(call) {
      const { query, operationName, variables } = call;
      const body = JSON.stringify({ query, operationName, variables });
      const writes = query.startsWith('mutation');
      if (writes) sharedReads.forget();
      try {
        return await once(call, body, writes);
      } catch (error) {
        const connectionLost =
          error instanceof SubgraphUnavailable && (error.why === 'refused' || error.why === 'broken-off');
        if (!connectionLost || writes || call.signal.aborted) throw error;
        return once(call, body, true);
      } finally {
        if (writes) sharedReads.forget();
      }
    },
    close: () => pool.destroy(),
  };
}
