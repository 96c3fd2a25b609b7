import type { IsoDate } from '@golden-thread/outcomes';

const dayLength = 86_400_000;
/** Days as they are written: years of children's lives are few thousand days, each of them written many times. */
const isoDays = new Map<number, IsoDate>();

/** Days since 1970 of a day. */
export function dayOf(day: IsoDate): number {
  return Date.parse(day) / dayLength;
}

/** The day that is so many days since 1970. */
export function isoDay(day: number): IsoDate {
  const known = isoDays.get(day);
  if (known !== undefined) return known;
  const written = new Date(day * dayLength).toISOString().slice(0, 10);
  isoDays.set(day, written);
  return written;
}

/** The day somebody is so many years old. */
export function birthday(birth: number, age: number): number {
  const day = new Date(birth * dayLength);
  return Date.UTC(day.getUTCFullYear() + age, day.getUTCMonth(), day.getUTCDate()) / dayLength;
}

/** How old somebody is on a day, in whole years. */
export function ageOn(birth: number, day: number): number {
  const age = new Date(day * dayLength).getUTCFullYear() - new Date(birth * dayLength).getUTCFullYear();
  return birthday(birth, age) <= day ? age : age - 1;
}
