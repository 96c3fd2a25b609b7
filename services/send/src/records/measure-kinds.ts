import type { MeasureDefinition } from '@golden-thread/send/measures';
import type { RecordKind } from './kept-records.ts';

/** Measures of plans that look at nothing which hangs on a plan, or at one thing only. Others are given all that does. */
const lookAt: ReadonlyMap<string, readonly RecordKind[]> = new Map([
  ['reviews-due', []],
  ['reviews-actioned', []],
  ['plans-ceased', []],
  ['primary-needs', ['needs']],
  ['needs-of-any-rank', ['needs']],
  ['placements', ['placements']],
]);

const everything: readonly RecordKind[] = ['needs', 'placements', 'birth-months'];

/** The kinds of record to read for a measure: enough for its answer to be the one that all records give. */
export function kindsOf({ id, from }: Pick<MeasureDefinition, 'id' | 'from'>): readonly RecordKind[] {
  return from === 'plans' ? ['plans', ...(lookAt.get(id) ?? everything)] : [from];
}
