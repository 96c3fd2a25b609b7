import type { FigureReading, FigureSymbol } from './figure-symbol.ts';
import type { AuthoritySum } from './reconcile-total.ts';

/** A total that is printed, with what the local authorities add up to in each column. */
export interface ExpectedTotal<What> {
  readonly what: What;
  readonly printed: readonly FigureReading[];
  readonly parts: readonly AuthoritySum[];
}

/** Adds up local authorities by region and for England, while rows come in any order. */
export interface AuthoritySums<What> {
  /** Adds one authority to the total of a name. */
  readonly add: (name: string, read: (column: string) => FigureReading) => void;
  /** A total as printed. */
  readonly expect: (name: string, what: What, read: (column: string) => FigureReading) => void;
  /** Every total that is printed, in the order given. */
  readonly all: () => readonly ExpectedTotal<What>[];
}

interface Running {
  authorities: number;
  withoutFigure: number;
  symbol: FigureSymbol | null;
  sum: number;
}

/**
 * Sums over local authorities, one for each column.
 *
 * @example
 * const sums = authoritySums<string>(['plans']);
 * sums.expect('England', 'all of it', () => ({ value: 5, symbol: null }));
 * sums.add('England', () => ({ value: 2, symbol: null }));
 * sums.all()[0]?.parts[0]?.sum; // => 2
 */
export function authoritySums<What>(columns: readonly string[]): AuthoritySums<What> {
  const running = new Map<string, readonly Running[]>();
  const expected = new Map<string, { what: What; printed: readonly FigureReading[] }>();
  const none = (): readonly Running[] =>
    columns.map(() => ({ authorities: 0, withoutFigure: 0, symbol: null, sum: 0 }));
  return {
    add(name, read) {
      const of = running.get(name) ?? none();
      running.set(name, of);
      for (const [at, column] of columns.entries()) {
        const { value, symbol } = read(column);
        const one = of[at]!;
        one.authorities += 1;
        if (value !== null) {
          one.sum += value;
          continue;
        }
        one.withoutFigure += 1;
        one.symbol ??= symbol;
      }
    },
    expect(name, what, read) {
      expected.set(name, { what, printed: columns.map(read) });
    },
    all: () =>
      [...expected].map(([name, { what, printed }]) => ({
        what,
        printed,
        parts: running.get(name) ?? none(),
      })),
  };
}
