import type { CodeOfPracticeMap, CodeOfPracticeRow } from '../src/assurance/index.ts';

/** A row that covers paragraphs of chapter 3, both ends included. */
export function sampleRow(first: number, last: number, titleAsPrinted = 'Context'): CodeOfPracticeRow {
  return {
    firstParagraph: `3.${first}`,
    lastParagraph: `3.${last}`,
    topic: 'The law',
    sections: [{ number: '2', titleAsPrinted }],
  };
}

/** A mapping of paragraphs 3.1 to 3.10. */
export function sampleMap(rows: readonly CodeOfPracticeRow[]): CodeOfPracticeMap {
  return {
    id: 'map',
    title: 'Mapping to the Code of Practice',
    firstParagraph: '3.1',
    lastParagraph: '3.10',
    rows,
    sections: [{ number: '2', title: 'Context' }],
    source: { sourceId: 'strategy', place: 'Appendix 3' },
  };
}
