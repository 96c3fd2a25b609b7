import { describe, expect, it } from 'vitest';
import { highlightAnswer } from '../../test/scorecard-answer.ts';
import type { HighlightAnswer } from './highlight-answer.ts';
import { highlightDocument } from './highlight-document.ts';
import { readReportMonth } from './report-month.ts';

const { month } = readReportMonth(new URL('http://x/?month=2022-08'), '2022-08-20');
const { highlightReport } = highlightAnswer;
if (month === null || highlightReport === null) throw new Error('The fixture is of August 2022.');

const documentOf = (plan: HighlightAnswer) =>
  highlightDocument(plan, highlightReport, { month, readBy: 'Made for a test.', addressOf: (ref) => ref });
const background = (plan: HighlightAnswer) =>
  JSON.stringify(documentOf(plan).sections.find(({ id }) => id === 'background'));

describe('the highlight report as a document', () => {
  it('is of a month so far while it is not over', () => {
    expect(documentOf(highlightAnswer).asAt).toBe('The month so far: 1 August 2022 to 20 August 2022');
  });

  it('says whose turn it is, and what of it no document states', () => {
    const [turn] = highlightAnswer.spotlights ?? [];
    if (turn === undefined) throw new Error('The fixture has a turn.');
    expect(background(highlightAnswer)).toContain(
      'By the rota for August 2022, the group is in the spotlight before Made-up board. No document states the day.',
    );
    const sends = {
      ...turn,
      assumption: null,
      spotlight: turn.highlightReports[0]!,
      highlightReports: [turn.spotlight],
    };
    expect(background({ ...highlightAnswer, spotlights: [sends] })).toContain(
      'sends a highlight report to Made-up board."',
    );
    const neither = { ...turn, spotlight: turn.highlightReports[0]!, highlightReports: [] };
    expect(background({ ...highlightAnswer, spotlights: [neither] })).not.toContain('By the rota');
    expect(background({ ...highlightAnswer, spotlights: null })).not.toContain('By the rota');
  });
});
