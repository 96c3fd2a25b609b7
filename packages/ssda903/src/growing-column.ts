/** Two to this power numbers stand in one block: as more come blocks are added, and nothing is copied. */
const power = 12;
const blockSize = 2 ** power;

/** A column of whole numbers that is as long as it must be, outside the heap. */
export class GrowingColumn {
  #blocks: Int32Array[] = [];

  put(at: number, value: number): void {
    const block = at >> power;
    while (this.#blocks.length <= block) this.#blocks.push(new Int32Array(blockSize));
    (this.#blocks[block] as Int32Array)[at & (blockSize - 1)] = value;
  }

  /** The number put at a place. */
  get(at: number): number {
    return (this.#blocks[at >> power] as Int32Array)[at & (blockSize - 1)] as number;
  }

  /** The first so many numbers; nothing is left in the column. */
  taken(count: number): Int32Array {
    const taken = new Int32Array(count);
    this.#blocks.forEach((block, at) => {
      const from = at * blockSize;
      if (from < count) taken.set(block.subarray(0, count - from), from);
    });
    this.#blocks = [];
    return taken;
  }
}
