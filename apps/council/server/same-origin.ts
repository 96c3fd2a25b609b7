/** The headers of a request that tell where it comes from. */
export interface OriginHeaders {
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
}

/**
 * Whether a request that changes something comes from one of our own pages. A browser always says so, in
 * `Sec-Fetch-Site` or in `Origin`; a request that says neither is refused.
 *
 * @param ownOrigin Scheme, host and port the app is reached at, e.g. `https://plans.example.gov.uk`.
 */
export function isSameOrigin({ origin, fetchSite }: OriginHeaders, ownOrigin: string): boolean {
  if (fetchSite !== undefined && fetchSite !== 'same-origin') return false;
  if (origin !== undefined) return origin === ownOrigin;
  return fetchSite === 'same-origin';
}
