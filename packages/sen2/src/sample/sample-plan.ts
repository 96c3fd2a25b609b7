import { codesOf } from '../code-set.ts';
import type { Sen2Year } from '../sen2-module.ts';
import { assumptions } from './assumptions.ts';
import type { Chance } from '@golden-thread/return-files';
import { dayOf } from './sample-day.ts';
import type { SampleRecord } from './sample-record.ts';
import { sampleReview, sampleTransfer } from './sample-review.ts';

const leaf = (module: SampleRecord['module'], fields: SampleRecord['fields']): SampleRecord => ({
  module,
  fields,
  children: [],
});

const flag = (is: boolean): string => (is ? '1' : '0');

/** The settings of a plan: those it names and those where the child is are the same here. */
export function sampleSettings(chance: Chance): readonly Readonly<Record<string, string>>[] {
  const ranks = chance.happens(assumptions.secondPlacement) ? ['1', '2'] : ['1'];
  return ranks.map((PlacementRank) => {
    const place = chance.pick(assumptions.places);
    const setting =
      place === 'URN'
        ? { URN: String(chance.between(900_000, 999_999)) }
        : place === 'UKPRN'
          ? { UKPRN: String(chance.between(99_000_000, 99_999_999)) }
          : { SENsetting: place };
    const school = place === 'URN';
    return {
      ...setting,
      PlacementRank,
      SENunitIndicator: flag(school && chance.happens(0.04)),
      ResourcedProvisionIndicator: flag(school && chance.happens(0.03)),
    };
  });
}

/** A plan as it was issued, with the settings it names. */
export function sampleNamedPlan(
  chance: Chance,
  startDay: number,
  settings: readonly Readonly<Record<string, string>>[],
  ceased: Readonly<Record<string, string>> = {},
): SampleRecord {
  const budget = chance.happens(assumptions.personalBudget);
  return {
    module: 'named-plans',
    fields: { StartDate: dayOf(startDay), PB: flag(budget), OA: flag(budget), ...ceased },
    children: settings.map((setting) => leaf('plan-details', setting)),
  };
}

/** A plan that is being maintained: its review, where the child is, and what the child needs. */
export function sampleActivePlan(
  chance: Chance,
  {
    year,
    startDay,
    lastDay,
    birthDay,
  }: {
    readonly year: Sen2Year;
    readonly startDay: number;
    readonly lastDay: number;
    readonly birthDay: number;
  },
  settings: readonly Readonly<Record<string, string>>[],
): SampleRecord {
  const entry = { EntryDate: dayOf(chance.between(startDay, lastDay)) };
  return {
    module: 'active-plans',
    fields: {
      ...(chance.happens(assumptions.transferred) ? { TransferLA: '999' } : {}),
      ...(lastDay - startDay > 365 ? sampleReview(chance, year, lastDay) : {}),
      ...sampleTransfer(chance, { year, lastDay, birthDay }),
    },
    children: [
      ...settings.map((setting) => leaf('placements', { ...setting, ...entry })),
      ...sampleNeeds(chance, year),
    ],
  };
}

function sampleNeeds(chance: Chance, year: Sen2Year): readonly SampleRecord[] {
  const codes = new Set(codesOf('sen-type', year).map(({ code }) => code));
  const weights = Object.fromEntries(Object.entries(assumptions.needs).filter(([code]) => codes.has(code)));
  const first = chance.pick(weights);
  const { [first]: _taken, ...others } = weights;
  const types = chance.happens(assumptions.secondNeed) ? [first, chance.pick(others)] : [first];
  return types.map((SENtype, at) => leaf('needs', { SENtype, SENtypeRank: String(at + 1) }));
}
