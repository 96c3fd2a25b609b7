import { InsetText } from '../components/govuk/inset-text.tsx';
import { Radios } from '../components/govuk/radios.tsx';
import { Textarea } from '../components/govuk/textarea.tsx';
import { RatingTag } from '../components/rating-tag.tsx';
import { recordRatingMutation } from '../operations/record.ts';
import { isRating } from '../words/ratings.ts';
import type { Rating } from '../words/ratings.ts';
import { errorOf } from './error-of.ts';
import { outcomeOf } from './outcome.ts';
import type { FieldsProps, RecordStep } from './record-step.ts';

type Choice = Exclude<Rating, 'UNKNOWN'>;

/** The graph refuses what the scheme does not have, or what comes of closing only. */
const isChoice = (text: string): text is Choice => isRating(text) && text !== 'UNKNOWN';

function Fields({ values, errors, action }: FieldsProps) {
  const { states } = action.plan.scheme;
  const closing = states.find(({ comesOfClosing }) => comesOfClosing);
  const choices = states.filter(({ rating, comesOfClosing }) => rating !== 'UNKNOWN' && !comesOfClosing);
  return (
    <>
      <InsetText>
        <p className="govuk-body">
          Recorded: <RatingTag rating={action.rating.recorded} states={states} />
        </p>
        By the rules:{' '}
        <RatingTag
          rating={action.rating.computed}
          states={states}
          {...(action.rating.computed === 'UNKNOWN' ? { meaning: 'too little is recorded' } : {})}
        />
      </InsetText>
      <Radios
        name="rating"
        label="What is your rating?"
        {...(closing === undefined ? {} : { hint: comesOfClosing(closing.label, action.closing) })}
        items={choices.map(({ rating, meaning }) => ({
          value: rating,
          text: <RatingTag rating={rating} states={states} meaning={false} />,
          hint: meaning,
        }))}
        value={values['rating'] ?? ''}
        {...errorOf(errors, 'rating')}
      />
      <Textarea
        id="reason"
        name="reason"
        label="Why?"
        hint="What a colleague would need to know to agree. Do not name anyone."
        value={values['reason'] ?? ''}
        maxLength={4000}
        {...errorOf(errors, 'reason')}
      />
    </>
  );
}

function comesOfClosing(label: string, { blockedSteps, steps }: FieldsProps['action']['closing']): string {
  if (blockedSteps.length > 0)
    return `${label} is not here: it comes of closing the action, and nobody is recorded who may take a step that leads there.`;
  const before = steps.includes('EVIDENCE_ACCEPTED') ? 'the panel has accepted the evidence and ' : '';
  return `${label} is not here: it comes when ${before}the board has approved closing the action.`;
}

export const ratingStep: RecordStep = {
  slug: 'rating',
  title: 'Record a rating',
  button: 'Record the rating',
  roles: ['officer', 'action-lead'],
  separated: false,
  takes: null,
  whoMay: 'A rating is recorded by council officers and action leads of the area.',
  done: {
    heading: 'Rating recorded',
    text: 'It is in the history below. Nothing recorded before was changed.',
  },
  Fields,
  check: (values) => [
    ...(isChoice(values['rating'] ?? '') ? [] : [{ field: 'rating', text: 'Select a rating' }]),
    ...(values['reason'] ? [] : [{ field: 'reason', text: 'Enter why you give this rating' }]),
  ],
  send: async (council, common, values) =>
    outcomeOf(
      await council.ask(recordRatingMutation, {
        input: { ...common, rating: (values['rating'] ?? '') as Choice, reason: values['reason'] ?? '' },
      }),
    ),
};
