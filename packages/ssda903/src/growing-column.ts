/** A column of whole numbers that is as long as it must be, outside the heap. */
export class GrowingColumn {
  #column: Int32Array;

  constructor(room = 1024) {
    this.#column = new Int32Array(room);
  }

  put(at: number, value: number): void {
    if (at >= this.#column.length) {
      const wider = new Int32Array(2 * Math.max(at, this.#column.length));
      wider.set(this.#column);
      this.#column = wider;
    }
    this.#column[at] = value;
  }

  get(at: number): number {
    return this.#column[at] as number;
  }

  /** The first so many numbers; nothing is left in the column. */
  taken(count: number): Int32Array {
    const taken = this.#column.slice(0, count);
    this.#column = new Int32Array(1);
    return taken;
  }
}
