import { renderToStaticMarkup } from 'react-dom/server';
import type { EntryContext, RouterContextProvider as Provider } from 'react-router';
import { ServerRouter } from 'react-router';
import { councilContext } from './council-context.ts';
import { PageScript } from './page-script.ts';

// The server hands requests to this bundle and keeps no copy of the router of its own.
export { createRequestHandler, RouterContextProvider } from 'react-router';
export { councilContext } from './council-context.ts';
export { handleError } from './handle-error.ts';

/**
 * Renders a whole page at once, as plain HTML: pages are not hydrated, so there is nothing to stream and no
 * state to hand over. Behaviour that needs JavaScript is added by `entry.client.ts`.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  loadContext: Provider,
): Response {
  const { nonce } = loadContext.get(councilContext);
  const html = renderToStaticMarkup(
    <PageScript value={{ src: routerContext.manifest.entry.module, nonce }}>
      <ServerRouter context={routerContext} url={request.url} nonce={nonce} />
    </PageScript>,
  );
  headers.set('content-type', 'text/html; charset=utf-8');
  return new Response(`<!DOCTYPE html>${html}`, { status, headers });
}
