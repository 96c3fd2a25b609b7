import {
  citationSchema,
  exactly,
  idSchema,
  problem,
  textSchema,
  titleSchema,
} from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type {
  CodeOfPracticeMap,
  CodeOfPracticeRow,
  MappedSection,
} from '../../assurance/code-of-practice-map.ts';
import { paragraphNumber, paragraphPattern } from '../../assurance/paragraph-number.ts';

const paragraphSchema = z
  .string()
  .superRefine((paragraph, context) => {
    if (paragraphPattern.test(paragraph)) return;
    problem(
      context,
      'NOT_A_PARAGRAPH',
      'a paragraph such as 3.1',
      'Write chapter, dot, number, as the Code numbers it.',
    );
  })
  .meta({ pattern: paragraphPattern.source });

const SECTION = /^[A-Za-z0-9]+(?:\.[A-Za-z0-9]+)*$/;

const sectionNumberSchema = z
  .string()
  .superRefine((number, context) => {
    if (SECTION.test(number)) return;
    problem(context, 'INVALID_REF', 'a section such as 4 or 3.2', 'Number it as the document does.');
  })
  .meta({ pattern: SECTION.source });

const mappedSectionSchema = exactly<MappedSection>()(
  z
    .strictObject({
      number: sectionNumberSchema.describe('The section, such as 3.2.'),
      titleAsPrinted: titleSchema.describe('Its title as the map has it.'),
    })
    .readonly(),
);

const rowSchema = exactly<CodeOfPracticeRow>()(
  z
    .strictObject({
      firstParagraph: paragraphSchema.describe('The first paragraph of the Code, such as 3.1.'),
      lastParagraph: paragraphSchema.describe('The last paragraph, itself included.'),
      topic: textSchema.describe('What the paragraphs are about.'),
      sections: z.array(mappedSectionSchema).min(1).readonly().describe('Where the document answers them.'),
    })
    .readonly(),
);

/**
 * A mapping to the Code of Practice whose ranges run forwards inside the range to be covered. Gaps and overlaps are
 * the document's own: see `codeOfPracticeCoverage`.
 */
export const codeOfPracticeMapSchema = exactly<CodeOfPracticeMap>()(
  z
    .strictObject({
      id: idSchema,
      title: titleSchema,
      firstParagraph: paragraphSchema.describe('The first paragraph to be covered, such as 3.1.'),
      lastParagraph: paragraphSchema.describe('The last paragraph to be covered.'),
      rows: z.array(rowSchema).min(1).readonly().describe('Which paragraphs are answered where.'),
      sections: z
        .array(
          z
            .strictObject({
              number: sectionNumberSchema.describe('Its number, such as 3.2.'),
              title: titleSchema,
            })
            .readonly(),
        )
        .readonly()
        .describe('The sections of the document.'),
      source: citationSchema,
    })
    .superRefine((map, context) => {
      checkRanges(map, context);
      checkSections(map, context);
    })
    .meta({
      alsoChecked: {
        PARAGRAPH_OUTSIDE: 'ranges run forwards, inside the range that is to be covered',
        DUPLICATE_ID: 'no two sections have the same number',
      },
    })
    .readonly(),
);

function checkRanges(map: CodeOfPracticeMap, context: Parameters<typeof problem>[0]): void {
  const whole = { path: [], ...map };
  const rows = map.rows.map((row, index) => ({ path: ['rows', index], ...row }));
  // A paragraph that is none has been told already, and cannot be compared.
  const ranges = isWellFormed(whole) ? [whole, ...rows].filter(isWellFormed) : [];
  for (const { path, firstParagraph, lastParagraph } of ranges) {
    if (!isWithin(firstParagraph, map)) {
      problem(
        context,
        'PARAGRAPH_OUTSIDE',
        `a paragraph from ${map.firstParagraph} to ${map.lastParagraph}`,
        'Correct the paragraph, or the range that is to be covered.',
        [...path, 'firstParagraph'],
      );
    } else if (!isWithin(lastParagraph, { ...map, firstParagraph })) {
      problem(
        context,
        'PARAGRAPH_OUTSIDE',
        `a paragraph from ${firstParagraph} to ${map.lastParagraph}`,
        'Correct the paragraph: a range runs forwards and stays inside what is to be covered.',
        [...path, 'lastParagraph'],
      );
    }
  }
}

function isWellFormed(range: { readonly firstParagraph: string; readonly lastParagraph: string }): boolean {
  return [range.firstParagraph, range.lastParagraph].every((paragraph) => paragraphPattern.test(paragraph));
}

function isWithin(
  paragraph: string,
  range: { readonly firstParagraph: string; readonly lastParagraph: string },
): boolean {
  const chapters = [range.firstParagraph, paragraph, range.lastParagraph].map((each) => each.split('.')[0]);
  return (
    new Set(chapters).size === 1 &&
    paragraphNumber(range.firstParagraph) <= paragraphNumber(paragraph) &&
    paragraphNumber(paragraph) <= paragraphNumber(range.lastParagraph)
  );
}

function checkSections({ sections }: CodeOfPracticeMap, context: Parameters<typeof problem>[0]): void {
  sections.forEach(({ number }, index) => {
    if (sections.findIndex((section) => section.number === number) === index) return;
    problem(context, 'DUPLICATE_ID', 'a section number no other section has', 'Keep one of the two.', [
      'sections',
      index,
      'number',
    ]);
  });
}
