import { createCouncilServer } from './create-council-server.ts';
import { ensureCouncilBuilt } from './ensure-built.ts';
import { overHttp } from './over-http.ts';

// Runs the app by itself, without demo sign-in, in front of a gateway that runs elsewhere.
const {
  GATEWAY_URL,
  COUNCIL_SECRET,
  COUNCIL_ORIGIN,
  COUNCIL_PORT = '3000',
  COUNCIL_HOST = '127.0.0.1',
} = process.env;
const faults = [
  ...(GATEWAY_URL !== undefined && URL.canParse(GATEWAY_URL)
    ? []
    : ['GATEWAY_URL must be the address of the gateway, like http://127.0.0.1:4000/graphql']),
  ...(COUNCIL_SECRET !== undefined && COUNCIL_SECRET.length >= 32
    ? []
    : ['COUNCIL_SECRET must have at least 32 characters, the same on every copy of the app']),
  ...(COUNCIL_ORIGIN === undefined || URL.canParse(COUNCIL_ORIGIN)
    ? []
    : ['COUNCIL_ORIGIN must be where people reach the app, like https://plans.example.gov.uk']),
  ...(/^\d{1,5}$/.test(COUNCIL_PORT) ? [] : ['COUNCIL_PORT must be a port number']),
];
if (faults.length > 0) {
  console.error(`The council app cannot start:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
  process.exit(2);
}

await ensureCouncilBuilt();
const server = await createCouncilServer({
  graphql: overHttp(GATEWAY_URL ?? ''),
  secret: COUNCIL_SECRET ?? '',
  ...(COUNCIL_ORIGIN === undefined ? {} : { origin: new URL(COUNCIL_ORIGIN).origin }),
});
server.listen(Number(COUNCIL_PORT), COUNCIL_HOST, () => {
  console.error(`The council app answers at http://${COUNCIL_HOST}:${COUNCIL_PORT}/`);
});
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    server.close();
    server.closeIdleConnections();
  });
}
