import type { Issue } from '@golden-thread/outcomes';
import type { RegisterRule } from '../registers/register-rule.ts';

/** A decision is of the version of the package that stands, so that nothing is decided which the panel has not seen, and of no day to come. */
export const packageDecisionRule: RegisterRule<'package-decision'> = (decision, standing) => {
  const issues: Issue[] = [];
  const version = standing.entries('joint-package').find(({ id }) => id === decision.packageId)?.version;
  if (version !== undefined && version !== decision.packageVersion) {
    issues.push({
      code: 'PACKAGE_CHANGED',
      path: 'packageVersion',
      found: String(decision.packageVersion),
      expected: `${version}, the version that stands`,
      whatToDo: 'Let the panel see the package as it stands now, and decide on that.',
    });
  }
  if (decision.decidedDate > standing.today) {
    issues.push({
      code: 'DECIDED_LATER',
      path: 'decidedDate',
      found: `"${decision.decidedDate}"`,
      expected: `${standing.today} or a day before`,
      whatToDo: 'Record a decision once it is taken.',
    });
  }
  return issues;
};
