import type { Answer, Missing } from './answer.ts';

interface Connection<Node> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: Node }[];
}

/** Reads a paged list to its end, or until it has enough. The nodes are null when the list could not be had. */
export async function everyPage<Data, Node>(
  ask: (after: string | null) => Promise<Answer<Data>>,
  connectionIn: (data: Data) => Connection<Node> | null | undefined,
  enough = Infinity,
): Promise<{ readonly nodes: readonly Node[] | null; readonly missing: readonly Missing[] }> {
  const nodes: Node[] = [];
  let after: string | null = null;
  do {
    const answer: Answer<Data> = await ask(after);
    const connection = answer.data === null ? null : connectionIn(answer.data);
    if (connection === null || connection === undefined) return { nodes: null, missing: answer.missing };
    nodes.push(...connection.edges.map(({ node }) => node));
    after = connection.pageInfo.hasNextPage && nodes.length < enough ? connection.pageInfo.endCursor : null;
  } while (after !== null);
  return { nodes, missing: [] };
}
