/** Whether another plan took over from one by the day its standing was asked for. One with no last day is over by that alone. */
export function isTakenOver({ standing }: { readonly standing: string }): boolean {
  return standing === 'SUCCEEDED';
}
