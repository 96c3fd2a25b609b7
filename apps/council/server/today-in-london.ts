/** The date in London at a moment, `YYYY-MM-DD`. @param moment Milliseconds since 1970. */
export function todayInLondon(moment: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(moment);
}
