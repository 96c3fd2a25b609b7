import type { Contract } from './contract.ts';
import { knowsProcedure } from './procedures.ts';

/** Something that cannot be so within a contract, and the field it stands in. */
export interface ContractIssue {
  readonly code: 'NOT_MADE_YET' | 'PROCEDURE_NOT_OF_LAW' | 'LOT_WITHOUT_FRAMEWORK';
  readonly path: keyof Contract;
  readonly expected: string;
  readonly whatToDo: string;
}

/** What cannot be so within a contract, all at once: awarded before it is made, by a procedure its law does not know, a lot of no framework. */
export function contractIssues(
  contract: Pick<
    Contract,
    'stage' | 'suppliers' | 'awardDate' | 'regime' | 'procedure' | 'frameworkId' | 'lotId'
  >,
): readonly ContractIssue[] {
  const issues: ContractIssue[] = [];
  const { stage, suppliers, awardDate, regime, procedure, frameworkId, lotId } = contract;
  const whatToDo = 'Say that it is made, or take this away until it is.';
  if (stage !== 'made' && suppliers.length > 0)
    issues.push({ code: 'NOT_MADE_YET', path: 'suppliers', expected: 'none before it is made', whatToDo });
  if (stage !== 'made' && awardDate !== null)
    issues.push({ code: 'NOT_MADE_YET', path: 'awardDate', expected: 'null before it is made', whatToDo });
  if (!knowsProcedure(regime, procedure))
    issues.push({
      code: 'PROCEDURE_NOT_OF_LAW',
      path: 'procedure',
      expected: `a procedure that ${regime} knows, or null`,
      whatToDo: 'Correct the procedure or the law.',
    });
  if (lotId !== null && frameworkId === null)
    issues.push({
      code: 'LOT_WITHOUT_FRAMEWORK',
      path: 'lotId',
      expected: 'null where there is no framework',
      whatToDo: 'Name the framework, or take the lot away.',
    });
  return issues;
}
