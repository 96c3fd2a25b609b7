import type { Chance } from '@golden-thread/return-files';
import { assumptions } from './assumptions.ts';
import { birthday, dayOf } from './sample-day.ts';
import { samplePlacement } from './sample-placement.ts';
import type { SamplePlacement } from './sample-placement.ts';

/** A time in one placement under one legal status. Days are days since 1970. */
export interface SampleEpisode {
  readonly start: number;
  /** The day it ended: the next one's first, or the day care ceased. */
  readonly end: number;
  readonly startReason: string;
  readonly endReason: string;
  readonly legalStatus: string;
  readonly placement: SamplePlacement;
  /** Why the placement changed at its end; null where it did not. */
  readonly change: string | null;
}

/** A made-up child's one time in care. */
export interface SampleCare {
  readonly birth: number;
  readonly unaccompanied: boolean;
  readonly need: string;
  readonly adopted: boolean;
  readonly episodes: readonly SampleEpisode[];
}

const year = 365.25;

/** Makes up a time in care that begins on a day. */
export function sampleCare(chance: Chance, entry: number): SampleCare {
  const ages = assumptions.entryAges;
  const band = ages[chance.pick(mapped(ages, ({ weight }) => weight)) as keyof typeof ages];
  const birth = entry - 3 - Math.floor((band.from + chance.next() * band.years) * year);
  const unaccompanied = entry >= birthday(birth, 15) && chance.happens(assumptions.unaccompanied);
  const short = !unaccompanied && chance.happens(assumptions.shortStays);
  const stay = lasting(chance, short ? assumptions.meanShortStay : assumptions.meanLongStay);
  const adopted = !short && entry < birthday(birth, 4) && chance.happens(assumptions.adopted);
  const { from, to } = assumptions.daysToAdoption;
  const eighteenth = birthday(birth, 18);
  const end = Math.min(entry + (adopted ? chance.between(from, to) : stay), eighteenth);
  const byAgreement = unaccompanied || (!adopted && chance.happens(assumptions.byAgreement));
  const reason = adopted
    ? chance.pick({ E11: 40, E12: 60 })
    : chance.pick(end === eighteenth ? assumptions.ceasedAtEighteen : assumptions.ceased);
  const course = { birth, entry, end, byAgreement, adopted, reason };
  const episodes = episodesOf(chance, course).flatMap((episode) => underItsCode(chance, episode));
  const need = unaccompanied ? 'N8' : chance.pick(assumptions.needs);
  return { birth, unaccompanied, need, adopted, episodes };
}

interface Course {
  readonly birth: number;
  readonly entry: number;
  readonly end: number;
  readonly byAgreement: boolean;
  readonly adopted: boolean;
  readonly reason: string;
}

/** What changes within a time in care: the placement, the legal status, or both. */
type Change = Readonly<{ day: number; moves: boolean; legal: string | null }>;

function episodesOf(chance: Chance, course: Course): readonly SampleEpisode[] {
  const { birth, entry, end, byAgreement, adopted, reason } = course;
  const legalDays = byAgreement ? [] : legalChanges(chance, entry, adopted);
  const moves = moveDays(chance, course);
  const days = [...new Set([...moves, ...legalDays.map(({ day }) => day)])].sort((one, other) => one - other);
  const changes: readonly Change[] = days
    .filter((day) => day > entry && day < end)
    .map((day) => ({
      day,
      moves: moves.includes(day),
      legal: legalDays.find((each) => each.day === day)?.legal ?? null,
    }));
  let legalStatus = byAgreement ? 'V2' : 'C1';
  let placement = samplePlacement(chance, { birth, day: entry, before: null, adoption: false });
  return [{ day: entry, moves: true, legal: null }, ...changes].map((change, at): SampleEpisode => {
    legalStatus = change.legal ?? legalStatus;
    if (at > 0 && change.moves) {
      const adoption = adopted && legalStatus === 'E1';
      placement = samplePlacement(chance, { birth, day: change.day, before: placement, adoption });
    }
    const next = changes[at];
    return {
      start: change.day,
      end: next?.day ?? end,
      startReason: at === 0 ? 'S' : startReason(change),
      endReason: next === undefined ? reason : 'X1',
      legalStatus,
      placement,
      change: next?.moves === true ? chance.pick(assumptions.changes) : null,
    };
  });
}

/** Supported accommodation was registered, and has another code since: who lived there moved to a home of the new code. */
function underItsCode(chance: Chance, episode: SampleEpisode): readonly SampleEpisode[] {
  const { placement, start, end } = episode;
  if (placement.kind !== 'supported') return [episode];
  const registered = dayOf('2024-04-15') + chance.between(0, 200);
  const under = (kind: string) => ({ ...placement, kind });
  if (start >= dayOf('2024-04-01')) return [{ ...episode, placement: under('K3') }];
  if (end <= registered) return [{ ...episode, placement: under('H5') }];
  return [
    { ...episode, end: registered, endReason: 'X1', change: 'OTHER', placement: under('H5') },
    { ...episode, start: registered, startReason: 'P', placement: under('K3') },
  ];
}

function startReason({ moves, legal }: Change): string {
  if (legal === null) return 'P';
  return moves ? 'B' : 'L';
}

function legalChanges(chance: Chance, entry: number, adopted: boolean) {
  const { from, to } = assumptions.daysToCareOrder;
  const ordered = entry + chance.between(from, to);
  return [{ day: ordered, legal: adopted ? 'E1' : 'C2' }];
}

function moveDays(chance: Chance, { birth, entry, end, adopted }: Course): readonly number[] {
  const days: number[] = [];
  const restlessFrom = birthday(birth, assumptions.restlessAge);
  let day = entry + lasting(chance, assumptions.meanFirstPlacement);
  while (day < end) {
    days.push(day);
    const mean = assumptions.meanLaterPlacement / (day >= restlessFrom ? assumptions.restless : 1);
    day += lasting(chance, mean);
  }
  // A child is placed with those who adopt.
  if (adopted) days.push(end - chance.between(120, 300));
  return days;
}

/** At least two days, of such a mean. */
function lasting(chance: Chance, mean: number): number {
  return 2 + Math.floor(-Math.log(1 - chance.next()) * mean);
}

function mapped<V>(
  values: Readonly<Record<string, V>>,
  of: (value: V) => number,
): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, of(value)]));
}
