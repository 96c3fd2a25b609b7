import { GrowingColumn } from './growing-column.ts';

/**
 * Texts by their places from 0. They stand letter by letter in one buffer outside the heap: for a hundred thousand children that is a third of the
 * room, and no work for whoever clears the heap up.
 */
export class PackedTexts {
  /** How many there are. */
  count = 0;
  /** A byte a letter, as long as that is enough. */
  #letters: Uint8Array | Uint16Array = new Uint8Array(4096);
  /** Where each text ends. */
  readonly #ends = new GrowingColumn();

  /** Puts a text at the end and tells its place. */
  add(text: string): number {
    const from = this.#startOf(this.count);
    const isWide = /[^\0-\xff]/.test(text);
    this.#makeRoom(from + text.length, isWide);
    for (let at = 0; at < text.length; at += 1) this.#letters[from + at] = text.charCodeAt(at);
    this.#ends.put(this.count, from + text.length);
    this.count += 1;
    return this.count - 1;
  }

  /** The text at a place. */
  at(place: number): string {
    // Spread out, letters would go one by one through an iterator.
    return Reflect.apply(String.fromCharCode, null, this.lettersAt(place)) as string;
  }

  lettersAt(place: number): Uint8Array | Uint16Array {
    return this.#letters.subarray(this.#startOf(place), this.#ends.get(place));
  }

  /** Whether a text is the one at a place. */
  is(place: number, text: string): boolean {
    const from = this.#startOf(place);
    if (this.#ends.get(place) - from !== text.length) return false;
    // Texts that stand near each other differ at their ends.
    for (let at = text.length - 1; at >= 0; at -= 1)
      if (this.#letters[from + at] !== text.charCodeAt(at)) return false;
    return true;
  }

  #makeRoom(letters: number, isWide: boolean): void {
    const room = letters <= this.#letters.length ? this.#letters.length : 2 * letters;
    const mustWiden = isWide && this.#letters instanceof Uint8Array;
    if (room === this.#letters.length && !mustWiden) return;
    const isByte = this.#letters instanceof Uint8Array && !isWide;
    const wider = isByte ? new Uint8Array(room) : new Uint16Array(room);
    wider.set(this.#letters);
    this.#letters = wider;
  }

  #startOf(place: number): number {
    return place === 0 ? 0 : this.#ends.get(place - 1);
  }
}
