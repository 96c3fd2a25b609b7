import { Fault } from '../server/fault.ts';

/** The arguments of a page. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

export interface Connection<Node> {
  readonly edges: readonly Edge<Node>[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

/** Entries of a page when `first` is not given. */
export const DEFAULT_PAGE_SIZE = 25;
/** Most entries one page may have. */
export const LARGEST_PAGE_SIZE = 100;

/** Cursors name the list they belong to, so that one of another list is refused rather than misread. */
export function encodeCursor(list: string, key: string): string {
  return Buffer.from(JSON.stringify([list, key])).toString('base64url');
}

function decodeCursor(list: string, cursor: string): string {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (
      Array.isArray(read) &&
      read.length === 2 &&
      read[0] === list &&
      typeof read[1] === 'string' &&
      encodeCursor(list, read[1]) === cursor
    )
      return read[1];
  } catch {
    // Not JSON: refused below like every other cursor that is not ours.
  }
  throw new Fault('BAD_USER_INPUT', 'The cursor in "after" does not belong to this list.', {
    found: cursor.length > 40 ? `${cursor.slice(0, 40)}…` : cursor,
    expected: 'an endCursor or a cursor that this list gave',
    whatToDo: 'Leave "after" out to start at the beginning.',
  });
}

function pageSize(first: number | null | undefined): number {
  const size = first ?? DEFAULT_PAGE_SIZE;
  if (Number.isInteger(size) && size >= 1 && size <= LARGEST_PAGE_SIZE) return size;
  throw new Fault('PAGE_TOO_LARGE', `A page has 1 to ${LARGEST_PAGE_SIZE} entries.`, {
    found: size,
    expected: `a whole number from 1 to ${LARGEST_PAGE_SIZE}`,
    whatToDo: 'Ask for fewer entries, and for the next page with "after".',
  });
}

/** What orders a list: a key per entry, unique and stable, and the order of keys. */
export interface KeysetOrder<Node> {
  readonly list: string;
  readonly keyOf: (node: Node) => string;
  readonly compare: (left: string, right: string) => number;
}

/**
 * One page of a list that is already in order. Paging is by key, so an entry added before the cursor neither
 * repeats nor skips another.
 *
 * @throws Fault `BAD_USER_INPUT` for a cursor of another list, `PAGE_TOO_LARGE`
 */
export function pageByKey<Node>(
  ordered: readonly Node[],
  order: KeysetOrder<Node>,
  page: PageArguments,
): Connection<Node> {
  const size = pageSize(page.first);
  const after = page.after == null ? null : decodeCursor(order.list, page.after);
  const rest =
    after === null ? ordered : ordered.filter((node) => order.compare(order.keyOf(node), after) > 0);
  const edges = rest
    .slice(0, size)
    .map((node) => ({ cursor: encodeCursor(order.list, order.keyOf(node)), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rest.length > size,
      hasPreviousPage: rest.length < ordered.length,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: ordered.length,
  };
}
