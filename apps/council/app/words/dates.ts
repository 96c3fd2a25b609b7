const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const moment = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  hour12: true,
  timeZone: 'Europe/London',
});

/**
 * A day as people in Britain write it.
 *
 * @example
 * formatDay('2022-08-31'); // => '31 August 2022'
 */
export function formatDay(isoDate: string): string {
  return day.format(new Date(`${isoDate}T00:00:00Z`));
}

/**
 * A month as people in Britain write it.
 *
 * @example
 * formatMonth('2022-08'); // => 'August 2022'
 */
export function formatMonth(isoMonth: string): string {
  return month.format(new Date(`${isoMonth}-01T00:00:00Z`));
}

/** A moment as a clock in London showed it, e.g. `31 August 2022 at 3:05pm`. */
export function formatMoment(isoInstant: string): string {
  return moment
    .format(new Date(isoInstant))
    .replace(', ', ' at ')
    .replace(/\s(am|pm)$/, '$1');
}

/** Reads a day from an address or a form: `2022-08-31`, `31/8/2022` or `31 August 2022`; null when it is no real day. */
export function readDay(text: string): string | null {
  const words = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(words);
  if (iso) return realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const british = /^(\d{1,2})[ /.-](\d{1,2})[ /.-](\d{4})$/.exec(words);
  if (british) return realDay(Number(british[3]), Number(british[2]), Number(british[1]));
  const named = /^(\d{1,2}) ([a-z]{3,9}) (\d{4})$/i.exec(words);
  return named ? realDay(Number(named[3]), monthNamed(named[2]), Number(named[1])) : null;
}

/** Reads a month from an address or a form: `2022-08`, `08/2022` or `August 2022`; null when it is no real month. */
export function readMonth(text: string): string | null {
  const words = text.trim();
  const iso = /^(\d{4})-(\d{1,2})$/.exec(words);
  if (iso) return realMonth(Number(iso[1]), Number(iso[2]));
  const british = /^(\d{1,2})[ /.-](\d{4})$/.exec(words);
  if (british) return realMonth(Number(british[2]), Number(british[1]));
  const named = /^([a-z]{3,9}) (\d{4})$/i.exec(words);
  return named ? realMonth(Number(named[2]), monthNamed(named[1])) : null;
}

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Counted from 1; 0 where no month is called so, or begins so. */
function monthNamed(name = ''): number {
  return months.findIndex((each) => each.startsWith(name.toLowerCase())) + 1;
}

function realMonth(year: number, month: number): string | null {
  return realDay(year, month, 1)?.slice(0, 7) ?? null;
}

function realDay(year: number, month: number, dayOfMonth: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return isReal && year >= 1000 ? date.toISOString().slice(0, 10) : null;
}
