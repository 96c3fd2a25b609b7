import { Defect, type IsoDate } from '@golden-thread/outcomes';
import type { Procurement } from '../procurement.ts';
import type { QualityVisit } from '../quality-visit.ts';
import { contractDue } from './contract-due.ts';
import type { DayNotKnown, Due, DueItem } from './due-item.ts';
import { settingVisits, type SettingVisits } from './setting-visits.ts';

/** Which days are asked for, and as at which day. */
export interface DueBetween {
  readonly from: IsoDate;
  /** Itself included. */
  readonly to: IsoDate;
  readonly asOf: IsoDate;
}

/**
 * What falls due of contracts and visits between two days as at a day, soonest first: with everything that is overdue, however long,
 * and with whatever nobody knows the day of, which is neither due nor in order.
 *
 * @throws Defect `DATES_OUT_OF_ORDER` when the last day is before the first.
 *
 * @example
 * const nothing = { frameworks: [], contracts: [], visitRules: [], visits: [] };
 * procurementDue(nothing, { from: '2026-04-01', to: '2026-06-30', asOf: '2026-04-01' }); // => { items: [], notKnown: [] }
 */
export function procurementDue(procurement: Procurement, { from, to, asOf }: DueBetween): Due {
  if (to < from) throw new Defect('DATES_OUT_OF_ORDER', 'The last day is before the first.');
  const all: readonly Due[] = [
    ...procurement.contracts.map((contract) => contractDue(contract, asOf)),
    ...settingVisits(procurement, asOf).map(visitDue),
    ...procurement.visits.map((visit) => findingsDue(visit, asOf)),
  ];
  return {
    items: all
      .flatMap(({ items }) => items)
      .filter(({ dueDate, isOverdue }) => (isOverdue && dueDate < from) || (from <= dueDate && dueDate <= to))
      .toSorted((one, other) => one.dueDate.localeCompare(other.dueDate)),
    notKnown: all.flatMap(({ notKnown }) => notKnown),
  };
}

function visitDue({ setting, contractId, rule, dueDate, isOverdue }: SettingVisits): Due {
  const subject = { kind: 'visit', title: setting, contractId, visitId: null } as const;
  if (dueDate !== null)
    return { items: [{ ...subject, dueDate, isOverdue: isOverdue === true }], notKnown: [] };
  return { items: [], notKnown: [{ ...subject, why: rule === null ? 'no-rule' : 'never-visited' }] };
}

/** What a visit found and was not put right by the day. */
function findingsDue({ id, contractId, status, date, findings }: QualityVisit, asOf: IsoDate): Due {
  const items: DueItem[] = [];
  const notKnown: DayNotKnown[] = [];
  if (status !== 'held' || date === null || asOf < date) return { items, notKnown };
  for (const { kind, title, dueDate, doneDate } of findings) {
    if (kind === 'strength' || (doneDate !== null && doneDate <= asOf)) continue;
    const subject = { kind: 'finding', title, contractId, visitId: id } as const;
    if (dueDate === null) notKnown.push({ ...subject, why: 'no-day-recorded' });
    else items.push({ ...subject, dueDate, isOverdue: dueDate < asOf });
  }
  return { items, notKnown };
}
