import { assumptions } from './assumptions.ts';
import { careEnd, careStart } from './sample-child.ts';
import type { SampleChild } from './sample-child.ts';
import { ageOn, isoDay } from './sample-day.ts';
import type { SampleRow, SampleYear } from './sample-row.ts';

/** The health and the offences of a child who has been looked after for the whole year. */
export function healthRows(child: SampleChild, { first, last }: SampleYear): readonly SampleRow[] {
  if (careStart(child) > first || careEnd(child) <= last) return [];
  const chance = child.chance();
  const age = ageOn(child.birth, last);
  const flag = (share: number): string => (chance.happens(share) ? '1' : '0');
  const health = Object.fromEntries(
    Object.entries(assumptions.health).map(([name, share]) => [name, flag(share)]),
  );
  return [
    {
      module: 'oc2',
      cells: {
        CHILD: child.number,
        DOB: isoDay(child.birth),
        ...health,
        ...(age >= 4 && age <= 16 ? strengths(child) : {}),
        ...(age >= 10 ? { CONVICTED: flag(assumptions.convicted) } : {}),
        ...(age >= 10 ? substance(child) : {}),
      },
    },
  ];
}

function strengths(child: SampleChild): Readonly<Record<string, string>> {
  const chance = child.chance();
  return chance.happens(assumptions.sdqReturned)
    ? { SDQ_SCORE: String(Math.min(40, chance.between(0, 14) + chance.between(0, 14))) }
    : { SDQ_REASON: chance.pick({ SDQ1: 30, SDQ2: 20, SDQ3: 15, SDQ4: 20, SDQ5: 15 }) };
}

function substance(child: SampleChild): Readonly<Record<string, string>> {
  const chance = child.chance();
  if (!chance.happens(assumptions.substance)) return { SUBSTANCE_MISUSE: '0' };
  return chance.happens(0.6)
    ? { SUBSTANCE_MISUSE: '1', INTERVENTION_RECEIVED: '1' }
    : { SUBSTANCE_MISUSE: '1', INTERVENTION_RECEIVED: '0', INTERVENTION_OFFERED: '1' };
}
