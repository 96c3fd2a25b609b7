import type { IsoDate } from '@golden-thread/outcomes';
import type { CommissioningArea, IntentionNode } from '../../area/commissioning-area.ts';
import { intentionNode } from '../../area/intention-node.ts';
import type { CommissioningContext } from '../context.ts';

/** The intentions of an area as they read on a day, or today, as far as the person may see them. */
export async function intentionsOn(
  area: CommissioningArea,
  context: CommissioningContext,
  asOf: IsoDate | null | undefined,
): Promise<readonly IntentionNode[]> {
  const day = asOf ?? context.todayDate;
  const entries = await context.register(area.code, 'intention', day);
  return entries.flatMap(({ id, content, recorded }) => {
    const node = recorded === null ? (area.intentions.get(id) ?? null) : intentionNode(area, content);
    return node === null ? [] : [{ ...node, asOf: day }];
  });
}
