import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actionPage, openBrowser, plan, visit } from './visitor.ts';
import { startStack, type Stack } from './whole-stack.ts';

const rotherham = fileURLToPath(new URL('../../../packages/local-areas/data/rotherham/', import.meta.url));
const notSaid = { meaning: 'Nobody has said how it stands.', shape: 'question', aliases: [] };

/** Three states in words, shapes and an order of a council's own, without blue and grey. */
const scheme = {
  id: 'our-words',
  title: 'Our own words',
  states: [
    { rating: 'red', label: 'Stuck', meaning: 'It does not move without help.', shape: 'cross', aliases: [] },
    {
      rating: 'amber',
      label: 'Watch',
      meaning: 'It may come late or change too little.',
      shape: 'pause',
      aliases: [],
    },
    { rating: 'green', label: 'On course', meaning: 'It comes in time.', shape: 'star', aliases: [] },
    { rating: 'unknown', label: 'Not said', ...notSaid },
  ],
  amberNeeds: 'measures-or-timeline',
  redNeeds: 'measures-or-timeline',
};

/** A folder of areas with one that takes the place of Rotherham: its plan, nothing recorded, and that scheme. */
async function areasWithOwnScheme(): Promise<string> {
  const areas = await mkdtemp(join(tmpdir(), 'own-scheme-areas-'));
  const area = join(areas, 'elsewhere');
  await mkdir(area);
  await cp(rotherham, area, { recursive: true });
  const change = async (file: string, alter: (content: any) => unknown): Promise<void> => {
    const path = join(area, file);
    await writeFile(path, JSON.stringify(alter(JSON.parse(await readFile(path, 'utf8')))));
  };
  await change('area.json', (content) => ({ ...content, name: 'Elsewhere' }));
  await change('schemes.json', () => [scheme]);
  await change('improvement-plans.json', (plans) =>
    plans.map((each: object) => ({ ...each, schemeId: 'our-words' })),
  );
  await change('action-records.json', () => []);
  return areas;
}

describe('a council with words and shapes of its own', () => {
  let areas: string;
  let stack: Stack;
  let browser: Browser;
  beforeAll(async () => {
    areas = await areasWithOwnScheme();
    [stack, browser] = await Promise.all([startStack({ AREAS_DIR: areas }), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await stack.stop();
    await rm(areas, { recursive: true });
  });

  it('meets them on the board, in its filters and key, on the form, on the action and in the glossary', async () => {
    const { page, wrongs, axe, signInAs, leave } = await visit(browser, stack.councilUrl);
    await signInAs('Council officer', 'Elsewhere');
    await page.goto(plan);
    const counts = page.getByRole('list', { name: 'Actions by recorded rating' });
    expect(
      (await counts.getByRole('listitem').allInnerTexts()).map((text) => text.replace(/\s+/gu, ' ')),
    ).toEqual(['0 Stuck', '0 Watch', '0 On course', '75 Not said']);
    const filters = page.getByRole('group', { name: 'Recorded rating' });
    const labels = await filters.locator('label').allInnerTexts();
    expect(labels.map((text) => text.trim())).toEqual(['Stuck', 'Watch', 'On course', 'Not said']);
    await page.getByText('What the ratings mean').click();
    await page.getByText('It may come late or change too little.').waitFor();
    expect(await axe()).toEqual([]);

    await page.goto(`${actionPage('1.1.1')}/record/rating`);
    const radios = page.getByRole('radio');
    expect(await radios.evaluateAll((all) => all.map((radio) => (radio as HTMLInputElement).value))).toEqual([
      'RED',
      'AMBER',
      'GREEN',
    ]);
    expect(await page.locator('main').innerText()).not.toContain('Blue');
    await page.getByRole('radio', { name: 'Stuck' }).check();
    await page.getByLabel('Why?').fill('Two services wait for each other.');
    await page.getByRole('button', { name: 'Record the rating' }).click();

    const recorded = page.getByRole('region', { name: 'Recorded rating' });
    await recorded.getByText('Stuck').waitFor();
    expect(await recorded.locator('svg path').count()).toBe(1);
    await page.goto(`${plan}?rating=red`);
    await page.getByRole('heading', { name: '1 of 75 actions matches' }).waitFor();
    const csv = await page.request.get(`${plan}/actions.csv?rating=red`);
    expect(await csv.text()).toContain('Stuck,');
    await page.goto('/glossary');
    const key = page.getByRole('region', { name: 'Elsewhere: Our own words' });
    await key.getByText('It does not move without help.').waitFor();
    expect(await key.innerText()).not.toContain('Amber');
    expect(wrongs).toEqual([]);
    await leave();
  });
});
