import { addDays } from '@golden-thread/outcomes';
import fc from 'fast-check';
import type { DemandEpisode } from '../../src/demand/index.ts';

/** A stream of numbers from 0 up to 1 that a seed settles. */
export function drawsFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const places = ['U1', 'U4', 'K2', 'H5', 'P1'];

/** Children in and out of care between 2015 and 2022, made by chance from draws: returns to care, moves and open ends among them. */
export function madeUpCare(children: number, draw: () => number): readonly DemandEpisode[] {
  return Array.from({ length: children }, (_, index) => {
    const entry = addDays('2015-01-01', Math.floor(draw() * 2500));
    const born = addDays(entry, -Math.floor(draw() * 6500));
    const episodes: DemandEpisode[] = [];
    let start = entry;
    for (let left = 1 + Math.floor(draw() * 4); left > 0; left -= 1) {
      const end = addDays(start, 1 + Math.floor(-300 * Math.log(1 - draw())));
      const place = places[Math.floor(draw() * places.length)] ?? 'U4';
      const open = left === 1 && draw() < 0.5;
      const provider = draw() < 0.5 ? 'PR1' : 'PR4';
      episodes.push({
        childId: `${index}`,
        born,
        startDate: start,
        endDate: open ? null : end,
        place,
        provider,
      });
      start = draw() < 0.3 ? addDays(end, 60) : end;
    }
    return episodes;
  }).flat();
}

/** Histories of up to forty children. */
export const anyCare = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.integer())
  .map(([children, seed]) => madeUpCare(children, drawsFrom(seed)));
