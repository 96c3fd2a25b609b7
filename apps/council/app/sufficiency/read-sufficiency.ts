import type { LoaderFunctionArgs } from 'react-router';
import { readAsAt } from '../as-at.ts';
import { councilContext } from '../council-context.ts';
import { askWithNames } from '../graph/ask-with-names.ts';
import { faultStatus } from '../graph/fault-status.ts';
import { sufficiencyQuery } from '../operations/sufficiency.ts';
import { readBy } from '../reports/read-by.ts';
import { statementDocument } from './statement-document.ts';

/** How many years ahead a statement looks. */
const YEARS = 3;

/** Reads the sufficiency statement of an area as at the day of the address. The page and its files all show this. */
export async function readSufficiency({ context, params, request }: LoaderFunctionArgs) {
  const council = context.get(councilContext);
  const asAt = readAsAt(new URL(request.url), council.today);
  const code = params['code'] ?? '';
  const { data, missing } = await askWithNames(
    (names) => council.ask(sufficiencyQuery, { code, years: YEARS, asOf: asAt.day, names }),
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
    projection: area.projection,
    report: statementDocument(area, name, asAt.day, readBy(council.viewer, code)),
    missing,
    asAt,
    fileName: `sufficiency-statement-as-at-${asAt.day}`,
  };
}
