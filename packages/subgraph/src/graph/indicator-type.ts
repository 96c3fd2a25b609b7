import type { InterfaceRef } from '@pothos/core';
import { addConnectionType, type addPageInfo } from './connection-type.ts';
import { indicatorFields } from './indicator-fields.ts';
import type { IndicatorNode } from './indicator-node.ts';
import { pageByKey } from './keyset.ts';
import type { RequestContext } from './request-context.ts';
import type { SubgraphBuilder, SubgraphTypes } from './subgraph-builder.ts';
import type { ValueTypes } from './value-types.ts';

/** Later periods first; the key starts with the period's last day. */
function newestFirst(left: string, right: string): number {
  return left < right ? 1 : left > right ? -1 : 0;
}

/** What a subgraph says about its own kind of indicator. */
export interface IndicatorTypeOptions<Context extends RequestContext> {
  readonly name: IndicatorNode['typeName'];
  readonly description: string;
  /**
   * `every-field`: the interface answers for all its implementers here. `id-only`: this subgraph also points at
   * indicators of the other domains, of which it knows no more than the id.
   */
  readonly interfaceHas: 'every-field' | 'id-only';
  /** The indicator of an id the caller may read; null when there is none. */
  readonly find: (id: string, context: Context) => Promise<IndicatorNode | null>;
}

/** Registers a subgraph's own indicator type, an entity by `id`, and the interface `Indicator`. */
export function addIndicatorType<Context extends RequestContext>(
  specific: SubgraphBuilder<Context>,
  values: ValueTypes,
  pageInfo: ReturnType<typeof addPageInfo>,
  options: IndicatorTypeOptions<Context>,
) {
  const builder = specific as unknown as SubgraphBuilder<RequestContext>;
  const indicatorInterface = builder
    .interfaceRef<Pick<IndicatorNode, 'id' | 'typeName'>>('Indicator')
    .implement({
      description: 'A measure that tells whether an outcome is being reached, whichever domain owns it.',
      resolveType: (node) => node.typeName,
      fields: (t) => {
        const fields = indicatorFields(t as never, values);
        return options.interfaceHas === 'every-field' ? fields : { id: fields['id']! };
      },
    });
  const connection = addConnectionType(
    builder as unknown as SubgraphBuilder<object>,
    pageInfo,
    `${options.name}Observation`,
    values.observation,
    'observations of an indicator, newest period first',
  );
  const type = builder.objectRef<IndicatorNode>(options.name).implement({
    description: options.description,
    interfaces: [indicatorInterface],
    isTypeOf: (node) => (node as IndicatorNode).typeName === options.name,
    fields: (t) => ({
      ...indicatorFields(t, values),
      observations: t.field({
        type: connection,
        description: 'Every figure recorded for it that a reader could know on the day, newest period first.',
        args: {
          asOf: t.arg({
            type: 'Date',
            required: false,
            description: 'The day to read it as at: what a reader could know by then. Today when left out.',
          }),
          first: t.arg.int({ required: false, description: 'Entries wanted, 1 to 100; 25 when left out.' }),
          after: t.arg.string({ required: false, description: 'The cursor to continue after.' }),
        },
        resolve: (node, args, context) =>
          pageByKey(
            node.observations(args.asOf ?? context.todayDate),
            { list: node.id, keyOf: (observation) => observation.key, compare: newestFirst },
            args,
          ),
      }),
    }),
  });
  builder.asEntity(type, {
    key: builder.selection<{ id: string }>('id'),
    resolveReference: (reference, context) =>
      options.find(reference.id, context as Context) as Promise<IndicatorNode>,
  });
  return {
    type,
    indicatorInterface: indicatorInterface as unknown as InterfaceRef<
      PothosSchemaTypes.ExtendDefaultTypes<SubgraphTypes<Context>>,
      Pick<IndicatorNode, 'id' | 'typeName'>
    >,
  };
}
