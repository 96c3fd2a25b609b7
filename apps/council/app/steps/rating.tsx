import { InsetText } from '../components/govuk/inset-text.tsx';
import { Radios } from '../components/govuk/radios.tsx';
import { Textarea } from '../components/govuk/textarea.tsx';
import { RatingTag } from '../components/rating-tag.tsx';
import { recordRatingMutation } from '../operations/record.ts';
import { ratingWords } from '../words/ratings.ts';
import { errorOf } from './error-of.ts';
import { outcomeOf } from './outcome.ts';
import type { FieldsProps, RecordStep } from './record-step.ts';

/** Blue is not among them: it comes of evidence accepted and closing approved. */
const choices = ['GREEN', 'AMBER', 'RED', 'GREY'] as const;
type Choice = (typeof choices)[number];

const isChoice = (text: string): text is Choice => (choices as readonly string[]).includes(text);

function Fields({ values, errors, action }: FieldsProps) {
  return (
    <>
      <InsetText>
        <p className="govuk-body">
          Recorded: <RatingTag rating={action.rating.recorded} />
        </p>
        By the rules:{' '}
        <RatingTag
          rating={action.rating.computed}
          {...(action.rating.computed === 'UNKNOWN' ? { meaning: 'too little is recorded' } : {})}
        />
      </InsetText>
      <Radios
        name="rating"
        label="What is your rating?"
        hint="Blue is not here: an action turns blue when the panel has accepted its evidence and the board has approved closing it."
        items={choices.map((rating) => ({
          value: rating,
          text: <RatingTag rating={rating} meaning={false} />,
          hint: ratingWords[rating].definition,
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

export const ratingStep: RecordStep = {
  slug: 'rating',
  title: 'Record a rating',
  button: 'Record the rating',
  roles: ['officer', 'action-lead'],
  separated: false,
  at: null,
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
