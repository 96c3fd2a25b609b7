import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleMap, sampleRow } from '../../test/sample-code-of-practice-map.ts';
import { codeOfPracticeCoverage, type ParagraphRange } from './code-of-practice-coverage.ts';
import { paragraphNumber } from './paragraph-number.ts';

const rows = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 10 }))
    .map(([one, other]) => sampleRow(Math.min(one, other), Math.max(one, other))),
);
const within = (ranges: readonly ParagraphRange[], paragraph: number) =>
  ranges.filter(
    ({ firstParagraph, lastParagraph }) =>
      paragraphNumber(firstParagraph) <= paragraph && paragraph <= paragraphNumber(lastParagraph),
  ).length;

describe('the laws of coverage', () => {
  it('a paragraph is in a gap just when no row covers it, and in an overlap just when two or more do', () => {
    fc.assert(
      fc.property(rows, (covering) => {
        const { gaps, overlaps } = codeOfPracticeCoverage(sampleMap(covering));
        for (let paragraph = 1; paragraph <= 10; paragraph += 1) {
          const times = within(covering, paragraph);
          expect([within(gaps, paragraph), within(overlaps, paragraph)]).toEqual([
            times === 0 ? 1 : 0,
            times > 1 ? 1 : 0,
          ]);
        }
      }),
    );
  });

  it('the order of the rows does not matter', () => {
    fc.assert(
      fc.property(rows, (covering) => {
        const { gaps, overlaps } = codeOfPracticeCoverage(sampleMap(covering));
        expect(codeOfPracticeCoverage(sampleMap(covering.toReversed()))).toMatchObject({ gaps, overlaps });
      }),
    );
  });
});
