import { formatDay } from '../words/dates.ts';

interface Standing {
  readonly standing: 'NOT_BEGUN' | 'IN_FORCE' | 'ENDED' | 'SUCCEEDED';
  readonly startDate: string;
  readonly endDate: string | null;
}

/** Whether a plan is the one to work by on a day, and from when to when it runs, in a sentence. */
export function standingWords({ standing, startDate, endDate }: Standing, day: string): string {
  const from = formatDay(startDate);
  const to = endDate === null ? 'no last day is stated' : `its last day is ${formatDay(endDate)}`;
  switch (standing) {
    case 'NOT_BEGUN':
      return `Not begun on ${formatDay(day)}: its first day is ${from}, and ${to}.`;
    case 'IN_FORCE':
      return `In force on ${formatDay(day)}: it began on ${from}, and ${to}.`;
    case 'ENDED':
      return `No longer in force on ${formatDay(day)}: it began on ${from}, and ${to}.`;
    case 'SUCCEEDED':
      return `No longer in force on ${formatDay(day)}, since another plan took over: it began on ${from}, and ${to}.`;
  }
}
