import { BandSums, liveThrough } from './band-sums.ts';
import { bandOn } from './birthdays.ts';
import type { Cohorts } from './cohorts.ts';
import type { Chances, Course } from './course.ts';
import type { Crossing, CrossingDay } from './crossings.ts';

/** Everybody on a day, added up by band. */
export type Crowd = readonly BandSums[];

/** What a crowd is walked by. */
export interface CrowdRequest {
  readonly cohorts: Cohorts;
  readonly course: Course;
  readonly chances: Chances;
  /** The birthdays on which bands end, from the course's day or before it to the last day asked for. */
  readonly crossings: readonly CrossingDay[];
  /** Whether variances are asked for. */
  readonly withPairs: boolean;
}

/**
 * The crowd on days after a course's, which must be asked for in order. A cohort is looked at on the birthdays alone on which it leaves a band:
 * in between the bands are walked. It comes to what `courseOn` does day by day, but for the last digits.
 */
export function crowdFrom({
  cohorts,
  course,
  chances,
  crossings,
  withPairs,
}: CrowdRequest): (day: number) => Crowd {
  const { types } = cohorts;
  const { nights, arrivals } = chances;
  const before = new Float64Array(types);
  const statesOf = (all: Float64Array, at: number) => all.subarray(at * types, (at + 1) * types);
  const bandEnds = cohorts.coming[0]?.ends ?? [];
  const untilAges = bandEnds.map((day) => cohorts.coming[0]!.birthdays.indexOf(day));
  const bands = nights.map((ofBand, band) => {
    // Of every age there are always the children of twelve months of birth.
    const ofAges = arrivals.slice(untilAges[band - 1] ?? 0, untilAges[band]);
    const ofMorning = Float64Array.from({ length: types }, (_, type) =>
      ofAges.reduce((sum, ofAge) => sum + 12 * ofAge[type]!, 0),
    );
    return new BandSums(course.day, ofBand, ofMorning, withPairs);
  });
  const known = course.known.slice();
  const coming = course.coming.slice();
  cohorts.known.forEach(({ ends, children }, at) =>
    bands[bandOn(ends, course.day)]?.addKnown(children, statesOf(known, at)),
  );
  cohorts.coming.forEach(({ ends }, at) =>
    bands[bandOn(ends, course.day)]?.addComing(1, statesOf(coming, at)),
  );

  /** Nights of one band with those who come on their mornings. */
  const live = (states: Float64Array, band: number, count: number, who: readonly number[] | null) => {
    for (let step = 1, left = count; left > 0; step *= 2, left >>= 1)
      if ((left & 1) === 1) liveThrough(states, before, nights[band]!(step), who);
  };
  const crossKnown = ({ at, band }: Crossing, day: number) => {
    const { ends, children } = cohorts.known[at]!;
    const own = statesOf(known, at);
    live(own, band, day - Math.max(course.day, ends[band - 1] ?? course.day), null);
    bands[band]!.takeKnown(children, own);
    bands[band + 1]?.addKnown(children, own);
  };
  const crossComing = ({ at, band }: Crossing, day: number) => {
    const { birthdays, ends } = cohorts.coming[at]!;
    const own = statesOf(coming, at);
    let now = Math.max(course.day, ends[band - 1] ?? birthdays[0]! - 1);
    let age = bandOn(birthdays, now + 1) - 1;
    while (now < day - 1) {
      const next = Math.min(day, birthdays[age + 1]!) - 1;
      live(own, band, next - now, arrivals[age]!);
      now = next;
      age += 1;
    }
    // Whoever comes on the birthday itself comes into the next band.
    live(own, band, 1, null);
    bands[band]!.addComing(-1, own);
    bands[band + 1]?.addComing(1, own);
    arrivals[age]?.forEach((count, type) => (own[type]! += count));
  };

  let next = crossings.findIndex(({ day }) => day > course.day);
  if (next === -1) next = crossings.length;
  return (day) => {
    for (; next < crossings.length && crossings[next]!.day <= day; next += 1) {
      const { day: birthday, known: ofKnown, coming: ofComing } = crossings[next]!;
      const reach = ({ band }: Crossing) => {
        bands[band]!.goTo(birthday);
        bands[band + 1]?.goTo(birthday);
      };
      ofKnown.forEach(reach);
      ofComing.forEach(reach);
      for (const crossing of ofKnown) crossKnown(crossing, birthday);
      for (const crossing of ofComing) crossComing(crossing, birthday);
    }
    for (const band of bands) band.goTo(day);
    return bands;
  };
}
