import { randomBytes, timingSafeEqual } from 'node:crypto';
import { print } from 'graphql';
import type { Council, Notice } from '../app/council-context.ts';
import type { Answer } from '../app/graph/answer.ts';
import { cookieValue, setCookie } from './cookie-header.ts';
import type { DemoSignIn } from './demo-sign-in.ts';
import type { GraphFunction, GraphResponse } from './graph-function.ts';
import type { SealedCookie } from './sealed-cookie.ts';
import { SESSION_SECONDS } from './session.ts';
import type { Session } from './session.ts';

/** What stays the same between requests. */
export interface CouncilParts {
  readonly graphql: GraphFunction;
  readonly demoSignIn: DemoSignIn | null;
  readonly sessions: SealedCookie<Session>;
  readonly notices: SealedCookie<Notice>;
  readonly now: () => number;
  readonly today: () => string;
  readonly secure: boolean;
  /** How long the graph may take, in milliseconds. */
  readonly deadline: number;
  readonly log: (fault: unknown) => void;
}

const NOTICE_SECONDS = 120;

/** The council context of one request, and the cookies it wants set when the request is answered. */
export function councilForRequest(
  parts: CouncilParts,
  cookieHeader: string | undefined,
  nonce: string,
  aborted: AbortSignal,
): { readonly council: Council; readonly setCookies: () => readonly string[] } {
  const sessionName = parts.secure ? '__Host-council-session' : 'council-session';
  const noticeName = parts.secure ? '__Host-council-notice' : 'council-notice';
  const cookies = new Map<string, string>();
  const sealedSession = cookieValue(cookieHeader, sessionName);
  const opened = sealedSession === null ? null : parts.sessions.open(sealedSession);
  let session = opened !== null && opened.expiresAt > parts.now() ? opened : null;
  let formToken = session?.formToken ?? null;

  const keep = (person: Session['person'], token: string): void => {
    session = { formToken: token, person, expiresAt: parts.now() + SESSION_SECONDS * 1000 };
    formToken = token;
    cookies.set(
      sessionName,
      setCookie(sessionName, parts.sessions.seal(session), SESSION_SECONDS, parts.secure),
    );
  };
  const newToken = (): string => randomBytes(18).toString('base64url');

  const council: Council = {
    nonce,
    today: parts.today(),
    viewer: session?.person?.viewer ?? null,
    demoSignIn: parts.demoSignIn,
    async ask(document, variables) {
      const operation = document.definitions.find((definition) => definition.kind === 'OperationDefinition');
      const response = await answerFrom(parts, {
        query: print(document),
        operationName: operation?.name?.value ?? '',
        variables: variables as Record<string, unknown>,
        token: session?.person?.token ?? null,
        signal: AbortSignal.any([aborted, AbortSignal.timeout(parts.deadline)]),
      });
      const ended = response.errors?.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED');
      if (ended === true && session?.person) {
        council.signOut();
        council.tell({
          title: 'Signed out',
          heading: 'Your sign-in has ended',
          text: 'You see what is published. Sign in again to record something.',
        });
        throw new Response(null, { status: 302, headers: { location: '/' } });
      }
      return answerOf(response);
    },
    formToken() {
      if (formToken === null) keep(null, newToken());
      return formToken ?? '';
    },
    isFormToken(token) {
      const given = Buffer.from(token);
      const expected = Buffer.from(session?.formToken ?? '');
      return expected.length > 0 && given.length === expected.length && timingSafeEqual(given, expected);
    },
    signIn: (viewer, token) => keep({ viewer, token }, newToken()),
    signOut() {
      session = null;
      cookies.set(sessionName, setCookie(sessionName, '', 0, parts.secure));
    },
    tell(notice) {
      cookies.set(
        noticeName,
        setCookie(noticeName, parts.notices.seal(notice), NOTICE_SECONDS, parts.secure),
      );
    },
    takeNotice() {
      const sealed = cookieValue(cookieHeader, noticeName);
      if (sealed === null) return null;
      cookies.set(noticeName, setCookie(noticeName, '', 0, parts.secure));
      return parts.notices.open(sealed);
    },
  };
  return { council, setCookies: () => [...cookies.values()] };
}

async function answerFrom(
  parts: CouncilParts,
  request: Parameters<GraphFunction>[0],
): Promise<GraphResponse> {
  try {
    return await parts.graphql(request);
  } catch (fault) {
    parts.log(fault);
    throw new Response('The graph did not answer.', { status: 503, statusText: 'Service Unavailable' });
  }
}

function answerOf<Data>(response: GraphResponse): Answer<Data> {
  return {
    data: (response.data ?? null) as Data | null,
    missing: (response.errors ?? []).map((error) => ({
      path: (error.path ?? []).join('.'),
      code: error.extensions?.code ?? null,
      message: error.message,
    })),
  };
}
