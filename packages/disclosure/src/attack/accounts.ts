import type { PublishedSystem } from './published-system.ts';

const NOISE = 1e-7;

/**
 * An account of everything published: whole counts, within their ranges, that agree with every row. It is looked for by
 * mending: change a count so that a row comes right, then whatever that put wrong, weighing rows that resist ever more.
 *
 * Each account it reaches widens the range over which a count is known to be open.
 */
export class Accounts {
  readonly #system: PublishedSystem;
  readonly #count: Float64Array;
  readonly #sum: Float64Array;
  readonly #weight: Float64Array;
  readonly #wrong: number[] = [];
  readonly #wrongAt: Int32Array;
  readonly #least: Float64Array;
  readonly #most: Float64Array;
  /** Cells changed since the last account, with what they were. */
  #log: [number, number][] = [];
  #seed = 1;

  constructor(system: PublishedSystem, isUsed: (row: number) => boolean) {
    const cells = system.low.length;
    this.#system = system;
    this.#count = Float64Array.from(system.low, (low, cell) => Math.min(system.high[cell] as number, low));
    this.#sum = new Float64Array(system.rows.length);
    this.#weight = new Float64Array(system.rows.length).fill(1);
    this.#wrongAt = new Int32Array(system.rows.length).fill(-1);
    this.#least = new Float64Array(cells).fill(Infinity);
    this.#most = new Float64Array(cells).fill(-Infinity);
    system.rows.forEach(({ cells: members, factors }, row) => {
      if (!isUsed(row)) this.#weight[row] = 0;
      members.forEach((cell, at) => {
        this.#sum[row] = (this.#sum[row] as number) + (factors[at] as number) * (this.#count[cell] as number);
      });
      this.#note(row);
    });
  }

  /** Leaves out the rows that no account was found for, and names them: without them the counts at hand are an account. */
  setAside(): readonly number[] {
    const rows = this.#wrong.splice(0);
    for (const row of rows) this.#weight[row] = 0;
    this.#record(null);
    return rows;
  }

  /** Smallest count of a cell in the accounts found. */
  least(cell: number): number {
    return this.#least[cell] as number;
  }

  /** Largest count of a cell in the accounts found. */
  most(cell: number): number {
    return this.#most[cell] as number;
  }

  /** Looks for an account near the last one, with one cell at a certain count; without one, for any account. False leaves the last one standing. */
  find(steps: number, fixed?: { readonly cell: number; readonly count: number }): boolean {
    this.#log = [];
    if (fixed !== undefined) {
      const { cell, count } = fixed;
      if (count < (this.#system.low[cell] as number) || count > (this.#system.high[cell] as number))
        return false;
      this.#set(cell, count);
    }
    const recent = new Map<number, number>();
    for (let step = 0; step < steps && this.#wrong.length > 0; step += 1) {
      const row = this.#wrong[this.#random(this.#wrong.length)] as number;
      const change = this.#bestChange(row, fixed?.cell ?? -1, recent, step);
      if (change === null) break;
      if (change.gain <= 0) this.#weight[row] = (this.#weight[row] as number) + 1;
      recent.set(change.cell, step);
      this.#set(change.cell, change.count);
    }
    const isAccount = this.#wrong.length === 0;
    if (isAccount) this.#record(fixed === undefined ? null : this.#log);
    else if (fixed !== undefined) this.#undo();
    return isAccount;
  }

  #bestChange(
    row: number,
    held: number,
    recent: ReadonlyMap<number, number>,
    step: number,
  ): { readonly cell: number; readonly count: number; readonly gain: number } | null {
    const { low, high, rows } = this.#system;
    const { cells, factors, low: least, high: most } = rows[row] as PublishedSystem['rows'][number];
    const sum = this.#sum[row] as number;
    const missing = sum < least ? least - sum : most - sum;
    let best: { readonly cell: number; readonly count: number; readonly gain: number } | null = null;
    for (let at = 0; at < cells.length; at += 1) {
      const cell = cells[at] as number;
      if (cell === held || low[cell] === high[cell]) continue;
      const exact = missing / (factors[at] as number);
      const now = this.#count[cell] as number;
      // A cell changed a moment ago is left alone, so that two rows do not push it to and fro.
      const late = step - (recent.get(cell) ?? -100) < 4 ? 3 : 0;
      // All of it, half of it, or one: where rows share cells the whole of it can be too much for ever.
      for (const part of step % 3 === 2 ? [exact, exact / 2, Math.sign(exact)] : [exact]) {
        const whole = part > 0 ? Math.ceil(part - NOISE) : Math.floor(part + NOISE);
        const count = Math.min(high[cell] as number, Math.max(low[cell] as number, now + whole));
        if (count === now) continue;
        const gain = this.#gain(cell, count - now) - late + this.#random(100) / 1_000;
        if (best === null || gain > best.gain) best = { cell, count, gain };
        if (Math.abs(exact) <= 1) break;
      }
    }
    return best;
  }

  /** How much less wrong the rows of a cell would be, each by its weight. */
  #gain(cell: number, change: number): number {
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
    const { low, high } = this.#system.rows[row] as PublishedSystem['rows'][number];
    return sum < low - NOISE ? low - sum : sum > high + NOISE ? sum - high : 0;
  }

  #set(cell: number, count: number): void {
    const before = this.#count[cell] as number;
    this.#log.push([cell, before]);
    this.#put(cell, count);
  }

  #put(cell: number, count: number): void {
    const change = count - (this.#count[cell] as number);
    this.#count[cell] = count;
    const rows = this.#system.rowsOf[cell] as readonly number[];
    const factors = this.#system.factorsOf[cell] as readonly number[];
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] as number;
      this.#sum[row] = (this.#sum[row] as number) + (factors[at] as number) * change;
      this.#note(row);
    }
  }

  /** Keeps the list of rows that are wrong; a row without weight is left out. */
  #note(row: number): void {
    if (this.#weight[row] === 0) return;
    const isWrong = this.#missBy(row, this.#sum[row] as number) > 0;
    const at = this.#wrongAt[row] as number;
    if (isWrong && at < 0) {
      this.#wrongAt[row] = this.#wrong.length;
      this.#wrong.push(row);
    } else if (!isWrong && at >= 0) {
      const last = this.#wrong.pop() as number;
      if (last !== row) {
        this.#wrong[at] = last;
        this.#wrongAt[last] = at;
      }
      this.#wrongAt[row] = -1;
    }
  }

  #record(changed: readonly [number, number][] | null): void {
    const cells = changed === null ? this.#count.keys() : changed.map(([cell]) => cell);
    for (const cell of cells) {
      const count = this.#count[cell] as number;
      this.#least[cell] = Math.min(this.#least[cell] as number, count);
      this.#most[cell] = Math.max(this.#most[cell] as number, count);
    }
  }

  #undo(): void {
    for (let at = this.#log.length - 1; at >= 0; at -= 1) {
      const [cell, count] = this.#log[at] as [number, number];
      this.#put(cell, count);
    }
  }

  /** A number below `most` that is the same in every run. */
  #random(most: number): number {
    this.#seed = (Math.imul(this.#seed, 1_664_525) + 1_013_904_223) >>> 0;
    return this.#seed % most;
  }
}
