import type { PublishedSystem, Row } from './published-system.ts';

const NOISE = 1e-7;

/** Counts supposed for every cell, what they make of every row, and which rows are wrong by it. Changes can be taken back. */
export class Ledger {
  readonly #system: PublishedSystem;
  readonly #count: Float64Array;
  readonly #sum: Float64Array;
  readonly #weight: Float64Array;
  readonly #wrong: number[] = [];
  readonly #wrongAt: Int32Array;
  #log: [number, number][] = [];

  /** Starts with the least each count can be. */
  constructor(system: PublishedSystem, isUsed: (row: number) => boolean) {
    this.#system = system;
    this.#count = Float64Array.from(system.low);
    this.#sum = new Float64Array(system.rows.length);
    this.#weight = new Float64Array(system.rows.length).fill(1);
    this.#wrongAt = new Int32Array(system.rows.length).fill(-1);
    system.rows.forEach(({ cells, factors }, row) => {
      if (!isUsed(row)) this.#weight[row] = 0;
      cells.forEach((cell, at) => {
        this.#sum[row] = (this.#sum[row] as number) + (factors[at] as number) * (this.#count[cell] as number);
      });
      this.#note(row);
    });
  }

  count(cell: number): number {
    return this.#count[cell] as number;
  }

  sum(row: number): number {
    return this.#sum[row] as number;
  }

  /** Rows that do not hold, in no particular order. */
  get wrong(): readonly number[] {
    return this.#wrong;
  }

  isWrong(row: number): boolean {
    return (this.#wrongAt[row] as number) >= 0;
  }

  /** Cells changed since the last mark. */
  get changed(): readonly number[] {
    return this.#log.map(([cell]) => cell);
  }

  /** Forgets what changed: from here on `undo` leads back to this. */
  mark(): void {
    this.#log = [];
  }

  undo(): void {
    for (const [cell, count] of this.#log.reverse()) this.#put(cell, count);
    this.#log = [];
  }

  set(cell: number, count: number): void {
    this.#log.push([cell, this.count(cell)]);
    this.#put(cell, count);
  }

  /** How long a row has resisted: 1 and more. */
  weight(row: number): number {
    return this.#weight[row] as number;
  }

  /** Makes a row that resists weigh more. */
  weigh(row: number): void {
    this.#weight[row] = (this.#weight[row] as number) + 1;
  }

  /** Says nothing of a row any more. */
  leaveOut(row: number): void {
    if (this.isWrong(row)) this.#unlist(row);
    this.#weight[row] = 0;
  }

  /** How much less wrong the rows of a cell would be, each by its weight. */
  gain(cell: number, change: number): number {
    let gain = 0;
    const rows = this.#system.rowsOf[cell] as readonly number[];
    const factors = this.#system.factorsOf[cell] as readonly number[];
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] as number;
      const sum = this.#sum[row] as number;
      const after = sum + (factors[at] as number) * change;
      gain += (this.#weight[row] as number) * (this.#missBy(row, sum) - this.#missBy(row, after));
    }
    return gain;
  }

  #missBy(row: number, sum: number): number {
    const { low, high } = this.#system.rows[row] as Row;
    return sum < low - NOISE ? low - sum : sum > high + NOISE ? sum - high : 0;
  }

  #put(cell: number, count: number): void {
    const change = count - this.count(cell);
    this.#count[cell] = count;
    const rows = this.#system.rowsOf[cell] as readonly number[];
    const factors = this.#system.factorsOf[cell] as readonly number[];
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] as number;
      this.#sum[row] = (this.#sum[row] as number) + (factors[at] as number) * change;
      this.#note(row);
    }
  }

  /** Keeps the list of rows that are wrong; a row that is left out is never on it. */
  #note(row: number): void {
    if (this.#weight[row] === 0) return;
    const isWrong = this.#missBy(row, this.sum(row)) > 0;
    if (isWrong === this.isWrong(row)) return;
    if (isWrong) {
      this.#wrongAt[row] = this.#wrong.length;
      this.#wrong.push(row);
    } else this.#unlist(row);
  }

  #unlist(row: number): void {
    const last = this.#wrong.pop() as number;
    if (last !== row) {
      const at = this.#wrongAt[row] as number;
      this.#wrong[at] = last;
      this.#wrongAt[last] = at;
    }
    this.#wrongAt[row] = -1;
  }
}
