import { ratingFromWords } from '@golden-thread/rag';
import { inFile, type AreaIssue } from '../area-issue.ts';
import type { AreaParts } from '../area-parts.ts';

/**
 * `RATING_NOT_IN_SCHEME`: a recorded rating that the plan's scheme has no state for.
 * `WORDS_OF_ANOTHER_RATING`: a recorded rating whose printed words mean something else, or nothing, in the plan's scheme.
 */
export function schemeWords({ lists }: AreaParts): readonly AreaIssue[] {
  const schemes = new Map(lists['schemes.json'].entries.map(({ value }) => [value.id, value]));
  const schemeOfPlan = new Map(
    lists['improvement-plans.json'].entries.map(({ value }) => [value.id, schemes.get(value.schemeId)]),
  );
  return lists['action-records.json'].entries.flatMap(({ index, value: record }): readonly AreaIssue[] => {
    const scheme = schemeOfPlan.get(record.planId);
    if (record.kind !== 'rating' || scheme === undefined) return [];
    const meant = ratingFromWords(scheme, record.statedAs);
    if (meant === record.rating) return [];
    if (!scheme.states.some(({ rating }) => rating === record.rating))
      return [
        inFile('action-records.json', {
          code: 'RATING_NOT_IN_SCHEME',
          path: `[${index}].rating`,
          found: `"${record.rating}", for which the scheme "${scheme.id}" has no state`,
          expected: `a rating of the scheme: ${scheme.states
            .filter(({ rating }) => rating !== 'unknown')
            .map(({ rating, label }) => `${rating} (${label})`)
            .join(', ')}`,
          whatToDo: 'Correct the rating and its words, or add a state for it to the scheme.',
        }),
      ];
    return [
      inFile('action-records.json', {
        code: 'WORDS_OF_ANOTHER_RATING',
        path: `[${index}].statedAs`,
        found: `${JSON.stringify(record.statedAs)}, which ${meant === null ? 'the scheme does not know' : `means ${meant}`}`,
        expected: `a word for ${record.rating} in the scheme "${scheme.id}"`,
        whatToDo: 'Correct the rating or the words, or add the words to the scheme.',
      }),
    ];
  });
}
