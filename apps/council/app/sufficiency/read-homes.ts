import type { LoaderFunctionArgs } from 'react-router';
import { readAsAt } from '../as-at.ts';
import { councilContext } from '../council-context.ts';
import { askWithNames } from '../graph/ask-with-names.ts';
import { faultStatus } from '../graph/fault-status.ts';
import { homesQuery } from '../operations/homes.ts';
import { readBy } from '../reports/read-by.ts';
import { homesDocument } from './homes-document.ts';

/** Reads the homes of an area as at the day of the address. The page and its files all show this. */
export async function readHomes({ context, params, request }: LoaderFunctionArgs) {
  const council = context.get(councilContext);
  const asAt = readAsAt(new URL(request.url), council.today);
  const code = params['code'] ?? '';
  const { data, missing } = await askWithNames(
    (names) => council.ask(homesQuery, { code, asOf: asAt.day, names }),
    ({ localArea }) => localArea !== null,
  );
  const area = data?.localArea;
  if (area === null || area === undefined) throw new Response(null, { status: faultStatus(missing) });
  // Nothing at all came of homes, and something went wrong: that is no area without homes.
  if (area.homesByKind === null && missing.length > 0) throw new Response(null, { status: 503 });
  const name = area.name ?? code;
  return {
    code,
    name,
    report: homesDocument(area, name, asAt.day, readBy(council.viewer, code)),
    missing,
    asAt,
    fileName: `homes-as-at-${asAt.day}`,
  };
}
