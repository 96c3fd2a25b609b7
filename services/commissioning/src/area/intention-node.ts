import type { CommissioningIntention } from '@golden-thread/commissioning/cycle';
import { globalId } from '@golden-thread/subgraph';
import type { BodyNode, CommissioningArea, IntentionNode } from './commissioning-area.ts';

/** An intention with its priority and the group that answers; null where the area lists no such priority or group. */
export function intentionNode(
  {
    code,
    content,
    bodies,
    sourceView,
  }: Pick<CommissioningArea, 'code' | 'content' | 'sourceView'> & {
    readonly bodies: ReadonlyMap<string, BodyNode>;
  },
  intention: CommissioningIntention,
): IntentionNode | null {
  const priority = content.priorities.find(({ id }) => id === intention.priorityId);
  const body = priority === undefined ? undefined : bodies.get(priority.groupBodyId);
  if (priority === undefined || body === undefined) return null;
  return {
    id: globalId(code, intention.id),
    areaCode: code,
    asOf: null,
    intention,
    priority,
    body,
    source: intention.source === null ? null : sourceView(intention.source),
  };
}
