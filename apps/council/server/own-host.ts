const loopbackNames: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** The end of a connection that is ours, as the socket knows it. */
export interface OwnEnd {
  readonly address: string | undefined;
  readonly port: number | undefined;
}

/**
 * Whether a `Host` header names the very place the request arrived at: a loopback name or the address the connection
 * came in on, with its port. A name from elsewhere that has been made to point here (DNS rebinding) is neither. Only
 * asked when no origin is configured; an app that people reach by a name is told that name as its origin.
 *
 * @example
 * isOwnHost('localhost:3000', { address: '127.0.0.1', port: 3000 }); // => true
 * isOwnHost('rebound.example:3000', { address: '127.0.0.1', port: 3000 }); // => false
 */
export function isOwnHost(host: string | undefined, { address, port }: OwnEnd): boolean {
  if (host === undefined || address === undefined || port === undefined) return false;
  const parts = /^(\[[0-9a-f:.]+\]|[^:[\]]+)(?::(\d{1,5}))?$/i.exec(host);
  if (parts === null || Number(parts[2] ?? '80') !== port) return false;
  const name = (parts[1] ?? '').toLowerCase();
  return loopbackNames.has(name) || name === asHost(address);
}

/** An address as a `Host` header writes it: an IPv4 address plain, an IPv6 address in brackets. */
function asHost(address: string): string {
  const mapped = address.replace(/^::ffff:(?=\d+\.)/i, '');
  return mapped.includes(':') ? `[${mapped.toLowerCase()}]` : mapped;
}
