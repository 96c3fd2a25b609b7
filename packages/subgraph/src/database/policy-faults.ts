import {
  childAddExpression,
  childReadExpression,
  entryAddExpression,
  entryReadExpression,
  policyExpression,
  recordAddExpression,
  recordReadExpression,
} from './bootstrap-sql.ts';

const areaPolicy = `permissive * PUBLIC ${policyExpression} `;
const recordPolicies = {
  seeing: `restrictive r PUBLIC ${recordReadExpression} `,
  adding: `restrictive a PUBLIC ${recordAddExpression}`,
};

const childPolicies = {
  seeing: `restrictive r PUBLIC ${childReadExpression} `,
  adding: `restrictive a PUBLIC ${childAddExpression}`,
};

const entryPolicies = {
  seeing: `restrictive r PUBLIC ${entryReadExpression} `,
  adding: `restrictive a PUBLIC ${entryAddExpression}`,
};

const shown = (policies: readonly string[]): string =>
  policies.length === 0 ? 'no policy' : policies.join('; ');

/**
 * What stands in the place of a table's one permissive policy; nothing when it is right. Restrictive policies are let
 * be: a row has to pass them as well, so they can only narrow.
 */
export const areaPolicyFault = (policies: readonly string[]): readonly string[] => {
  const permissive = policies.filter((policy) => !policy.startsWith('restrictive '));
  return permissive.length === 1 && permissive[0] === areaPolicy ? [] : [shown(permissive)];
};

const missing = (
  wanted: Readonly<Record<string, string>>,
  what: string,
  policies: readonly string[],
): readonly string[] =>
  Object.entries(wanted)
    .filter(([, policy]) => !policies.includes(policy))
    .map(([of]) => `not the policy for ${of} ${what} among: ${shown(policies)}`);

/** What is missing of the policies of a table of records; nothing when they are right. */
export const recordPolicyFault = (policies: readonly string[]): readonly string[] =>
  missing(recordPolicies, 'records', policies);

/** What is missing of the policies of a table about children; nothing when they are right. */
export const childPolicyFault = (policies: readonly string[]): readonly string[] =>
  missing(childPolicies, 'children', policies);

/** What is missing of the policies of a table of entries; nothing when they are right. */
export const entryPolicyFault = (policies: readonly string[]): readonly string[] =>
  missing(entryPolicies, 'entries', policies);
