/** When a breaker opens and for how long. */
export interface BreakerRules {
  /** Failures in a row that open it. */
  readonly failures: number;
  /** Milliseconds it stays open before one call may try. */
  readonly openMs: number;
  /** A clock in milliseconds that never goes back. */
  readonly now: () => number;
}

/** Stops calling a service that keeps failing, and tries again by itself. */
export interface CircuitBreaker {
  /** Whether a call may be made. While half open, only one at a time may. */
  readonly admits: () => boolean;
  readonly succeeded: () => void;
  readonly failed: () => void;
  /** A call ended without telling anything about the service. */
  readonly undecided: () => void;
}

/** Makes a breaker: closed, then open after so many failures in a row, then half open. */
export function createCircuitBreaker({ failures, openMs, now }: BreakerRules): CircuitBreaker {
  let inARow = 0;
  let openUntil = 0;
  let trying = false;
  return {
    admits() {
      if (inARow < failures) return true;
      if (now() < openUntil || trying) return false;
      trying = true;
      return true;
    },
    succeeded() {
      inARow = 0;
      trying = false;
    },
    failed() {
      inARow += 1;
      trying = false;
      if (inARow >= failures) openUntil = now() + openMs;
    },
    undecided() {
      trying = false;
    },
  };
}
