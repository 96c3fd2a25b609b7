import { addIndicatorType } from '@golden-thread/subgraph';
import type { CommissioningBuilder } from './builder.ts';
import { findById } from './find-by-id.ts';

/** `CommissioningIndicator`, and bare pointers to the indicators of the two other domains. */
export function addIndicators({ builder, values, pageInfo }: CommissioningBuilder) {
  const { indicatorInterface } = addIndicatorType(builder, values, pageInfo, {
    name: 'CommissioningIndicator',
    description: 'An indicator of joint commissioning.',
    interfaceHas: 'id-only',
    find: (id, context) => findById(context, id, (area) => area.indicators),
  });
  for (const [name, description] of [
    ['SendIndicator', 'An indicator of special educational needs and disabilities (SEND).'],
    ['SufficiencyIndicator', 'An indicator of homes for looked-after children.'],
  ] as const) {
    const pointer = builder.objectRef<{ id: string; typeName: typeof name }>(name).implement({
      description,
      interfaces: [indicatorInterface],
      isTypeOf: (node) => (node as { typeName?: unknown }).typeName === name,
    });
    builder.asEntity(pointer, {
      key: builder.keyDirective(builder.selection<{ id: string }>('id'), false),
      resolveReference: ({ id }) => ({ id, typeName: name }),
    });
  }
  return indicatorInterface;
}
