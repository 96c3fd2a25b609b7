import { isInputType, typeFromAST } from 'graphql';
import type { GraphQLSchema, OperationDefinitionNode, GraphQLError } from 'graphql';
import { Fault } from './fault.ts';
import { variableProblems } from './variable-problems.ts';
import type { VariableProblem } from './variable-problems.ts';

/** The most faults one answer lists. */
const MOST_FAULTS = 50;

function faultOf(variable: string, { path, found, expected, thrown }: VariableProblem): Fault {
  const place = { variable, inputPath: [variable, ...path].join('.') };
  // A scalar that says more of itself, such as a day that does not exist, keeps its words and its code.
  if (thrown instanceof Fault) return new Fault(thrown.code, thrown.message, { ...thrown.details, ...place });
  return new Fault('BAD_USER_INPUT', `The variable "$${place.inputPath}" is not what it has to be.`, {
    ...place,
    found,
    expected,
    whatToDo: 'Correct this value and send the operation again.',
  });
}

/**
 * What is wrong with the variables of an operation, all at once; empty when they may be executed with.
 *
 * @param naming whether names of the schema that the caller did not write are told
 */
export function variableFaults(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  values: Readonly<Record<string, unknown>>,
  naming: boolean,
): readonly GraphQLError[] {
  const faults: Fault[] = [];
  for (const { variable, type: node, defaultValue } of variableDefinitions) {
    const name = variable.name.value;
    const type = typeFromAST(schema, node as never);
    const given = Object.hasOwn(values, name);
    if (!isInputType(type) || (!given && defaultValue !== undefined)) continue;
    for (const problem of variableProblems(given ? values[name] : undefined, type, naming)) {
      faults.push(faultOf(name, problem));
      if (faults.length === MOST_FAULTS) return faults;
    }
  }
  return faults;
}
