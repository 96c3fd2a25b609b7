import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { area, openBrowser, visit } from './visitor.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('who answers to whom', () => {
  it('is reached from the area, drawn without scripts, and said in words with the same bodies and lines', async () => {
    const { page, wrongs, leave } = await visit(browser, inject('councilUrl'), { javaScriptEnabled: false });
    await page.goto(`${area}?as-at=2022-09-06`);
    await page.getByRole('link', { name: 'Who answers to whom in Rotherham' }).click();
    expect(new URL(page.url()).search).toBe('?as-at=2022-09-06');
    const drawing = page.getByRole('img', {
      name: 'Who answers to whom in Rotherham, as at 6 September 2022',
    });
    expect(await drawing.count()).toBe(1);
    const drawn = await page.locator('svg [data-line] > title').allTextContents();
    const listed = await page
      .locator('.app-governance__body')
      .evaluateAll((bodies) =>
        bodies.flatMap((body) =>
          [...body.querySelectorAll('li')].map(
            (line) => `${body.querySelector('strong')?.textContent}: ${line.textContent}`,
          ),
        ),
      );
    expect(drawn.length).toBeGreaterThan(20);
    expect(listed.toSorted()).toEqual(drawn.toSorted());
    const bodies = await page.locator('.app-governance__body strong').allTextContents();
    expect(await page.locator('svg [data-box*="E08000018"]').count()).toBeGreaterThanOrEqual(bodies.length);
    expect(wrongs).toEqual([]);
    await leave();
  });

  it('is told for no area that is not there', async () => {
    const { page, leave } = await visit(browser, inject('councilUrl'));
    const answer = await page.goto('/areas/E00000000/governance');
    expect(answer?.status()).toBe(404);
    await leave();
  });
});
