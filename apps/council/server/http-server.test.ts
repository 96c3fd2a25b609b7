import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { httpServer } from './http-server.ts';

describe('httpServer', () => {
  it('gives a request no longer than the gateway does', () => {
    const { headersTimeout, requestTimeout } = httpServer(() => undefined);
    expect({ headersTimeout, requestTimeout }).toEqual({ headersTimeout: 10_000, requestTimeout: 30_000 });
  });

  it('refuses to speak another protocol, and never asks the listener', async () => {
    let asked = 0;
    const server = httpServer((_request, response) => {
      asked += 1;
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    socket.write('GET / HTTP/1.1\r\nhost: localhost\r\nconnection: Upgrade\r\nupgrade: websocket\r\n\r\n');
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(asked).toBe(0);
    await new Promise((resolve) => server.close(resolve));
  });
});
