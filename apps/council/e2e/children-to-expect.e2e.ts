import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openWord, wordTables } from '../test/open-word.ts';
import { readCsv } from '../test/read-csv.ts';
import { importMadeUpCareReturns } from './made-up-care-returns.ts';
import { area, openBrowser, visit } from './visitor.ts';
import { startStack, type Stack } from './whole-stack.ts';

const forecast = `${area}/forecast`;
const figures = `${area}/looked-after`;
const CASEWORKER = 'Caseworker for looked-after children';
const OFFICER = 'Council officer';
const ROUNDED = 'a scenario is worked out from the same rounded counts of whole years';
const nextYear = new Date().getUTCFullYear() + 1;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The rows of a table as read, headings first. */
const rowsOf = (page: Page, table: string) =>
  page
    .locator(`#${table} tr`)
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('th, td')].map((cell) =>
          (cell.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
        ),
      ),
    );

async function take(page: Page, link: string) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link, exact: true }).click(),
  ]);
  return readFile(await file.path());
}

const poundsOf = (text = '') => Number(text.replaceAll(/[^\d.]/g, ''));

describe('where no return is imported', () => {
  it('both pages say so and what to do, and whoever may not know is told nothing', async () => {
    const { page, axe, signInAs, leave } = await visit(browser, inject('councilUrl'));
    for (const path of [forecast, figures, `${forecast}/scenario`]) {
      expect([path, (await page.goto(path))?.status()]).toEqual([path, 403]);
      expect(await page.locator('main').innerText()).not.toMatch(/return|\d/i);
    }
    await signInAs(CASEWORKER);
    for (const path of [forecast, figures]) {
      expect((await page.goto(path))?.status()).toBe(200);
      await page.getByText('No SSDA903 return of Rotherham counts').waitFor();
      expect(await page.locator('main table').count()).toBe(0);
      expect(await axe()).toEqual([]);
    }
    await leave();
  });
});

describe('where returns are imported', () => {
  let stack: Stack;
  beforeAll(async () => {
    stack = await startStack({});
    await importMadeUpCareReturns(stack.dataDir);
  });
  afterAll(() => stack.stop());

  it('an officer without scripts saves a scenario, and sees what it comes to in rounded figures', async () => {
    const { page, wrongs, signInAs, leave } = await visit(browser, stack.councilUrl, {
      javaScriptEnabled: false,
    });
    await signInAs(OFFICER);
    await page.goto(area);
    await page.getByRole('link', { name: 'Children to expect' }).click();
    await page.getByText('Counts are rounded to a multiple of 5').waitFor();
    await page.getByText(ROUNDED).waitFor();
    const expected = await rowsOf(page, 'expected');
    expect(expected.map(([name]) => name).slice(0, 2)).toEqual(['Which', 'All looked-after children']);
    expect(Number(expected[1]?.[1]?.split(' ')[0]) % 5).toBe(0);
    await page.getByText('No price is known, so no cost can be told.').waitFor();
    await page.locator('summary', { hasText: 'What placements cost a week' }).click();
    expect(await page.getByLabel('Fostering, in-house, £ a week').count()).toBe(1);
    await page.getByLabel('Fostering, £ a week', { exact: true }).fill('£1,000');
    await page.getByLabel('Rise of prices each year, %').fill('10');
    await page.getByRole('button', { name: 'Show what to expect' }).click();
    const [, , ...fostering] = (await rowsOf(page, 'cost')).find(([name]) => name === 'Fostering') ?? [];
    expect(fostering[0]).toMatch(/^£[\d,]+000$/);
    expect(poundsOf(fostering[1])).toBeGreaterThan(poundsOf(fostering[0]));

    await page.getByRole('link', { name: 'Save a new scenario' }).click();
    await page.getByText(ROUNDED).waitFor();
    await page.getByRole('button', { name: 'Save scenario' }).click();
    await page.getByRole('link', { name: 'Give the scenario a name' }).waitFor();
    const fill = async (label: string, text: string) => page.getByLabel(label, { exact: true }).fill(text);
    await fill('Name', 'Fewer starts');
    await fill('From which day', `1 April ${nextYear}`);
    await fill('More or fewer children come into care, by %', '10,5');
    await fill('Open from', `1 April ${nextYear}`);
    await fill('Why is it looked at?', 'Edge of care work is to grow.');
    await page.getByRole('button', { name: 'Save scenario' }).click();
    await page.getByRole('link', { name: /^The change of children coming into care/ }).waitFor();
    await page.getByRole('link', { name: /^Say how many places open/ }).waitFor();
    await fill('More or fewer children come into care, by %', '−50%');
    await fill('Open from', '');
    await page.getByRole('button', { name: 'Save scenario' }).click();
    await page.getByText('The scenario “Fewer starts” is saved.').waitFor();
    await page.getByText(`50% fewer children come into care from 1 April ${nextYear}.`).waitFor();
    await page.getByLabel('Fewer starts').check();
    await page.getByRole('button', { name: 'Show what to expect' }).click();
    const beside = await rowsOf(page, 'side-by-side-children');
    expect(beside.slice(1).map(([name]) => name)).toEqual(['As things go on', 'Fewer starts']);
    const [plain, fewer] = beside.slice(1).map((row) => parseInt(row.at(-1) ?? '', 10));
    expect(fewer).toBeLessThan(plain ?? 0);
    expect(wrongs).toEqual([]);
    await leave();
  });

  it('a caseworker lays it beside the forecast, and takes the same figures away', async () => {
    const { page, wrongs, axe, signInAs, leave } = await visit(browser, stack.councilUrl);
    await signInAs(CASEWORKER);
    expect((await page.goto(`${forecast}/scenario`))?.status()).toBe(403);
    await page.goto(forecast);
    await page.getByText('Counts are exact, because you may read the records.').waitFor();
    await page.getByText(/children were looked after on 31 March 2026/).waitFor();
    await page.getByLabel('Fewer starts').check();
    await page.getByRole('button', { name: 'Show what to expect' }).click();
    await page.getByRole('heading', { name: 'Scenarios side by side' }).waitFor();
    const beside = await rowsOf(page, 'side-by-side-children');
    expect(beside.slice(1).map(([name]) => name)).toEqual(['As things go on', 'Fewer starts']);
    const [plain, fewer] = beside.slice(1).map((row) => parseInt(row.at(-1) ?? '', 10));
    expect(fewer).toBeLessThan(plain ?? 0);
    expect(await page.getByRole('img', { name: /^Line chart of children looked after/ }).count()).toBe(1);
    expect(await axe()).toEqual([]);

    const word = wordTables(
      openWord(await take(page, 'Download as a Word document')).get('word/document.xml') ?? '',
    );
    expect(
      [...word.keys()].filter((caption) => caption.startsWith('How each scenario differs')),
    ).toHaveLength(1);
    const rows = readCsv((await take(page, 'Download all of it as CSV')).toString('utf8'));
    const ofScenario = rows.filter((row) => row.some((cell) => cell.startsWith('Fewer starts: all, ')));
    expect(ofScenario.length).toBeGreaterThan(3);

    for (const [query, words] of [
      ['years=11', 'Years must be a whole number from 1 to 10'],
      ['rise=10,5', 'How much prices rise must be a number'],
      ['price-other=-3', 'A price a week must be an amount of pounds'],
    ] as const) {
      expect((await page.goto(`${forecast}?${query}`))?.status()).toBe(400);
      await page.getByRole('alert').getByRole('link', { name: words }).waitFor();
    }
    expect(wrongs).toEqual([]);
    await leave();
  });

  it('an officer withdraws it once; afterwards the page says that it is withdrawn', async () => {
    const { page, signInAs, axe, leave } = await visit(browser, stack.councilUrl);
    await signInAs(OFFICER);
    await page.goto(forecast);
    await page.getByRole('link', { name: /^Withdraw/ }).click();
    await page.getByRole('heading', { name: 'Withdraw “Fewer starts”' }).waitFor();
    const address = page.url();
    await page.getByLabel('Why is it withdrawn?').fill('It was only tried.');
    await page.getByRole('button', { name: 'Withdraw scenario' }).click();
    await page.getByText('The scenario stays on record').waitFor();
    await page.goto(address);
    await page.getByText(/^It was withdrawn .*: It was only tried\.$/).waitFor();
    expect(await page.getByRole('button', { name: 'Withdraw scenario' }).count()).toBe(0);
    expect(await axe()).toEqual([]);
    await leave();
  });

  it('measures are exact for the caseworker, rounded for the officer, and chosen by keyboard', async () => {
    const caseworker = await visit(browser, stack.councilUrl);
    await caseworker.signInAs(CASEWORKER);
    const { page } = caseworker;
    await page.goto(figures);
    const counted = (await rowsOf(page, 'looked-after')).slice(1);
    expect(counted).toHaveLength(4);
    expect(await caseworker.axe()).toEqual([]);
    await page.locator('summary', { hasText: 'Measures (5 chosen)' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: 'Children looked after, by placement', exact: true }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Show figures' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('summary', { hasText: 'Measures (4 chosen)' }).waitFor();
    expect(await page.locator('#placements').count()).toBe(0);
    await caseworker.leave();

    const officer = await visit(browser, stack.councilUrl, { viewport: { width: 320, height: 640 } });
    await officer.signInAs(OFFICER);
    await officer.page.goto(figures);
    await officer.page.getByText('Counts are rounded to a multiple of 5').waitFor();
    const rounded = (await rowsOf(officer.page, 'looked-after'))
      .slice(1)
      .map((row) => parseInt(row.at(-1)!, 10));
    expect(rounded.filter((number) => number % 5 !== 0)).toEqual([]);
    // A total is a sum of rounded parts, each by less than 5, and there are fewer than ten of them.
    counted.forEach((row, at) =>
      expect(Math.abs(parseInt(row.at(-1)!, 10) - (rounded[at] ?? 0))).toBeLessThan(50),
    );
    expect(await officer.axe()).toEqual([]);
    expect(await officer.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await officer.leave();
  });
});
