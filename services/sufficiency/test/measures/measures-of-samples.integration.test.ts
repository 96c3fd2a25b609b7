import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { episodesOf } from '@golden-thread/ssda903';
import type { Ssda903Module, Ssda903Row } from '@golden-thread/ssda903';
import { readSsda903 } from '@golden-thread/ssda903/node';
import { careHistory, careMeasures, measureSeries } from '@golden-thread/sufficiency/measures';
import type { CareHistory, MeasureRecords } from '@golden-thread/sufficiency/measures';
import { describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../../../../../shared/data/ssda903-samples/', import.meta.url));
const here = existsSync(folder);
if (!here) console.warn('Left out: ../shared/data/ssda903-samples is not here, so no sample was measured.');

async function careOf(path: string, authority?: string): Promise<CareHistory> {
  const rows: Ssda903Row[] = [];
  const key = new TextEncoder().encode('a key for made-up children, 32 bytes and more');
  const options = authority === undefined ? {} : { authority };
  for await (const batch of readSsda903([`${folder}${path}`], {
    year: null,
    key,
    onIssue: () => undefined,
    ...options,
  }))
    rows.push(...batch);
  const of = <Module extends Ssda903Module>(module: Module) => {
    const found = rows.filter(
      (row): row is Extract<Ssda903Row, { readonly module: Module }> => row.module === module,
    );
    return found.length === 0 ? null : found;
  };
  const records: MeasureRecords = {
    years: [2017, 2018, 2019, 2020, 2021],
    episodes: episodesOf(rows),
    children: of('header'),
    unaccompanied: of('uasc'),
    health: of('oc2'),
    careLeavers: of('oc3'),
    adoptions: of('ad1'),
    placedForAdoption: of('placed-for-adoption'),
    previousPermanence: of('previous-permanence'),
    missing: of('missing'),
    reviews: of('reviews'),
  };
  return careHistory(records);
}

/** How many are counted of how many, year by year; null where it cannot be told. */
function told(care: CareHistory, id: string, part: string | null = null): readonly (string | null)[] {
  const measure = careMeasures.find((each) => each.id === id);
  if (measure === undefined) throw new Error(`There is no measure ${id}.`);
  return measureSeries(measure, { care }).map(({ results }) => {
    const found = results.find((each) => each.part === part) ?? results[0];
    if (found?.value === null || found === undefined) return null;
    return found.denominator === null ? `${found.numerator}` : `${found.numerator} of ${found.denominator}`;
  });
}

describe('the measures of the samples of the return, where they lie beside the project', () => {
  it('are those of one authority over five years', async () => {
    if (!here) return;
    const care = await careOf('single_authority_2017_2021.zip');
    expect(told(care, 'looked-after')).toEqual(['459', '286', '181', '119', '55']);
    expect(told(care, 'started')).toEqual(['147', '9', '9', '9', '3']);
    expect(told(care, 'ceased')).toEqual(['256', '206', '126', '77', '56']);
    expect(told(care, 'placements', 'foster')[0]).toBe('334 of 459');
    expect(told(care, 'in-house-by-kind', 'foster: in-house')[0]).toBe('188 of 334');
    expect(told(care, 'family-based')[0]).toBe('378 of 459');
    expect(told(care, 'three-or-more-placements')[0]).toBe('103 of 459');
    expect(told(care, 'sdq-received')[0]).toBe('154 of 284');
    // No file of the sample tells the distance from home, so nobody can be said to be near.
    expect(told(care, 'over-20-miles')).toEqual([null, null, null, null, null]);
    for (const measure of careMeasures)
      for (const { results } of measureSeries(measure, { care }))
        for (const { value, reason } of results) expect(reason === null).toBe(value !== null);
  });

  it('are of three authorities together as many as of one, whose files theirs are cut from', async () => {
    if (!here) return;
    const counts = await Promise.all(
      ['Southwark', 'Bromley', 'Hillingdon'].map(async (authority) =>
        told(await careOf('three_authorities', authority), 'looked-after').map(Number),
      ),
    );
    expect(counts).toEqual([
      [200, 120, 84, 56, 22],
      [147, 96, 53, 38, 16],
      [112, 70, 44, 25, 17],
    ]);
    const [first = []] = counts;
    expect(first.map((_, year) => counts.reduce((sum, years) => sum + (years[year] ?? 0), 0))).toEqual([
      459, 286, 181, 119, 55,
    ]);
  });
});
