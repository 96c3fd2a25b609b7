/** Whether something has begun by a day: from its first day on. */
export function hasBegun({ startDate }: { readonly startDate: string }, day: string): boolean {
  return startDate <= day;
}
