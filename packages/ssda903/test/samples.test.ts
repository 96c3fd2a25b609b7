import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { episodesOf } from '../src/index.ts';
import type { Ssda903Year } from '../src/index.ts';
import { checkSsda903, returnsIn } from '../src/node/index.ts';
import { key, readAll } from './made-up-return.ts';

const samples = fileURLToPath(new URL('../../../../shared/data/ssda903-samples/', import.meta.url));
/** The folder of the samples, or nothing where they are not. */
const found = existsSync(samples) ? [samples] : [];
if (found.length === 0)
  console.warn('Left out: ../shared/data/ssda903-samples is not here, so no return made by others was read.');

const years: readonly Ssda903Year[] = [2017, 2018, 2019, 2020, 2021];

it('samples are read where they are', () => expect(found.length).toBe(existsSync(samples) ? 1 : 0));

describe.each(found)('the sample of one authority', (from) => {
  const paths = [`${from}single_authority_2017_2021.zip`];

  it('is read to the end, and what is wrong with its episodes is told', async () => {
    const told = [];
    expect(await returnsIn(paths)).toEqual(years.map((year) => ({ year, from: 'name', certain: true })));
    for (const year of years) {
      const { rows, issueTotal, issueCounts, tables } = await checkSsda903(paths, { year, key });
      expect(tables.map(({ dates }) => dates)).toEqual(
        Array.from({ length: 8 }, () => ({ format: 'day/month/year', certain: true })),
      );
      told.push([year, rows.header, rows.episodes, issueTotal, issueCounts['END_HALF_TOLD']]);
    }
    expect(told).toEqual([
      [2017, 819, 1460, 470, 434],
      [2018, 572, 974, 244, 235],
      [2019, 362, 648, 167, 160],
      [2020, 226, 402, 111, 105],
      [2021, 144, 253, 68, 62],
    ]);
  });

  it('is merged without counting twice: every child and day of beginning once', async () => {
    const { rows } = await readAll(paths, { year: null });
    const starts = new Set(
      rows.flatMap((row) =>
        row.module === 'episodes' && !['V3', 'V4'].includes(row.values.LS ?? '')
          ? [`${row.pseudonym} ${row.values.DECOM}`]
          : [],
      ),
    );
    const episodes = episodesOf(rows);
    expect(episodes).toHaveLength(2396);
    const stock = years.map((year) => {
      const day = `${year + 1}-03-31`;
      return episodes.filter(
        ({ startDate, endDate, toldUntil }) =>
          startDate <= day && (endDate === null ? day <= toldUntil : endDate > day),
      ).length;
    });
    expect(stock).toEqual([459, 286, 181, 119, 55]);
    expect(episodes.every(({ pseudonym, startDate }) => starts.has(`${pseudonym} ${startDate}`))).toBe(true);
    expect(episodes.every(({ birthMonth, sex }) => birthMonth !== null && sex !== 'unknown')).toBe(true);
  });
});

describe.each(found)('the sample of three authorities', (from) => {
  const paths = ['episodes', 'header', 'uasc'].map((name) => `${from}three_authorities/${name}.csv`);

  it('is read as it is: its days, its years, its authorities', async () => {
    const { rows, tables, issueCounts } = await checkSsda903(paths, { year: null, key });
    expect(rows).toMatchObject({ header: 1304, episodes: 3737, uasc: 51, oc2: 0 });
    expect(tables.every(({ dates }) => dates.format === 'year-month-day' && dates.certain)).toBe(true);
    expect(issueCounts).toMatchObject({ CHILD_NOT_IN_HEADER: 2335, CHILD_TWICE: 231, END_HALF_TOLD: 996 });
    const one = await checkSsda903(paths, { year: null, key, authority: 'Southwark' });
    expect(one.rows).toMatchObject({ header: 582, episodes: 1680, uasc: 26 });
  });
});
