import { assumptions } from './assumptions.ts';
import type { Chance } from '@golden-thread/return-files';
import { dayNumber } from '../return-day.ts';
import { dayOf } from './sample-day.ts';
import type { SampleRecord } from './sample-record.ts';

/** What rows of casework are made up from beside a person. */
export interface CaseworkChance {
  readonly chance: Chance;
  /** The last day that is told of, as days after 1 January 1970. */
  readonly lastDay: number;
}

/** The rows of a table about somebody, without the number that says who. */
export type CaseworkRows = (
  person: SampleRecord,
  given: CaseworkChance,
) => readonly Readonly<Record<string, string>>[];

/** The requests of a person, each as rows of casework name it. */
export function requestsOf(
  person: SampleRecord,
): readonly (readonly [named: { readonly RequestReceivedDate: string }, request: SampleRecord])[] {
  return person.children.map((request) => [
    { RequestReceivedDate: request.fields['ReceivedDate'] as string },
    request,
  ]);
}

/** Which team a request is with; of a few nobody knows. */
export const sampleTeams: CaseworkRows = (person, { chance }) =>
  requestsOf(person).flatMap(([named]) => {
    const Team = chance.pick(assumptions.casework.teams);
    return chance.happens(assumptions.casework.withTeam) ? [{ ...named, Team }] : [];
  });

/** The audits of plans: of those first issued in the year more than of others. */
export const sampleAudits: CaseworkRows = (person, { chance, lastDay }) =>
  requestsOf(person).flatMap(([named, { children }]) => {
    const { fields, children: plans = [] } = children[0] ?? {};
    const start = plans[0]?.fields['StartDate'];
    const { audits, grades } = assumptions.casework;
    const share = fields?.['AssessmentOutcome'] === 'Y' ? audits.ofNewPlans : audits.ofOtherPlans;
    if (start === undefined || !chance.happens(share)) return [];
    const audited = chance.between(Math.max(dayNumber(start), lastDay - 364), lastDay);
    return [{ ...named, PlanStartDate: start, AuditedDate: dayOf(audited), Grade: chance.pick(grades) }];
  });

/** The suspensions and permanent exclusions of those old enough for school, at most one a day. */
export const sampleExclusions: CaseworkRows = (person, { chance, lastDay }) => {
  const born = dayNumber(person.fields['PersonBirthDate'] as string);
  const years = (lastDay - born) / 365.25;
  if (years < 6 || years > 16) return [];
  const plan = person.children.flatMap(({ children }) =>
    children.filter(({ module }) => module === 'active-plans'),
  )[0];
  const { suspended, permanent } = assumptions.casework.exclusions;
  const need = plan?.children.find(({ module }) => module === 'needs')?.fields['SENtype'];
  const told = {
    SENprovision: plan === undefined ? 'SEN support' : 'EHC plan',
    SENtype: need ?? chance.pick(assumptions.needsOfSuspended),
  };
  const kinds = [
    ...(chance.happens(suspended) ? Array.from({ length: chance.between(1, 3) }, () => 'suspension') : []),
    ...(chance.happens(permanent) ? ['permanent'] : []),
  ];
  const from = lastDay - chance.between(150, 300);
  const apart = chance.between(14, 48);
  return kinds.map((Kind, at) => ({ StartDate: dayOf(from + at * apart), Kind, ...told }));
};
