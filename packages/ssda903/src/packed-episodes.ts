import type { EpisodeFacts } from './ssda903-rule.ts';

/** What is remembered of an episode until its return and the next have been read. */
export interface StoredEpisode extends EpisodeFacts {
  readonly legalStatus: string | null;
  readonly need: string | null;
  readonly provider: string | null;
}

const width = 9;
const none = -1;

/** Episodes by their places from 0, in 36 bytes each outside the heap. */
export class PackedEpisodes {
  #facts = new Int32Array(width * 64);
  #count = 0;
  readonly #words: string[] = [];
  readonly #places = new Map<string, number>();

  /** Puts one at the end and tells its place. */
  add(episode: StoredEpisode): number {
    const at = this.#count * width;
    if (at === this.#facts.length) {
      const wider = new Int32Array(2 * this.#facts.length);
      wider.set(this.#facts);
      this.#facts = wider;
    }
    const facts = this.#facts;
    facts[at] = episode.row;
    facts[at + 1] = episode.start ?? none;
    facts[at + 2] = episode.end ?? none;
    facts[at + 3] = this.#placeOf(episode.startReason);
    facts[at + 4] = this.#placeOf(episode.endReason);
    facts[at + 5] = this.#placeOf(episode.placement);
    facts[at + 6] = this.#placeOf(episode.legalStatus);
    facts[at + 7] = this.#placeOf(episode.need);
    facts[at + 8] = this.#placeOf(episode.provider);
    this.#count += 1;
    return this.#count - 1;
  }

  at(place: number): StoredEpisode {
    const at = place * width;
    return {
      row: this.#facts[at] as number,
      start: this.#told(at + 1),
      end: this.#told(at + 2),
      startReason: this.#word(at + 3),
      endReason: this.#word(at + 4),
      placement: this.#word(at + 5),
      legalStatus: this.#word(at + 6),
      need: this.#word(at + 7),
      provider: this.#word(at + 8),
    };
  }

  #told(at: number): number | null {
    const fact = this.#facts[at] as number;
    return fact === none ? null : fact;
  }

  #word(at: number): string | null {
    return this.#words[this.#facts[at] as number] ?? null;
  }

  #placeOf(word: string | null): number {
    if (word === null) return none;
    const known = this.#places.get(word);
    if (known !== undefined) return known;
    this.#places.set(word, this.#words.length);
    return this.#words.push(word) - 1;
  }
}
