const LONDON = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

/** The calendar day in the United Kingdom at a moment, as `YYYY-MM-DD`. */
export function ukDay(moment: Date): string {
  return LONDON.format(moment);
}
