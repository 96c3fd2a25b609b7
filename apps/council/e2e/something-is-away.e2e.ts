import { spawn } from 'node:child_process';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createCouncilServer, overHttp } from '../server/index.ts';
import type { GraphFunction } from '../server/index.ts';
import { freePort } from './free-port.ts';
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

const repository = fileURLToPath(new URL('../../../', import.meta.url));

/** A gateway over the same services, one of which it cannot reach, and the council app in front of it. */
async function councilWithout(away: 'commissioning' | 'send' | 'sufficiency') {
  const port = await freePort();
  const urls = { ...inject('subgraphUrls'), [away]: 'http://127.0.0.1:9/graphql' };
  const gateway = spawn(
    process.execPath,
    ['--conditions=@golden-thread/source', join(repository, 'services/gateway/src/main.ts')],
    {
      cwd: repository,
      env: {
        ...process.env,
        NODE_ENV: 'test',
        GATEWAY_PORT: String(port),
        DATA_DIR: inject('dataDir'),
        COMMISSIONING_URL: urls.commissioning,
        SEND_URL: urls.send,
        SUFFICIENCY_URL: urls.sufficiency,
      },
      stdio: 'ignore',
    },
  );
  const ended = new Promise<void>((resolve) => gateway.once('close', () => resolve()));
  while ((await fetch(`http://127.0.0.1:${port}/health/live`).catch(() => null))?.ok !== true) {
    if (gateway.exitCode !== null) throw new Error('The gateway ended before it answered');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const { url, server } = await council(overHttp(`http://127.0.0.1:${port}/graphql`));
  return {
    url,
    close: async () => {
      server.close();
      gateway.kill('SIGTERM');
      await ended;
    },
  };
}

describe('when the service for special educational needs is away', () => {
  it('shows the rest of an area and of a body, and says what is missing', async () => {
    const { url, close } = await councilWithout('send');
    const { page, axe, leave } = await visit(browser, url);
    expect((await page.goto(area))?.status()).toBe(200);
    const notice = page.getByRole('region', { name: 'Some of this page is missing' });
    await notice.getByText('The improvement plans, with their actions and ratings.').waitFor();
    await notice.getByText('The published figures about special educational needs.').waitFor();
    await notice.getByText('The indicators of the outcomes').waitFor();
    await page.getByText('I feel safe').first().waitFor();
    await page.getByRole('heading', { name: 'Published figures, checked' }).waitFor();
    expect(await page.getByText(/past their deadline/).count()).toBe(0);
    expect(await axe()).toEqual([]);

    expect((await page.goto(`${area}/bodies/send-executive-board`))?.status()).toBe(200);
    await notice.getByText('The actions of improvement plans that it answers for.').waitFor();
    expect(await axe()).toEqual([]);
    for (const path of [
      ...[plan, `${plan}/scorecard`, `${plan}/highlight-report/send-executive-board`],
      ...[`${area}/due`, `${area}/assessments`, `${area}/load`, '/clocks'],
    ])
      expect([path, (await page.goto(path))?.status()]).toEqual([path, 503]);
    for (const file of [`${plan}/scorecard/report.docx`, `${area}/due/cases.csv`, `${area}/due/counts.csv`])
      expect([file, (await page.request.get(file)).status()]).toEqual([file, 503]);
    await leave();
    await close();
  });
});

describe('when the service that names boards and groups is away', () => {
  it('shows a plan and an action all the same, without the names', async () => {
    const { url, close } = await councilWithout('commissioning');
    const { page, axe, leave } = await visit(browser, url);
    for (const path of [`${plan}?as-at=2022-08-31`, `${actionPage('2.2.2')}?as-at=2022-08-31`]) {
      const answer = await page.goto(path);
      expect([path, answer?.status()]).toEqual([path, 200]);
      await page.getByText('The names of boards and groups, or some figures.').waitFor();
      await page.getByText('a body whose name is missing').first().waitFor();
      await page.getByText('Audit outreach by the council’s central services').first().waitFor();
      expect(await axe()).toEqual([]);
    }
    for (const path of [
      `${plan}/scorecard?as-at=2022-08-31`,
      `${plan}/highlight-report/graduated-response-sub-group?month=2022-08`,
    ]) {
      expect([path, (await page.goto(path))?.status()]).toEqual([path, 200]);
      await page.getByText('The names of boards and groups, or some figures.').waitFor();
      await page.getByText('a body whose name is missing').first().waitFor();
      expect(await axe()).toEqual([]);
    }
    await leave();
    await close();
  });
});

describe('when the service for homes is away', () => {
  it('says so, and never that an area has none', async () => {
    const { url, close } = await councilWithout('sufficiency');
    const { page, axe, leave } = await visit(browser, url);
    for (const path of ['sufficiency', 'homes', 'forecast', 'looked-after']) {
      expect([path, (await page.goto(`${area}/${path}`))?.status()]).toEqual([path, 503]);
      expect(await page.locator('main').innerText()).not.toMatch(/No home|is published/);
    }
    expect(await axe()).toEqual([]);
    for (const file of [
      'sufficiency/report.docx',
      'homes/report.csv',
      'forecast/report.csv',
      'looked-after/figures.csv',
    ])
      expect([file, (await page.request.get(`${area}/${file}`)).status()]).toEqual([file, 503]);
    expect((await page.goto(area))?.status()).toBe(200);
    await page.getByText('I feel safe').first().waitFor();
    await leave();
    await close();
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
