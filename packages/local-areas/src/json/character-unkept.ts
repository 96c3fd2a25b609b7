/** What no database keeps and no screen shows: the null character, half of a pair of surrogates, and what Unicode gives to no character. */
const unkept = /[\0\p{Surrogate}\p{Noncharacter_Code_Point}]/gu;

/** The first of these in a text, by its number and place; null when there is none. */
export function characterUnkept(text: string): string | null {
  const [found] = text.matchAll(unkept);
  if (found === undefined) return null;
  const number = found[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return `U+${number} as character ${found.index + 1}`;
}

/** The text with the mark of a lost character for each of them. */
export function withoutUnkept(text: string): string {
  return text.replaceAll(unkept, '\uFFFD');
}
