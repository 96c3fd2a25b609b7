import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Council, Notice, Viewer } from '../app/council-context.ts';
import { councilForRequest } from './council-for-request.ts';
import type { GraphFunction, GraphRequest } from './graph-function.ts';
import { sealedCookie } from './sealed-cookie.ts';
import type { Session } from './session.ts';

const secret = 'a secret of at least thirty-two characters';
const viewer: Viewer = {
  key: 'officer',
  label: 'Council officer',
  role: 'officer',
  areaCode: 'E08000018',
  postIds: [],
  bodyIds: [],
};
const document = parse('query Anything { __typename }') as Parameters<Council['ask']>[0];

function visit(cookies: string, options: { graphql?: GraphFunction; now?: number; secure?: boolean } = {}) {
  const faults: unknown[] = [];
  const { council, setCookies } = councilForRequest(
    {
      graphql: options.graphql ?? (() => Promise.resolve({ data: {} })),
      demoSignIn: null,
      sessions: sealedCookie<Session>(secret, 'session'),
      notices: sealedCookie<Notice>(secret, 'notice'),
      now: () => options.now ?? 0,
      today: () => '2026-11-22',
      secure: options.secure ?? false,
      deadline: 1_000,
      log: (fault) => faults.push(fault),
    },
    cookies,
    'nonce',
    new AbortController().signal,
  );
  /** What the browser would send next time. */
  const carried = () =>
    setCookies()
      .map((cookie) => cookie.split(';', 1)[0] ?? '')
      .join('; ');
  return { council, setCookies, carried, faults };
}

function signedIn(): string {
  const { council, carried } = visit('');
  council.signIn(viewer, 'the-token');
  return carried();
}

describe('a session', () => {
  it('carries the person and the token from request to request', async () => {
    const asked: GraphRequest[] = [];
    const { council } = visit(signedIn(), {
      graphql: (request) => {
        asked.push(request);
        return Promise.resolve({ data: {} });
      },
    });
    await council.ask(document, {});
    expect(council.viewer).toEqual(viewer);
    expect(asked[0]).toMatchObject({ token: 'the-token', operationName: 'Anything' });
  });

  it('ends after eight hours', () => {
    const eightHours = 8 * 60 * 60 * 1000;
    expect(visit(signedIn(), { now: eightHours - 1 }).council.viewer).toEqual(viewer);
    expect(visit(signedIn(), { now: eightHours }).council.viewer).toBeNull();
  });

  it('ends when the graph no longer takes the token, and says so once', async () => {
    const { council, carried, setCookies } = visit(signedIn(), {
      graphql: () =>
        Promise.resolve({ errors: [{ message: 'Ended', extensions: { code: 'UNAUTHENTICATED' } }] }),
    });
    const thrown = await council.ask(document, {}).catch((response: unknown) => response);
    expect(thrown).toBeInstanceOf(Response);
    expect((thrown as Response).status).toBe(302);
    expect(setCookies().some((cookie) => cookie.startsWith('council-session=;'))).toBe(true);
    expect(visit(carried()).council.takeNotice()?.heading).toBe('Your sign-in has ended');
  });

  it('is sent over HTTPS only where the app is reached so', () => {
    const { council, setCookies } = visit('', { secure: true });
    council.signIn(viewer, 'the-token');
    expect(setCookies()[0]).toMatch(/^__Host-council-session=[\w-]+; Path=\/; .*; Secure$/);
  });

  it('cannot be made by a visitor', () => {
    const forged = Buffer.from(JSON.stringify({ formToken: 'x', person: { viewer }, expiresAt: 9e15 }));
    expect(visit(`council-session=${forged.toString('base64url')}`).council.viewer).toBeNull();
  });
});

describe('a form token', () => {
  it('is taken from the visitor it was given to, and from nobody else', () => {
    const first = visit('');
    const token = first.council.formToken();
    expect(visit(first.carried()).council.isFormToken(token)).toBe(true);
    expect(visit('').council.isFormToken(token)).toBe(false);
    expect(visit('').council.isFormToken('')).toBe(false);
    const second = visit('');
    second.council.formToken();
    expect(visit(second.carried()).council.isFormToken(token)).toBe(false);
  });

  it('changes when somebody signs in', () => {
    const before = visit('');
    const token = before.council.formToken();
    const signing = visit(before.carried());
    signing.council.signIn(viewer, 'the-token');
    expect(visit(signing.carried()).council.isFormToken(token)).toBe(false);
  });
});

describe('a question to a graph that does not answer', () => {
  it('is a 503, and the fault is logged, not shown', async () => {
    const { council, faults } = visit('', { graphql: () => Promise.reject(new Error('secret address')) });
    const thrown = (await council.ask(document, {}).catch((response: unknown) => response)) as Response;
    expect(thrown.status).toBe(503);
    expect(await thrown.text()).not.toContain('secret');
    expect(faults).toHaveLength(1);
  });
});
