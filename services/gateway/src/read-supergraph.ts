import { readFile } from 'node:fs/promises';

/** The committed supergraph, as composed from the committed schemas of the services. */
export function readSupergraph(): Promise<string> {
  return readFile(new URL('../supergraph.graphql', import.meta.url), 'utf8');
}
