import { Defect } from '@golden-thread/outcomes';

/** How a paragraph of the Code of Practice is written: chapter, dot, number, with no leading noughts. */
export const paragraphPattern = /^[1-9]\d?\.[1-9]\d{0,2}$/;

/**
 * The number of a paragraph within its chapter.
 *
 * @throws Defect `NOT_A_PARAGRAPH`.
 */
export function paragraphNumber(paragraph: string): number {
  if (!paragraphPattern.test(paragraph)) {
    throw new Defect(
      'NOT_A_PARAGRAPH',
      `"${paragraph}" is no paragraph; write chapter, dot, number, such as 3.1.`,
    );
  }
  return Number(paragraph.split('.')[1]);
}
