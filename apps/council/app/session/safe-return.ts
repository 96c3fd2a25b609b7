/** Where to go after signing in: only ever a path of this app, or null. */
export function safeReturn(path: string | null): string | null {
  if (path === null || !path.startsWith('/areas/') || path.includes('\\')) return null;
  return path;
}
