import type { IsoDate } from '@golden-thread/outcomes';
import type { Contract } from '../contract.ts';
import type { DayNotKnown, Due, DueItem, DueKind } from './due-item.ts';
import { isRunning } from './is-running.ts';

/** What is due of a contract as at a day, and which of its days nobody knows. Nothing is due of one that has ended. */
export function contractDue(contract: Contract, asOf: IsoDate): Due {
  const { title, id: contractId, endDate, longestEndDate, noticeDecidedDate } = contract;
  const items: DueItem[] = [];
  const notKnown: DayNotKnown[] = [];
  const subject = (kind: DueKind) => ({ kind, title, contractId, visitId: null });
  const add = (kind: DueKind, day: IsoDate | null): void => {
    if (day !== null) items.push({ ...subject(kind), dueDate: day, isOverdue: day < asOf });
  };
  const mustKnow = (kind: DueKind, day: IsoDate | null): void => {
    if (day === null) notKnown.push({ ...subject(kind), why: 'no-day-recorded' });
    else add(kind, day);
  };
  if (contract.stage === 'planned') add('advertise', contract.advertisedDate);
  if (contract.stage !== 'made') mustKnow('start', contract.startDate);
  if (!isRunning(contract, asOf)) return { items, notKnown };
  mustKnow('review', contract.reviewDate);
  if (noticeDecidedDate === null || asOf < noticeDecidedDate) add('notice', contract.noticeByDate);
  mustKnow('end', endDate);
  if (longestEndDate !== endDate) add('longest-end', longestEndDate);
  return { items, notKnown };
}
