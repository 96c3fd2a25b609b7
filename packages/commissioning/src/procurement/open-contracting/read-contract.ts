import type { Citation } from '@golden-thread/outcomes';
import type { AwardCriterion, Contract } from '../contract.ts';
import { knowsProcedure, type ProcurementProcedure } from '../procedures.ts';
import type { ProcurementRegime } from '../regime.ts';
import { fromCriteria } from './award-criteria.ts';
import type { Reading } from './reading.ts';
import type { OcdsMilestone, OcdsPeriod, OcdsTender, OcdsValue } from './release-package.ts';
import { isProcedure, LAWS, onlyProcedure } from './words.ts';

/** A contract of a release, or what stands for it: the award where there is no contract, the tender where there is neither. */
export interface ContractPart {
  readonly at: string;
  readonly stage: Contract['stage'];
  readonly title: string | null;
  readonly awardDate: Contract['awardDate'];
  readonly suppliers: Contract['suppliers'];
  readonly period: OcdsPeriod | null | undefined;
  readonly periodAt: string;
  readonly value: OcdsValue | null | undefined;
  readonly milestones: readonly OcdsMilestone[] | null | undefined;
}

/** What a release says of all its contracts, read once however many they are. */
export interface ReleaseFacts extends Pick<
  Contract,
  | 'description'
  | 'regime'
  | 'procedure'
  | 'awardCriteria'
  | 'advertisedDate'
  | 'buyers'
  | 'frameworkId'
  | 'lotId'
> {
  readonly title: string | null;
  readonly source: Citation;
}

/** Reads what the tender of a release says of its contracts. */
export function readTender(
  tender: OcdsTender | null,
  at: string,
  reading: Reading,
): Omit<ReleaseFacts, 'buyers' | 'frameworkId' | 'lotId'> {
  const regime = regimeOf(tender, at, reading);
  return {
    title: tender?.title ?? null,
    description: tender?.description ?? null,
    regime,
    procedure: procedureOf(regime, tender, at, reading),
    awardCriteria: criteriaOf(tender, at, reading),
    advertisedDate: reading.day(`${at}.tenderPeriod.startDate`, tender?.tenderPeriod?.startDate),
    source: reading.citation(`${at}.documents`, tender?.documents),
  };
}

/** Reads one contract of a release. Its title is empty where nobody says it. */
export function readContract(
  id: string,
  part: ContractPart,
  facts: ReleaseFacts,
  reading: Reading,
): Contract {
  return {
    ...facts,
    id,
    title: part.title ?? facts.title ?? '',
    stage: part.stage,
    suppliers: part.suppliers,
    isHealthCare: null,
    valuePence: reading.pence(`${part.at}.value`, part.value),
    awardDate: part.awardDate,
    startDate: reading.day(`${part.periodAt}.startDate`, part.period?.startDate),
    endDate: reading.day(`${part.periodAt}.endDate`, part.period?.endDate),
    longestEndDate: reading.day(`${part.periodAt}.maxExtentDate`, part.period?.maxExtentDate),
    ...milestoneDays(part, reading),
    serviceIds: [],
    fundIds: [],
    outcomeIds: [],
    visitRuleId: null,
  };
}

function regimeOf(tender: OcdsTender | null, at: string, reading: Reading): ProcurementRegime | null {
  const basis = tender?.legalBasis ?? null;
  if (basis === null) return null;
  const found = (Object.keys(LAWS) as ProcurementRegime[]).find(
    (regime) => LAWS[regime].scheme === basis.scheme && LAWS[regime].id === basis.id,
  );
  if (found === undefined)
    reading.leaveOut(`${at}.legalBasis`, 'another law', 'one of the laws of procurement');
  return found ?? null;
}

function procedureOf(
  regime: ProcurementRegime | null,
  tender: OcdsTender | null,
  at: string,
  reading: Reading,
): ProcurementProcedure | null {
  const { procurementMethod: method = null, procurementMethodDetails: details = null } = tender ?? {};
  if (details !== null && isProcedure(details) && knowsProcedure(regime, details)) return details;
  if (details !== null)
    reading.leaveOut(`${at}.procurementMethodDetails`, 'text', 'a procedure that its law knows');
  if (method === null) return null;
  const only = onlyProcedure(regime, method);
  if (only === null)
    reading.leaveOut(`${at}.procurementMethod`, 'a method', 'a method that is one procedure of its law');
  return only;
}

function criteriaOf(tender: OcdsTender | null, at: string, reading: Reading): readonly AwardCriterion[] {
  const lots = tender?.lots ?? [];
  const judged = lots.flatMap(({ awardCriteria }, index) => {
    const criteria = awardCriteria?.criteria ?? [];
    return criteria.length === 0 ? [] : [{ index, criteria }];
  });
  lots.forEach(({ title, description, identifiers }, index) => {
    if (lots.length > 1 || [title, description, identifiers].some((each) => (each ?? null) !== null))
      reading.leaveOut(`${at}.lots[${index}]`, 'a lot', 'a contract that is not divided');
  });
  const [only] = judged;
  if (only === undefined) return [];
  const path = `${at}.lots[${only.index}].awardCriteria`;
  const criteria = judged.length > 1 ? null : fromCriteria(only.criteria);
  if (criteria === null) {
    reading.leaveOut(path, 'what offers are judged by', 'criteria with a name and a weight in percent');
    return [];
  }
  return criteria;
}

function milestoneDays({ at, milestones }: ContractPart, reading: Reading) {
  const days = { noticeByDate: null, noticeDecidedDate: null, reviewDate: null } as Pick<
    { -readonly [F in keyof Contract]: Contract[F] },
    'noticeByDate' | 'noticeDecidedDate' | 'reviewDate'
  >;
  (milestones ?? []).forEach(({ id, dueDate, dateMet }, index) => {
    const path = `${at}.milestones[${index}]`;
    if (id === 'notice') {
      days.noticeByDate = reading.day(`${path}.dueDate`, dueDate);
      days.noticeDecidedDate = reading.day(`${path}.dateMet`, dateMet);
    } else if (id === 'review') days.reviewDate = reading.day(`${path}.dueDate`, dueDate);
    else reading.leaveOut(path, 'a milestone', 'the day of notice or of review');
  });
  return days;
}
