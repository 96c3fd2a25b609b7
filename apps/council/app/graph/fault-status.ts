import type { Missing } from './answer.ts';

/** The HTTP status for something that could not be had: 404 when it does not exist, 503 when a service is away. */
export function faultStatus(missing: readonly Missing[]): 404 | 503 {
  const unavailable = missing.some(({ code }) => code !== null && code !== 'UNKNOWN_ID');
  return missing.length > 0 && (unavailable || missing.some(({ code }) => code === null)) ? 503 : 404;
}
