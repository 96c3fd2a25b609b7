import type { IntentionNode } from '../../area/commissioning-area.ts';
import { intentionNode } from '../../area/intention-node.ts';
import { oncePerRequest } from '../once-per-request.ts';

/** The intentions of an area as they read on a day, or today, as far as the person may see them. */
export const intentionsOn = oncePerRequest<readonly IntentionNode[]>(async (area, context, asOf) => {
  const entries = await context.register(area.code, 'intention', asOf);
  return entries.flatMap(({ id, content, recorded }) => {
    const node = recorded === null ? (area.intentions.get(id) ?? null) : intentionNode(area, content);
    return node === null ? [] : [{ ...node, asOf }];
  });
});
