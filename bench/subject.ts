import type { SigningKey } from '@golden-thread/subgraph/identity';
import type { Engine } from '@golden-thread/subgraph/server';
import { makeFixtureEngines } from '../services/gateway/test/fixture/fixture-engines.ts';
import { goldenThread, goldenThreadVariables } from '../services/gateway/test/fixture/fixture-operations.ts';
import { fixtureSupergraph } from '../services/gateway/test/fixture/fixture-supergraph.ts';

/** The subgraphs that are measured. */
export function subjectEngines(jwks: SigningKey['jwks']): Promise<Readonly<Record<string, Engine>>> {
  return Promise.resolve(makeFixtureEngines(jwks));
}

/** Their supergraph. */
export function subjectSupergraph(): Promise<string> {
  return Promise.resolve(fixtureSupergraph);
}

/** The operation that is measured. */
export function subjectOperation(): Promise<string> {
  return Promise.resolve(goldenThread);
}

/** Its variables. */
export const subjectVariables = goldenThreadVariables;
