import { request } from 'node:http';
import type { RequestOptions } from 'node:http';
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

/** The status and words of an answer to a request that a browser would not send. */
function ask(options: RequestOptions): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const asking = request(inject('councilUrl'), options, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }),
      );
    });
    asking.on('error', reject);
    asking.end();
  });
}

describe('what is not asked as a page is asked', () => {
  it('is not answered under a name the app does not know, so that no other site can be it', async () => {
    const answer = await ask({ path: '/sign-in', headers: { host: 'rebound.example' } });
    expect(answer.status).toBe(421);
    expect(answer.text).toContain('COUNCIL_ORIGIN');
    const { port } = new URL(inject('councilUrl'));
    expect((await ask({ path: '/', headers: { host: `localhost:${port}` } })).status).toBe(200);
  });

  it.each(['DELETE', 'PUT', 'PATCH', 'OPTIONS', 'TRACE'])('with %s is a 405 in words', async (method) => {
    const answer = await ask({ path: area, method, headers: { origin: inject('councilUrl') } });
    expect(answer.status).toBe(405);
    expect(answer.text).toContain('Nothing was changed.');
  });

  it.each(['/', area, plan, `${plan}/actions.csv`, '/glossary'])(
    'is a 405 when a form is sent to %s, which takes none',
    async (path) => {
      const url = inject('councilUrl');
      const answer = await fetch(`${url}${path}`, {
        method: 'POST',
        headers: { origin: url, 'content-type': 'application/x-www-form-urlencoded' },
        body: 'a=b',
      });
      expect(answer.status).toBe(405);
      expect(answer.headers.get('allow')).toBe('GET, HEAD');
    },
  );

  it('is a 415 in words when it is not a form', async () => {
    const url = inject('councilUrl');
    const answer = await fetch(`${url}${actionPage('1.1.1')}/record/rating`, {
      method: 'POST',
      headers: { origin: url, 'content-type': 'application/json' },
      body: '{}',
    });
    expect(answer.status).toBe(415);
    expect(await answer.text()).toContain('What was sent is not a form');
  });

  it('is refused when it asks for another protocol', async () => {
    expect((await ask({ path: '/', headers: { connection: 'Upgrade', upgrade: 'websocket' } })).status).toBe(
      400,
    );
  });
});
