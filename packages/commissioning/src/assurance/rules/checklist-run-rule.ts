import type { RegisterRule } from '../../registers/register-rule.ts';
import { notToCome } from './not-to-come.ts';
import { oneOf } from './one-of.ts';

/** A run answers items of its checklist, and was begun by today. */
export const checklistRunRule: RegisterRule<'checklist-run'> = (run, { entries, today }) => {
  const checklist = entries('checklist').find(({ id }) => id === run.checklistId)?.content;
  const items = checklist?.items ?? run.answers.map(({ itemId }) => ({ id: itemId }));
  return [
    ...notToCome(run, ['startedDate'], today),
    ...run.answers.flatMap(({ itemId }, index) =>
      oneOf('UNKNOWN_ITEM', `answers[${index}].itemId`, itemId, items, 'Answer an item of the checklist.'),
    ),
  ];
};
