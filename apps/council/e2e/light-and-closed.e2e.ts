import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { actionPage, area, plan } from './visitor.ts';

const BUDGET_BYTES = 120_000;
const pages = ['/', area, plan, actionPage('1.1.1'), `${area}/bodies/send-executive-board`, '/sign-in'];

async function scriptsOf(url: string, html: string): Promise<readonly { path: string; text: string }[]> {
  const wanted = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, path = '']) => path);
  const got = new Map<string, string>();
  for (let path = wanted.shift(); path !== undefined; path = wanted.shift()) {
    if (got.has(path)) continue;
    const text = await (await fetch(new URL(path, url))).text();
    got.set(path, text);
    for (const [, found = ''] of text.matchAll(/(?:import|from)\s*["']([^"']+\.js)["']/g)) {
      wanted.push(new URL(found, new URL(path, url)).pathname);
    }
  }
  return [...got].map(([path, text]) => ({ path, text }));
}

describe('the first load', () => {
  it.each(pages)('of %s needs no more JavaScript than the budget', async (path) => {
    const url = inject('councilUrl');
    const scripts = await scriptsOf(url, await (await fetch(`${url}${path}`)).text());
    expect(scripts.length).toBeGreaterThan(0);
    const bytes = scripts.reduce((sum, { text }) => sum + gzipSync(text).length, 0);
    console.log(`${path}: ${(bytes / 1000).toFixed(1)} kB of JavaScript, gzipped`);
    expect(bytes).toBeLessThanOrEqual(BUDGET_BYTES);
  });

  it('brings assets that a browser may keep for ever, and pages that it may not keep', async () => {
    const url = inject('councilUrl');
    const page = await fetch(`${url}/`);
    expect(page.headers.get('cache-control')).toBe('no-store');
    const asset = /href="(\/assets\/[^"]+\.css)"/.exec(await page.text())?.[1] ?? '';
    const answer = await fetch(new URL(asset, url));
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(await answer.text()).not.toMatch(/GDS Transport|url\((?!["']?data:)/);
  });
});

describe('every answer', () => {
  it.each(['/', '/nowhere', '/robots.txt', '/health/live'])('%s is closed by its headers', async (path) => {
    const { headers } = await fetch(`${inject('councilUrl')}${path}`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'nonce-[\w-]{24}'(;|$)/);
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('same-origin');
  });

  it('has a nonce of its own', async () => {
    const url = inject('councilUrl');
    const policies = await Promise.all(
      [1, 2].map(async () => (await fetch(url)).headers.get('content-security-policy')),
    );
    expect(policies[0]).not.toBe(policies[1]);
  });

  it('sets a session that scripts cannot read, other sites cannot use and nobody can read', async () => {
    const answer = await fetch(`${inject('councilUrl')}/sign-in`);
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^council-session=[\w-]+; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/);
    expect(Buffer.from(cookie.split(/[=;]/)[1] ?? '', 'base64url').toString('latin1')).not.toContain(
      'formToken',
    );
  });

  it('refuses a form too long to be one', async () => {
    const url = inject('councilUrl');
    const answer = await fetch(`${url}/sign-in`, {
      method: 'POST',
      headers: { origin: url, 'content-type': 'application/x-www-form-urlencoded' },
      body: `person=${'x'.repeat(100_000)}`,
    });
    expect(answer.status).toBe(413);
  });
});
