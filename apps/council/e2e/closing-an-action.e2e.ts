import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { actionPage, openBrowser, visit } from './visitor.ts';
import type { Visitor } from './visitor.ts';

const ref = '4.3.1';
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function as(label: string, act: (visitor: Visitor) => Promise<void>): Promise<void> {
  const visitor = await visit(browser, inject('councilUrl'));
  await visitor.signInAs(label);
  await visitor.page.goto(actionPage(ref));
  await act(visitor);
  expect(visitor.wrongs).toEqual([]);
  await visitor.leave();
}

const offered = (visitor: Visitor) =>
  visitor.page
    .getByRole('navigation', { name: 'Record something about this action' })
    .getByRole('button')
    .allInnerTexts();

describe('closing an action', () => {
  it('takes four steps by different people, each offered only to whom it belongs', async () => {
    await as('Board member', async (visitor) => {
      expect(await offered(visitor)).toEqual([]);
    });

    await as('Council officer', async (visitor) => {
      const { page } = visitor;
      expect(await offered(visitor)).toEqual(['Record progress', 'Record a rating']);
      await page.getByRole('button', { name: 'Record progress' }).click();
      await page.getByRole('button', { name: 'Record the progress' }).click();
      await page.getByRole('link', { name: 'Select how far it has come' }).waitFor();
      expect(await visitor.axe()).toEqual([]);
      await page.getByRole('radio', { name: 'Complete' }).check();
      for (const question of ['Are its impact measures at risk?', 'Is its timeline at risk?']) {
        await page.getByRole('group', { name: question }).getByRole('radio', { name: 'Not at risk' }).check();
      }
      await page.getByLabel('What has happened?').fill('The role is filled and its duties are agreed.');
      await page.getByRole('button', { name: 'Record the progress' }).click();
      await page.getByText('Progress recorded').waitFor();

      await page.getByRole('button', { name: 'Submit evidence' }).click();
      await page.getByLabel('What is the evidence?').fill('Job description and report of the first quarter');
      await page.getByLabel('What does it show?').fill('The Local Offer has one role that answers for it.');
      await page.getByRole('button', { name: 'Submit the evidence' }).click();
      await page.getByText('Evidence submitted').first().waitFor();
    });

    await as('Panel member', async (visitor) => {
      const { page } = visitor;
      expect(await offered(visitor)).toEqual(['Decide on the evidence']);
      await page.getByRole('button', { name: 'Decide on the evidence' }).click();
      await page.getByText('Job description and report of the first quarter').waitFor();
      await page.getByRole('radio', { name: 'Accept it' }).check();
      await page.getByLabel('Why?').fill('It shows what was asked for.');
      expect(await visitor.axe()).toEqual([]);
      await page.getByRole('button', { name: 'Record the decision' }).click();
      await page.getByText('Decision recorded').waitFor();
    });

    await as('Board member', async (visitor) => {
      const { page } = visitor;
      expect(await offered(visitor)).toEqual(['Approve closing']);
      await page.getByRole('button', { name: 'Approve closing' }).click();
      await page.getByLabel('Why does the board approve closing this action?').fill('Evidence accepted.');
      await page.getByRole('button', { name: 'Approve closing the action' }).click();
      await page.getByText('Closing approved').first().waitFor();
      await page
        .getByRole('region', { name: 'Rating by the rules' })
        .getByText('Blue', { exact: true })
        .waitFor();
      expect(await offered(visitor)).toEqual([]);
    });
  });

  it('is not offered to whom it does not belong, and refused in words when it is tried all the same', async () => {
    const url = inject('councilUrl');
    for (const { label, step, form, refusal } of [
      {
        label: 'Board member',
        step: 'rating',
        form: { rating: 'GREEN', reason: 'Tried all the same' },
        refusal: 'This decision is not yours to take',
      },
      {
        label: 'Council officer',
        step: 'board-approval',
        form: { reason: 'Tried all the same' },
        refusal: 'This decision is not yours to take',
      },
      {
        label: 'Board member',
        step: 'board-approval',
        form: { reason: 'Tried before its turn' },
        refusal: 'Another step has to come first',
      },
    ]) {
      const { page, signInAs, axe, leave } = await visit(browser, url);
      await signInAs(label);
      const address = `${actionPage('1.4.1')}/record/${step}`;
      const answer = await page.goto(address);
      expect(answer?.status()).toBe(403);
      await page.getByText('You cannot do this now.').waitFor();
      expect(await page.locator('main form').count()).toBe(0);
      expect(await axe()).toEqual([]);

      const formToken = await page.locator('input[name="form-token"]').first().inputValue();
      const tried = await page.request.post(address, {
        form: { 'form-token': formToken, expectedVersion: '0', 'form-id': crypto.randomUUID(), ...form },
        headers: { origin: url },
      });
      expect(tried.status()).toBe(403);
      const page403 = await tried.text();
      expect(page403).toContain(refusal);
      expect(page403).toContain('Nothing was recorded.');
      expect(page403).not.toContain('row of the policy');
      await leave();
    }
  });
});
