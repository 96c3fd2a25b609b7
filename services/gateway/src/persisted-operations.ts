import { createHash } from 'node:crypto';
import { Fault } from '@golden-thread/subgraph/server';
import type { GraphqlRequest } from '@golden-thread/subgraph/server';

/** The hash by which a client may name an operation: SHA-256 of its text, in hexadecimal. */
export function operationHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function namedHash({ extensions }: GraphqlRequest): string | undefined {
  const persisted = extensions?.['persistedQuery'];
  if (typeof persisted !== 'object' || persisted === null || !('sha256Hash' in persisted)) return undefined;
  return typeof persisted.sha256Hash === 'string' ? persisted.sha256Hash.toLowerCase() : undefined;
}

/**
 * Makes the door for persisted operations: a hash stands for a known text, and with `only` nothing else passes.
 *
 * A text is known when it is one of the operations, character for character.
 *
 * The door throws OPERATION_NOT_PERSISTED.
 */
export function admitPersisted(operations: readonly string[], only: boolean) {
  const textOf = new Map(operations.map((text) => [operationHash(text), text]));
  const known = new Set(operations);
  return function admit(request: GraphqlRequest): GraphqlRequest {
    const hash = namedHash(request);
    const text = hash === undefined ? undefined : textOf.get(hash);
    if (request.query === '' && text !== undefined) return { ...request, query: text };
    if (known.has(request.query)) return request;
    if (!only && request.query !== '') return request;
    if (!only && hash === undefined) return request;
    throw new Fault('OPERATION_NOT_PERSISTED', 'This operation is not one of those agreed.', {
      ...(hash !== undefined && { found: hash }),
      expected: 'the text or SHA-256 hash of a persisted operation',
      whatToDo: 'Ask for the operation to be added to the persisted operations.',
    });
  };
}
