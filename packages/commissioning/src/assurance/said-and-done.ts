import { compareDates, daysBetween, type IsoDate } from '@golden-thread/outcomes';
import type { Consultation } from './consultation.ts';
import type { Feedback, FeedbackAnswer } from './feedback.ts';

/** What came of something that was said: nothing yet, something changed, it will (in time or past the day promised), or it cannot. */
export type SaidState = 'unanswered' | 'changed' | 'promised' | 'promise-overdue' | 'cannot-change';

/** Something people said, with what was done about it as at a day. */
export interface SaidAndDone {
  /** That of the feedback; of a theme, consultation and theme joined by a slash. */
  readonly id: string;
  /** What was said: one line, and of a theme the points it came to. */
  readonly said: string;
  readonly points: readonly string[];
  readonly groups: readonly string[];
  /** Null where a consultation has no single day. */
  readonly saidDate: IsoDate | null;
  /** Oldest first. */
  readonly answers: readonly FeedbackAnswer[];
  readonly state: SaidState;
  /** Days since it was said with no answer; null when it is answered, or the day is not known. */
  readonly waitingDays: number | null;
}

/**
 * "You said, we did" as at a day: each piece of feedback and each theme of a consultation that was held, with its answers by then.
 * The newest answer says how it stands; an answer recorded for a later day is not one yet. In the order said, those with no day last.
 *
 * @source SEND Code of Practice (2015), 1.1 to 1.13 and 4.9: families take part in planning, and councils publish what they do about comments
 */
export function saidAndDone(
  feedback: readonly Feedback[],
  consultations: readonly Consultation[],
  answers: readonly FeedbackAnswer[],
  asOf: IsoDate,
): readonly SaidAndDone[] {
  const known = new Map<string, FeedbackAnswer[]>();
  for (const answer of answers.toSorted((one, other) => compareDates(one.answeredDate, other.answeredDate))) {
    if (answer.answeredDate > asOf) continue;
    const of = answer.feedbackId ?? themeKey(answer.consultationId, answer.themeId);
    const before = known.get(of);
    if (before === undefined) known.set(of, [answer]);
    else before.push(answer);
  }
  const standing = (
    said: Pick<SaidAndDone, 'id' | 'said' | 'points' | 'groups' | 'saidDate'>,
  ): SaidAndDone => {
    const given = known.get(said.id) ?? [];
    const newest = given.at(-1);
    const waits = newest === undefined && said.saidDate !== null;
    return {
      ...said,
      answers: given,
      state: newest === undefined ? 'unanswered' : stateOf(newest, asOf),
      waitingDays: waits ? daysBetween(said.saidDate, asOf) : null,
    };
  };
  const fromGroups = feedback.map(({ id, said, group, saidDate }) =>
    standing({ id, said, points: [], groups: [group], saidDate }),
  );
  const fromConsultations = consultations
    .filter(({ status }) => status !== 'planned')
    .flatMap(({ id, date, groups, heard }) =>
      heard.map((theme) =>
        standing({
          id: themeKey(id, theme.id),
          said: theme.title,
          points: theme.points,
          groups: groups.map(({ label }) => label),
          saidDate: date,
        }),
      ),
    );
  return [...fromGroups, ...fromConsultations]
    .filter(({ saidDate }) => saidDate === null || saidDate <= asOf)
    .toSorted((one, other) => compareDates(one.saidDate ?? LAST, other.saidDate ?? LAST));
}

const LAST = '9999-12-31';

function themeKey(consultationId: string | null, themeId: string | null): string {
  return `${consultationId}/${themeId}`;
}

function stateOf({ answer, byDate }: FeedbackAnswer, asOf: IsoDate): SaidState {
  if (answer !== 'will-change') return answer;
  return byDate !== null && byDate < asOf ? 'promise-overdue' : 'promised';
}
