import type { LoaderFunctionArgs } from 'react-router';
import { allowedArea, childQuestion } from '../children/read-children.ts';
import { everyPage } from '../graph/every-page.ts';
import { faultStatus } from '../graph/fault-status.ts';
import { dueCasesQuery, dueQuery } from '../operations/due.ts';

const CASES_A_PAGE = 50;

/** Most cases of one file. */
export const CASES_IN_A_FILE = 1000;

/** Reads what is late and what falls due in an area, as at the day of the address, or that the person may not know. */
export async function readDue(args: LoaderFunctionArgs) {
  const question = childQuestion(args);
  const { council, code, asAt } = question;
  const answer = await council.ask(dueQuery, { code, asOf: asAt.day });
  const area = allowedArea(question, answer);
  if (area.refused) return { ...area, asAt };
  const { dueList: due, returns, name } = area;
  if (due === null) throw new Response(null, { status: 503 });
  return { refused: false as const, code, name, asAt, due, returns };
}

/**
 * Reads the page of cases that the address asks for; null for who may not read records of children.
 *
 * @throws a `Response`: 404 where the address asks for a page that the list does not have.
 */
export async function readCases(args: LoaderFunctionArgs) {
  const { council, url, code, asAt } = childQuestion(args);
  const after = url.searchParams.get('after');
  const { data, missing } = await council.ask(dueCasesQuery, {
    code,
    asOf: asAt.day,
    first: CASES_A_PAGE,
    after,
  });
  if (missing.length > 0)
    throw new Response(null, { status: missing.some((each) => each.code === 'BAD_USER_INPUT') ? 404 : 503 });
  const cases = data?.localArea?.dueList?.cases ?? null;
  if (cases === null) return null;
  return {
    total: cases.totalCount,
    isFirst: after === null,
    next: cases.pageInfo.hasNextPage ? cases.pageInfo.endCursor : null,
    cases: cases.edges.map(({ node }) => node),
  };
}

export type CasesPage = NonNullable<Awaited<ReturnType<typeof readCases>>>;
export type DueCase = CasesPage['cases'][number];

/**
 * The most urgent cases of a due list, for a file; null for who may not read records of children. Each hundred of them makes the
 * graph count again, so that a file has not more of them than can be waited for.
 */
export async function readUrgentCases(args: LoaderFunctionArgs): Promise<readonly DueCase[] | null> {
  const { council, code, asAt } = childQuestion(args);
  const { nodes, missing } = await everyPage(
    (after) => council.ask(dueCasesQuery, { code, asOf: asAt.day, first: 100, after }),
    (data) => data.localArea?.dueList?.cases,
    CASES_IN_A_FILE,
  );
  if (nodes === null && missing.length > 0) throw new Response(null, { status: faultStatus(missing) });
  return nodes;
}
