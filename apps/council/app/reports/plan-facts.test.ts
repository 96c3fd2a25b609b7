import { describe, expect, it } from 'vitest';
import { scorecardAnswer } from '../../test/scorecard-answer.ts';
import {
  backgroundOf,
  bodyName,
  groupsOf,
  leadsOf,
  meaningsOf,
  partnersOf,
  sourcesOf,
  spanNotes,
} from './plan-facts.ts';

const words = (blocks: readonly unknown[]) => JSON.stringify(blocks);

describe('what a report says of its plan', () => {
  it('says first that it is over, and what followed', () => {
    const ended = { ...scorecardAnswer, endDate: '2022-06-30' };
    expect(words(spanNotes(ended, '2022-08-31'))).toContain('ended on 30 June 2022. Nothing is recorded');
    const followed = { ...ended, successors: [{ id: 'b', title: 'The next plan' }] };
    expect(words(spanNotes(followed, '2022-08-31'))).toContain('followed by The next plan.');
    expect(spanNotes(ended, '2022-06-30')).toEqual([]);
  });

  it('says first that it had not begun', () => {
    expect(words(spanNotes(scorecardAnswer, '2021-12-31'))).toContain('begins on 1 January 2022');
  });

  it('tells what led to it, and of no baseline that there is none', () => {
    const inspections = [
      {
        id: 'i',
        when: { label: 'July 2021' },
        resultInWords: 'A statement was asked for.',
        weaknesses: ['Plans differ.'],
        reviews: [
          {
            id: 'r',
            kind: 'MONITORING_VISIT' as const,
            when: { label: 'May 2022' },
            found: ['One.', 'Two.'],
          },
          { id: 's', kind: 'MONITORING_VISIT' as const, when: { label: 'June 2022' }, found: [] },
        ],
      },
    ];
    const said = words(
      backgroundOf({ ...scorecardAnswer, baselineDate: null, endDate: '2023-01-01', inspections }, 'Made.'),
    );
    expect(said).toContain('no day from which progress is measured');
    expect(said).toContain('runs from 1 January 2022 to 1 January 2023');
    expect(said).toContain('inspection of July 2021. A statement was asked for.');
    expect(said).toContain('"Monitoring visit, May 2022: One. Two."');
    expect(said).toContain('"Monitoring visit, June 2022: What was found is not recorded."');
  });

  it('fills no heading with nothing', () => {
    const bare = scorecardAnswer.priorities.map((priority) => ({
      ...priority,
      headings: [],
      deliveryPartners: [],
      group: null,
    }));
    expect([meaningsOf(bare), partnersOf(bare), leadsOf([]), groupsOf([])]).toEqual([[], [], [], []]);
    expect(words(groupsOf(bare))).toContain('no group is recorded');
  });

  it('says that a name is missing, and where the plan was published', () => {
    expect(bodyName({})).toBe('a body whose name is missing');
    expect(sourcesOf(scorecardAnswer)).toEqual([
      {
        title: 'A made-up document',
        detail: 'A made-up council, published 31 January 2022, page 3',
        address: null,
      },
    ]);
  });
});
