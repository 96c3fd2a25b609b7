/** A word as it is compared: without regard to capitals, and with every run of spaces as one. */
export function wordKey(word: string): string {
  return word.trim().replace(/\s+/gu, ' ').toLowerCase();
}
