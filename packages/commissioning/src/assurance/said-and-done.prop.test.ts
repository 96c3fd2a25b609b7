import { addDays } from '@golden-thread/outcomes';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Feedback, FeedbackAnswer } from './feedback.ts';
import { saidAndDone } from './said-and-done.ts';

const day = fc.nat(300).map((days) => addDays('2026-01-01', days));
const feedback = fc.uniqueArray(fc.record({ id: fc.nat(20).map((id) => `said-${id}`), saidDate: day }), {
  selector: ({ id }) => id,
});
const answers = fc.array(
  fc.record({
    feedbackId: fc.nat(20).map((id) => `said-${id}`),
    answeredDate: day,
    answer: fc.constantFrom('changed', 'will-change', 'cannot-change'),
    byDate: fc.option(day),
  }),
);

it('tells each thing that was said by the day once, and what is unanswered on a later day was so before', () => {
  fc.assert(
    fc.property(feedback, answers, day, fc.nat(100), (given, answered, asOf, more) => {
      const on = (date: string) =>
        saidAndDone(given as Feedback[], [], answered as FeedbackAnswer[], date).map(({ id, state }) => [
          id,
          state,
        ]);
      const known = on(asOf);
      expect(known.map(([id]) => id).toSorted()).toEqual(
        given.flatMap(({ id, saidDate }) => (saidDate <= asOf ? [id] : [])).toSorted(),
      );
      const later = new Map(on(addDays(asOf, more)) as [string, string][]);
      for (const [id, state] of known) if (later.get(id!) === 'unanswered') expect(state).toBe('unanswered');
    }),
  );
});
