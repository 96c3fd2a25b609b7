import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { actionPage, area, openBrowser, plan, visit } from './visitor.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('someone who is not signed in', () => {
  it('reads the plan as at 31 August 2022 exactly as it was published', async () => {
    const { page, wrongs, leave } = await visit(browser, inject('councilUrl'));
    await page.goto(`${plan}?as-at=31+August+2022`);
    await page.getByRole('heading', { name: '75 actions' }).waitFor();
    const counts = await page.getByRole('list', { name: 'Actions by recorded rating' }).allInnerTexts();
    expect(counts.join(' ')).toMatch(/51\s+Unknown/);
    expect(
      await page
        .getByRole('row')
        .filter({ hasText: /^\d\.\d+\.\d+ / })
        .count(),
    ).toBe(75);
    expect(wrongs).toEqual([]);
    await leave();
  });

  it('follows the thread from an outcome to the board, and sees where it is broken', async () => {
    const { page, leave } = await visit(browser, inject('councilUrl'));
    await page.goto(`${area}?as-at=2022-08-31`);
    const safe = page.getByRole('listitem').filter({ hasText: 'I feel safe' }).last();
    await safe.getByText('Thread broken: no indicator').waitFor();
    await page.getByRole('button', { name: 'Open all' }).click();
    await page
      .locator('#thread')
      .getByRole('link', { name: /^\d\.\d+\.\d+ / })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Rating by the rules' }).waitFor();
    await page
      .getByRole('link', { name: /Sub-?group|Board/i })
      .last()
      .click();
    await page.getByRole('heading', { name: 'Whom it answers to' }).waitFor();
    await leave();
  });

  it('is offered no form that changes anything, and is refused one sent all the same', async () => {
    const url = inject('councilUrl');
    const { page, leave } = await visit(browser, url);
    for (const path of ['/', area, plan, actionPage('1.1.1'), '/glossary', '/accessibility']) {
      await page.goto(path);
      expect(await page.locator('form[method="post"]').count()).toBe(0);
    }
    const form = await page.goto(`${actionPage('1.1.1')}/record/rating`);
    expect(form?.status()).toBe(403);
    await page.getByText('A rating is recorded by council officers and action leads of the area.').waitFor();
    await leave();

    const body = new URLSearchParams({ rating: 'GREEN', reason: 'x', expectedVersion: '0' });
    const send = (headers: Record<string, string>) =>
      fetch(`${url}${actionPage('1.1.1')}/record/rating`, { method: 'POST', body, headers });
    expect((await send({})).status).toBe(403);
    expect((await send({ origin: 'https://evil.example' })).status).toBe(403);
    expect((await send({ origin: url })).status).toBe(403);
  });

  it('takes away as CSV what the board shows', async () => {
    const url = inject('councilUrl');
    const answer = await fetch(`${url}${plan}/actions.csv?rating=unknown&as-at=2022-08-31`);
    const lines = (await answer.text()).trim().split('\r\n');
    expect(answer.headers.get('content-type')).toContain('text/csv');
    expect(lines).toHaveLength(1 + 51);

    const badDay = await fetch(`${url}${plan}/actions.csv?as-at=2023-02-29`);
    expect(badDay.status).toBe(400);
    expect(badDay.headers.get('content-type')).toContain('text/plain');
    expect(badDay.headers.has('content-disposition')).toBe(false);
    expect(await badDay.text()).toBe('The date must be a real date, like 31 August 2022\n');
  });

  it('is told when a date is not a date, and when there is no such page', async () => {
    const { page, axe, leave } = await visit(browser, inject('councilUrl'));
    for (const path of [area, plan, actionPage('1.1.1'), `${area}/bodies/send-executive-board`]) {
      const answer = await page.goto(`${path}?as-at=31+June+2022`);
      expect([path, answer?.status()]).toEqual([path, 400]);
    }
    await page.goto(`${plan}?as-at=31+June+2022`);
    await page.getByRole('link', { name: 'The date must be a real date, like 31 August 2022' }).waitFor();
    expect(await axe()).toEqual([]);
    for (const path of [
      '/nowhere',
      '/areas/E00000000',
      `${area}/plans/no-such-plan`,
      actionPage('9.9.9'),
      `${area}/bodies/no-such-body`,
      `${actionPage('1.1.1')}/record/no-such-step`,
    ]) {
      const answer = await page.goto(path);
      expect([path, answer?.status()]).toEqual([path, 404]);
      await page.getByRole('heading', { name: 'Page not found' }).waitFor();
    }
    expect(await axe()).toEqual([]);
    await leave();
  });
});
