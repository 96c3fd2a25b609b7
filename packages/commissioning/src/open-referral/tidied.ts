/** A text without blanks at its ends and with one kind of line end, or on one line: as every text of ours is written. */
export function tidied(text: string, form: 'lines' | 'one line' = 'lines'): string {
  const trimmed = text.replace(/\r\n?/gu, '\n').trim();
  return form === 'lines' ? trimmed : trimmed.replace(/\s+/gu, ' ');
}

/** The day of a text that is a day or begins with one and a time behind it; any other text as it is. Null for none. */
export function dayOf(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  return /^\d{4}-\d{2}-\d{2}T/u.test(text) ? text.slice(0, 10) : text;
}
