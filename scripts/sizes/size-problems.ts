import type { BundledSize } from './bundled-size.ts';

/** What one import may cost: bytes minified and gzipped, and the libraries that may come along. */
export interface SizeBudget {
  readonly gzipped: number;
  readonly libraries: readonly string[];
}

/** What is wrong with the sizes measured: too big, a library nobody agreed to, no budget, or a budget of nothing. */
export function sizeProblems(
  measured: ReadonlyMap<string, BundledSize>,
  budgets: Readonly<Record<string, SizeBudget>>,
): readonly string[] {
  const unmeasured = Object.keys(budgets).filter((what) => !measured.has(what));
  return [
    ...[...measured].flatMap(([what, { gzipped, libraries }]) => {
      const budget = budgets[what];
      if (budget === undefined) return [`${what} has no budget in scripts/sizes/budgets.json.`];
      const unagreed = libraries.filter((name) => !budget.libraries.includes(name));
      const absent = budget.libraries.filter((name) => !libraries.includes(name));
      return [
        ...(gzipped > budget.gzipped
          ? [`${what} is ${gzipped} bytes gzipped; its budget is ${budget.gzipped}.`]
          : []),
        ...unagreed.map((name) => `${what} brings ${name}, which its budget does not name.`),
        ...absent.map((name) => `${what} no longer brings ${name}: take it out of its budget.`),
      ];
    }),
    ...unmeasured.map((what) => `the budget names ${what}, which is no import.`),
  ];
}
