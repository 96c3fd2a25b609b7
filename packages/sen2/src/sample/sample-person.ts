import type { Sen2Year } from '../sen2-module.ts';
import { assumptions } from './assumptions.ts';
import type { Chance } from './chance.ts';
import { dayOf, firstDayOf } from './sample-day.ts';
import { sampleIdentity } from './sample-identity.ts';
import { sampleActivePlan, sampleNamedPlan, sampleSettings } from './sample-plan.ts';
import type { SampleRecord } from './sample-record.ts';

/** What became of somebody in the year a return tells of. */
export type SampleFate = 'new' | 'continued' | keyof typeof assumptions.besides;

type Fields = Readonly<Record<string, string>>;

/** Those whose request is as far as it got: it was received in the year itself. */
const unfinished: ReadonlySet<SampleFate> = new Set(['refused', 'requested', 'withdrawn']);

/** Somebody made up, with all that is told of them. */
export function samplePerson(
  chance: Chance,
  year: Sen2Year,
  ordinal: number,
  fate: SampleFate,
): SampleRecord {
  const firstDay = firstDayOf(year - 1);
  const lastDay = firstDayOf(year) - 1;
  const issued =
    fate === 'continued' || fate === 'ceased'
      ? firstDay - chance.between(1, 1500)
      : chance.between(firstDay, lastDay);
  const weeks = chance.happens(assumptions.inTime) ? chance.between(12, 20) : chance.between(21, 60);
  const received = unfinished.has(fate) ? chance.between(firstDay, lastDay - 42) : issued - 7 * weeks;
  const birthDay = received - chance.between(700, 17 * 365);
  const told = { chance, year, issued, received, firstDay, lastDay };
  return {
    module: 'persons',
    fields: sampleIdentity(chance, ordinal, birthDay),
    children: [request(told, fate)],
  };
}

interface Told {
  readonly chance: Chance;
  readonly year: Sen2Year;
  readonly issued: number;
  readonly received: number;
  readonly firstDay: number;
  readonly lastDay: number;
}

const requestOutcomes: Readonly<Record<SampleFate, string>> = {
  new: 'Y',
  continued: 'H',
  refused: 'N',
  requested: 'A',
  withdrawn: 'W',
  assessed: 'Y',
  planRefused: 'Y',
  ceased: 'H',
};

function request(told: Told, fate: SampleFate): SampleRecord {
  const { chance, year, received, lastDay } = told;
  const outcome = requestOutcomes[fate];
  const decided = Math.min(received + chance.between(21, 42), lastDay);
  return {
    module: 'requests',
    fields: {
      ReceivedDate: dayOf(received),
      ...(year >= 2025 ? { RequestSource: chance.pick(assumptions.sources) } : {}),
      RYA: '0',
      ...(outcome === 'Y' || outcome === 'N' ? { RequestOutcomeDate: dayOf(decided) } : {}),
      RequestOutcome: outcome,
      ...disputes(chance, outcome === 'N', 'Request'),
    },
    children: unfinished.has(fate) ? [] : assessed(told, fate),
  };
}

function assessed(told: Told, fate: SampleFate): readonly SampleRecord[] {
  const { chance, year, issued, received, firstDay, lastDay } = told;
  const outcome = { assessed: 'A', planRefused: 'N', new: 'Y' }[fate as string] ?? 'H';
  const assessment: Fields = {
    AssessmentOutcome: outcome,
    ...(outcome === 'A' ? {} : { AssessmentOutcomeDate: dayOf(issued) }),
    ...disputes(chance, outcome === 'N', 'Assessment'),
    Week20: fate === 'new' && issued - received > 140 && chance.happens(assumptions.exceptions) ? '1' : '0',
  };
  if (outcome === 'A' || outcome === 'N')
    return [{ module: 'assessments', fields: assessment, children: [] }];
  const settings = sampleSettings(chance);
  const ceased: Fields =
    fate === 'ceased'
      ? {
          CeaseDate: dayOf(chance.between(firstDay, lastDay)),
          CeaseReason: chance.pick(assumptions.ceaseReasons),
        }
      : {};
  const plan = sampleNamedPlan(chance, issued, settings, ceased);
  return [
    { module: 'assessments', fields: assessment, children: [plan] },
    ...(fate === 'ceased' ? [] : [sampleActivePlan(chance, { year, startDay: issued, lastDay }, settings)]),
  ];
}

function disputes(chance: Chance, refused: boolean, prefix: string): Fields {
  const flag = (share: number): string => (refused && chance.happens(share) ? '1' : '0');
  return {
    [`${prefix}Mediation`]: flag(assumptions.mediations),
    [`${prefix}Tribunal`]: flag(assumptions.tribunals),
  };
}
