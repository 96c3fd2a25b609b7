/**
 * Where to go after signing in: only ever a page of an area, written as a browser would write it, or null. Whatever a
 * browser would read differently from how it is written (control characters, `..`, a backslash) is not gone to.
 *
 * @example
 * safeReturn('/areas/E08000018?as-at=2022-08-31'); // => '/areas/E08000018?as-at=2022-08-31'
 * safeReturn('//elsewhere.example/areas/'); // => null
 */
export function safeReturn(path: string | null): string | null {
  if (path === null || !path.startsWith('/areas/') || path.includes('//')) return null;
  const url = URL.parse(path, 'http://own.invalid');
  return url !== null && `${url.pathname}${url.search}${url.hash}` === path ? path : null;
}
