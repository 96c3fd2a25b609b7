import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { OpenDataMapping, ReconciledState } from '../src/index.ts';
import { fileKind, openReconciliation, readAreas, shippedMappings } from '../src/node/index.ts';

const folder = fileURLToPath(new URL('../../../../shared/data/dfe-ehcp-2025/', import.meta.url));
const here = existsSync(folder);
if (!here) console.warn('Left out: ../shared/data/dfe-ehcp-2025 is not here, so no release was recomputed.');

const states: readonly ReconciledState[] = [
  'agrees',
  'differs',
  'not-published',
  'nothing-to-divide-by',
  'no-counts',
];

/** How many shares and how many totals of a table of the release came out how, in the order of `states`; and the rows. */
async function counted(name: string) {
  const path = `${folder}${name}`;
  const kind = await fileKind(path, await shippedMappings());
  const areas = await readAreas(`${folder}caseload.csv.gz`);
  const table = openReconciliation(path, (kind as { readonly mapping: OpenDataMapping }).mapping, { areas });
  const found = { share: states.map(() => 0), total: states.map(() => 0) };
  const differOfEverybody = { share: 0, total: 0 };
  let printedWithoutCounts = 0;
  for await (const batch of table.figures()) {
    for (const { kind: what, state, among, reported } of batch) {
      found[what][states.indexOf(state)]! += 1;
      if (state === 'differs' && among === null) differOfEverybody[what] += 1;
      const hasNone = state === 'no-counts' || state === 'nothing-to-divide-by';
      if (what === 'share' && hasNone && reported !== null) printedWithoutCounts += 1;
    }
  }
  expect(table.issues.total()).toBe(0);
  return { rows: table.rows(), ...found, differOfEverybody, printedWithoutCounts };
}

/** Rows; shares and totals by state; those that differ in rows of everybody; shares printed without counts. */
const expected = {
  'timeliness_20_week.csv.gz': [12_211, [70_037, 0, 0, 403, 2826], [6240, 0, 0, 0, 800], [0, 0], 0],
  'annual_reviews.csv.gz': [13_290, [21_404, 0, 1436, 2584, 1156], [4988, 0, 0, 0, 5110], [0, 0], 0],
  'requests.csv.gz': [13_169, [72_109, 365, 644, 2018, 3878], [4945, 0, 0, 0, 1243], [53, 0], 96],
  'assessments.csv.gz': [12_847, [59_244, 0, 0, 13_875, 3963], [5054, 0, 0, 0, 1127], [0, 0], 160],
  'sen_needs_all_plans.csv.gz': [13_939, [179_996, 2, 0, 0, 1209], [11_126, 8, 0, 0, 2418], [2, 8], 0],
  'caseload.csv.gz': [25_339, [174_987, 11, 0, 0, 2375], [10_185, 0, 0, 0, 2863], [11, 0], 0],
  'newplans.csv.gz': [17_859, [124_216, 104, 0, 0, 693], [9740, 2, 0, 0, 450], [104, 2], 0],
  'personal_budgets.csv.gz': [22_955, [0, 0, 0, 0, 0], [7962, 0, 0, 0, 1554], [0, 0], 0],
  // Two rates for each row, one of them in development and printed for 2024 only.
  'tribunal_appeal_rate_2014_2024.csv': [1684, [1830, 0, 0, 0, 1538], [20, 0, 0, 0, 13], [0, 0], 1],
} as const;

describe('the release of EHC plans of 2025, where it lies beside the project', () => {
  it.each(Object.entries(expected))(
    '%s agrees with its own counts but for those known',
    async (name, [rows, share, total, [shares, totals], printedWithoutCounts]) => {
      if (!here) return;
      expect(await counted(name)).toEqual({
        rows,
        share,
        total,
        differOfEverybody: { share: shares, total: totals },
        printedWithoutCounts,
      });
    },
  );
});
