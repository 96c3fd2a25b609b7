import type { PreparedDocument } from '@golden-thread/subgraph/server';
import type { Engine } from '@golden-thread/subgraph/server';
import type { FederatedGraph } from './federated-graph.ts';

/** An operation that clients have agreed cannot be answered by the graph as it is. */
export class BrokenOperation extends Error {
  readonly code = 'BROKEN_OPERATION';

  constructor(text: string, reasons: readonly string[]) {
    super(`A persisted operation does not fit the graph: ${reasons.join('; ')}\n${text}`);
    this.name = 'BrokenOperation';
  }
}

/**
 * Prepares and plans every agreed operation, so that nobody waits for a plan; nothing is fetched.
 *
 * @throws BROKEN_OPERATION when one is not valid or not within the limits
 */
export async function warmPlans(
  engine: Engine,
  graph: Pick<FederatedGraph, 'plan'>,
  operations: readonly string[],
): Promise<void> {
  for (const text of operations) {
    const prepared: PreparedDocument | readonly { readonly message: string }[] =
      engine.documents.prepare(text);
    if (!('document' in prepared))
      throw new BrokenOperation(
        text,
        prepared.map(({ message }) => message),
      );
    for (const operation of prepared.operations) await graph.plan(prepared, operation);
  }
}
