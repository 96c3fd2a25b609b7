import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { Fault } from './fault.ts';
import type { PreparedDocument } from './prepared-document.ts';

/**
 * The operation of a document that is to run.
 *
 * @throws OPERATION_RESOLUTION_FAILURE when that is not clear, or the schema has no operations of its kind
 */
export function chosenOperation(
  schema: GraphQLSchema,
  { operations }: PreparedDocument,
  name: string | undefined,
): OperationDefinitionNode {
  const found = name === undefined ? operations : operations.filter((each) => each.name?.value === name);
  const [operation] = found;
  if (operation !== undefined && found.length === 1) {
    if (schema.getRootType(operation.operation)) return operation;
    throw new Fault('OPERATION_RESOLUTION_FAILURE', `This graph answers no ${operation.operation}.`, {
      found: operation.operation,
      expected: 'a kind of operation that the schema has',
      whatToDo: 'Send a query instead, and send it again to learn what has changed.',
    });
  }
  throw new Fault('OPERATION_RESOLUTION_FAILURE', 'Which operation to run is not clear.', {
    found: name ?? `${operations.length} operations`,
    expected: 'operationName: one of the operations in the document',
  });
}
