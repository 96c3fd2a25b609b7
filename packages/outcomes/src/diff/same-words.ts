/** From how many letters on a word with one letter wrong is taken for the same word, misspelt. */
const longWord = 7;

/**
 * Whether two titles are the same words, but for capitals, punctuation and spelling. A long word that begins alike and differs
 * by one letter, or by two that changed places, is spelt otherwise; a short one, or one with a figure in it, may be another: "2
 * weeks" is not "6 weeks", and "can’t" not "can".
 *
 * @example
 * sameWords('I feel safe', 'I feel safe.'); // => true
 * sameWords('I feel safe', 'I feel heard'); // => false
 */
export function sameWords(one: string, other: string): boolean {
  const [ones, others] = [wordsOf(one), wordsOf(other)];
  return (
    ones.length === others.length && ones.every((word, index) => sameWord(word, others[index] as string))
  );
}

/** The signs of per cent and more stay: they are no punctuation of a sentence. */
function wordsOf(title: string): readonly string[] {
  return title
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^\P{P}%‰#&@*]/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
}

function sameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const long = Math.min(one.length, other.length) >= longWord;
  return long && one[0] === other[0] && !/\d/.test(one + other) && oneSlip(one, other);
}

/** One letter changed, added or left out, or two beside each other swapped. */
function oneSlip(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [rest, otherRest] = [one.slice(start), other.slice(start)];
  return (
    rest.slice(1) === otherRest.slice(1) ||
    rest === otherRest.slice(1) ||
    rest.slice(1) === otherRest ||
    (rest.slice(2) === otherRest.slice(2) && rest[0] === otherRest[1] && rest[1] === otherRest[0])
  );
}
