import type { Cohorts } from './cohorts.ts';

/** A cohort, by its place among its kind, that leaves a band for the next or for good. */
export interface Crossing {
  readonly at: number;
  readonly band: number;
}

/** A day on which cohorts leave their bands. */
export interface CrossingDay {
  readonly day: number;
  readonly known: readonly Crossing[];
  readonly coming: readonly Crossing[];
}

/** The days after one and until another, that day included, on which bands end for cohorts; in order. */
export function crossingsOf({ known, coming }: Cohorts, start: number, last: number): readonly CrossingDay[] {
  const days = new Map<number, { readonly known: Crossing[]; readonly coming: Crossing[] }>();
  const gather = (kind: 'known' | 'coming', cohorts: readonly { readonly ends: readonly number[] }[]) =>
    cohorts.forEach(({ ends }, at) => {
      ends.forEach((day, band) => {
        if (day <= start || day > last) return;
        const ofDay = days.get(day) ?? { known: [], coming: [] };
        ofDay[kind].push({ at, band });
        days.set(day, ofDay);
      });
    });
  gather('known', known);
  gather('coming', coming);
  return [...days]
    .sort(([one], [other]) => one - other)
    .map(([day, ofDay]) => ({ day, known: ofDay.known, coming: ofDay.coming }));
}
