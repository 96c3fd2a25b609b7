import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';

const REFUSED_UPGRADE = [
  'HTTP/1.1 400 Bad Request',
  'connection: close',
  'content-type: text/plain; charset=utf-8',
  'cache-control: no-store',
  '',
  'This server speaks HTTP/1.1 and nothing else.\n',
].join('\r\n');

/**
 * An HTTP server that nobody can hold open with a request that never ends: 10 seconds for the headers, 30 for the
 * whole request, as at the gateway. A request to change to another protocol is refused.
 */
export function httpServer(listener: RequestListener): Server {
  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 65_000, maxHeaderSize: 16_384 },
    listener,
  );
  server.on('upgrade', (_request, socket) => {
    socket.on('error', () => socket.destroy());
    socket.end(REFUSED_UPGRADE);
  });
  return server;
}
