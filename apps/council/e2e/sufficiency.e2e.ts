import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openWord, wordTables } from '../test/open-word.ts';
import { readCsv } from '../test/read-csv.ts';
import { area, openBrowser, visit } from './visitor.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('the sufficiency statement', () => {
  it('is reached from the area without scripts, and says what the printed −4.23% really is', async () => {
    const { page, wrongs, leave } = await visit(browser, inject('councilUrl'), { javaScriptEnabled: false });
    await page.goto(`${area}?as-at=2022-09-30`);
    await page.getByRole('link', { name: 'Sufficiency statement' }).click();
    await page.getByRole('heading', { level: 1, name: /sufficiency statement$/ }).waitFor();
    await page.getByText('3 changes between 31 March 2019 and 31 March 2022').waitFor();
    await page.getByText('13 of 17 objectives have no timescale, so nobody can be late with them.').waitFor();
    expect(await page.locator('#years-to-come tbody tr').count()).toBe(7);
    expect(await page.getByRole('img', { name: /^Line chart of children looked after/ }).count()).toBe(1);
    expect(wrongs).toEqual([]);
    await leave();
  });

  it('is taken away as Word and as CSV with the figures of the page', async () => {
    const { page, leave } = await visit(browser, inject('councilUrl'));
    await page.goto(`${area}/sufficiency?as-at=2022-09-30`);
    const take = async (link: string) => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: link }).click(),
      ]);
      return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
    };
    const word = await take('Download as a Word document');
    expect(word.name).toBe('sufficiency-statement-as-at-2022-09-30.docx');
    const tables = [...wordTables(openWord(word.bytes).get('word/document.xml') ?? '').values()];
    expect(tables).toHaveLength(await page.locator('main table').count());
    const rows = readCsv((await take('Download all of it as CSV')).bytes.toString('utf8'));
    expect(
      rows.filter((row) => row.includes('Children looked after, and the years to come with the 80% interval'))
        .length,
    ).toBeGreaterThan(7);
    await leave();
  });

  it('leads to the homes, names none that nobody names, and shows no child to the public', async () => {
    const { page, leave } = await visit(browser, inject('councilUrl'));
    await page.goto(`${area}/sufficiency?as-at=2022-09-30`);
    await page.getByRole('link', { name: /^Homes one by one/ }).click();
    await page.getByRole('heading', { level: 1, name: /register and market$/ }).waitFor();
    const homes = await page
      .locator('#homes tbody tr')
      .evaluateAll((rows) =>
        rows.map(
          (row) => [row.children[0]?.textContent ?? '', Number(row.children[1]?.textContent)] as const,
        ),
      );
    const ofHomes = (rows: typeof homes) => rows.reduce((sum, [, number]) => sum + number, 0);
    expect(ofHomes(homes)).toBe(25);
    expect(ofHomes(homes.filter(([name]) => name.includes('Not named')))).toBe(23);
    expect(await page.getByText('Children where no child should live').count()).toBe(0);
    await leave();
  });
});
