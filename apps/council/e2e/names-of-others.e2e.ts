import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, visit } from './visitor.ts';
import { startStack, type Stack } from './whole-stack.ts';

const derby = fileURLToPath(new URL('../../../packages/local-areas/data/derby/', import.meta.url));
const area = '/areas/E06000015';
const board = 'local-area-send-strategic-board';
const endedPlan = 'send-joint-commissioning-plan-2020-23';
const longName = 'Board'.repeat(40);

/** A folder of areas with a Derby whose board has one word for a name, and whose plan another took over from, and which leaves out one indicator of a framework it adopted. */
async function areasWithLongName(): Promise<string> {
  const areas = await mkdtemp(join(tmpdir(), 'long-name-areas-'));
  const copy = join(areas, 'elsewhere');
  await cp(derby, copy, { recursive: true });
  const change = async (file: string, alter: (content: any) => unknown): Promise<void> => {
    const path = join(copy, file);
    await writeFile(path, JSON.stringify(alter(JSON.parse(await readFile(path, 'utf8')))));
  };
  await change('bodies.json', (bodies) =>
    bodies.map((body: any) => (body.id === board ? { ...body, name: longName } : body)),
  );
  await change('framework.json', ({ outcomes, statements }) => ({
    extends: 'shared-outcomes-framework-2024',
    targets: [],
    benchmarks: [],
    outcomes,
    indicators: [],
    statements,
    leftOut: [{ indicatorId: 'charter-gold-awards', why: `Asked of ${longName}.` }],
  }));
  await change('improvement-plans.json', ([plan]) => [
    plan,
    {
      ...plan,
      id: 'next-plan',
      title: 'The plan that came next',
      startDate: '2024-01-01',
      endDate: null,
      predecessorPlanId: plan.id,
    },
  ]);
  await change('decision-rights.json', (rights) => [
    ...rights,
    ...['next-plan', endedPlan].map((subjectId) => ({
      bodyId: board,
      decision: 'close-action',
      subjectId,
      startDate: null,
      endDate: null,
      source: { sourceId: 'joint-commissioning-arrangements-2021', place: 'Made up for this test' },
    })),
  ]);
  return areas;
}

describe('an area whose names and plans are its own', () => {
  let areas: string;
  let stack: Stack;
  let browser: Browser;
  beforeAll(async () => {
    areas = await areasWithLongName();
    [stack, browser] = await Promise.all([startStack({ AREAS_DIR: areas }), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await stack.stop();
    await rm(areas, { recursive: true });
  });

  it.each([1280, 320])('fits %i pixels, however long a word of a name is', async (width) => {
    const { page, leave } = await visit(browser, stack.councilUrl, { viewport: { width, height: 800 } });
    for (const path of [
      area,
      `${area}/governance`,
      `${area}/bodies/${board}`,
      `${area}/plans/next-plan`,
      `${area}/plans/next-plan/actions/1.1`,
    ]) {
      expect((await page.goto(path))?.status()).toBe(200);
      expect(await page.locator('main').innerText()).toContain(longName.slice(0, 100));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([path, wide]).toEqual([path, width]);
    }
    await leave();
  });

  it('leads from a plan that ended to the one that took over, and asks attention for that one alone', async () => {
    const { page, leave } = await visit(browser, stack.councilUrl);
    await page.goto(area);
    await page.getByText('of 36 actions with no rating recorded').waitFor();
    await page.goto(`${area}/plans/${endedPlan}`);
    const notice = page.locator('h1 + .app-ended');
    expect(await notice.innerText()).not.toContain('nothing is recorded as having followed');
    await notice.getByRole('link', { name: 'The plan that came next' }).click();
    await page.getByText(/^Position as at/).waitFor();
    await leave();
  });

  it('offers a next step towards closing while a plan runs, and none once it has ended', async () => {
    const { page, leave } = await visit(browser, stack.councilUrl);
    await page.goto(`${area}/plans/next-plan/actions/1.1`);
    expect(await page.getByText(/^Next, by/).count()).toBe(1);
    await page.goto(`${area}/plans/${endedPlan}/actions/1.1`);
    await page.getByText(/^The plan ended on 31 December 2023, .* No step is due next\.$/).waitFor();
    expect(await page.getByText(/^Next, by/).count()).toBe(0);
    await page.goto(`${area}/plans/${endedPlan}/actions/1.1?as-at=2023-12-31`);
    expect(await page.getByText(/^Next, by/).count()).toBe(1);
    await leave();
  });

  it('says what it leaves out of the framework it adopted, and why, apart from where the thread is broken', async () => {
    const { page, axe, leave } = await visit(browser, stack.councilUrl);
    await page.goto(area);
    const section = page.getByRole('region', { name: 'Left out here' });
    const [title, why] = (await section.getByRole('listitem').innerText()).split(': ');
    expect(title).toMatch(/Charter/);
    expect(why).toBe(`Asked of ${longName}.`);
    expect(await page.locator('.app-breaks').innerText()).not.toContain(title);
    expect(await axe()).toEqual([]);
    await page.goto(`${area}/plans/next-plan`);
    expect(await page.getByText('Left out here').count()).toBe(0);
    await leave();
  });

  it('names what a body decides about by its title, on its page and beside the drawing', async () => {
    const { page, leave } = await visit(browser, stack.councilUrl);
    await page.goto(`${area}/bodies/${board}`);
    await page.getByText('Close action: The plan that came next').waitFor();
    await page.goto(`${area}/governance`);
    const inWords = page.locator('.app-governance__body li');
    expect(await inWords.allInnerTexts()).toEqual([
      'Holds the decision right for The plan that came next (close action)',
      'Holds the decision right for SEND Joint Commissioning Plan 2020–23 (close action)',
    ]);
    expect(await page.locator('main').innerText()).not.toContain('Next plan');
    await leave();
  });
});
