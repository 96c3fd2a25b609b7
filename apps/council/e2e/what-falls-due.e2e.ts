import { readFile, rm } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readCsv } from '../test/read-csv.ts';
import { areasWithReportedRequests, importMadeUpReturn, READ_ON, REPORTED } from './made-up-return.ts';
import { area, openBrowser, visit } from './visitor.ts';
import { startStack, type Stack } from './whole-stack.ts';

const due = `${area}/due?as-at=${READ_ON}`;
const figures = `${area}/assessments?as-at=${READ_ON}`;
const load = `${area}/load?as-at=${READ_ON}`;
const pages = [due, figures, load];
const files = ['due/counts.csv', 'due/cases.csv', 'assessments/figures.csv', 'load/months.csv'].map(
  (file) => `${area}/${file}?as-at=${READ_ON}`,
);
const CASEWORKER = 'SEND caseworker';
const OFFICER = 'Council officer';

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

async function download(page: Page, link: string) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link }).click(),
  ]);
  return readCsv(await readFile(await file.path(), 'utf8'));
}

const columnOf = (rows: readonly (readonly string[])[], heading: string) =>
  rows.slice(1).map((row) => row[rows[0]?.indexOf(heading) ?? -1] ?? 'no such column');

const sumOf = (numbers: readonly string[]) =>
  numbers.reduce((sum, number) => sum + Number(number.replaceAll(',', '')), 0);

describe('where no return is imported', () => {
  it('the pages say so and what to do, and show no figure', async () => {
    const { page, axe, wrongs, signInAs, leave } = await visit(browser, inject('councilUrl'));
    await page.goto(area);
    expect(await page.getByRole('link', { name: 'What falls due' }).count()).toBe(0);
    await signInAs(OFFICER);
    await page.goto(area);
    await page.getByRole('link', { name: 'What falls due' }).click();
    for (const path of [null, `${area}/assessments`, `${area}/load`]) {
      if (path !== null) expect((await page.goto(path))?.status()).toBe(200);
      await page
        .getByText('No SEN2 return of Rotherham counts, so there is nothing to count from.')
        .waitFor();
      expect(await page.locator('main code').first().innerText()).toContain('golden-thread sen2 import');
      expect(await page.locator('main table').count()).toBe(0);
      expect(await axe()).toEqual([]);
    }
    expect(wrongs).toEqual([]);
    await leave();
  });

  it('anybody reads the statutory clocks', async () => {
    const { page, leave } = await visit(browser, inject('councilUrl'), { javaScriptEnabled: false });
    await page.goto('/');
    await page.getByRole('link', { name: 'Statutory clocks' }).click();
    await page.getByRole('heading', { name: 'Final plan: 20 weeks' }).waitFor();
    expect(await page.locator('main').innerText()).toContain('regulation 13(2)');
    expect(await page.locator('main section').count()).toBe(12);
    await leave();
    const other = await visit(browser, inject('councilUrl'), { viewport: { width: 320, height: 640 } });
    await other.page.goto('/clocks');
    expect(await other.axe()).toEqual([]);
    expect(await other.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await other.leave();
  });
});

describe('where a return is imported', () => {
  let stack: Stack;
  let folder: string;
  beforeAll(async () => {
    folder = await areasWithReportedRequests();
    stack = await startStack({ AREAS_DIR: folder });
    await importMadeUpReturn(stack.dataDir);
  });
  afterAll(async () => {
    await stack.stop();
    await rm(folder, { recursive: true });
  });

  it('a caseworker without scripts goes from the area to what is late and to the cases behind it', async () => {
    const { page, wrongs, signInAs, leave } = await visit(browser, stack.councilUrl, {
      javaScriptEnabled: false,
    });
    await signInAs(CASEWORKER);
    await page.goto(area);
    await page.getByRole('link', { name: 'What falls due' }).click();
    await page.getByLabel('Show this page as it stood on').fill('10/2/2025');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.getByText('As at 10 February 2025', { exact: true }).waitFor();
    await page.getByText('The records end on 31 December 2024').waitFor();
    await page.getByText('Return 2025-1').waitFor();
    await page.getByText('It is made up, of nobody.').waitFor();
    await page.getByText('These figures are of a made-up return.').waitFor();
    const clocks = await rowsOf(page, 'clocks');
    expect(clocks[0]).toEqual([
      ...[
        'Clock',
        'Late',
        'Within 2 weeks',
        'Within 4 weeks',
        'Within 6 weeks',
        'After that',
        'Day not known',
        'Excused',
      ],
    ]);
    expect(clocks.map(([name]) => name)).toContain('Final plan Limit: 20 weeks');
    const tiles = await page.locator('.app-due-summary .app-attention__number').allInnerTexts();
    clocks[0]
      ?.slice(1)
      .forEach((heading, at) =>
        expect([heading, sumOf(columnOf(clocks, heading))]).toEqual([heading, sumOf([tiles[at]!])]),
      );
    const teams = await rowsOf(page, 'teams');
    expect(sumOf(columnOf(teams, 'Late'))).toBe(sumOf(columnOf(clocks, 'Late')));

    const first = await page.locator('.app-cases tbody tr').allInnerTexts();
    expect(first).toHaveLength(50);
    await page.getByRole('link', { name: 'Next page' }).click();
    const second = await page.locator('.app-cases tbody tr').allInnerTexts();
    expect(second.filter((row) => first.includes(row))).toEqual([]);
    await page.getByRole('link', { name: 'First page' }).click();
    expect(await page.locator('.app-cases tbody tr').allInnerTexts()).toEqual(first);

    const counts = await download(page, 'Download the counts as CSV');
    const owed = [counts[0]!, ...counts.filter((row) => row.includes('owed'))];
    expect(sumOf(columnOf(owed, 'Late'))).toBe(sumOf(columnOf(clocks, 'Late')));
    const cases = await download(page, 'Download the 1,000 most urgent cases as CSV');
    // A pseudonym may begin with a sign that a spreadsheet would run: the file marks it as text with an apostrophe.
    expect(columnOf(cases, 'Case')[0]?.replace(/^'/u, '')).toBe(first[0]?.split(/\s/)[0]);
    const days = columnOf(cases, 'Days left').map(Number);
    expect(days).toHaveLength(1000);
    expect(days).toEqual(days.toSorted((one, other) => one - other));
    expect((await page.goto(`${due}&after=nowhere`))?.status()).toBe(404);
    expect(wrongs).toEqual([]);
    await leave();
  });

  it('an officer sees the same questions in rounded counts, and no case', async () => {
    const { page, wrongs, axe, signInAs, leave } = await visit(browser, stack.councilUrl);
    await signInAs(OFFICER);
    await page.goto(due);
    await page.getByText('Counts are rounded to a multiple of 5').waitFor();
    const numbers = (await rowsOf(page, 'clocks')).slice(1).flatMap((row) => row.slice(1));
    expect(numbers.length).toBeGreaterThan(50);
    expect(numbers.filter((number) => Number(number.replaceAll(',', '')) % 5 !== 0)).toEqual([]);
    expect(await page.locator('.app-cases').count()).toBe(0);
    expect(await page.getByRole('link', { name: /cases as CSV/ }).count()).toBe(0);
    expect((await page.request.get(files[1] ?? '')).status()).toBe(403);
    const counts = await download(page, 'Download the counts as CSV');
    expect(new Set(columnOf(counts, 'Counts are'))).toEqual(new Set(['rounded to 5']));
    expect(await axe()).toEqual([]);
    await page.goto(`${area}/due?as-at=2025-02-13`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByText('As at 10 February 2025', { exact: true }).waitFor();
    expect(wrongs).toEqual([]);
    await leave();
  });

  it('nobody else is offered the pages, or told anything by them', async () => {
    const others = [
      null,
      { label: 'Partner organisation', of: 'Rotherham' },
      { label: CASEWORKER, of: 'Derby' },
    ];
    for (const who of others) {
      const { page, axe, signInAs, leave } = await visit(browser, stack.councilUrl);
      if (who !== null) await signInAs(who.label, who.of);
      await page.goto(area);
      expect(await page.getByRole('link', { name: 'What falls due' }).count()).toBe(0);
      for (const path of pages) {
        expect([path, (await page.goto(path))?.status()]).toEqual([path, 403]);
        await page.getByRole('heading', { name: 'You cannot see this page' }).waitFor();
        expect(await page.locator('main').innerText()).not.toMatch(/2025-1|return|\d/i);
        expect(await page.getByRole('link', { name: 'Sign in' }).count()).toBe(who === null ? 2 : 0);
      }
      expect(await axe()).toEqual([]);
      for (const file of files) {
        const answer = await page.request.get(file);
        expect([file, answer.status()]).toEqual([file, 403]);
        expect(await answer.text()).not.toMatch(/\d/);
      }
      await leave();
    }
  });

  it('what is reported stands beside what is counted, with and without exceptions, by keyboard', async () => {
    const { page, wrongs, axe, signInAs, leave } = await visit(browser, stack.councilUrl);
    await signInAs(CASEWORKER);
    await page.goto(figures);
    const requests = await rowsOf(page, 'requests-received');
    expect(requests[0]).toEqual(['Period', 'Number', 'Reported', 'Reported less counted']);
    const march = requests.find(([period]) => period === 'March 2024') ?? [];
    expect(march.slice(2)).toEqual([String(REPORTED), `+${REPORTED - Number(march[1])}`]);
    expect(requests.find(([period]) => period === 'April 2024')?.[2]).toBe('[x] Nothing is reported');
    const inTime = await rowsOf(page, 'plans-in-time');
    expect(inTime[0]).toEqual(['Period', 'With exceptions', 'Without exceptions']);
    expect(inTime[1]?.[1]).toMatch(/^\d+\.\d% \(\d+ of \d+\)$/);
    await page.getByRole('img', { name: /Line chart of Plans issued within 20 weeks/ }).waitFor();
    expect(await axe()).toEqual([]);

    await page.locator('summary', { hasText: 'Measures (4 chosen)' }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Plans in force, by primary need').focus();
    await page.keyboard.press('Space');
    await page.getByLabel('Periods', { exact: true }).selectOption('Quarter by quarter');
    await page.getByRole('button', { name: 'Show figures' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Plans in force, by primary need' }).waitFor();
    expect((await rowsOf(page, 'primary-needs')).map(([name]) => name)).toContain(
      'Autistic spectrum disorder',
    );
    expect((await rowsOf(page, 'requests-received')).slice(1).map(([period]) => period)).toEqual([
      ...[
        'January to March 2024',
        'April to June 2024',
        'July to September 2024',
        'October to December 2024',
      ],
    ]);
    const csv = await download(page, 'Download all of these figures as CSV');
    expect(columnOf(csv, 'Measure').filter((id) => id === 'plans-in-time')).toHaveLength(4);
    expect(await axe()).toEqual([]);

    for (const [query, words] of [
      ['from=2000-01-01', 'Choose fewer than 61 periods'],
      ['from=soon', 'The first day must be a real date'],
      ['from=2024-05-01&until=2024-01-01', 'The last day must be on or after the first day'],
    ] as const) {
      expect((await page.goto(`${figures}&${query}`))?.status()).toBe(400);
      await page.getByRole('alert').getByRole('link', { name: words }).waitFor();
      expect((await page.request.get(`${files[2] ?? ''}&${query}`)).status()).toBe(400);
    }
    expect(await axe()).toEqual([]);
    expect((await page.goto(`${area}/due?as-at=soon`))?.status()).toBe(400);
    await page.getByRole('alert').getByRole('link', { name: 'The date must be a real date' }).waitFor();
    expect(wrongs).toEqual([]);
    await leave();
  });

  it('more requests stand beside as many as usual, with what is taken for granted', async () => {
    const { page, wrongs, axe, signInAs, leave } = await visit(browser, stack.councilUrl);
    await signInAs(OFFICER);
    await page.goto(load);
    expect((await rowsOf(page, 'change'))[0]).toEqual(['Month', 'Requests', 'Plans issued', 'In force']);
    await page.getByLabel('What if there were so many requests a month').fill('200');
    await page.getByLabel('Months ahead').fill('6');
    await page.getByRole('button', { name: 'Show what is coming' }).click();
    await page.getByText('as usual beside 200 requests a month').first().waitFor();
    const change = await rowsOf(page, 'change');
    expect(change).toHaveLength(7);
    expect(new Set(columnOf(change, 'Requests if 200'))).toEqual(new Set(['200']));
    expect(columnOf(change, 'Plans issued as usual')[0]).toMatch(/^\d+ \(\d+ to \d+\)$/);
    await page.getByRole('heading', { name: 'What this takes for granted' }).waitFor();
    expect((await rowsOf(page, 'methods'))[1]?.[2]).toMatch(/^\d+\.\d% over \d+ months tried$/);
    const csv = await download(page, 'Download all months as CSV');
    expect(columnOf(csv, 'Way').filter((way) => way === 'If 200 requests a month')).toHaveLength(24);
    expect(await axe()).toEqual([]);
    expect((await page.goto(`${load}&requests=many&months=99`))?.status()).toBe(400);
    await page
      .getByRole('alert')
      .getByRole('link', { name: 'Requests a month must be a whole number' })
      .waitFor();
    await page.getByRole('alert').getByRole('link', { name: 'Months must be a whole number' }).waitFor();
    expect(wrongs).toEqual([]);
    await leave();
  });

  it('fits a narrow screen and paper', async () => {
    const { page, axe, signInAs, leave } = await visit(browser, stack.councilUrl, {
      viewport: { width: 320, height: 640 },
    });
    await signInAs(CASEWORKER);
    for (const path of pages) {
      await page.goto(path);
      expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, 320]);
      expect(await axe()).toEqual([]);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('main form').isVisible()).toBe(false);
      expect(await page.locator('main table').first().isVisible()).toBe(true);
      await page.emulateMedia({ media: 'screen' });
    }
    await leave();
  });
});
