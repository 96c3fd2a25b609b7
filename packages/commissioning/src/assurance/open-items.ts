import type { Checklist, ChecklistItem } from './checklist.ts';
import type { ChecklistRun } from './checklist-run.ts';

/** An item that keeps the gate shut, and why: nobody answered it, or the answer is that it is not seen to. */
export interface OpenItem {
  readonly item: ChecklistItem;
  readonly why: 'not-answered' | 'answered-no';
}

/**
 * The items of a checklist that a run leaves open, in the order of the checklist. A no is an answer and leaves its item open all the
 * same: a gate that opens for a no is none. An item the checklist gained after the run is open; an answer to one it lost counts for nothing.
 *
 * @source Derby SEND Joint Commissioning Strategy 2021, section 9: any new joint commissioning will do all that the list says
 */
export function openItems(checklist: Checklist, run: Pick<ChecklistRun, 'answers'>): readonly OpenItem[] {
  const answers = new Map(run.answers.map(({ itemId, answer }) => [itemId, answer]));
  return checklist.items.flatMap((item): readonly OpenItem[] => {
    const answer = answers.get(item.id);
    if (answer === undefined) return [{ item, why: 'not-answered' }];
    return answer === 'no' ? [{ item, why: 'answered-no' }] : [];
  });
}
