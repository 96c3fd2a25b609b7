import type { Polarity } from '@golden-thread/outcomes';

/** Which way of a measure is better, as a sentence. */
export const polarityWords: Readonly<Record<Polarity, string>> = {
  'higher-is-better': 'A higher figure is better.',
  'lower-is-better': 'A lower figure is better.',
  'not-judged': 'It is published without judging which way is better.',
  unknown: 'The source does not say which way is better.',
};
