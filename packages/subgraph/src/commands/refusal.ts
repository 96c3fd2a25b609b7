/** Something wrong with one field of what was sent. */
export interface InputIssue {
  /** The field, as it is named in the input. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
  readonly whatToDo: string;
}

/** What every refusal says. */
export interface RefusalBase {
  readonly message: string;
  readonly whatToDo: string;
}

/** Why a command was not carried out, whatever it was about: expected, explained, and with what to do instead. */
export type CommonRefusal =
  | (RefusalBase & { readonly refused: 'NotYourDecisionRight' })
  | (RefusalBase & { readonly refused: 'EditConflict'; readonly version: number })
  | (RefusalBase & { readonly refused: 'InvalidInput'; readonly issues: readonly InputIssue[] });

/** One of the refusals by its name. */
type Named<Name extends CommonRefusal['refused']> = Extract<CommonRefusal, { refused: Name }>;

/** The refusal of somebody whose role or duties do not include a command. */
export function notYourRight(message: string, whatToDo: string): Named<'NotYourDecisionRight'> {
  return { refused: 'NotYourDecisionRight', message, whatToDo };
}

/**
 * The refusal of a command about something that has moved on since the caller read it.
 *
 * @param what - what it is about, such as `action`.
 */
export function editConflict(what: string, version: number, expectedVersion: number): Named<'EditConflict'> {
  return {
    refused: 'EditConflict',
    message: `The ${what} is at version ${version}, not ${expectedVersion}: something was recorded in between.`,
    whatToDo: `Read the ${what} again, then decide whether this still needs recording.`,
    version,
  };
}

/** The refusal of a command with fields that are not as they have to be; everything that is wrong, at once. */
export function invalidInput(issues: readonly InputIssue[]): Named<'InvalidInput'> {
  return {
    refused: 'InvalidInput',
    message:
      issues.length === 1
        ? 'One field is not as it has to be.'
        : `${issues.length} fields are not as they have to be.`,
    whatToDo: 'Correct what the issues name and send it again.',
    issues,
  };
}
