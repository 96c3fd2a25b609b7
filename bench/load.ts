import { Pool } from 'undici';
import type { Dispatcher } from 'undici';
import { cpuMilliseconds } from './cpu-time.ts';

/** What one round of load showed. */
export interface Round {
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds of CPU per request over every server involved; absent where the system does not say. */
  readonly cpu: number | undefined;
}

/** A request that is sent again and again. */
export interface LoadRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent in turn, each connection with another one, so that no two requests under way are the same unless there is only one. */
  readonly bodies: readonly string[];
}

const CONNECTIONS = 16;

/** Sends one request; its text is returned so that answers can be compared. */
export async function ask({ url, headers, bodies }: LoadRequest): Promise<string> {
  const response = await fetch(url, { method: 'POST', headers, body: bodies[0] ?? '' });
  return response.text();
}

function sent(pool: Dispatcher, path: string, { headers, bodies }: LoadRequest, turn: number): Promise<void> {
  return new Promise((resolve, reject) => {
    let status = 0;
    pool.dispatch(
      { method: 'POST', path, headers, body: bodies[turn % bodies.length] ?? '' },
      {
        onRequestStart: () => undefined,
        onResponseStart: (_, code) => {
          status = code;
        },
        onResponseData: () => undefined,
        onResponseEnd: () => (status === 200 ? resolve() : reject(new Error(`status ${status}`))),
        onResponseError: (_, error) => reject(error),
      },
    );
  });
}

/** Keeps 16 connections busy, one request at a time on each, for so many milliseconds. */
export async function load(
  request: LoadRequest,
  milliseconds: number,
  pids: readonly number[],
): Promise<Round> {
  const { origin, pathname } = new URL(request.url);
  const pool = new Pool(origin, { connections: CONNECTIONS, pipelining: 1 });
  const times: number[] = [];
  let turn = 0;
  const before = cpuMilliseconds(pids);
  const start = performance.now();
  const end = start + milliseconds;
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      for (let began = performance.now(); began < end; began = performance.now()) {
        await sent(pool, pathname, request, turn++);
        times.push(performance.now() - began);
      }
    }),
  );
  const seconds = (performance.now() - start) / 1_000;
  const after = cpuMilliseconds(pids);
  await pool.close();
  times.sort((left, right) => left - right);
  const at = (share: number): number => times[Math.floor((times.length - 1) * share)] ?? Number.NaN;
  return {
    requestsPerSecond: times.length / seconds,
    p50: at(0.5),
    p99: at(0.99),
    cpu: before === undefined || after === undefined ? undefined : (after - before) / times.length,
  };
}
