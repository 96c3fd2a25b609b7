import { randomBytes } from 'node:crypto';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Notice } from '../app/council-context.ts';
import { councilForRequest } from './council-for-request.ts';
import type { CouncilParts } from './council-for-request.ts';
import type { DemoSignIn } from './demo-sign-in.ts';
import type { GraphFunction } from './graph-function.ts';
import { httpServer } from './http-server.ts';
import { loadBuild } from './load-build.ts';
import type { CouncilBuild } from './load-build.ts';
import { isOwnHost } from './own-host.ts';
import { readAssets } from './read-assets.ts';
import type { Asset } from './read-assets.ts';
import { readBody } from './read-body.ts';
import { isSameOrigin } from './same-origin.ts';
import { sealedCookie } from './sealed-cookie.ts';
import { securityHeaders } from './security-headers.ts';
import type { Session } from './session.ts';
import { todayInLondon } from './today-in-london.ts';

/** What a council app needs to run. */
export interface CouncilServerOptions {
  /** How to reach the graph: in the same process, or `overHttp(url)`. */
  readonly graphql: GraphFunction;
  /** The demo issuer. Leave it out in production: the sign-in page is then absent. */
  readonly demoSignIn?: DemoSignIn;
  /** Seals the cookies; at least 32 characters, the same on every copy of the app and after a restart. */
  readonly secret: string;
  /**
   * Where people reach the app, e.g. `https://plans.example.gov.uk`. Without it the app answers only to a loopback
   * name or the address it was reached at, with its own port, over HTTP.
   */
  readonly origin?: string;
  /** How long one question to the graph may take, in milliseconds; 10,000 unless told. */
  readonly deadline?: number;
  readonly now?: () => number;
  /** Today, `YYYY-MM-DD`; the date in London unless told. */
  readonly today?: () => string;
  /** Takes faults that nobody else sees; standard error unless told. */
  readonly log?: (fault: unknown) => void;
}

const BODY_LIMIT_BYTES = 64 * 1024;
const MINIMUM_SECRET_LENGTH = 32;
const METHODS: ReadonlySet<string | undefined> = new Set(['GET', 'HEAD', 'POST']);
const UNKNOWN_HOST =
  'This app is not known by the name you asked for. Ask for it at 127.0.0.1 or localhost with its port; whoever runs it can give it another name as its origin (COUNCIL_ORIGIN).';
const buildFolder = fileURLToPath(new URL('../build/', import.meta.url));

/**
 * A server of the built council app, not yet listening.
 *
 * @throws `COUNCIL_SECRET_TOO_SHORT` for a secret under 32 characters; `COUNCIL_NOT_BUILT` when
 *   `react-router build` has not been run.
 */
export async function createCouncilServer(options: CouncilServerOptions): Promise<Server> {
  if (options.secret.length < MINIMUM_SECRET_LENGTH) {
    throw Object.assign(new Error(`The secret needs at least ${MINIMUM_SECRET_LENGTH} characters.`), {
      code: 'COUNCIL_SECRET_TOO_SHORT',
    });
  }
  const build = await loadBuild(buildFolder);
  const assets = await readAssets(`${buildFolder}client`);
  return httpServer(councilListener(options, build, assets));
}

function councilListener(
  options: CouncilServerOptions,
  build: CouncilBuild,
  assets: ReadonlyMap<string, Asset>,
): RequestListener {
  const secure = options.origin?.startsWith('https:') ?? false;
  const now = options.now ?? Date.now;
  const log = options.log ?? ((fault) => console.error(fault));
  const parts: CouncilParts = {
    graphql: options.graphql,
    demoSignIn: options.demoSignIn ?? null,
    sessions: sealedCookie<Session>(options.secret, 'session'),
    notices: sealedCookie<Notice>(options.secret, 'notice'),
    now,
    today: options.today ?? (() => todayInLondon(now())),
    secure,
    deadline: options.deadline ?? 10_000,
    log,
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const nonce = randomBytes(18).toString('base64url');
    for (const [name, value] of Object.entries(securityHeaders(nonce, secure)))
      response.setHeader(name, value);
    if (!METHODS.has(request.method)) {
      response.setHeader('allow', 'GET, HEAD, POST');
      return plain(
        response,
        405,
        'Pages are read with GET, and forms are sent with POST. Nothing was changed.',
      );
    }
    const { host } = request.headers;
    const { localAddress: address, localPort: port } = request.socket;
    if (options.origin === undefined && !isOwnHost(host, { address, port })) {
      return plain(response, 421, UNKNOWN_HOST);
    }
    const ownOrigin = options.origin ?? `http://${host ?? ''}`;
    const url = URL.parse(request.url ?? '/', ownOrigin);
    if (url === null || url.origin !== new URL(ownOrigin).origin) return plain(response, 400, 'Bad request');
    if (url.pathname === '/health/live') return plain(response, 200, 'live');
    const changes = request.method !== 'GET' && request.method !== 'HEAD';
    const asset = assets.get(url.pathname);
    if (asset !== undefined && !changes) return sendAsset(request, response, asset);

    const cameFrom = { origin: request.headers.origin, fetchSite: header(request, 'sec-fetch-site') };
    if (changes && !isSameOrigin(cameFrom, ownOrigin)) {
      return plain(response, 403, 'This form was not sent from our own pages, so nothing was changed.');
    }
    const body = changes ? await readBody(request, BODY_LIMIT_BYTES) : undefined;
    if (body === null) {
      response.setHeader('connection', 'close');
      return plain(response, 413, 'The form is too long. Nothing was changed.');
    }
    const aborted = new AbortController();
    response.once('close', () => aborted.abort());
    const { council, setCookies } = councilForRequest(parts, request.headers.cookie, nonce, aborted.signal);
    const context = new build.RouterContextProvider();
    context.set(build.councilContext, council);
    const answered = await build.handle(
      new Request(url, {
        method: request.method ?? 'GET',
        headers: webHeaders(request),
        signal: aborted.signal,
        ...(body === undefined ? {} : { body: new Uint8Array(body) }),
      }),
      context,
    );
    response.statusCode = answered.status;
    if (answered.status === 405) response.setHeader('allow', 'GET, HEAD');
    for (const [name, value] of answered.headers) response.setHeader(name, value);
    if (setCookies().length > 0) response.setHeader('set-cookie', [...setCookies()]);
    if (!response.hasHeader('cache-control')) response.setHeader('cache-control', 'no-store');
    response.end(request.method === 'HEAD' ? undefined : Buffer.from(await answered.arrayBuffer()));
  };

  return (request, response) => {
    answer(request, response).catch((fault: unknown) => {
      log(fault);
      if (response.headersSent) response.destroy();
      else plain(response, 500, 'Sorry, there is a problem with the service.');
    });
  };
}

function sendAsset(request: IncomingMessage, response: ServerResponse, asset: Asset): void {
  response.setHeader('content-type', asset.contentType);
  response.setHeader(
    'cache-control',
    asset.immutable ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
  );
  response.setHeader('vary', 'accept-encoding');
  const gzips = asset.gzipped !== null && /\bgzip\b/.test(header(request, 'accept-encoding') ?? '');
  const body = gzips && asset.gzipped !== null ? asset.gzipped : asset.body;
  if (gzips) response.setHeader('content-encoding', 'gzip');
  response.setHeader('content-length', body.length);
  response.end(request.method === 'HEAD' ? undefined : body);
}

function plain(response: ServerResponse, status: number, text: string): void {
  response.statusCode = status;
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  response.setHeader('cache-control', 'no-store');
  response.end(`${text}\n`);
}

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function webHeaders(request: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined) headers.append(name, one);
  }
  return headers;
}
