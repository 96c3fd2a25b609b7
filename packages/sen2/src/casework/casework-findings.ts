import type { Finding } from '@golden-thread/return-files';
import type { CaseworkTable } from './casework-row.ts';

type Told = Readonly<Record<string, string | null>>;

/** A cell that must be filled. */
export function cellEmpty(column: string): Finding {
  return {
    code: 'CELL_EMPTY',
    column,
    found: 'nothing',
    expected: 'something',
    whatToDo: 'Fill it, or take the row out.',
  };
}

/** A row that says of no child. */
export const rowWithoutNumber: Finding = {
  code: 'ROW_WITHOUT_NUMBER',
  column: null,
  found: 'neither a UPN nor a ULN',
  expected: 'the number by which the return has the child',
  whatToDo: 'Give the UPN, or the ULN where the return has no UPN.',
};

/** A row like one before it. */
export function rowTwice(table: CaseworkTable): Finding {
  return {
    code: 'ROW_TWICE',
    column: null,
    found: `a second row of ${table} on the same matter`,
    expected: 'one row',
    whatToDo: 'Keep the one that is right.',
  };
}

/** More teams than a council has. */
export function tooManyTeams(most: number): Finding {
  return {
    code: 'TOO_MANY_TEAMS',
    column: 'Team',
    found: `more than ${most} different teams`,
    expected: 'the teams of one council',
    whatToDo: 'Give the team, not who of it works on the request.',
  };
}

/** What of a row is out of order. */
export function outOfOrder(received: string | null, told: Told): readonly Finding[] {
  const { AskedDate = null, AdviceReceivedDate = null } = told;
  const early = ['AskedDate', 'AuditedDate'].filter((column) => before(told[column] ?? null, received));
  return [
    ...early.map((column) => ({
      code: 'BEFORE_REQUEST',
      column,
      found: 'a day before the request was received',
      expected: 'a day on or after it',
      whatToDo: 'Correct one of the two.',
    })),
    ...(before(AdviceReceivedDate, AskedDate)
      ? [
          {
            code: 'ADVICE_BEFORE_ASKED',
            column: 'AdviceReceivedDate',
            found: 'a day before the advice was asked for',
            expected: 'a day on or after it',
            whatToDo: 'Correct one of the two.',
          },
        ]
      : []),
  ];
}

function before(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one < other;
}
