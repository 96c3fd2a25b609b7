import type { PriorityMatrix } from '../src/cycle/index.ts';

const line = (id: string) => ({ id, title: `The line ${id}`, standsFor: null });

/** Two rows and two columns: one cell with words, one ticked, one blank and one unknown. */
export const sampleMatrix: PriorityMatrix = {
  id: 'matrix',
  title: 'Priorities against priorities',
  rows: [line('see'), line('help')],
  columns: [line('schools'), line('families')],
  cells: [
    { rowId: 'see', columnId: 'schools', entry: { kind: 'text', text: 'The charter says how.' } },
    { rowId: 'see', columnId: 'families', entry: { kind: 'blank' } },
    { rowId: 'help', columnId: 'schools', entry: { kind: 'unknown', why: 'The mark did not survive.' } },
    { rowId: 'help', columnId: 'families', entry: { kind: 'ticked' } },
  ],
  otherCells: null,
  source: { sourceId: 'strategy', place: 'Appendix 5' },
};
