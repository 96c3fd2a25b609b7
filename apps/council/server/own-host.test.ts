import { describe, expect, it } from 'vitest';
import { isOwnHost } from './own-host.ts';

const loopback = { address: '127.0.0.1', port: 3000 };

describe('isOwnHost', () => {
  it.each(['127.0.0.1:3000', 'localhost:3000', 'LOCALHOST:3000', '[::1]:3000'])('takes %s', (host) => {
    expect(isOwnHost(host, loopback)).toBe(true);
  });

  it.each([
    'rebound.example:3000',
    'localhost.rebound.example:3000',
    '127.0.0.1.rebound.example:3000',
    'user@localhost:3000',
    'localhost:3001',
    'localhost',
    '192.168.1.5:3000',
    '0.0.0.0:3000',
    '',
  ])('refuses "%s"', (host) => {
    expect(isOwnHost(host, loopback)).toBe(false);
  });

  it('takes the address the connection came in on, and no other', () => {
    expect(isOwnHost('192.168.1.5:3000', { address: '::ffff:192.168.1.5', port: 3000 })).toBe(true);
    expect(isOwnHost('[fe80::1]:3000', { address: 'fe80::1', port: 3000 })).toBe(true);
    expect(isOwnHost('192.168.1.6:3000', { address: '192.168.1.5', port: 3000 })).toBe(false);
  });

  it('reads a host without a port as port 80', () => {
    expect(isOwnHost('localhost', { address: '127.0.0.1', port: 80 })).toBe(true);
  });

  it('refuses a request that names no host, or whose connection is gone', () => {
    expect(isOwnHost(undefined, loopback)).toBe(false);
    expect(isOwnHost('localhost:3000', { address: undefined, port: undefined })).toBe(false);
  });
});
