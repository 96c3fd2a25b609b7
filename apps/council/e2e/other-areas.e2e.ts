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

  it('says first that its plan ended, raises no alarm about it, and leads to its last day', async () => {
    const { page, wrongs, leave } = await visit(browser, inject('councilUrl'), { javaScriptEnabled: false });
    const plan = '/areas/E06000066/plans/send-joint-commissioning-action-plan-2018-19';
    await page.goto('/areas/E06000066');
    const notice = page.locator('h1 + .app-ended');
    expect(await notice.innerText()).toContain('ended on 31 March 2019.');
    expect(await notice.innerText()).toContain('ended on 31 March 2021.');
    const text = await page.locator('main').innerText();
    for (const alarm of ['What needs attention first', 'past their deadline', 'Position as at'])
      expect(text).not.toContain(alarm);

    await page.goto(plan);
    await page.locator('h1 + .app-ended').getByText('This plan ended on 31 March 2019.').waitFor();
    const whole = page.getByRole('region', { name: 'The plan as a whole' });
    expect(await whole.innerText()).toContain('The gravest cannot be told, of 13: 13 Unknown.');
    await page
      .getByText('Nothing is recorded of risks, inspections that led to it or partners in delivery.')
      .waitFor();
    await page.goto(`${plan}?as-at=2019-04-01`);
    await page.getByRole('link', { name: 'Show this page as it stood on 31 March 2019' }).click();
    expect(await page.locator('.app-ended').count()).toBe(0);
    await page.getByText('Position as at 31 March 2019').waitFor();

    await page.goto('/areas/E06000015/plans/send-joint-commissioning-plan-2020-23/actions/1.1');
    await page.locator('h1 + .app-ended').getByText('ended on 31 December 2023.').waitFor();
    expect(await page.getByText(/^Passed/).count()).toBe(0);
    expect(wrongs).toEqual([]);
    await leave();
    const seen = await visit(browser, inject('councilUrl'));
    await seen.page.goto(plan);
    expect(await seen.axe()).toEqual([]);
    await seen.leave();
  });

  it('says of a day before its plan that it had not begun, raises no alarm, and leads to its first day', async () => {
    const { page, wrongs, axe, leave } = await visit(browser, inject('councilUrl'));
    const area = '/areas/E06000066';
    const plan = `${area}/plans/send-joint-commissioning-action-plan-2018-19`;
    await page.goto(plan);
    const first = await page
      .getByRole('link', { name: /^1\.1 / })
      .first()
      .getAttribute('href');
    for (const address of [area, plan, first ?? '']) {
      await page.goto(`${address}?as-at=2017-01-01`);
      const notice = await page.locator('h1 + .app-ended').innerText();
      expect(notice).toContain('had not begun on 1 January 2017; it begins on 1 April 2018.');
      const text = await page.locator('main').innerText();
      for (const alarm of ['What needs attention first', 'Position as at', 'Next, by', 'Passed on'])
        expect([address, text]).not.toEqual([address, expect.stringContaining(alarm)]);
    }
    await page.goto(`${plan}?as-at=2017-01-01`);
    expect(await axe()).toEqual([]);
    await page.getByRole('link', { name: 'Show this page as at 1 April 2018' }).click();
    await page.getByText('Position as at 1 April 2018').waitFor();
    expect(await page.locator('.app-ended').count()).toBe(0);
    expect(wrongs).toEqual([]);
    await leave();
  });

  it('calls no figure wrong that nobody can recompute, and states no licence that its documents do not', async () => {
    const { page, leave } = await visit(browser, inject('councilUrl'));
    await page.goto('/areas/E06000015');
    await page.getByText('0 of 21 published figures do not hold together').waitFor();
    expect(await page.getByRole('table', { name: /^Figures that do not hold together/ }).count()).toBe(0);
    const remarked = page.getByRole('table', { name: /^Figures that come with a remark/ });
    await remarked.getByText('It counts exclusions among numbers of children.').waitFor();
    const footer = page.getByRole('contentinfo');
    expect(await footer.innerText()).toContain(
      'Not stated in the document: Joint commissioning arrangements',
    );
    expect(await footer.innerText()).not.toContain('Open Government Licence');
    await page.goto('/areas/E06000066/governance');
    expect(await footer.innerText()).toContain('Open Government Licence v3.0: The Somerset');
    await leave();
  });

  it('says the title of a priority, and of a body without a line, once', async () => {
    const { page, leave } = await visit(browser, inject('councilUrl'));
    await page.goto('/areas/E06000015/plans/send-joint-commissioning-plan-2020-23');
    const headings = await page.locator('main :is(h3, caption)').allInnerTexts();
    expect(headings.filter((words) => words.includes('Robust governance'))).toEqual([
      'Priority 4: Robust governance of joint commissioning',
    ]);
    await page.goto('/areas/E06000015/governance');
    const text = await page.locator('main').innerText();
    expect(text.split('Children in Care Council')).toHaveLength(2);
    expect(text).not.toContain('letter');
    expect(await page.locator('main .app-drawing').count()).toBe(0);
    await leave();
  });

  it('says of a body what lines it has and which it has not, in words that agree', async () => {
    const { page, leave } = await visit(browser, inject('councilUrl'));
    await page.goto('/areas/E06000066/bodies/send-intervention-board?as-at=2019-03-31');
    await page.getByText('No line of accountability from it is recorded.').waitFor();
    expect(await page.getByText('No body above it is recorded.').count()).toBe(0);
    await page.getByRole('cell', { name: 'Reports to' }).waitFor();
    await leave();
  });
});
