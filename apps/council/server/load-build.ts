import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { createRequestHandler, RouterContextProvider, ServerBuild } from 'react-router';
import type { councilContext } from '../app/council-context.ts';

/** The built app, with the router it was built with. */
export interface CouncilBuild {
  readonly handle: (request: Request, context: RouterContextProvider) => Promise<Response>;
  readonly RouterContextProvider: typeof RouterContextProvider;
  readonly councilContext: typeof councilContext;
}

/**
 * Loads the server bundle. Its entry exports the router's own request handler and context, so that there is one
 * copy of the router.
 *
 * @throws `COUNCIL_NOT_BUILT` when there is no bundle.
 */
export async function loadBuild(buildFolder: string): Promise<CouncilBuild> {
  const entry = `${buildFolder}server/index.js`;
  if (!existsSync(entry)) {
    throw Object.assign(
      new Error('The council app is not built: run `react-router build` in apps/council.'),
      {
        code: 'COUNCIL_NOT_BUILT',
      },
    );
  }
  const build = (await import(pathToFileURL(entry).href)) as ServerBuild;
  const module = build.entry.module as unknown as {
    readonly createRequestHandler: typeof createRequestHandler;
    readonly RouterContextProvider: typeof RouterContextProvider;
    readonly councilContext: typeof councilContext;
  };
  return {
    handle: module.createRequestHandler(build, 'production'),
    RouterContextProvider: module.RouterContextProvider,
    councilContext: module.councilContext,
  };
}
