/** One fact of what was recorded: its place and its value as text. */
export interface RecordedWord {
  /** Such as `contributions[0].sharePercent`. */
  readonly field: string;
  /** Null where nothing was recorded. */
  readonly value: string | null;
}

/** What was recorded, fact by fact in its order. Its own id is left out, for the record has it. */
export function recordedWords(content: object): readonly RecordedWord[] {
  return Object.entries(content).flatMap(([field, value]) => (field === 'id' ? [] : wordsAt(field, value)));
}

function wordsAt(field: string, value: unknown): readonly RecordedWord[] {
  if (value === null) return [{ field, value: null }];
  if (Array.isArray(value)) return value.flatMap((each, index) => wordsAt(`${field}[${index}]`, each));
  if (typeof value !== 'object') return [{ field, value: String(value) }];
  return Object.entries(value).flatMap(([inner, each]) => wordsAt(`${field}.${inner}`, each));
}
