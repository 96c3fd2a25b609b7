import type { Issue } from '@golden-thread/outcomes';
import type { RegisterRule } from '../../registers/register-rule.ts';
import { notToCome } from './not-to-come.ts';
import { oneOf } from './one-of.ts';

/** What was said was said by today. */
export const feedbackRule: RegisterRule<'feedback'> = (feedback, { today }) =>
  notToCome(feedback, ['saidDate'], today);

/** An answer is to something that was said before it, and was given by today. */
export const feedbackAnswerRule: RegisterRule<'feedback-answer'> = (answer, { entries, today }) => {
  const feedback = entries('feedback').find(({ id }) => id === answer.feedbackId)?.content;
  const consultation = entries('consultation').find(({ id }) => id === answer.consultationId)?.content;
  const saidDate = feedback?.saidDate ?? consultation?.date ?? null;
  const early: readonly Issue[] =
    saidDate === null || saidDate <= answer.answeredDate
      ? []
      : [
          {
            code: 'DATES_OUT_OF_ORDER',
            path: 'answeredDate',
            found: `"${answer.answeredDate}"`,
            expected: `a day from ${saidDate}, on which it was said`,
            whatToDo: 'Correct the day of the answer.',
          },
        ];
  return [
    ...notToCome(answer, ['answeredDate'], today),
    ...early,
    ...(consultation === undefined
      ? []
      : oneOf(
          'UNKNOWN_THEME',
          'themeId',
          answer.themeId,
          consultation.heard,
          'Name a theme the consultation heard.',
        )),
  ];
};
