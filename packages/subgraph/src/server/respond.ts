import type { ServerResponse } from 'node:http';

/** Headers of every answer: never cached, never framed, never guessed at. */
const securityHeaders: readonly string[] = [
  'cache-control',
  'no-store',
  'x-content-type-options',
  'nosniff',
  'content-security-policy',
  "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy',
  'no-referrer',
  'cross-origin-resource-policy',
  'same-origin',
];

/** Sends one JSON answer; more headers are name, value, name, value. */
export function respond(
  response: ServerResponse,
  status: number,
  type: string,
  body: unknown,
  more: readonly string[] = [],
): void {
  if (response.destroyed || response.headersSent) return;
  // A text leaves together with the headers in one write; bytes would take two.
  const text = JSON.stringify(body);
  response.writeHead(status, [
    'content-type',
    `${type}; charset=utf-8`,
    'content-length',
    String(Buffer.byteLength(text)),
    ...securityHeaders,
    ...more,
  ]);
  response.end(text);
}
