import { randomUUID } from 'node:crypto';
import type { Deadline } from './deadline.ts';

/** What is known of the call around an operation, whether it came by HTTP or from the same process. */
export interface IncomingRequest {
  /** Identifies the request in logs and masked errors. */
  readonly requestId: string;
  /** A header by its lower-case name. */
  readonly header: (name: string) => string | undefined;
  /** Aborted when the deadline passes or the caller has gone. */
  readonly signal: AbortSignal;
  /** Milliseconds left until the deadline; 0 when it has passed. */
  readonly remainingMs: () => number;
}

/** A request id that is taken over from a caller. */
const requestIdPattern = /^[\w-]{8,64}$/u;

/** What is known of one call: its own request id when it carries a plain one, else a new one. */
export function incomingRequest(
  header: IncomingRequest['header'],
  { signal, remainingMs }: Deadline,
): IncomingRequest {
  const given = header('x-request-id');
  const requestId = given !== undefined && requestIdPattern.test(given) ? given : randomUUID();
  return { requestId, header, signal, remainingMs };
}
