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
    const safe = page.locator('#thread').getByRole('listitem').filter({ hasText: 'I feel safe' });
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

  it('sees at once which outcome nothing measures, and every other break by its kind', async () => {
    const { page, leave } = await visit(browser, inject('councilUrl'), { javaScriptEnabled: false });
    await page.goto(`${area}?as-at=2022-08-31`);
    const first = page.locator('.app-attention > li').first();
    expect(await first.innerText()).toMatch(/^1\s+outcome that nothing measures\s+I feel safe/);
    await first.getByRole('link', { name: /^And \d+ other breaks in the thread$/ }).click();
    expect(new URL(page.url()).hash).toBe('#breaks');
    const kinds = await page.locator('.app-breaks > li > p').allInnerTexts();
    expect(kinds[0]).toMatch(/^1 outcome that nothing measures\. /);
    const all = kinds.map((words) => Number.parseInt(words, 10));
    const others = Number(/And (\d+)/.exec(await first.innerText())?.[1]);
    expect(all.reduce((sum, count) => sum + count, 0)).toBe(1 + others);
    await page
      .getByRole('link', { name: /^Go to action / })
      .first()
      .click();
    await page.getByText('The plan names no measure for this action').waitFor();
    expect(new URL(page.url()).search).toBe('?as-at=2022-08-31');
    await leave();
  });

  it('is told that a page is of the past, and goes back to today', async () => {
    const { page, leave } = await visit(browser, inject('councilUrl'));
    await page.goto(`${actionPage('2.2.2')}?as-at=2022-08-31`);
    await page.getByText('You are reading this page as it stood on 31 August 2022.').waitFor();
    await page.getByRole('link', { name: 'Show today' }).click();
    expect(new URL(page.url()).search).toBe('');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    expect(new URL(page.url()).search).toMatch(/^\?as-at=/);
    expect(await page.getByText('You are reading this page as it').count()).toBe(0);
    await leave();
  });

  it('sees of every published figure what was reported, what its parts give, and where it stands', async () => {
    const { page, leave } = await visit(browser, inject('councilUrl'));
    await page.goto(area);
    const table = page.getByRole('table', { name: /^Figures that do not hold together/ }).first();
    const row = table.getByRole('row', { name: /Looked-after children per 10,000/ });
    expect((await row.innerText()).replaceAll(/\s+/g, ' ')).toMatch(
      /97\.8 per 10,000 97\.99 per 10,000 .*−0\.19 per 10,000 .*Section 6/,
    );
    const tables = await page.getByRole('table', { name: /^Figures that/, includeHidden: true }).count();
    expect(tables).toBeGreaterThan(0);
    expect(
      await page
        .locator('main')
        .getByText(/^Source: /)
        .count(),
    ).toBe(tables);
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

  it('is told of a rating that the plan does not have, with those it has, on the board and in its CSV', async () => {
    const { page, axe, leave } = await visit(browser, inject('councilUrl'));
    const answer = await page.goto(`${plan}?rating=purple`);
    expect(answer?.status()).toBe(400);
    const words = '“purple” is no rating of this plan: choose from Blue, Green, Amber, Red, Grey and Unknown';
    await page.getByRole('alert').getByRole('link', { name: words }).click();
    expect(await page.locator('#rating').evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await axe()).toEqual([]);
    const csv = await page.request.get(`${plan}/actions.csv?rating=purple`);
    expect([csv.status(), await csv.text()]).toEqual([400, `${words}\n`]);
    await leave();
  });

  it('is told of a priority that the plan does not have, with those it has, on the board and in its CSV', async () => {
    const { page, axe, leave } = await visit(browser, inject('councilUrl'));
    const answer = await page.goto(`${plan}?priority=9`);
    expect(answer?.status()).toBe(400);
    const words = '“9” is no priority of this plan: choose from 1, 2, 3 and 4';
    await page.getByRole('alert').getByRole('link', { name: words }).click();
    expect(await page.locator('#priority').evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await axe()).toEqual([]);
    const csv = await page.request.get(`${plan}/actions.csv?priority=9`);
    expect([csv.status(), await csv.text()]).toEqual([400, `${words}\n`]);
    await leave();
  });

  it('sees where a plan stands as a whole, with what is unknown beside its gravest colour', async () => {
    const { page, leave } = await visit(browser, inject('councilUrl'), { javaScriptEnabled: false });
    await page.goto(`${plan}?as-at=2022-08-31`);
    const whole = await page.getByRole('region', { name: 'The plan as a whole' }).innerText();
    expect(whole.replaceAll(/\s+/g, ' ')).toBe(
      'The plan as a whole Red: significant risk with 51 of 75 Unknown At the gravest Red, of 75: 2 Red, 51 Unknown, 7 Amber, 9 Green, 3 Grey, 3 Blue.',
    );
    await leave();
  });

  it('reads what led to a plan, its risks, who helps, and what keeps an action waiting, as at the day', async () => {
    const { page, wrongs, axe, leave } = await visit(browser, inject('councilUrl'));
    await page.goto(`${plan}?as-at=2022-09-30`);
    await page.getByText('In force on 30 September 2022: it began on 1 January 2022').waitFor();
    await page.getByRole('navigation', { name: 'Below the actions' }).getByText('Risks').click();
    const risk = page.getByRole('row', { name: /^More children with SEND/ });
    expect((await risk.innerText()).replaceAll(/\s+/g, ' ')).toMatch(
      /Not rated Not rated Nothing is recorded Nobody is named The whole plan$/,
    );
    const led = page.getByRole('region', { name: 'What led to this plan' });
    expect(await led.innerText()).toMatch(/Inspection of 5 to 9 July 2021[^]*a day that is assumed/);
    const partners = page.getByRole('region', { name: 'Who helps to deliver it' });
    await partners.getByText('Health services, with priorities 1, 2 and 4').waitFor();
    expect(await axe()).toEqual([]);

    const late = 'It depends on 3.2.1, which was due by 31 July 2022 and is not recorded as complete.';
    await page.goto(`${actionPage('3.2.2')}?as-at=2022-07-31`);
    await page.getByRole('link', { name: /^3\.2\.1 / }).waitFor();
    expect(await page.getByText(late).count()).toBe(0);
    await page.goto(`${actionPage('3.2.2')}?as-at=2022-09-30`);
    await page.locator('.app-flag').getByText(late).waitFor();
    await page.getByRole('link', { name: /^3\.2\.1 / }).click();
    await page
      .locator('.app-flag')
      .getByText('It waits for this action, whose deadline has passed')
      .waitFor();
    expect(wrongs).toEqual([]);
    await leave();
  });

  it('reads how an area was inspected, and not before it could be known', async () => {
    const { page, axe, leave } = await visit(browser, inject('councilUrl'));
    await page.goto(area);
    await page.getByRole('link', { name: /^Inspections of Rotherham/ }).click();
    const inspections = page.getByRole('heading', { name: /^Inspection of / });
    expect(await inspections.allInnerTexts()).toEqual([
      'Inspection of 5 to 9 July 2021',
      'Inspection of autumn 2024',
    ]);
    expect(await axe()).toEqual([]);
    await page.goto(`${area}/inspections?as-at=2024-12-30`);
    expect(await inspections.count()).toBe(1);
    await page.goto(`${area}/inspections?as-at=2021-12-31`);
    await page.getByText('No plan was in force on 31 December 2021.').waitFor();
    await page.getByText('No inspection is recorded that was known of on 31 December 2021.').waitFor();
    await leave();
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
