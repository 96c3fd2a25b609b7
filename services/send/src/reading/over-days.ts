import { Defect, type IsoDate } from '@golden-thread/outcomes';
import { Fault } from '@golden-thread/subgraph/server';

/** What is wrong with the two days, rather than with the area. */
const ABOUT_THE_DAYS: readonly string[] = ['DATES_OUT_OF_ORDER', 'ROTA_TOO_LONG', 'DAY_OUT_OF_RANGE'];

/**
 * Answers for the time between two days a caller gave.
 *
 * @throws Fault `BAD_USER_INPUT` when the days are out of order or too far apart
 */
export async function overDays<Answer>(
  from: IsoDate,
  until: IsoDate,
  expected: string,
  answer: () => Answer | Promise<Answer>,
): Promise<Answer> {
  try {
    return await answer();
  } catch (error) {
    if (!(error instanceof Defect) || !ABOUT_THE_DAYS.includes(error.code)) throw error;
    throw new Fault('BAD_USER_INPUT', error.message, {
      found: `${from} to ${until}`,
      expected,
      whatToDo: 'Correct "from" or "until".',
    });
  }
}
