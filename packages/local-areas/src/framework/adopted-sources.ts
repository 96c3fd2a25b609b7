import type { Source } from '@golden-thread/outcomes';
import { inFile, type AreaIssue } from '../area-issue.ts';
import type { LentFramework } from './lent-framework.ts';

/**
 * An area's own sources and those its adopted definitions cite. `SOURCE_OF_THE_LENDER` when the area uses the id of one of
 * these for another document, so that a citation could mean either.
 */
export function adoptedSources(
  own: readonly Source[],
  lender: LentFramework,
): { readonly sources: readonly Source[]; readonly issues: readonly AreaIssue[] } {
  const cited = new Set(
    [lender.framework, ...lender.framework.outcomes, ...lender.indicators].map(
      ({ source }) => source.sourceId,
    ),
  );
  const lent = lender.sources.filter(({ id }) => cited.has(id));
  const issues = own.flatMap((source, index) => {
    const other = lent.find(({ id }) => id === source.id);
    if (other === undefined || JSON.stringify(other) === JSON.stringify(source)) return [];
    return [
      inFile('area.json', {
        code: 'SOURCE_OF_THE_LENDER',
        path: `sources[${index}].id`,
        found: `"${source.id}", which the adopted framework uses for "${other.title}"`,
        expected: 'an id the adopted framework does not use, or the same source to the letter',
        whatToDo: 'Give the source another id.',
      }),
    ];
  });
  const ids = new Set(own.map(({ id }) => id));
  return { sources: [...own, ...lent.filter(({ id }) => !ids.has(id))], issues };
}
