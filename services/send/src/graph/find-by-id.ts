import { parseGlobalId } from '@golden-thread/subgraph';
import type { SendArea } from '../area/send-area.ts';
import type { SendContext } from './context.ts';

/** Looks an id up in the area it names, when the caller may read that area; null in every other case. */
export async function findById<Node>(
  context: Pick<SendContext, 'area'>,
  id: string,
  table: (area: SendArea) => ReadonlyMap<string, Node>,
): Promise<Node | null> {
  const parsed = parseGlobalId(id);
  if (parsed === null) return null;
  const area = await context.area(parsed.areaCode);
  return area === null ? null : (table(area).get(parsed.localId) ?? null);
}
