import { Ledger } from './ledger.ts';
import type { PublishedSystem, Row } from './published-system.ts';

const NOISE = 1e-7;

interface Change {
  readonly cell: number;
  readonly count: number;
  readonly gain: number;
}

/**
 * An account of everything published: whole counts, within their ranges, that agree with every row. It is looked for by
 * mending: change a count so that a row comes right, then whatever that put wrong, weighing rows that resist ever more.
 *
 * Each account it reaches widens the range over which a count is known to be open.
 */
export class Accounts {
  readonly #system: PublishedSystem;
  readonly #ledger: Ledger;
  readonly #least: Float64Array;
  readonly #most: Float64Array;
  #seed = 1;

  constructor(system: PublishedSystem, isUsed: (row: number) => boolean) {
    this.#system = system;
    this.#ledger = new Ledger(system, isUsed);
    this.#least = new Float64Array(system.low.length).fill(Infinity);
    this.#most = new Float64Array(system.low.length).fill(-Infinity);
  }

  /** Looks for a first account, or goes on looking; gives the rows that would not come right. */
  begin(steps: number): readonly number[] {
    this.#mend(steps, -1);
    return [...this.#ledger.wrong];
  }

  /** Of some rows those that resisted mending longest, longest first. */
  mostResisting(rows: readonly number[], most: number): readonly number[] {
    return [...rows]
      .sort((one, other) => this.#ledger.weight(other) - this.#ledger.weight(one))
      .slice(0, most);
  }

  /** Says nothing of a row any more. */
  leaveOut(row: number): void {
    this.#ledger.leaveOut(row);
  }

  isWrong(row: number): boolean {
    return this.#ledger.isWrong(row);
  }

  /** Takes the counts at hand for the first account. */
  settleOnFirst(): void {
    this.#record(this.#least.keys());
  }

  /** The count of a cell in the account at hand. */
  count(cell: number): number {
    return this.#ledger.count(cell);
  }

  /** Smallest count of a cell in the accounts found. */
  least(cell: number): number {
    return this.#least[cell] as number;
  }

  /** Largest count of a cell in the accounts found. */
  most(cell: number): number {
    return this.#most[cell] as number;
  }

  /** Looks for an account near the last one, with one cell at a certain count. False leaves the last one standing. */
  find(steps: number, cell: number, count: number): boolean {
    const { low, high } = this.#system;
    if (count < (low[cell] as number) || count > (high[cell] as number)) return false;
    this.#ledger.mark();
    this.#ledger.set(cell, count);
    this.#mend(steps, cell);
    return this.#keepOr(this.#ledger.wrong.length === 0);
  }

  /** Takes counts that somebody else worked out, when some rows hold with them. False leaves the last ones standing. */
  adopt(counts: ReadonlyMap<number, number>, rows: readonly number[]): boolean {
    this.#ledger.mark();
    for (const [cell, count] of counts) this.#ledger.set(cell, count);
    return this.#keepOr(!rows.some((row) => this.#ledger.isWrong(row)));
  }

  #keepOr(isAccount: boolean): boolean {
    if (isAccount) this.#record(this.#ledger.changed);
    else this.#ledger.undo();
    return isAccount;
  }

  #record(cells: Iterable<number>): void {
    for (const cell of cells) {
      const count = this.#ledger.count(cell);
      this.#least[cell] = Math.min(this.least(cell), count);
      this.#most[cell] = Math.max(this.most(cell), count);
    }
  }

  #mend(steps: number, held: number): void {
    const { wrong } = this.#ledger;
    const recent = new Map<number, number>();
    for (let step = 0; step < steps && wrong.length > 0; step += 1) {
      const row = wrong[this.#random(wrong.length)] as number;
      const change = this.#bestChange(row, held, recent, step);
      if (change === null) return;
      if (change.gain <= 0) this.#ledger.weigh(row);
      recent.set(change.cell, step);
      this.#ledger.set(change.cell, change.count);
    }
  }

  #bestChange(row: number, held: number, recent: ReadonlyMap<number, number>, step: number): Change | null {
    const { low, high, rows } = this.#system;
    const { cells, factors, low: least, high: most } = rows[row] as Row;
    const sum = this.#ledger.sum(row);
    const missing = sum < least ? least - sum : most - sum;
    let best: Change | null = null;
    for (let at = 0; at < cells.length; at += 1) {
      const cell = cells[at] as number;
      if (cell === held || low[cell] === high[cell]) continue;
      const exact = missing / (factors[at] as number);
      const now = this.#ledger.count(cell);
      // A cell changed a moment ago is left alone, so that two rows do not push it to and fro.
      const late = step - (recent.get(cell) ?? -100) < 4 ? 3 : 0;
      // All of it, half of it, or one: where rows share cells the whole of it can be too much for ever.
      for (const part of step % 3 === 2 ? [exact, exact / 2, Math.sign(exact)] : [exact]) {
        const whole = part > 0 ? Math.ceil(part - NOISE) : Math.floor(part + NOISE);
        const count = Math.min(high[cell] as number, Math.max(low[cell] as number, now + whole));
        if (count === now) continue;
        const gain = this.#ledger.gain(cell, count - now) - late + this.#random(100) / 1_000;
        if (best === null || gain > best.gain) best = { cell, count, gain };
        if (Math.abs(exact) <= 1) break;
      }
    }
    return best;
  }

  /** A number below `most` that is the same in every run. */
  #random(most: number): number {
    this.#seed = (Math.imul(this.#seed, 1_664_525) + 1_013_904_223) >>> 0;
    return this.#seed % most;
  }
}
