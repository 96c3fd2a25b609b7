/** A few whole numbers about each of many records, found by the record's key, in 16 to 64 bytes a record. */
export interface FactTable {
  /** Takes a record in, with as many of the facts as the table keeps. False where its key is there already: the facts of the first then stand. */
  readonly add: (key: string, facts: readonly number[]) => boolean;
  /** The place of a record, or -1. */
  readonly find: (key: string) => number;
  readonly fact: (place: number, index: number) => number;
  readonly set: (place: number, index: number, value: number) => void;
  readonly clear: () => void;
  /** Forgets every record and gives back its memory. */
  readonly release: () => void;
}

const least = 64;

/**
 * An empty table with so many facts to a record. Keys are kept as 64 bits of themselves: among a million records two keys are taken
 * for one with a chance of 1 in 37 million.
 *
 * @example
 * const table = factTable(1);
 * table.add('a', [7]);
 * table.fact(table.find('a'), 0); // => 7
 */
export function factTable(width: number): FactTable {
  let slots = new Uint32Array(2 * least);
  let highs = new Uint32Array(least);
  let lows = new Uint32Array(least);
  let facts = new Int32Array(least * width);
  let size = 0;

  const slotOf = (high: number, low: number): number => {
    const last = slots.length - 1;
    let slot = low & last;
    for (;;) {
      const entry = slots[slot] as number;
      if (entry === 0 || (highs[entry - 1] === high && lows[entry - 1] === low)) return slot;
      slot = (slot + 1) & last;
    }
  };

  const grow = (): void => {
    highs = widened(highs, new Uint32Array(2 * highs.length));
    lows = widened(lows, new Uint32Array(2 * lows.length));
    facts = widened(facts, new Int32Array(2 * facts.length));
    slots = new Uint32Array(2 * slots.length);
    for (let entry = 0; entry < size; entry += 1)
      slots[slotOf(highs[entry] as number, lows[entry] as number)] = entry + 1;
  };

  return {
    add(key, given) {
      if (size === highs.length) grow();
      const high = hash(key, 0x9e3779b1);
      const low = hash(key, 0x85ebca77);
      const slot = slotOf(high, low);
      if (slots[slot] !== 0) return false;
      highs[size] = high;
      lows[size] = low;
      for (let index = 0; index < width; index += 1) facts[size * width + index] = given[index] as number;
      size += 1;
      slots[slot] = size;
      return true;
    },
    find: (key) => (slots[slotOf(hash(key, 0x9e3779b1), hash(key, 0x85ebca77))] as number) - 1,
    fact: (place, index) => facts[place * width + index] as number,
    set(place, index, value) {
      facts[place * width + index] = value;
    },
    clear() {
      slots.fill(0);
      size = 0;
    },
    release() {
      slots = new Uint32Array(2 * least);
      highs = new Uint32Array(least);
      lows = new Uint32Array(least);
      facts = new Int32Array(least * width);
      size = 0;
    },
  };
}

function widened<T extends Uint32Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** 32 bits of a text, every bit of it moved by every character. */
function hash(text: string, seed: number): number {
  let bits = seed ^ text.length;
  for (let at = 0; at < text.length; at += 1) {
    bits = Math.imul(bits ^ text.charCodeAt(at), 0xcc9e2d51);
    bits = (bits << 13) | (bits >>> 19);
  }
  bits = Math.imul(bits ^ (bits >>> 16), seed | 1);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
