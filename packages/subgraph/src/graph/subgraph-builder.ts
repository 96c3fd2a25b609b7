import SchemaBuilder from '@pothos/core';
import DirectivesPlugin from '@pothos/plugin-directives';
import FederationPlugin from '@pothos/plugin-federation';
// These say in the declarations too that the plugins add methods to every builder.
import '@pothos/core';
import '@pothos/plugin-directives';
import '@pothos/plugin-federation';
import { DATE_SCALAR, DATE_TIME_SCALAR } from './scalars.ts';

/** The types a subgraph's builder works with. */
export interface SubgraphTypes<Context extends object> {
  Context: Context;
  DefaultFieldNullability: false;
  Scalars: {
    Date: { Input: string; Output: string };
    DateTime: { Input: string; Output: string };
    ID: { Input: string; Output: string };
  };
}

export type SubgraphBuilder<Context extends object> = PothosSchemaTypes.SchemaBuilder<
  PothosSchemaTypes.ExtendDefaultTypes<SubgraphTypes<Context>>
>;

/** The federation specification the subgraphs keep to. */
export const FEDERATION_LINK = 'https://specs.apollo.dev/federation/v2.9';

/**
 * A builder for one subgraph, with the scalars `Date` and `DateTime`. Fields are non-null unless they say
 * otherwise; make every field that crosses subgraphs nullable, or one dead subgraph empties its parent.
 */
export function createSubgraphBuilder<Context extends object>(): SubgraphBuilder<Context> {
  const builder = new SchemaBuilder<SubgraphTypes<Context>>({
    plugins: [DirectivesPlugin, FederationPlugin],
    defaultFieldNullability: false,
  });
  const general = builder as unknown as SubgraphBuilder<object>;
  general.scalarType('Date', DATE_SCALAR);
  general.scalarType('DateTime', DATE_TIME_SCALAR);
  return builder as unknown as SubgraphBuilder<Context>;
}
