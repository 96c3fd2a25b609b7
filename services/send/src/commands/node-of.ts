import { globalId } from '@golden-thread/subgraph';
import type { RecordNode } from '../area/plan-reading.ts';
import type { ActionNode } from '../area/send-area.ts';
import type { KeptRecord } from '../reading/read-plan.ts';

/** A record as its own recorder reads it. */
export function nodeOf(action: ActionNode, { record, version }: KeptRecord): RecordNode {
  const id = globalId(action.plan.area.code, record.id);
  return { id, plan: action.plan, record, version, correctedById: null, recorderVisible: true };
}
