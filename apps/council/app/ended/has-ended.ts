/** Whether something that runs to a last day is over on a day: from the day after its last. Nothing without an end is. */
export function hasEnded({ endDate }: { readonly endDate: string | null }, day: string): boolean {
  return endDate !== null && endDate < day;
}
