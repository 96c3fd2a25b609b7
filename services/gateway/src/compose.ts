import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { composeSupergraph } from './compose-supergraph.ts';
import { subgraphNames, subgraphUrls } from './subgraphs.ts';

/** Composes the committed schemas of the three services, as they stand in the repository. */
export async function composeCommitted(): Promise<string> {
  return composeSupergraph(
    await Promise.all(
      subgraphNames.map(async (name) => ({
        name,
        url: subgraphUrls[name],
        sdl: await readFile(new URL(`../../${name}/schema.graphql`, import.meta.url), 'utf8'),
      })),
    ),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(new URL('../supergraph.graphql', import.meta.url), await composeCommitted());
}
