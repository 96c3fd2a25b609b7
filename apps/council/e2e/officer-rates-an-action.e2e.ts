import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { actionPage, area, openBrowser, plan, visit } from './visitor.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each([
  { javaScriptEnabled: true, words: 'with JavaScript', ref: '1.2.2' },
  { javaScriptEnabled: false, words: 'without JavaScript', ref: '1.2.3' },
])('an officer $words', ({ javaScriptEnabled, ref }) => {
  it('finds an unrated action on the board, is told what is missing, and records a rating', async () => {
    const { page, wrongs, axe, signInAs, leave } = await visit(browser, inject('councilUrl'), {
      javaScriptEnabled,
    });
    await signInAs('Council officer');
    expect(new URL(page.url()).pathname).toBe(area);

    await page.getByRole('link', { name: 'Written Statement of Action' }).first().click();
    await page.getByRole('checkbox', { name: 'Unknown' }).check();
    await page.getByLabel('Words in the number, title or leads').fill(ref);
    await page.getByRole('button', { name: 'Show actions' }).click();
    await page.getByRole('heading', { name: '1 of 75 actions matches' }).waitFor();
    expect(new URL(page.url()).search).toContain('rating=unknown');
    expect(await page.title()).toContain('1 of 75 actions matches');

    await page.getByRole('link', { name: new RegExp(`^${ref} `) }).click();
    expect(new URL(page.url()).pathname).toBe(actionPage(ref));
    await page.getByRole('button', { name: 'Record a rating' }).click();

    await page.getByRole('button', { name: 'Record the rating' }).click();
    const summary = page.locator('.govuk-error-summary');
    await summary.getByRole('link', { name: 'Select a rating' }).waitFor();
    await summary.getByRole('link', { name: 'Enter why you give this rating' }).waitFor();
    expect(await page.title()).toMatch(/^Error: /);
    if (javaScriptEnabled) {
      expect(
        await page.evaluate(() => document.activeElement?.classList.contains('govuk-error-summary')),
      ).toBe(true);
      expect(await axe()).toEqual([]);
    }
    await summary.getByRole('link', { name: 'Enter why you give this rating' }).click();
    if (javaScriptEnabled) {
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('reason');
    }

    await page.getByRole('radio', { name: 'Amber' }).check();
    await page
      .getByLabel('Why?')
      .fill('Two of five settings have trained staff <b>so far</b> & more follow.');
    await page.getByRole('button', { name: 'Record the rating' }).click();
    expect(new URL(page.url()).pathname).toBe(actionPage(ref));
    const notice = page.locator('.govuk-notification-banner--success');
    await notice.getByText('Rating recorded').waitFor();
    const history = page.getByRole('table', { name: /Everything recorded/ });
    await history.getByText('Two of five settings have trained staff <b>so far</b> & more follow.').waitFor();
    await history.getByText('Council officer').waitFor();
    await page.getByRole('region', { name: 'Recorded rating' }).getByText('Amber', { exact: true }).waitFor();

    await page.reload();
    expect(await notice.count()).toBe(0);
    expect(wrongs).toEqual([]);
    await leave();
  });
});

describe('two officers at once', () => {
  it('are told of each other: the second sees what the first recorded and loses nothing typed', async () => {
    const url = inject('councilUrl');
    const [first, second] = [await visit(browser, url), await visit(browser, url)];
    for (const officer of [first, second]) {
      await officer.signInAs('Council officer');
      await officer.page.goto(`${actionPage('1.3.1')}/record/rating`);
      await officer.page.getByRole('radio', { name: 'Green' }).check();
    }
    await first.page.getByLabel('Why?').fill('The first officer’s reason');
    await first.page.getByRole('button', { name: 'Record the rating' }).click();
    await first.page.getByText('Rating recorded').waitFor();

    await second.page.getByLabel('Why?').fill('The second officer’s reason');
    await second.page.getByRole('button', { name: 'Record the rating' }).click();
    await second.page.getByRole('heading', { name: 'Somebody recorded something' }).waitFor();
    const meanwhile = second.page.getByRole('table', { name: 'What was recorded in the meantime' });
    await meanwhile.getByText('The first officer’s reason').waitFor();
    expect(await second.page.getByLabel('Why?').inputValue()).toBe('The second officer’s reason');
    expect(await second.axe()).toEqual([]);

    await second.page.getByRole('button', { name: 'Record the rating' }).click();
    await second.page.getByText('Rating recorded').waitFor();
    await second.page.goto(plan);
    await second.page
      .getByRole('row', { name: /1\.3\.1/ })
      .getByText('Green')
      .first()
      .waitFor();
    await first.leave();
    await second.leave();
  });
});
