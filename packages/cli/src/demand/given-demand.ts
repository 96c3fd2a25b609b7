import type { Issue } from '@golden-thread/outcomes';
import { DATA_TO_INSIGHT, SOCIAL_FINANCE, type Convention } from '@golden-thread/sufficiency/demand';
import { readWhole } from '../projection/read-whole.ts';
import { refuseAll } from '../projection/refuse-all.ts';
import { readDay } from '../read-day.ts';
import { WrongUse } from '../wrong-use.ts';

/** As given on the command line. */
export interface DemandGiven {
  readonly files: readonly string[];
  readonly reference?: string;
  readonly days: string;
  readonly from?: string;
  readonly by?: string;
  readonly authority?: string;
  /** True where no model was named. */
  readonly compatible?: string | true;
  readonly differences: boolean;
}

/** What the table of the forecast has columns for. */
export type DemandBy = 'band' | 'placement' | 'provider';

/** What is asked, once it is sound. */
export interface DemandAsked {
  readonly referenceFromDate: string;
  readonly referenceToDate: string;
  readonly fromDate: string;
  readonly days: number;
  readonly by: DemandBy;
  /** Null where none was asked for, `either` where the layout of the files is to say which. */
  readonly compatible: Convention | 'either' | null;
}

/** Years of 366 days, 30 of them. */
const MOST_DAYS = 10_980;

const BY: readonly DemandBy[] = ['band', 'placement', 'provider'];

const CONVENTIONS: readonly Convention[] = [DATA_TO_INSIGHT, SOCIAL_FINANCE];

/** Reads the options of a forecast. @throws WrongUse `NO_WINDOW`, `INVALID_DATE`, `WINDOW_ENDS_BEFORE_IT_STARTS`, `NOT_TOGETHER` and the codes of whole numbers and choices. */
export function givenDemand(given: DemandGiven): DemandAsked {
  const { reference } = given;
  const [from = '', to = '', ...more] = reference?.split('..') ?? [];
  if (reference === undefined || from === '' || to === '' || more.length > 0) {
    throw new WrongUse({
      code: 'NO_WINDOW',
      message: reference === undefined ? '--reference is missing.' : '--reference is not two days.',
      found: reference === undefined ? 'nothing' : JSON.stringify(reference),
      expected: 'the first and the last day that rates are taken from, two dots between them',
      whatToDo: 'Call it again with --reference 2021-04-01..2022-03-31, say.',
    });
  }
  const referenceFromDate = readDay(from, '--reference');
  const referenceToDate = readDay(to, '--reference');
  const days = readWhole(given.days, '--days', { from: 1, to: MOST_DAYS });
  const issues: Issue[] = [...days.issues];
  if (referenceToDate < referenceFromDate) issues.push(endsBefore(reference));
  const by = BY.find((choice) => choice === (given.by ?? 'placement'));
  if (by === undefined) issues.push(notAChoice('--by', given.by ?? '', BY));
  const compatible = conventionOf(given.compatible, issues);
  issues.push(...together(given));
  if (issues.length > 0) refuseAll(issues, 'This forecast cannot be made as asked.');
  return {
    referenceFromDate,
    referenceToDate,
    fromDate: given.from === undefined ? referenceToDate : readDay(given.from, '--from'),
    days: days.value ?? 1,
    by: by ?? 'placement',
    compatible,
  };
}

function conventionOf(given: string | true | undefined, issues: Issue[]): DemandAsked['compatible'] {
  if (given === undefined) return null;
  if (given === true) return 'either';
  const convention = CONVENTIONS.find(({ id }) => id === given);
  if (convention !== undefined) return convention;
  issues.push(
    notAChoice(
      '--compatible',
      given,
      CONVENTIONS.map(({ id }) => id),
    ),
  );
  return null;
}

/** What another option leaves nothing to choose of. */
function together({ by, compatible, differences }: DemandGiven): readonly Issue[] {
  const both = (path: string, other: string, whatToDo: string): Issue => ({
    code: 'NOT_TOGETHER',
    path,
    found: `${path} beside ${other}`,
    expected: 'one of the two',
    whatToDo,
  });
  return [
    ...(compatible !== undefined && by !== undefined && !differences
      ? [both('--by', '--compatible', 'Leave --by out: each model has states of its own.')]
      : []),
    ...(differences && by !== undefined
      ? [both('--by', '--differences', 'Leave --by out: both models are compared state by state.')]
      : []),
    ...(differences && compatible !== undefined
      ? [both('--compatible', '--differences', 'Leave --compatible out: both models are compared.')]
      : []),
  ];
}

function notAChoice(path: string, found: string, choices: readonly string[]): Issue {
  return {
    code: 'NOT_A_CHOICE',
    path,
    found: JSON.stringify(found),
    expected: choices.join(' or '),
    whatToDo: `Call it again with ${path}=${choices[0] ?? ''}, say. Files go before the options.`,
  };
}

function endsBefore(reference: string): Issue {
  return {
    code: 'WINDOW_ENDS_BEFORE_IT_STARTS',
    path: '--reference',
    found: JSON.stringify(reference),
    expected: 'a first day, two dots, and a last day that is not before it',
    whatToDo: 'Give the days the other way round.',
  };
}
