/** Orders texts by their characters' codes, the same on every machine: negative, 0 or positive. For use in a sort. */
export function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
