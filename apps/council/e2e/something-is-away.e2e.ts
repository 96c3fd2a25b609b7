import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createCouncilServer, overHttp } from '../server/index.ts';
import type { GraphFunction } from '../server/index.ts';
import { actionPage, area, openBrowser, plan, visit } from './visitor.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The council app before a graph that is not what it should be. */
async function council(graphql: GraphFunction): Promise<{ readonly url: string; readonly server: Server }> {
  const server = await createCouncilServer({
    graphql,
    secret: 'the secret of a test, 32 characters or more',
    log: () => {},
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

/** The real gateway, except that these fields of the area are answered as when their service is down. */
function without(fields: readonly string[]): GraphFunction {
  const graphql = overHttp(inject('graphqlUrl'));
  return async (request) => {
    const response = await graphql(request);
    const localArea = (response.data as { localArea?: Record<string, unknown> | null } | null)?.localArea;
    const lost = fields.filter(
      (field) => localArea !== null && localArea !== undefined && field in localArea,
    );
    for (const field of lost) if (localArea) localArea[field] = null;
    return {
      ...response,
      errors: [
        ...(response.errors ?? []),
        ...lost.map((field) => ({
          message: 'A service did not answer',
          path: ['localArea', field],
          extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
        })),
      ],
    };
  };
}

describe('when the service for special educational needs is away', () => {
  it('shows the rest and says what is missing', async () => {
    const alone: GraphFunction = (request) =>
      without(
        request.operationName === 'CouncilOutcomesAlone'
          ? []
          : ['improvementPlans', 'sendFigures', 'framework'],
      )(request);
    const { url, server } = await council(alone);
    const { page, axe, leave } = await visit(browser, url);
    const answer = await page.goto(area);
    expect(answer?.status()).toBe(200);
    const notice = page.getByRole('region', { name: 'Some of this page is missing' });
    await notice.getByText('The improvement plans, with their actions and ratings.').waitFor();
    await notice.getByText('The published figures about special educational needs.').waitFor();
    await notice.getByText('The indicators of the outcomes').waitFor();
    await page.getByText('I feel safe').first().waitFor();
    await page.getByRole('heading', { name: 'Published figures, checked' }).waitFor();
    expect(await page.getByText(/past their deadline/).count()).toBe(0);
    expect(await axe()).toEqual([]);
    await leave();
    server.close();
  });
});

describe('when the gateway is away', () => {
  it('says so on every page that needs it, and keeps the pages that do not', async () => {
    const { url, server } = await council(overHttp('http://127.0.0.1:9/graphql'));
    const { page, axe, wrongs, leave } = await visit(browser, url);
    for (const path of ['/', area, plan, actionPage('1.1.1'), `${area}/bodies/send-executive-board`]) {
      const answer = await page.goto(path);
      expect([path, answer?.status()]).toEqual([path, 503]);
      await page.getByRole('heading', { name: 'The plans cannot be reached at the moment' }).waitFor();
    }
    expect(await axe()).toEqual([]);
    expect((await page.goto('/glossary'))?.status()).toBe(200);
    expect(wrongs).toEqual([]);
    await leave();
    server.close();
  });
});

describe('in production, where there is no demo issuer', () => {
  it('has no sign-in page and no link to one', async () => {
    const { url, server } = await council(overHttp(inject('graphqlUrl')));
    const { page, leave } = await visit(browser, url);
    expect((await page.goto('/sign-in'))?.status()).toBe(404);
    await page.goto(area);
    expect(await page.getByRole('link', { name: 'Sign in' }).count()).toBe(0);
    await leave();
    server.close();
  });
});
