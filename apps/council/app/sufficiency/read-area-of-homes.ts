import type { LoaderFunctionArgs } from 'react-router';
import { readAsAt } from '../as-at.ts';
import { councilContext } from '../council-context.ts';
import type { Council } from '../council-context.ts';
import type { Answer } from '../graph/answer.ts';
import { askWithNames } from '../graph/ask-with-names.ts';
import { faultStatus } from '../graph/fault-status.ts';
import { readBy } from '../reports/read-by.ts';

/** What is asked of an area as at a day; its name comes from another service, which may be away. */
export interface HomesAsked {
  readonly code: string;
  readonly asOf: string;
  readonly names: boolean;
}

/**
 * Reads the area of the address as at its day, for a report about its homes.
 *
 * @throws a `Response`: 404 where there is no such area, 503 where the service of homes is away.
 */
export async function readAreaOfHomes<Area extends { readonly name?: string; readonly homesByKind: unknown }>(
  { context, params, request }: LoaderFunctionArgs,
  ask: (council: Council, asked: HomesAsked) => Promise<Answer<{ localArea: Area | null }>>,
) {
  const council = context.get(councilContext);
  const asAt = readAsAt(new URL(request.url), council.today);
  const code = params['code'] ?? '';
  const { data, missing } = await askWithNames(
    (names) => ask(council, { code, asOf: asAt.day, names }),
    ({ localArea }) => localArea !== null,
  );
  const area = data?.localArea;
  if (area === null || area === undefined) throw new Response(null, { status: faultStatus(missing) });
  // Nothing at all came of homes, and something went wrong: that is no area without homes.
  if (area.homesByKind === null && missing.length > 0) throw new Response(null, { status: 503 });
  return { code, name: area.name ?? code, area, asAt, missing, madeBy: readBy(council.viewer, code) };
}
