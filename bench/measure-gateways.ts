import { createLocalIssuer, demoPerson, generateSigningKey } from '@golden-thread/subgraph/identity';
import { ask, load } from './load.ts';
import type { LoadRequest, Round } from './load.ts';
import { median } from './median.ts';
import { spawnServer } from './spawned-server.ts';
import { openSubject, subjectOperation, subjectVariables } from './subject.ts';

const stock = 'stock-http';
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 7);
const ROUND_MS = Number(process.env['BENCH_ROUND_MS'] ?? 1_500);

function shuffled<Item>(items: readonly Item[]): Item[] {
  const left = [...items];
  const order: Item[] = [];
  while (left.length > 0) order.push(...left.splice(Math.floor(Math.random() * left.length), 1));
  return order;
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, inner]) => [key, inOrder(inner)]),
  );
}

/**
 * Puts one query through every gateway named, in shuffled rounds, and prints a JSON line per measurement.
 *
 * @param measured - names of `gateways`; ratios are against the stock stack, or the first named when that is left out.
 */
export async function measureGateways(measured: readonly string[]): Promise<void> {
  const baseline = measured.includes(stock) ? stock : (measured[0] ?? stock);
  const forwardingKey = await generateSigningKey();
  const issuerKey = await generateSigningKey();
  const issuer = await createLocalIssuer({ key: issuerKey, environment: 'bench', now: Date.now });
  const token = await issuer.issue(demoPerson('officer', 'E08000018'));
  const subject = await openSubject(forwardingKey.jwks);
  const keys = { forwardingKey, issuerKey, dataDir: subject.dataDir };

  const names = ['commissioning', 'send', 'sufficiency'];
  const spawned = (prefix: string) =>
    Promise.all(
      names.map(
        async (name) => [name, await spawnServer(prefix + name, { ...keys, subgraphs: {} })] as const,
      ),
    );
  const places = await spawned('');
  // The baseline is stock throughout; everything else stands over the project's own subgraph servers.
  const stockPlaces = measured.includes(stock) ? await spawned('apollo-') : [];
  const placesOf = (name: string) => (name === stock ? stockPlaces : places);
  const servers = await Promise.all(
    measured.map(async (name) => {
      const subgraphs = Object.fromEntries(placesOf(name).map(([service, { url }]) => [service, url]));
      return [name, await spawnServer(name, { ...keys, subgraphs })] as const;
    }),
  );
  const query = await subjectOperation();
  const bodies = subjectVariables.map((variables) => JSON.stringify({ query, variables }));
  const sameQuestion = ', same question';
  const asksTheSame = new Set([baseline, 'stock-gateway-http', 'gateway-http', 'hive-rust-http']);
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    authorization: `Bearer ${token}`,
  };
  const requests = new Map<string, LoadRequest>(
    servers.flatMap(([name, { url }]) => [
      [name, { url, headers, bodies }] as const,
      ...(asksTheSame.has(name)
        ? [[`${name}${sameQuestion}`, { url, headers, bodies: bodies.slice(0, 1) }] as const]
        : []),
    ]),
  );

  const answers = new Map<string, string>();
  for (const [name, request] of requests) {
    const answer = JSON.parse(await ask(request)) as { data?: unknown; errors?: unknown };
    if (answer.errors !== undefined)
      throw new Error(`${name} answers with errors: ${JSON.stringify(answer.errors)}`);
    answers.set(name, JSON.stringify(inOrder(answer.data)));
  }
  for (const [name, answer] of answers) {
    if (answer !== answers.get(measured[0] ?? ''))
      throw new Error(`${name} answers otherwise than ${measured[0]}`);
  }

  const rounds = new Map<string, Round[]>([...requests.keys()].map((name) => [name, []]));
  const pids = new Map(
    servers.map(([name, { pid }]) => [name, [pid, ...placesOf(name).map(([, place]) => place.pid)]]),
  );
  const run = (name: string, request: LoadRequest) =>
    load(request, ROUND_MS, pids.get(name.replace(sameQuestion, '')) ?? []);
  for (const [name, request] of requests) await run(name, request);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, request] of shuffled([...requests])) rounds.get(name)?.push(await run(name, request));
  }

  const print = (name: string, unit: string, of: (round: Round) => number): void => {
    const own = (rounds.get(name) ?? []).map(of);
    const against = name.endsWith(sameQuestion) ? `${baseline}${sameQuestion}` : baseline;
    const base = (rounds.get(against) ?? []).map(of);
    const ratio = median(own.map((value, at) => value / (base[at] ?? Number.NaN)));
    const digits = (value: number): number => Number(value.toFixed(2));
    process.stdout.write(
      `${JSON.stringify({ name, median: digits(median(own)), unit, ratio: digits(ratio), baseline: against })}\n`,
    );
  };
  for (const name of requests.keys()) {
    print(name, 'requests/second', (round) => round.requestsPerSecond);
    print(name, 'milliseconds p50', (round) => round.p50);
    print(name, 'milliseconds of CPU per request', (round) => round.cpu ?? Number.NaN);
  }
  await Promise.all([...servers, ...places, ...stockPlaces].map(([, server]) => server.stop()));
  await subject.close();
}
