import { describedValues } from '@golden-thread/subgraph';
import type { CommissioningBuilder } from '../builder.ts';
import type { InputType } from './input-type.ts';

/**
 * The enum of the words that a field can have. One of the same name that the graph has already is taken, so that what is read and what is
 * recorded have the same words.
 */
export function wordsEnum(
  builder: CommissioningBuilder['builder'],
  name: string,
  description: string,
  words: readonly string[],
): InputType {
  if (builder.configStore.hasConfig(name as never)) return name as unknown as InputType;
  const meanings = Object.fromEntries(words.map((word) => [word, inWords(word)]));
  return builder.enumType(name, { description, values: describedValues(meanings) as never });
}

/** Words that are written large wherever they stand. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['act', 'Act'],
  ['nhs', 'NHS'],
]);

/** A word of a schema as a sentence. */
function inWords(word: string): string {
  const words = word
    .split('-')
    .map((each) => NAMES.get(each) ?? each)
    .join(' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
