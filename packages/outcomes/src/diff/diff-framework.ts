import type { Outcome, OutcomesFramework } from '../framework.ts';
import { statementKey } from '../overlay/definition.ts';
import { titled, type BareChange, type Subject } from './change.ts';
import { diffList, diffThing } from './diff-list.ts';
import { commitmentRules, frameworkRules, outcomeRules, statementRules } from './field-rules.ts';

/** Every change of a framework's own fields, outcomes, statements and commitments. */
export function diffFramework(before: OutcomesFramework, after: OutcomesFramework): readonly BareChange[] {
  return [
    ...diffThing(before, after, {
      subjectOf: ({ id, title }) => ({ subject: 'framework', id, name: `framework "${title}"` }),
      fields: frameworkRules,
    }),
    ...diffList(before.outcomes, after.outcomes, {
      keyOf: ({ id }) => id,
      subjectOf: outcomeSubject,
      fields: outcomeRules,
      samenessOf: ({ title, description }) => [title, description],
      within: (one, other) => titled(outcomeSubject(one), one, other),
    }),
    ...diffList(before.statements, after.statements, {
      keyOf: statementKey,
      subjectOf: (statement) => ({
        subject: 'statement',
        id: statementKey(statement),
        name: `statement ${statement.number} of outcome "${statement.outcomeId}"`,
      }),
      fields: statementRules,
    }),
    ...diffList(before.commitments, after.commitments, {
      keyOf: ({ id }) => id,
      subjectOf: ({ id, title }) => ({ subject: 'commitment', id, name: `commitment "${title}"` }),
      fields: commitmentRules,
      samenessOf: ({ title }) => title,
    }),
  ];
}

function outcomeSubject({ id, title }: Outcome): Subject {
  return { subject: 'outcome', id, name: `outcome "${title}"` };
}
