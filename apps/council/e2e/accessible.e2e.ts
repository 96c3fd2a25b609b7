import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { actionPage, area, openBrowser, plan, visit } from './visitor.ts';

const pages = [
  '/',
  area,
  `${area}?as-at=2022-08-31`,
  plan,
  `${plan}?as-at=2022-08-31&rating=green&rating=red`,
  `${plan}?search=nothing-matches-this`,
  actionPage('1.1.1'),
  `${actionPage('2.2.2')}?as-at=2022-08-31`,
  `${area}/bodies/send-executive-board?as-at=2022-09-01`,
  `${area}/governance?as-at=2022-09-06`,
  `${area}/national`,
  `${area}/sufficiency?as-at=2022-09-30`,
  `${area}/homes`,
  '/areas/E06000015',
  '/areas/E06000015/plans/send-joint-commissioning-plan-2020-23',
  '/areas/E06000066?as-at=2019-03-31',
  '/sign-in',
  '/glossary',
  '/accessibility',
  '/nowhere',
];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('the check of axe', () => {
  it('names each rule that a page breaks and everything that breaks it, so that nothing found means something', async () => {
    const { page, axe, leave } = await visit(browser, inject('councilUrl'));
    await page.goto(area);
    await page.evaluate(() => {
      for (const heading of [...document.querySelectorAll('main h2')].slice(0, 2)) {
        heading.append(document.createElement('button'), document.createElement('img'));
      }
      document.querySelector<HTMLElement>('main .govuk-body')!.style.color = '#ccc';
    });
    const found = (await axe()).map((broken) => `${broken.split(':')[0]} ${broken.split(' | ').length}`);
    expect(found).toEqual(expect.arrayContaining(['button-name 2', 'image-alt 2', 'color-contrast 1']));
    await leave();
  });
});

describe.each(pages)('%s', (path) => {
  it('breaks no rule of axe, folded and unfolded, in light and in forced colours', async () => {
    for (const options of [{}, { forcedColors: 'active' as const }]) {
      const { page, wrongs, axe, leave } = await visit(browser, inject('councilUrl'), options);
      await page.goto(path);
      if (options.forcedColors === undefined) expect(await axe()).toEqual([]);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await axe()).toEqual([]);
      expect(wrongs).toEqual([]);
      await leave();
    }
  });

  it('needs no sideways scrolling at 320 pixels, and names its language, title and one main heading', async () => {
    const { page, leave } = await visit(browser, inject('councilUrl'), {
      viewport: { width: 320, height: 640 },
    });
    await page.goto(path);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await page.getAttribute('html', 'lang')).toBe('en-GB');
    expect(await page.title()).toMatch(/ – Golden Thread$/);
    expect(await page.locator('h1').count()).toBe(1);
    await leave();
  });
});

describe('the keyboard alone', () => {
  it('skips to the content, signs in, records a rating and signs out', async () => {
    const { page, leave } = await visit(browser, inject('councilUrl'));
    const reach = async (matches: string): Promise<void> => {
      for (let presses = 0; presses < 200; presses += 1) {
        await page.keyboard.press('Tab');
        if ((await page.locator(`${matches}:focus`).count()) > 0) return;
      }
      throw new Error(`The keyboard does not reach ${matches}`);
    };
    await page.goto('/sign-in');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to main content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main-content');

    await reach('input[name="person"]');
    const chosen = () => page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value);
    for (let count = 0; count < 50 && (await chosen()) !== 'E08000018:officer'; count += 1) {
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Space');
    await reach('main button[type="submit"]');
    await page.keyboard.press('Enter');
    await page.getByText('Signed in as Council officer').waitFor();

    await page.goto(actionPage('1.5.1'));
    await reach('a[href$="/record/rating"]');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Record a rating' }).waitFor();
    await reach('input[name="rating"]');
    await page.keyboard.press('ArrowDown');
    await reach('#reason');
    await page.keyboard.type('By keyboard');
    await reach('main button[type="submit"]');
    await page.keyboard.press('Enter');
    await page.getByText('Rating recorded').waitFor();

    await page.goto('/');
    await reach('.app-viewer button');
    await page.keyboard.press('Enter');
    await page.getByText('You have signed out').waitFor();
    await leave();
  });
});

describe('print', () => {
  it('shows what is unfolded on the screen and leaves out what cannot be used on paper', async () => {
    const { page, leave } = await visit(browser, inject('councilUrl'));
    await page.goto(`${area}?as-at=2022-08-31`);
    await page.getByRole('button', { name: 'Open all' }).click();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#thread .app-facts').first().isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Show', exact: true }).isVisible()).toBe(false);
    expect(await page.getByRole('navigation', { name: 'Menu' }).isVisible()).toBe(false);
    await leave();
  });
});
