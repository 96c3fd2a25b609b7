/** Domain words are spelt `like-this`; a graph spells its enum values `LIKE_THIS`. */
export function graphName(word: string): string {
  return word.toUpperCase().replaceAll('-', '_');
}

/** Enum values from domain words and what each means; the domain word stays the value inside. */
export function describedValues<Word extends string>(
  meanings: Readonly<Record<Word, string>>,
): Record<string, { value: Word; description: string }> {
  const entries = (Object.entries(meanings) as [Word, string][]).map(
    ([word, description]) => [graphName(word), { value: word, description }] as const,
  );
  return Object.fromEntries(entries);
}
