/** Gives out ids for things whose own are not ours. */
export interface ReadableIds {
  /**
   * An id as near to a text as can be, that was not given out before.
   *
   * @param otherwise - what it is called where nothing of the text is a letter or digit; an id itself.
   */
  readonly idFrom: (text: string, otherwise: string) => string;
}

/** Leaves room for the number that sets two alike apart within the 100 letters an id may have. */
const LONGEST_WORDS = 80;

/** More of a text is not looked at. */
const LONGEST_TEXT = 1_000;
/** An id as it is: joined by other signs than a hyphen too. */
const ownForm = /^(?=.{1,100}$)[a-z0-9]+(?:[-._][a-z0-9]+)*$/;

/**
 * Starts to give out ids, each once: a text that has the form of one as it is, any other as its letters and digits in lower case,
 * numbered from 2 where texts come out alike. However many do, giving out one takes no longer for it.
 *
 * @param taken - ids that are in use already.
 *
 * @example
 * const ids = readableIds(new Set(['the-board']));
 * ids.idFrom('The Board!', 'body'); // => 'the-board-2'
 * ids.idFrom('???', 'body'); // => 'body'
 */
export function readableIds(taken: ReadonlySet<string>): ReadableIds {
  const given = new Set(taken);
  const counts = new Map<string, number>();
  return {
    idFrom(text, otherwise) {
      if (ownForm.test(text) && !given.has(text)) {
        given.add(text);
        return text;
      }
      const found =
        text
          .slice(0, LONGEST_TEXT)
          .toLowerCase()
          .match(/[a-z0-9]+/g)
          ?.join('-') ?? otherwise;
      const words = found.slice(0, LONGEST_WORDS).replace(/-$/, '');
      for (let count = (counts.get(words) ?? 0) + 1; ; count += 1) {
        const id = count === 1 ? words : `${words}-${count}`;
        if (given.has(id)) continue;
        given.add(id);
        counts.set(words, count);
        return id;
      }
    },
  };
}
