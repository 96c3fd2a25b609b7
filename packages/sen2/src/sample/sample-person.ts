import type { Sen2Year } from '../sen2-module.ts';
import { assumptions } from './assumptions.ts';
import type { Chance } from '@golden-thread/return-files';
import { dayOf } from './sample-day.ts';
import { sampleDays } from './sample-days.ts';
import type { SampleDays } from './sample-days.ts';
import type { SampleFate } from './sample-fate.ts';
import { sampleIdentity } from './sample-identity.ts';
import { sampleActivePlan, sampleNamedPlan, sampleSettings } from './sample-plan.ts';
import type { SampleRecord } from './sample-record.ts';

type Fields = Readonly<Record<string, string>>;

/** Those whose request is as far as it got: it was received in the year itself. */
const unfinished: ReadonlySet<SampleFate> = new Set(['refused', 'requested', 'withdrawn']);

/** Somebody made up, with all that is told of them. */
export function samplePerson(chance: Chance, year: Sen2Year, serial: number, fate: SampleFate): SampleRecord {
  const days = sampleDays(chance, year, fate);
  const birthDay = days.received - chance.between(700, 17 * 365);
  const told = { chance, year, birthDay, ...days };
  return {
    module: 'persons',
    fields: sampleIdentity(chance, serial, birthDay),
    children: [request(told, fate)],
  };
}

interface Told extends SampleDays {
  readonly chance: Chance;
  readonly year: Sen2Year;
  readonly birthDay: number;
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
  const { chance, year, received, decided, firstDay } = told;
  const now = requestOutcomes[fate];
  // What was decided before the year is told of as that, without its day.
  const outcome = now === 'Y' && decided < firstDay ? 'H' : now;
  return {
    module: 'requests',
    fields: {
      ReceivedDate: dayOf(received),
      ...(year >= 2025 ? { RequestSource: chance.pick(assumptions.sources) } : {}),
      RYA: '0',
      ...(outcome === 'Y' || outcome === 'N' ? { RequestOutcomeDate: dayOf(decided) } : {}),
      RequestOutcome: outcome,
      ...disputes(chance, 'Request', outcome === 'N' ? assumptions : {}),
    },
    children: unfinished.has(fate) ? [] : assessed(told, fate),
  };
}

function assessed(told: Told, fate: SampleFate): readonly SampleRecord[] {
  const { chance, year, issued, received, firstDay, lastDay, birthDay } = told;
  const outcome = { assessed: 'A', planRefused: 'N', new: 'Y' }[fate as string] ?? 'H';
  const isLate = outcome !== 'H' && issued - received > 140;
  const assessment: Fields = {
    AssessmentOutcome: outcome,
    ...(outcome === 'A' ? {} : { AssessmentOutcomeDate: dayOf(issued) }),
    ...disputes(chance, 'Assessment', outcome === 'N' ? assumptions : {}),
    ...disputes(chance, 'Other', outcome === 'Y' ? assumptions.aboutPlans : {}),
    Week20: isLate && chance.happens(assumptions.exceptions) ? '1' : '0',
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
    ...(fate === 'ceased'
      ? []
      : [sampleActivePlan(chance, { year, startDay: issued, lastDay, birthDay }, settings)]),
  ];
}

function disputes(
  chance: Chance,
  prefix: string,
  { mediations = 0, tribunals = 0 }: { readonly mediations?: number; readonly tribunals?: number },
): Fields {
  return {
    [`${prefix}Mediation`]: chance.happens(mediations) ? '1' : '0',
    [`${prefix}Tribunal`]: chance.happens(tribunals) ? '1' : '0',
  };
}
