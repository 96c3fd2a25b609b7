import { describe, expect, it } from 'vitest';
import { stepsInWords } from './steps-in-words.ts';

const withPanel = ['OPEN', 'COMPLETE', 'EVIDENCE_SUBMITTED', 'EVIDENCE_ACCEPTED', 'CLOSED'] as const;
const without = withPanel.filter((step) => step !== 'EVIDENCE_ACCEPTED');
const last = (...given: Parameters<typeof stepsInWords>) => stepsInWords(...given).at(-1)?.words;

describe('the steps of closing in words', () => {
  it('are four with a panel and three without, in their order', () => {
    expect(stepsInWords(withPanel, []).map(({ step }) => step)).toEqual(withPanel.slice(1));
    expect(stepsInWords(without, []).map(({ words }) => words)).toEqual([
      'The work is recorded as complete',
      'Evidence is submitted',
      'The board decides on the evidence and approves closing',
    ]);
  });

  it('end with the word of the scheme for what closing gives, and with none where closing gives no state of its own', () => {
    const states = [
      { label: 'Safe in harbour', comesOfClosing: true },
      { label: 'High tide', comesOfClosing: false },
    ];
    expect(last(withPanel, states)).toBe('The board approves closing: Safe in harbour');
    expect(last(withPanel, states.slice(1))).toBe('The board approves closing');
  });
});
