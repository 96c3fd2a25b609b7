import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

/** A subgraph to compose: its name, its address and its schema as SDL. */
export interface ComposedSubgraph {
  readonly name: string;
  readonly url: string;
  readonly sdl: string;
}

/** The subgraphs do not compose. */
export class CompositionFailed extends Error {
  readonly code = 'COMPOSITION_FAILED';

  constructor(reasons: readonly string[]) {
    super(`The subgraphs do not compose:\n${reasons.join('\n')}`);
    this.name = 'CompositionFailed';
  }
}

/**
 * Composes subgraphs into one supergraph. The order does not matter: they are taken by name.
 *
 * @throws COMPOSITION_FAILED with every reason
 */
export function composeSupergraph(subgraphs: readonly ComposedSubgraph[]): string {
  const inOrder = subgraphs.toSorted((left, right) => (left.name < right.name ? -1 : 1));
  const { supergraphSdl, errors } = composeServices(
    inOrder.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) })),
  );
  if (supergraphSdl === undefined) throw new CompositionFailed((errors ?? []).map(({ message }) => message));
  return `${supergraphSdl.trim()}\n`;
}
