import type { EpisodeFacts } from './ssda903-rule.ts';

/** What is remembered of an episode until its return and the next have been read. */
export interface StoredEpisode extends EpisodeFacts {
  readonly legalStatus: string | null;
  readonly need: string | null;
  readonly provider: string | null;
}

/** Of each the row, the day it began and the day it ended. */
const numbers = 3;
const words = ['startReason', 'endReason', 'placement', 'legalStatus', 'need', 'provider'] as const;
const none = -1;

/** So many stand in one block: as more come blocks are added, and nothing is copied. */
const blockSize = 4096;

interface Block {
  readonly numbers: Int32Array;
  /** One more than the place of each word; 0 where nothing is told. */
  readonly words: Uint16Array;
}

/** Episodes by their places from 0, in 24 bytes each outside the heap. */
export class PackedEpisodes {
  #count = 0;
  readonly #blocks: Block[] = [];
  readonly #words: string[] = [];
  readonly #places = new Map<string, number>();

  /** Puts one at the end and tells its place. */
  add(episode: StoredEpisode): number {
    const at = this.#count % blockSize;
    if (at === 0)
      this.#blocks.push({
        numbers: new Int32Array(blockSize * numbers),
        words: new Uint16Array(blockSize * words.length),
      });
    const block = this.#blocks.at(-1) as Block;
    block.numbers[at * numbers] = episode.row;
    block.numbers[at * numbers + 1] = episode.start ?? none;
    block.numbers[at * numbers + 2] = episode.end ?? none;
    for (let word = 0; word < words.length; word += 1)
      block.words[at * words.length + word] = this.#placeOf(episode[words[word] as (typeof words)[number]]);
    this.#count += 1;
    return this.#count - 1;
  }

  at(place: number): StoredEpisode {
    const block = this.#blocks[Math.floor(place / blockSize)] as Block;
    const at = place % blockSize;
    const day = (number: number): number | null => {
      const told = block.numbers[at * numbers + number] as number;
      return told === none ? null : told;
    };
    const word = (each: number): string | null =>
      this.#words[(block.words[at * words.length + each] as number) - 1] ?? null;
    return {
      row: block.numbers[at * numbers] as number,
      start: day(1),
      end: day(2),
      startReason: word(0),
      endReason: word(1),
      placement: word(2),
      legalStatus: word(3),
      need: word(4),
      provider: word(5),
    };
  }

  #placeOf(word: string | null): number {
    if (word === null) return 0;
    const known = this.#places.get(word);
    if (known !== undefined) return known;
    this.#places.set(word, this.#words.push(word));
    return this.#words.length;
  }
}
