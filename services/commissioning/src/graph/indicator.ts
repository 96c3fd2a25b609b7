import { addIndicatorType, parseGlobalId } from '@golden-thread/subgraph';
import type { CommissioningBuilder } from './builder.ts';
import { compareById } from './compare.ts';
import type { addComparison } from './comparison.ts';
import { findById } from './find-by-id.ts';

/** `CommissioningIndicator`, and pointers to the indicators of the two other domains, which add nothing but the comparison. */
export function addIndicators(
  { builder, values, pageInfo }: CommissioningBuilder,
  { comparison, argument }: ReturnType<typeof addComparison>,
) {
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
      key: builder.selection<{ id: string }>('id'),
      resolveReference: ({ id }) => ({ id, typeName: name }),
    });
  }
  builder.interfaceField(indicatorInterface, 'comparison', (t) =>
    t.field({
      type: comparison,
      nullable: true,
      description:
        'The area’s published national figure for the same measure beside England, its region and its statistical neighbours; null when the indicator names no national measure, or none has been imported.',
      args: {
        neighbourSet: t.arg(argument.neighbourSet),
        method: t.arg(argument.method),
        byDate: t.arg(argument.byDate),
      },
      resolve: async ({ id }, args, context) => {
        const measureId = await findById(context, id, (area) => area.nationalMeasureIds);
        return measureId === null ? null : compareById(context, measureId, parseGlobalId(id)!.areaCode, args);
      },
    }),
  );
  return indicatorInterface;
}
