import { GraphQLError } from 'graphql';

/** Every typed fault a partner may meet, with the HTTP status it has when nothing was executed; see `docs/faults.md`. */
const statusOf = {
  BAD_REQUEST: 400,
  BAD_USER_INPUT: 400,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  OPERATION_RESOLUTION_FAILURE: 400,
  OPERATION_NOT_PERSISTED: 400,
  UNKNOWN_ID: 400,
  INVALID_DATE: 400,
  QUERY_TOO_DEEP: 400,
  QUERY_TOO_LONG: 400,
  QUERY_TOO_COSTLY: 400,
  TOO_MANY_ALIASES: 400,
  TOO_MANY_DIRECTIVES: 400,
  TOO_MANY_REPEATED_FIELDS: 400,
  PAGE_TOO_LARGE: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  NOT_ACCEPTABLE: 406,
  BODY_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  CROSS_SITE_REQUEST: 403,
  INTERNAL_SERVER_ERROR: 500,
  SUBGRAPH_UNAVAILABLE: 503,
  RECORDS_UNAVAILABLE: 503,
  DEADLINE_EXCEEDED: 504,
} as const;

/** The code of a typed fault, as it stands in `extensions.code`. */
export type FaultCode = keyof typeof statusOf;

/** What a caller can do with a fault: what was there, what belongs there, and the next step. */
export interface FaultDetails {
  readonly found?: string | number | null;
  readonly expected?: string | number;
  readonly whatToDo?: string;
  /** The variable that is wrong, without `$`. */
  readonly variable?: string;
  /** Where in the variables the wrong value is, such as `input.status`. */
  readonly inputPath?: string;
}

/** The longest `found` that is shown back, in characters; the rest is cut. */
const LONGEST_FOUND = 200;

/**
 * A fault the caller is meant to read: its message and details are shown as they are; every other error is masked.
 *
 * Throw it from a resolver, a scalar or a context.
 *
 * @example
 * new Fault('UNKNOWN_ID', 'There is no body with this id.', { found: 'E08000018:x' }).extensions.code; // => 'UNKNOWN_ID'
 */
export class Fault extends GraphQLError {
  readonly code: FaultCode;
  readonly details: FaultDetails;

  constructor(code: FaultCode, message: string, details: FaultDetails = {}) {
    const found =
      typeof details.found === 'string' && details.found.length > LONGEST_FOUND
        ? `${details.found.slice(0, LONGEST_FOUND)}…`
        : details.found;
    const kept = { ...details, ...(found === undefined ? {} : { found }) };
    super(message, { extensions: { code, ...kept } });
    this.code = code;
    this.details = kept;
    this.name = 'Fault';
  }
}

/** Every code, in the order of the list above. */
export const faultCodes = Object.keys(statusOf) as readonly FaultCode[];

/** Whether a text is one of our fault codes. */
export function isFaultCode(code: unknown): code is FaultCode {
  return typeof code === 'string' && Object.hasOwn(statusOf, code);
}

/** The HTTP status of a fault when nothing was executed: the first error decides. */
export function httpStatusOf(code: unknown): number {
  return isFaultCode(code) ? statusOf[code] : 400;
}
