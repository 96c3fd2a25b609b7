// Loaded before anything else in a child process: writes down every attempt to leave the machine, and refuses it.
const net = require('node:net');
const dns = require('node:dns');
const dgram = require('node:dgram');
const { appendFileSync } = require('node:fs');

const note = (what) => {
  appendFileSync(process.env.NETWORK_ATTEMPTS, `${what}\n`);
  throw new Error(`An attempt to leave the machine: ${what}`);
};
const local = (host) => host === undefined || host === 'localhost' || host === '::1' || /^127\./.test(host);

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function guarded(...args) {
  const options = Array.isArray(args[0]) ? args[0][0] : args[0];
  const host = typeof options === 'object' ? options.host : typeof args[1] === 'string' ? args[1] : undefined;
  const isPath = typeof options === 'object' ? options.path !== undefined : Number.isNaN(Number(options));
  if (!isPath && !local(host)) note(`connect ${host}`);
  return connect.apply(this, args);
};
for (const api of [dns, dns.promises]) {
  for (const name of Object.keys(api)) {
    if (!/^(lookup|resolve|reverse)/.test(name) || typeof api[name] !== 'function') continue;
    const original = api[name];
    api[name] = function guarded(host, ...rest) {
      if (!local(host)) note(`${name} ${host}`);
      return original.call(this, host, ...rest);
    };
  }
}
const send = dgram.Socket.prototype.send;
dgram.Socket.prototype.send = function guarded(...args) {
  note('datagram');
  return send.apply(this, args);
};
