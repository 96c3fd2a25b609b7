import { GrowingColumn } from './growing-column.ts';
import { PackedTexts } from './packed-texts.ts';

const none = -1;

/** Texts, each once, found by what they are and known by their places from 0. The same text of another (`of`, a number) is another. */
export class TextTable {
  readonly #texts = new PackedTexts();
  readonly #of = new GrowingColumn();
  /** Places by what their texts hash to; always twice as many slots as texts. */
  #slots = new Int32Array(1024).fill(none);

  /** How many there are. */
  get count(): number {
    return this.#texts.count;
  }

  /** Where a text stands; -1 where it does not. */
  find(text: string, of = 0): number {
    let hash = firstHash(of);
    for (let at = 0; at < text.length; at += 1) hash = nextHash(hash, text.charCodeAt(at));
    for (let slot = this.#slotOf(hash); ; slot = this.#slotOf(slot + 1)) {
      const place = this.#slots[slot] as number;
      if (place === none || this.is(place, text, of)) return place;
    }
  }

  /** Puts a text that is not there at the end and tells its place. */
  add(text: string, of = 0): number {
    const place = this.#texts.add(text);
    this.#of.put(place, of);
    if (2 * this.count <= this.#slots.length) this.#index(place);
    else {
      this.#slots = new Int32Array(2 * this.#slots.length).fill(none);
      for (let each = 0; each < this.count; each += 1) this.#index(each);
    }
    return place;
  }

  /** Whether a text is the one at a place. */
  is(place: number, text: string, of = 0): boolean {
    return this.#of.get(place) === of && this.#texts.is(place, text);
  }

  #slotOf(hash: number): number {
    return hash & (this.#slots.length - 1);
  }

  #index(place: number): void {
    let hash = firstHash(this.#of.get(place));
    for (const letter of this.#texts.lettersAt(place)) hash = nextHash(hash, letter);
    let slot = this.#slotOf(hash);
    while (this.#slots[slot] !== none) slot = this.#slotOf(slot + 1);
    this.#slots[slot] = place;
  }
}

/** @source G. Fowler, L. C. Noll, K.-P. Vo: the hash FNV-1a */
function firstHash(of: number): number {
  return nextHash(0x811c9dc5, of);
}

function nextHash(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193) >>> 0;
}
