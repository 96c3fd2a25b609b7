import {
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  Kind,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { Fault } from './fault.ts';
import type { FaultCode } from './fault.ts';
import { aliasesFault } from './limits/aliases.ts';
import { costFault } from './limits/cost.ts';
import { depthFault } from './limits/depth.ts';
import { directivesFault } from './limits/directives.ts';
import { limitedDocument } from './limits/limited-document.ts';
import type { Limits } from './limits/limits.ts';
import { askedPageSizes } from './limits/page-size.ts';
import type { AskedPageSizes } from './limits/page-size.ts';
import { repeatedFieldsFault } from './limits/repeated-fields.ts';

/** A document that may run: parsed, within every limit that does not depend on variables, and valid. */
export interface PreparedDocument {
  readonly source: string;
  readonly document: DocumentNode;
  readonly operations: readonly OperationDefinitionNode[];
  readonly pageSizes: AskedPageSizes;
}

/** What preparing a document needs to know. */
export interface PreparationRules {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly introspection: boolean;
}

/** The most validation errors one answer lists. */
const MOST_ERRORS = 10;

function parsed(source: string, tokens: number): DocumentNode | GraphQLError {
  try {
    return parse(source, { maxTokens: tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return error.message.includes('tokens')
      ? new Fault('QUERY_TOO_LONG', 'This operation is too long.', {
          expected: `at most ${tokens} tokens`,
          whatToDo: 'Split it into several operations.',
        })
      : withCode(error, 'GRAPHQL_PARSE_FAILED');
  }
}

function withCode(error: GraphQLError, code: FaultCode): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    extensions: { code, ...error.extensions },
  });
}

/**
 * Parses, limits and validates a document; returns the errors when it may not run.
 *
 * Limits are checked before validation, because validating is what an oversized document would make dear.
 */
export function prepareDocument(
  source: string,
  { schema, limits, introspection }: PreparationRules,
): PreparedDocument | readonly GraphQLError[] {
  const document = parsed(source, limits.tokens);
  if (document instanceof GraphQLError) return [document];
  const limited = limitedDocument(document);
  const faults = [
    depthFault(limited, limits.depth),
    aliasesFault(limited, limits.aliases),
    directivesFault(limited, limits.directives),
    repeatedFieldsFault(document, limits.repeatedFields),
    costFault(schema, limited, limits),
  ].filter((fault) => fault !== undefined);
  if (faults.length > 0) return faults;
  const rules = introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  const errors = validate(schema, document, rules, { maxErrors: MOST_ERRORS });
  if (errors.length > 0) return errors.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED'));
  const operations = document.definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  return { source, document, operations, pageSizes: askedPageSizes(document) };
}
