import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, visit } from './visitor.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('an area that was added as data alone', () => {
  it('is among those to choose, and its plan of 36 actions is unknown throughout', async () => {
    const { page, wrongs, leave } = await visit(browser, inject('councilUrl'));
    await page.goto('/');
    await page.getByRole('link', { name: 'Derby' }).click();
    await page.getByRole('link', { name: 'SEND Joint Commissioning Plan 2020–23' }).first().click();
    await page.getByRole('heading', { name: '36 actions' }).waitFor();
    const counts = await page.getByRole('list', { name: 'Actions by recorded rating' }).allInnerTexts();
    expect(counts.join(' ')).toMatch(/36\s+Unknown/);
    await page.getByRole('link', { name: /^2-3\.10 / }).click();
    await page.getByText('No deadline stated').waitFor();
    expect(wrongs).toEqual([]);
    await leave();
  });

  it('shows an estimate as the interval it was printed as, and a sum that holds', async () => {
    const { page, leave } = await visit(browser, inject('councilUrl'), { javaScriptEnabled: false });
    await page.goto('/areas/E06000015');
    const text = await page.locator('main').textContent();
    expect(text).toContain('3,816 to 4,601');
    expect(text).toContain('That gives 16.80%, which agrees with the 16.8% reported.');
    await leave();
  });

  it('that measures nothing and prints no figure says so of each of its outcomes, and breaks nowhere', async () => {
    const { page, wrongs, leave } = await visit(browser, inject('councilUrl'));
    await page.goto('/areas/E06000066?as-at=2019-03-31');
    const first = page.locator('.app-attention > li').first();
    expect(await first.innerText()).toMatch(/^5\s+outcomes that nothing measures/);
    await page.goto('/areas/E06000066/bodies/joint-commissioning-and-partnership-group?as-at=2019-03-31');
    await page.getByText('SEND needs assessment').first().waitFor();
    expect(wrongs).toEqual([]);
    await leave();
  });
});
