import type { RegisterRule } from '../registers/register-rule.ts';

/** `LOT_NOT_OF_FRAMEWORK`: the lot a contract is called off from is one of its framework. A framework nobody may read says nothing. */
export const contractRule: RegisterRule<'contract'> = ({ frameworkId, lotId }, standing) => {
  const framework = standing.entries('framework-agreement').find(({ id }) => id === frameworkId)?.content;
  const lots = framework?.lots.map(({ id }) => id) ?? [];
  if (lotId === null || framework === undefined || lots.includes(lotId)) return [];
  return [
    {
      code: 'LOT_NOT_OF_FRAMEWORK',
      path: 'lotId',
      found: JSON.stringify(lotId),
      expected: lots.length === 0 ? 'null' : `null, or one of ${lots.join(', ')}`,
      whatToDo: 'Correct the lot, or the framework it was called off from.',
    },
  ];
};
