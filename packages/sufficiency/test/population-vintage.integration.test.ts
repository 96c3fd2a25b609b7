import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { midYearBefore } from '../src/measures/index.ts';

const data = new URL('../../../../shared/data/', import.meta.url);
const published = new URL('dfe-children-looked-after/cla_number_and_rate_per_10k_children.csv.gz', data);
const estimates = new URL('ons-population/mid_year_0_17_2012_2024.csv', data);
const here = existsSync(published) && existsSync(estimates);
if (!here)
  console.warn('Left out: ../shared/data is not here, so no population was held against its vintage.');

/** The rows of a table by the names of its columns; a cell in quotation marks may hold commas. */
function rowsOf(text: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = text
    .replace(/^\uFEFF/u, '')
    .trim()
    .split(/\r?\n/u)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/gu)].map((cell) => cell[1] ?? cell[2] ?? ''),
    );
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])));
}

function areaOf(row: Readonly<Record<string, string>>): string {
  return row['new_la_code'] || row['region_code'] || (row['country_code'] ?? '');
}

describe('the population a published rate divides by', () => {
  it('is the estimate of the middle of the year before, by the rule of midYearBefore, and of no other year', () => {
    if (!here) return;
    const people = new Map(
      rowsOf(readFileSync(estimates, 'utf8')).map((row) => [
        `${areaOf(row)} ${String(row['time_period'])}`,
        row['population_estimate'],
      ]),
    );
    const found = { same: 0, other: 0, noEstimate: 0 };
    for (const row of rowsOf(gunzipSync(readFileSync(published)).toString('utf8'))) {
      const midYear = midYearBefore(`${String(row['time_period'])}-03-31`);
      const estimate = people.get(`${areaOf(row)} ${midYear}`);
      if (estimate === undefined || row['population_estimate'] === 'x') found.noEstimate += 1;
      else found[estimate === row['population_estimate'] ? 'same' : 'other'] += 1;
    }
    // Inner and outer London have no estimate of their own in the table of the Office; authorities of other years are printed as x.
    expect(found).toEqual({ same: 2445, other: 0, noEstimate: 60 });
  });
});
