import { globalId, INDICATOR_TYPE_NAMES, type IndicatorNode } from '@golden-thread/subgraph';
import type { IndicatorPointer } from './commissioning-area.ts';
import type { CommissioningContent } from './commissioning-content.ts';

/** Every indicator of an area by its id, in the order of the area: its own as they are, the others by what points at them. */
export function indicatorPointers(
  { code, thread }: CommissioningContent,
  own: ReadonlyMap<string, IndicatorNode>,
): ReadonlyMap<string, IndicatorPointer> {
  return new Map(
    thread.indicators.map(({ id, domain }): [string, IndicatorPointer] => {
      const node = own.get(id);
      if (node !== undefined) return [id, node];
      return [
        id,
        {
          id: globalId(code, id),
          typeName: INDICATOR_TYPE_NAMES[domain] as 'SendIndicator' | 'SufficiencyIndicator',
        },
      ];
    }),
  );
}
