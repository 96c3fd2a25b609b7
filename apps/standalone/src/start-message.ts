import type { Standalone } from './start-standalone.ts';

/** What a person reads when everything is ready: the addresses, a first query, and how to sign in. */
export function startMessage({ graphUrl, councilUrl, subgraphUrls }: Standalone): string {
  const query =
    '{ localArea(code: \\"E08000018\\") { name framework { outcomes { title } breaks { message } } } }';
  const command = 'npx -y pnpm@12.21.0 golden-thread';
  const lines = [
    '',
    'Golden Thread is ready.',
    '',
    ...(councilUrl === null ? [] : [`  Council app   ${councilUrl}   (sign in there as a demo person)`]),
    `  Graph         ${graphUrl}`,
    ...Object.entries(subgraphUrls).map(([name, url]) => `  ${name.padEnd(13)} ${url}`),
    '',
    '  A first query:',
    `    curl -s ${graphUrl} -H 'content-type: application/json' \\`,
    `      -d '{"query":"${query}"}'`,
    '',
    '  With the token of a demo person you may also record:',
    `    ${command} token --as officer --area E08000018`,
    '    and send it as: Authorization: Bearer <token>',
    '',
    '  Stop with Ctrl+C.',
    '',
  ];
  return lines.join('\n');
}

/** What is wrong with area folders, for whoever runs the machine; empty when nothing is. */
export function problemsMessage({ problems }: Pick<Standalone, 'problems'>): string {
  if (problems.length === 0) return '';
  const lines = problems.map((line) => `  ${line}\n`);
  return `Some area data is not right. An area is served as it was imported before; one that never was is not served:\n${lines.join('')}`;
}
