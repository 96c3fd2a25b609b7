import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** A browser as a person has it, off the network but for the app. */
export async function openBrowser(): Promise<Browser> {
  if (!existsSync(executablePath)) {
    throw new Error(`No Chromium at ${executablePath}: install Debian's chromium, or name one in CHROMIUM.`);
  }
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** One visitor with a page, and everything that went wrong unseen while they used it. */
export interface Visitor {
  readonly page: Page;
  /** Requests to other hosts, refusals by the content security policy, and faults of scripts. */
  readonly wrongs: readonly string[];
  /** As a demo person of an area by its name; of Rotherham where none is named. */
  readonly signInAs: (label: string, areaName?: string) => Promise<void>;
  /** Rules of axe that the page as it stands breaks, with what breaks them. */
  readonly axe: () => Promise<readonly string[]>;
  readonly leave: () => Promise<void>;
}

export async function visit(
  browser: Browser,
  councilUrl: string,
  options: BrowserContextOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: councilUrl,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const wrongs: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== councilUrl) wrongs.push(`request to ${request.url()}`);
  });
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) wrongs.push(message.text());
  });
  page.on('pageerror', (error) => wrongs.push(String(error)));
  return {
    page,
    wrongs,
    async signInAs(label, areaName = 'Rotherham') {
      await page.goto('/sign-in');
      await page.getByLabel(`${label}, ${areaName}`, { exact: true }).check();
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByText(`Signed in as ${label}`).waitFor();
    },
    async axe() {
      if (page.frames().length > 1) throw new Error('axe as run here reads no frames of other sites.');
      // Every rule on every node, in the page itself, and only what breaks a rule is told in full: handing all 10,000
      // nodes that pass to a second page and back took five times as long as the rules do.
      const { violations } = await new AxeBuilder({ page })
        .options({ resultTypes: ['violations'] })
        .setLegacyMode()
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    },
    leave: () => context.close(),
  };
}

export const area = '/areas/E08000018';
export const plan = `${area}/plans/written-statement-of-action-2022`;
export const actionPage = (ref: string): string => `${plan}/actions/${ref}`;
