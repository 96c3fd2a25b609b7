import { existsSync, readFileSync } from 'node:fs';
import { bragGrey, ratingFromWords } from '@golden-thread/rag';
import { describe, expect, it } from 'vitest';
import {
  ratePlan,
  type ActionRecord,
  type Deadline,
  type ImprovementPlan,
  type PlanAction,
} from '../src/index.ts';
import { rating, samplePlan } from './sample-plan.ts';

const file = new URL('../../../../shared/data/rotherham-wsoa/actions.csv', import.meta.url);
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Rows of a CSV whose cells may be quoted and hold commas. */
function rowsOf(text: string): readonly (readonly string[])[] {
  return text
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((row) => [...row.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((cell) => cell[1] ?? cell[2] ?? ''));
}

/** Only a month and a year is a date; anything else is taken to go on. */
function deadlineOf(label: string): Deadline {
  const [, name, year] = /^(\w+) (\d{4})$/.exec(label) ?? [];
  if (name === undefined) return { kind: 'ongoing', firstMonth: null, label };
  return { kind: 'month', month: `${year}-${String(months.indexOf(name) + 1).padStart(2, '0')}`, label };
}

/** The published plan under one heading, which is enough for its ratings. */
function publishedPlan(rows: readonly (readonly string[])[]): ImprovementPlan {
  const actions = rows.map(([ref = '', , label = '']): PlanAction => ({
    ref,
    title: `Action ${ref}`,
    leads: [],
    deadline: deadlineOf(label),
    otherDeadlineLabel: null,
  }));
  const [priority] = samplePlan.priorities;
  const [heading] = priority!.headings;
  return { ...samplePlan, priorities: [{ ...priority!, headings: [{ ...heading!, actions }] }] };
}

describe('the Written Statement of Action as it was published in August 2022', () => {
  if (!existsSync(file)) {
    it('is left out here: the reference data beside the repository is absent', () => {
      expect(existsSync(file)).toBe(false);
    });
    return;
  }
  const rows = rowsOf(readFileSync(file, 'utf8'));
  const records = rows.flatMap(([actionRef = '', , , , words = '']): readonly ActionRecord[] => {
    const state = ratingFromWords(bragGrey, words);
    if (state === null || state === 'unknown') return [];
    return [
      rating({
        id: `r-${actionRef}`,
        actionRef,
        effectiveDate: '2022-08-31',
        rating: state,
        statedAs: words,
      }),
    ];
  });
  const rated = ratePlan({
    plan: publishedPlan(rows),
    scheme: bragGrey,
    records,
    assessments: new Map(),
    asOf: '2022-08-31',
  });

  it('has 75 actions, the 24 ratings that survive, and everything else unknown, never grey', () => {
    expect(rated.actions).toHaveLength(75);
    expect(rated.counts).toEqual([
      { rating: 'blue', count: 3 },
      { rating: 'green', count: 9 },
      { rating: 'amber', count: 7 },
      { rating: 'red', count: 2 },
      { rating: 'grey', count: 3 },
      { rating: 'unknown', count: 51 },
    ]);
  });

  it('contradicts itself in seven places: four greens past their deadline, three blues with no approval on record', () => {
    const refs = (kind: string) =>
      rated.contradictions.filter((each) => each.kind === kind).map(({ actionRef }) => actionRef);
    expect(refs('GREEN_AFTER_DEADLINE')).toEqual(['2.2.4', '2.3.2', '2.5.1', '3.1.1']);
    expect(refs('BLUE_WITHOUT_APPROVAL')).toEqual(['2.4.1', '2.4.2', '2.5.6']);
    expect(rated.contradictions).toHaveLength(7);
  });

  it('supports no colour by the rules, because it records no progress', () => {
    expect(new Set(rated.actions.map(({ computed }) => computed))).toEqual(new Set(['unknown']));
  });

  it('has nothing on record before the day of its ratings', () => {
    const before = ratePlan({
      plan: publishedPlan(rows),
      scheme: bragGrey,
      records,
      assessments: new Map(),
      asOf: '2022-08-30',
    });
    expect(before.counts.at(-1)).toEqual({ rating: 'unknown', count: 75 });
    expect(before.contradictions).toEqual([]);
  });
});
