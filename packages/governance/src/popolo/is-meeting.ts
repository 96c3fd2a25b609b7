import type { PopoloEvent } from './document.ts';

/** Whether an event stands for a meeting: it is part of no other, and is called nothing else. */
export function isMeeting({ parent_id: parent, classification }: PopoloEvent): boolean {
  return (parent ?? null) === null && (classification ?? 'meeting') === 'meeting';
}
