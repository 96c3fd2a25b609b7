import { dayNumber, fromDayNumber } from '@golden-thread/outcomes';
import type { DemandEpisode } from '../../src/demand/index.ts';

/** What is true of a made-up authority. */
export interface Truth {
  readonly entrantsADay: number;
  /** By how much entrants and leaving drift, as a standard deviation over a year. */
  readonly drift: readonly [entrants: number, leaves: number];
  /** How many brothers and sisters come at once on average, the child included. */
  readonly siblings: number;
  /** The share who stay about five months; others about three years. */
  readonly shortStays: number;
}

interface InCare {
  readonly childId: string;
  readonly birthday: number;
  readonly leaves: number;
  since: number;
  place: number;
}

const PLACES = ['U4', 'K2', 'H5', 'P1'];
const MOVES_A_YEAR = [0.2, 0.5, 0.5, 0.4];
const YEARS = 7;
const WARMING_UP = 6;

/** Episodes of 1 April 2016 to 31 March 2023 and, steady, of six years before; births as months. */
export function madeUpAuthority(truth: Truth, draw: () => number): readonly DemandEpisode[] {
  const normal = () => Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());
  const opens = dayNumber('2016-04-01');
  const episodes: DemandEpisode[] = [];
  const tell = (child: InCare, end: number | null) =>
    episodes.push({
      childId: child.childId,
      born: fromDayNumber(child.birthday).slice(0, 7),
      startDate: fromDayNumber(child.since),
      endDate: end === null ? null : fromDayNumber(end),
      place: PLACES[child.place] ?? '',
      provider: 'PR1',
    });
  let inCare: InCare[] = [];
  let [entrants, leaves, born] = [0, 0, 0];
  for (let day = opens - WARMING_UP * 365; day < opens + YEARS * 365 + 30; day += 1) {
    if (day > opens) {
      entrants += (normal() * truth.drift[0]) / Math.sqrt(365);
      leaves += (normal() * truth.drift[1]) / Math.sqrt(365);
    }
    inCare = inCare.filter((child) => {
      const chance = draw();
      const goes = (child.leaves / 365) * Math.exp(leaves);
      const grownUp = day >= child.birthday + 6574;
      if (!grownUp && chance >= goes + (MOVES_A_YEAR[child.place] ?? 0) / 365) return true;
      tell(child, day);
      if (grownUp || chance < goes) return false;
      child.since = day;
      child.place = (child.place + 1 + Math.floor(draw() * 3)) % PLACES.length;
      return true;
    });
    const families = (truth.entrantsADay * Math.exp(entrants)) / truth.siblings;
    for (let wait = -Math.log(1 - draw()); wait < families; wait -= Math.log(1 - draw())) {
      do {
        const age = draw() < 0.2 ? draw() * 365 : draw() < 0.5 ? draw() * 6000 : 4700 + draw() * 1800;
        inCare.push({
          childId: `${(born += 1)}`,
          birthday: day - Math.floor(age),
          leaves: draw() < truth.shortStays ? 2.5 : 0.3,
          since: day,
          place: draw() < 0.7 ? 0 : 1 + Math.floor(draw() * 3),
        });
      } while (draw() < 1 - 1 / truth.siblings);
    }
  }
  for (const child of inCare) tell(child, null);
  return episodes;
}
