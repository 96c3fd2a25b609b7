import { addMonths, type IsoDate } from '@golden-thread/outcomes';
import type { Contract } from '../contract.ts';
import type { Procurement } from '../procurement.ts';
import type { QualityVisit, QualityVisitRule } from '../quality-visit.ts';
import { isRunning } from './is-running.ts';

/** How a setting stands with its visits as at a day. */
export interface SettingVisits {
  readonly setting: string;
  /** As its newest visit says; null where none does. */
  readonly where: QualityVisit['where'];
  readonly contractId: string | null;
  /** The rule it follows: that of its newest visit, else that of its contract; null where nobody says. */
  readonly rule: QualityVisitRule | null;
  readonly lastHeldDate: IsoDate | null;
  /** The next day that is planned from the day asked on. */
  readonly plannedDate: IsoDate | null;
  /** The last day for the next visit; null where that is not known. */
  readonly dueDate: IsoDate | null;
  /** Null where it is not known. */
  readonly isOverdue: boolean | null;
}

/**
 * Every setting with its visits as at a day: those of running contracts that a rule asks to visit, visited or not, and those visited
 * under no contract. Without a rule, or without a first day to count from, when the next visit is due is not known, and never assumed.
 */
export function settingVisits(
  { contracts, visits, visitRules }: Pick<Procurement, 'contracts' | 'visits' | 'visitRules'>,
  asOf: IsoDate,
): readonly SettingVisits[] {
  const rules = new Map(visitRules.map((rule) => [rule.id, rule]));
  const byId = new Map(contracts.map((contract) => [contract.id, contract]));
  const ruleOf = (id: string | null) => (id === null ? null : (rules.get(id) ?? null));
  const bySetting = new Map<string, QualityVisit[]>();
  const named = new Set<string | null>();
  for (const visit of visits) {
    if (visit.status === 'cancelled') continue;
    named.add(visit.contractId);
    const its = bySetting.get(visit.setting) ?? [];
    its.push(visit);
    bySetting.set(visit.setting, its);
  }
  const visited = [...bySetting].flatMap(([setting, its]): readonly SettingVisits[] => {
    const newest = its.toSorted(byDay).at(-1)!;
    const contract = newest.contractId === null ? undefined : byId.get(newest.contractId);
    // Nobody visits what is bought no more.
    if (contract !== undefined && !isRunning(contract, asOf)) return [];
    const rule = ruleOf(newest.ruleId ?? contract?.visitRuleId ?? null);
    return [
      standing({ setting, where: newest.where, contractId: newest.contractId }, its, rule, contract, asOf),
    ];
  });
  const unvisited = contracts.flatMap((contract): readonly SettingVisits[] => {
    const { id, title, visitRuleId } = contract;
    if (named.has(id) || visitRuleId === null || !isRunning(contract, asOf)) return [];
    return [
      standing({ setting: title, where: null, contractId: id }, [], ruleOf(visitRuleId), contract, asOf),
    ];
  });
  return [...visited, ...unvisited];
}

function standing(
  of: Pick<SettingVisits, 'setting' | 'where' | 'contractId'>,
  visits: readonly QualityVisit[],
  rule: QualityVisitRule | null,
  contract: Contract | undefined,
  asOf: IsoDate,
): SettingVisits {
  const days = (status: QualityVisit['status']) =>
    visits
      .flatMap((visit) => (visit.status === status && visit.date !== null ? [visit.date] : []))
      .toSorted();
  const lastHeldDate = days('held').findLast((day) => day <= asOf) ?? null;
  const plannedDate = days('planned').find((day) => asOf <= day) ?? null;
  const dueDate = nextDay(rule, lastHeldDate, contract?.startDate ?? null);
  return {
    ...of,
    rule,
    lastHeldDate,
    plannedDate,
    dueDate,
    isOverdue: dueDate === null ? null : dueDate < asOf,
  };
}

/** Counting from later days would leave the calendar. */
const LATEST = '9980-12-31';

function nextDay(rule: QualityVisitRule | null, last: IsoDate | null, start: IsoDate | null): IsoDate | null {
  if (rule === null) return null;
  const [day, months] = last === null ? [start, rule.firstWithinMonths] : [last, rule.everyMonths];
  return day === null || months === null || LATEST < day ? null : addMonths(day, months);
}

function byDay(one: QualityVisit, other: QualityVisit): number {
  return (one.date ?? '').localeCompare(other.date ?? '');
}
