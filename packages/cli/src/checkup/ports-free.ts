import { createServer } from 'node:net';
import type { Surroundings } from '../surroundings.ts';
import { problem, well, type Finding } from './finding.ts';

const PORTS = [
  { variable: 'COUNCIL_PORT', usual: 3_000, what: 'Port of the council app' },
  { variable: 'GATEWAY_PORT', usual: 4_000, what: 'Port of the graph' },
] as const;

/** Whether `start` could listen where it wants to. */
export async function portsFree({ environment }: Surroundings): Promise<readonly Finding[]> {
  const host = environment['HOST']?.trim() || '127.0.0.1';
  return Promise.all(
    PORTS.map(async ({ variable, usual, what }) => {
      const given = environment[variable]?.trim() || String(usual);
      const port = Number(given);
      if (!Number.isInteger(port) || port < 0 || port > 65_535) {
        return problem(what, 'PORT_INVALID', {
          found: `${variable} ${JSON.stringify(given)}`,
          expected: 'a port from 0 to 65535',
          whatToDo: `Set ${variable} to a free port, or leave it out for ${usual}.`,
        });
      }
      const fault = await faultOfListening(host, port);
      if (fault === null) return well(what, port === 0 ? 'any free port' : `${port} is free`);
      return problem(what, 'PORT_TAKEN', {
        found: `${host}:${port} cannot be listened on (${fault})`,
        expected: 'a port nobody uses',
        whatToDo: `Stop what listens there (it may be Golden Thread itself), or set ${variable} to another.`,
      });
    }),
  );
}

function faultOfListening(host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(null)));
  });
}
