import { Defect } from '@golden-thread/outcomes';

/**
 * What a word of a document means here: itself where it is one of ours, what the caller says it means, or null.
 *
 * @throws Defect `UNKNOWN_KIND` when the caller gives it a meaning that is none of ours.
 */
export function meaning<T extends string>(
  meanings: Readonly<Record<string, T>> | undefined,
  word: string,
  isOurs: (word: string) => word is T,
): T | null {
  if (isOurs(word)) return word;
  if (meanings === undefined || !Object.hasOwn(meanings, word)) return null;
  const kind = meanings[word] as string;
  if (!isOurs(kind))
    throw new Defect('UNKNOWN_KIND', `"${kind}" is no meaning that "${word}" can have here.`);
  return kind;
}
