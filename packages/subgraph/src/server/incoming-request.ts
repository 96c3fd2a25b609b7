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
