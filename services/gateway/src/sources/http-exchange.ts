import type { Dispatcher } from 'undici';
import { SubgraphUnavailable } from './unavailable.ts';
import type { Unavailability } from './unavailable.ts';

/** One POST to a subgraph. */
export interface Exchange {
  readonly pool: Dispatcher;
  readonly service: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly deadlineMs: number;
  readonly largestBytes: number;
  /** Breaks the exchange off. */
  readonly signal: AbortSignal | undefined;
}

/** What came back: the status and the whole body. */
export interface ExchangeResult {
  readonly status: number;
  readonly body: Buffer;
}

const refusedCodes = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENOENT',
  'UND_ERR_CONNECT_TIMEOUT',
  'EHOSTUNREACH',
]);

function whyOf(error: unknown): Unavailability {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return refusedCodes.has(code) ? 'refused' : 'broken-off';
}

/** Sends one POST over a kept connection and reads the answer within a deadline and a size. */
export function exchange(options: Exchange): Promise<ExchangeResult> {
  const { pool, service, path, headers, body, deadlineMs, largestBytes, signal } = options;
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let status = 0;
    let length = 0;
    let over = false;
    let controller: { abort: (reason: Error) => void } | undefined;
    const end = (why: Unavailability): void => {
      if (over) return;
      finish();
      const fault = new SubgraphUnavailable(service, why);
      controller?.abort(fault);
      reject(fault);
    };
    const onAbort = (): void => end('abandoned');
    const timer = setTimeout(() => end('too-slow'), deadlineMs);
    const finish = (): void => {
      over = true;
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
    if (signal?.aborted === true) {
      onAbort();
      return;
    }
    signal?.addEventListener('abort', onAbort, { once: true });
    pool.dispatch(
      { method: 'POST', path, headers, body },
      {
        onRequestStart(started) {
          controller = started;
          if (over) started.abort(new SubgraphUnavailable(service, 'abandoned'));
        },
        onResponseStart(_, statusCode) {
          status = statusCode;
        },
        onResponseData(_, chunk) {
          length += chunk.length;
          if (length > largestBytes) end('too-large');
          else chunks.push(chunk);
        },
        onResponseEnd() {
          if (over) return;
          finish();
          resolve({ status, body: chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks) });
        },
        onResponseError(_, error) {
          if (over) return;
          finish();
          reject(new SubgraphUnavailable(service, whyOf(error)));
        },
      },
    );
  });
}
