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
    await second.page
      .getByRole('heading', { name: 'Something was recorded since you opened this page' })
      .waitFor();
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

describe('an officer who goes back and changes what was written', () => {
  it('has both on record', async () => {
    const { page, signInAs, leave } = await visit(browser, inject('councilUrl'));
    await signInAs('Council officer');
    await page.goto(actionPage('1.3.2'));
    await page.getByRole('button', { name: 'Record a rating' }).click();
    await page.getByRole('radio', { name: 'Green' }).check();
    await page.getByLabel('Why?').fill('Written first');
    await page.getByRole('button', { name: 'Record the rating' }).click();
    await page.getByText('Rating recorded').waitFor();

    await page.goBack();
    await page.getByRole('radio', { name: 'Red' }).check();
    await page.getByLabel('Why?').fill('Written after going back');
    await page.getByRole('button', { name: 'Record the rating' }).click();
    await page.getByText('Rating recorded').waitFor();
    const history = page.getByRole('table', { name: /Everything recorded/ });
    await history.getByText('Written after going back').waitFor();
    await history.getByText('Written first').waitFor();
    await leave();
  });

  it('records once what is sent twice, never says so of other words, and takes no form that is not as it was made', async () => {
    const url = inject('councilUrl');
    const { page, signInAs, leave } = await visit(browser, url);
    await signInAs('Council officer');
    const address = `${actionPage('1.3.3')}/record/rating`;
    await page.goto(address);
    const hidden = async (name: string) => page.locator(`main input[name="${name}"]`).inputValue();
    const form = {
      'form-token': await hidden('form-token'),
      'form-id': await hidden('form-id'),
      expectedVersion: await hidden('expectedVersion'),
      rating: 'GREEN',
      reason: 'Sent twice',
    };
    const send = (changed: Record<string, string> = {}) =>
      page.request.post(address, {
        form: { ...form, ...changed },
        headers: { origin: url },
        maxRedirects: 0,
      });
    for (const changed of [{ expectedVersion: 'abc' }, { expectedVersion: '1.5' }, { 'form-id': '' }]) {
      const answer = await send(changed);
      expect([changed, answer.status()]).toEqual([changed, 400]);
      expect(await answer.text()).toContain('What was sent cannot be read');
    }
    expect((await send()).status()).toBe(302);
    expect((await send()).status()).toBe(302);
    const changed = await send({ reason: 'Changed and sent from the same page' });
    expect(changed.status()).toBe(409);
    expect(await changed.text()).toMatch(/Nothing was recorded\.[^]*Sent twice/);
    await page.goto(actionPage('1.3.3'));
    const history = page.getByRole('table', { name: /Everything recorded/ });
    expect(await history.getByText('Sent twice').count()).toBe(1);
    await leave();
  });
});
