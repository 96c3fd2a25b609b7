import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { reconciliationTally } from '../src/index.ts';
import type { OpenDataMapping } from '../src/index.ts';
import { fileKind, openReconciliation, shippedMappings } from '../src/node/index.ts';

const folder = fileURLToPath(new URL('../../../../shared/data/dfe-children-looked-after/', import.meta.url));
const here = existsSync(folder);
if (!here)
  console.warn(
    'Left out: ../shared/data/dfe-children-looked-after is not here, so no release was recomputed.',
  );

/** For each measure: figures, and how many of them agree, are within the rounding of their counts, differ, … */
async function counted(name: string) {
  const kind = await fileKind(`${folder}${name}`, await shippedMappings());
  const { mapping } = kind as { readonly mapping: OpenDataMapping };
  const table = openReconciliation(`${folder}${name}`, mapping);
  const tally = reconciliationTally();
  let suppressed = 0;
  for await (const batch of table.figures())
    for (const figure of batch) {
      tally.add(figure);
      if ((figure.symbol === 'c' || figure.missing === 'c') && figure.recomputed !== null) suppressed += 1;
    }
  expect(table.issues.total()).toBe(0);
  expect(suppressed).toBe(0);
  return tally
    .rows()
    .map((row) => [
      row.figures,
      row.agree,
      row.withinRounding,
      row.differ,
      row.notPublished,
      row.nothingToDivideBy,
      row.noCounts,
    ]);
}

const expected = {
  'cla_number_and_rate_per_10k_children.csv.gz': [[2505, 2443, 4, 0, 0, 0, 58]],
  'la_cla_placement_stability.csv.gz': [[5010, 4845, 12, 0, 0, 19, 134]],
  'la_care_leavers_accommodation_suitability.csv.gz': [[6680, 5037, 46, 0, 13, 40, 1544]],
  'cla_placements.csv.gz': [[28_875, 23_559, 112, 0, 77, 30, 5097]],
  'sdq.csv.gz': [
    [2310, 2183, 0, 0, 0, 4, 123],
    [770, 752, 0, 0, 0, 0, 18],
  ],
  'cla_flows.csv.gz': [
    [2475, 2431, 4, 0, 0, 0, 40],
    [28_875, 23_671, 0, 0, 107, 0, 5097],
    [28_875, 23_559, 112, 0, 77, 30, 5097],
  ],
  'cla_at_31_march.csv.gz': [
    [2475, 2431, 4, 0, 0, 0, 40],
    [56_925, 47_928, 0, 0, 373, 0, 8624],
    [56_925, 47_829, 98, 0, 282, 62, 8654],
  ],
} as const;

describe('the release of children looked after of 2025, where it lies beside the project', () => {
  it.each(Object.entries(expected))(
    '%s agrees with its own counts but for what their rounding allows',
    async (name, rows) => {
      if (!here) return;
      expect(await counted(name)).toEqual(rows);
    },
    60_000,
  );
});
