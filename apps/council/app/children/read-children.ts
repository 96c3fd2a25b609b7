import type { ResultOf } from 'gql.tada';
import type { LoaderFunctionArgs } from 'react-router';
import { readAsAt } from '../as-at.ts';
import { councilContext } from '../council-context.ts';
import type { Answer } from '../graph/answer.ts';
import { faultStatus } from '../graph/fault-status.ts';
import type { returnFragment } from '../operations/assessment.ts';

export type KeptReturn = ResultOf<typeof returnFragment>;

/** What a page of counts of children is asked: of which area, as at which day, by whom. */
export function childQuestion({ context, params, request }: LoaderFunctionArgs) {
  const council = context.get(councilContext);
  const url = new URL(request.url);
  return {
    council,
    url,
    code: params['code'] ?? '',
    asAt: readAsAt(url, council.today),
  };
}

/** Why a page has no count: the same words whatever is on record. */
export interface Refused {
  readonly refused: true;
  readonly code: string;
  readonly name: string;
  /** Where to sign in; null where somebody is signed in, or nobody can be here. */
  readonly signIn: string | null;
}

/**
 * The area of an answer, or that the person may have no count of its children: that is so where the list of returns is
 * null and nothing went wrong.
 *
 * @throws a `Response`: 404 where there is no such area, 503 where a service is away.
 */
export function allowedArea<Area extends { name: string; returns: readonly unknown[] | null }>(
  { council, url, code }: Pick<ReturnType<typeof childQuestion>, 'council' | 'url' | 'code'>,
  { data, missing }: Answer<{ localArea: Area | null }>,
): (Area & { readonly refused: false; readonly returns: NonNullable<Area['returns']> }) | Refused {
  const area = data?.localArea;
  if (area === null || area === undefined) throw new Response(null, { status: faultStatus(missing) });
  const { returns } = area;
  if (returns !== null) return { ...area, refused: false, returns };
  if (missing.length > 0) throw new Response(null, { status: 503 });
  const signInOffered = council.demoSignIn !== null && council.viewer === null;
  return {
    refused: true,
    code,
    name: area.name,
    signIn: signInOffered ? `/sign-in?return-to=${encodeURIComponent(url.pathname + url.search)}` : null,
  };
}

/** What a file of counts is answered with where they are not for the person. */
export const REFUSED_FILE = 'Counts of children are for those who work in the area and are signed in.';
