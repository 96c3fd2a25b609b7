import { readFile, rm } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWord, wordTables } from '../test/open-word.ts';
import { readCsv } from '../test/read-csv.ts';
import { areasWithMeasures } from './measured-areas.ts';
import { area, openBrowser, plan, visit } from './visitor.ts';
import { startStack, type Stack } from './whole-stack.ts';

const scorecard = `${plan}/scorecard`;
const report = `${plan}/highlight-report/graduated-response-sub-group`;

let browser: Browser;
let stack: Stack;
let folder: string;
beforeAll(async () => {
  folder = await areasWithMeasures();
  [browser, stack] = await Promise.all([openBrowser(), startStack({ AREAS_DIR: folder })]);
});
afterAll(async () => {
  await browser.close();
  await stack.stop();
  await rm(folder, { recursive: true });
});

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

/** A file as a visitor takes it away. */
async function download(
  page: Page,
  link: string | RegExp,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

async function ask(query: string): Promise<any> {
  const answer = await fetch(stack.graphqlUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await answer.json()) as { data: unknown }).data;
}

describe('the quarterly scorecard', () => {
  it('is reached from the plan without scripts, and shows the digits of the graph', async () => {
    const { page, wrongs, leave } = await visit(browser, stack.councilUrl, { javaScriptEnabled: false });
    await page.goto(`${plan}?as-at=2022-08-31`);
    await page.getByRole('link', { name: 'Quarterly scorecard' }).click();
    await page
      .getByRole('heading', { level: 1, name: 'Quarterly scorecard: Written Statement of Action' })
      .waitFor();
    const [headings, ...rows] = await rowsOf(page, 'measures');
    expect(headings?.slice(0, 6)).toEqual([
      'Measure',
      'Baseline, 30 June 2021',
      'Oct to Dec 2021',
      'Jan to Mar 2022',
      'Apr to Jun 2022',
      'Jul to Sep 2022',
    ]);
    const { improvementPlan } =
      await ask(`{ improvementPlan(id: "E08000018:written-statement-of-action-2022") {
      scorecard(asOf: "2022-08-31") { rows { measure { title } cells { printed } sinceBaseline { change } } } } }`);
    const graph: readonly any[] = improvementPlan.scorecard.rows;
    expect(rows.map(([title]) => title)).toEqual(graph.map(({ measure }) => measure.title));
    rows.forEach((row, at) =>
      expect(row.slice(2, 6).map((cell) => cell.replace(/ \(.*/, ''))).toEqual(
        graph[at].cells.slice(-4).map(({ printed }: any) => printed),
      ),
    );
    const own = rows.find(([title]) => title === 'EHC plans issued within 20 weeks');
    expect(own?.slice(1)).toEqual([
      '57.5%',
      '61.0%',
      '[c]',
      '72.5% (413 of 570)',
      '[z]',
      '72.5% (413 of 570), April to June 2022',
      '70% Higher is better',
      '0.0 percentage points: reached',
      '+15.0 percentage points: better',
      'Met',
    ]);
    expect(wrongs).toEqual([]);
    await leave();
  });

  it('is taken away as a Word document that says the same and that everybody can read', async () => {
    const { page, leave } = await visit(browser, stack.councilUrl);
    await page.goto(`${scorecard}?as-at=2022-08-31`);
    const { name, bytes } = await download(page, 'Download as a Word document');
    expect(name).toBe('scorecard-as-at-2022-08-31.docx');
    const files = openWord(bytes);
    const body = files.get('word/document.xml') ?? '';
    const tables = [...wordTables(body).values()];
    expect(tables[0]).toEqual(await rowsOf(page, 'measures'));
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(tables.length);
    const headings = [...body.matchAll(/<w:pStyle w:val="Heading1"\/>/g)];
    expect(headings.length).toBe((await page.locator('main h2').count()) + 1 /* Sources */);
    expect(files.get('docProps/core.xml')).toContain(
      '<dc:title>Quarterly scorecard: Written Statement of Action</dc:title>',
    );
    expect(files.get('docProps/core.xml')).toContain('<dc:language>en-GB</dc:language>');
    expect(files.get('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
    await leave();
  });

  it('is taken away as CSV, each table or all of it, with the digits of the page', async () => {
    const { page, leave } = await visit(browser, stack.councilUrl);
    await page.goto(`${scorecard}?as-at=2022-08-31`);
    const { name, bytes } = await download(page, /^Download this table as CSV.*Measures of the plan/);
    expect(name).toBe('scorecard-as-at-2022-08-31-measures.csv');
    const own = readCsv(bytes.toString('utf8')).find(
      ([title]) => title === 'EHC plans issued within 20 weeks',
    );
    expect(own).toEqual([
      'EHC plans issued within 20 weeks',
      '57.5',
      '61.0',
      '[c]',
      '72.5',
      '[z]',
      '72.5',
      '70%; Higher is better',
      '0.0',
      '15.0',
      'Met',
      '%',
      '2022-08-31',
    ]);
    const whole = readCsv((await download(page, 'Download all of it as CSV')).bytes.toString('utf8'));
    expect(whole[0]?.slice(0, 4)).toEqual(['Report', 'As at', 'Section', 'Kind']);
    expect(whole.some((line) => line[3] === 'author')).toBe(true);
    expect((await page.request.get(`${scorecard}/report.csv?table=nowhere`)).status()).toBe(404);
    for (const file of ['report.csv', 'report.docx'])
      expect((await page.request.get(`${scorecard}/${file}?as-at=soon`)).status()).toBe(400);
    await leave();
  });

  it('says which day it is of, and of a day that is none that it is none', async () => {
    const { page, leave } = await visit(browser, stack.councilUrl);
    await page.goto(scorecard);
    await page.getByLabel('Show this page as it stood on').fill('30/6/2021');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.getByText('This plan begins on 1 January 2022').waitFor();
    expect((await page.goto(`${scorecard}?as-at=soon`))?.status()).toBe(400);
    await page.getByRole('link', { name: 'The date must be a real date' }).waitFor();
    expect((await page.goto(`${area}/plans/nowhere/scorecard`))?.status()).toBe(404);
    await leave();
  });
});

describe('the highlight report', () => {
  it('is reached from the plan and from the group, for the month asked for, without scripts', async () => {
    const { page, wrongs, leave } = await visit(browser, stack.councilUrl, { javaScriptEnabled: false });
    await page.goto(`${area}/bodies/graduated-response-sub-group`);
    await page.getByRole('link', { name: 'Highlight report on Written Statement of Action' }).click();
    await page.getByLabel('Show the report of').fill('August 2022');
    await page.getByRole('button', { name: 'Show' }).click();
    await page
      .getByRole('heading', {
        level: 1,
        name: 'Highlight report of Graduated Response sub-group, August 2022',
      })
      .waitFor();
    expect(await page.locator('main h2').allInnerTexts()).toEqual([
      'Recommendations',
      'Background',
      'Key issues',
      'Options considered and recommended proposal',
      'Consultation on proposal',
      'Timetable and accountability for implementing this decision',
      'Financial and procurement advice and implications',
      'Legal advice and implications',
      'Human resources advice and implications',
      'Implications for children and young people and vulnerable adults',
      'Equalities and human rights advice and implications',
      'Implications for CO₂ emissions and climate change',
      'Implications for partners',
      'Risks',
      'Accountable officers',
      'Key',
    ]);
    await page.getByText(/^By the rota for August 2022, the group (is in|sends)/).waitFor();
    const counts = await rowsOf(page, 'ratings');
    const { improvementPlan } =
      await ask(`{ improvementPlan(id: "E08000018:written-statement-of-action-2022") {
      highlightReport(groupId: "E08000018:graduated-response-sub-group", from: "2022-08-01", until: "2022-08-31") {
        actions { changed } countsBefore { count } countsNow { count } } } }`);
    const graph = improvementPlan.highlightReport;
    expect(counts.slice(1).map(([, before, now]) => [before, now])).toEqual(
      graph.countsNow.map(({ count }: any, at: number) => [
        String(graph.countsBefore[at].count),
        String(count),
      ]),
    );
    expect((await rowsOf(page, 'actions')).length - 1).toBe(graph.actions.length);
    await page.goto(`${plan}?as-at=2022-08-31`);
    await page.getByRole('link', { name: 'Highlight report of SEND Executive Board' }).click();
    expect((await rowsOf(page, 'actions')).length - 1).toBe(75);
    expect(wrongs).toEqual([]);
    await leave();
  });

  it('is taken away as Word and as CSV, with the same cells', async () => {
    const { page, leave } = await visit(browser, stack.councilUrl);
    await page.goto(`${report}?month=2022-08`);
    const { name, bytes } = await download(page, 'Download as a Word document');
    expect(name).toBe('highlight-report-graduated-response-sub-group-2022-08.docx');
    const tables = wordTables(openWord(bytes).get('word/document.xml') ?? '');
    const measures = await rowsOf(page, 'measures');
    expect([...tables.values()]).toContainEqual(measures);
    const csv = await page.request.get(`${report}/report.csv?month=2022-08&table=measures`);
    const portal = readCsv(await csv.text()).find(([title]) => title?.startsWith('Hits on the graduated'));
    expect(portal?.slice(1, 4)).toEqual(['[x]', '11345', '[x]']);
    expect(measures.find(([title]) => title?.startsWith('Hits on the graduated'))?.slice(1, 4)).toEqual([
      '[x]',
      '11,345, April to June 2022',
      '[x]',
    ]);
    await leave();
  });

  it('says whose records it was made from', async () => {
    const { page, signInAs, leave } = await visit(browser, stack.councilUrl);
    await page.goto(`${report}?month=2022-08`);
    await page.getByText('It was made without signing in, and holds what is published only.').waitFor();
    await signInAs('Council officer');
    await page.goto(`${report}?month=2022-08`);
    await page.getByText('It was made by someone signed in as “Council officer”').waitFor();
    await leave();
  });

  it('says of a month that it is none or has not begun, and knows no group that answers for nothing', async () => {
    const { page, axe, leave } = await visit(browser, stack.councilUrl);
    for (const [month, words] of [
      ['soon', 'The month must be a real month'],
      ['2999-01', 'The month must have begun'],
    ] as const) {
      expect((await page.goto(`${report}?month=${month}`))?.status()).toBe(400);
      await page.getByRole('link', { name: words }).waitFor();
      expect(await axe()).toEqual([]);
      for (const file of ['report.csv', 'report.docx'])
        expect((await page.request.get(`${report}/${file}?month=${month}`)).status()).toBe(400);
    }
    expect((await page.goto(`${plan}/highlight-report/nobody`))?.status()).toBe(404);
    await leave();
  });
});

describe('both reports', () => {
  it.each([
    ['the scorecard', `${scorecard}?as-at=2022-08-31`, '842 595'],
    ['the highlight report', `${report}?month=2022-08`, '595 842'],
  ])('%s breaks no rule of axe, fits 320 pixels, and prints on A4', async (_, address, paper) => {
    const { page, wrongs, axe, leave } = await visit(browser, stack.councilUrl);
    await page.goto(address);
    expect(await axe()).toEqual([]);
    for (const width of [900, 320]) {
      await page.setViewportSize({ width, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    expect(await axe()).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('link', { name: 'Download as a Word document' }).isVisible()).toBe(false);
    const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
      ([, width, height]) => `${Math.round(Number(width))} ${Math.round(Number(height))}`,
    );
    expect(new Set(boxes)).toEqual(new Set([paper]));
    expect(pdf).toContain('/MarkInfo');
    expect(wrongs).toEqual([]);
    await leave();
  });
});
