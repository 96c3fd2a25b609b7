import type { Chance } from '@golden-thread/return-files';
import { assumptions } from './assumptions.ts';
import { birthday } from './sample-day.ts';

/** A made-up home and where it is. */
export interface SamplePlacement {
  /** A code of the return, or `supported`, of which the code has changed over the years. */
  readonly kind: string;
  readonly provider: string;
  readonly urn: string;
  readonly inside: boolean;
  /** In tenths of a mile. */
  readonly tenths: number;
}

/** What a placement depends on. */
export interface PlacementAsked {
  readonly birth: number;
  readonly day: number;
  readonly before: SamplePlacement | null;
  /** Whether the child is to be adopted. */
  readonly adoption: boolean;
}

/** Makes up a placement for a child on a day. */
export function samplePlacement(
  chance: Chance,
  { birth, day, before, adoption }: PlacementAsked,
): SamplePlacement {
  const kind = adoption ? chance.pick({ A5: 30, A6: 70 }) : kindAt(chance, birth, day);
  // One who moves to what the child had before moves to another home, and so to another provider now and then.
  const provider = providerOf(chance, kind, before);
  const inside = chance.happens(kind === 'K2' || kind === 'S1' ? 0.45 : assumptions.near);
  const tenths = Math.floor(-Math.log(1 - chance.next()) * (inside ? 60 : 320)) % 4_000;
  return { kind, provider, urn: urnOf(chance, kind), inside, tenths: kind === 'P1' ? 0 : tenths };
}

function kindAt(chance: Chance, birth: number, day: number): string {
  const { young, middle, old, nearlyAdult } = assumptions.placements;
  if (day >= birthday(birth, 16)) return chance.pick(nearlyAdult);
  if (day >= birthday(birth, 11)) return chance.pick(old);
  return chance.pick(day >= birthday(birth, 5) ? middle : young);
}

function providerOf(chance: Chance, kind: string, before: SamplePlacement | null): string {
  if (kind === 'P1') return 'PR0';
  if (kind.startsWith('U')) {
    const own = assumptions.ownFosterCare + (before?.provider === 'PR1' ? 0.2 : 0);
    return chance.happens(own) ? 'PR1' : chance.pick({ PR4: 80, PR5: 20 });
  }
  return chance.pick({ PR1: 18, PR2: 2, PR4: 72, PR5: 8 });
}

function urnOf(chance: Chance, kind: string): string {
  return kind === 'K1' || kind === 'K2' || kind === 'supported' || kind === 'S1'
    ? `99${String(chance.between(0, 99_999)).padStart(5, '0')}`
    : 'XXXXXXX';
}
