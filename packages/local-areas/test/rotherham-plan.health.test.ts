import { describe, expect, it } from 'vitest';
import { countBy } from './count-by.ts';
import { monthOf, referenceRows } from './reference-rows.ts';
import { actions, area, plan } from './rotherham.ts';

describe('Rotherham’s Written Statement of Action', () => {
  it('has 4 priorities, 23 headings and 75 actions', () => {
    expect(plan.priorities).toHaveLength(4);
    expect(plan.priorities.flatMap(({ headings }) => headings)).toHaveLength(23);
    expect(actions).toHaveLength(75);
  });

  it('keeps the 24 ratings of August 2022 that survive, and none for the other 51', () => {
    expect(
      countBy(area.actionRecords, (record) => (record.kind === 'rating' ? record.rating : record.kind)),
    ).toEqual({
      blue: 3,
      green: 9,
      amber: 7,
      red: 2,
      grey: 3,
    });
    expect(new Set(area.actionRecords.map(({ actionRef }) => actionRef)).size).toBe(24);
    expect(new Set(area.actionRecords.map(({ effectiveDate }) => effectiveDate))).toEqual(
      new Set(['2022-08-31']),
    );
  });

  it('keeps the printed word where it is another: every amber was printed "Yellow"', () => {
    const ambers = area.actionRecords.filter(
      (record) => record.kind === 'rating' && record.rating === 'amber',
    );
    expect(ambers.map((record) => (record.kind === 'rating' ? record.statedAs : ''))).toEqual(
      Array(7).fill('Yellow'),
    );
  });

  it('has a lead for every action', () => {
    expect(actions.filter(({ leads }) => leads.length === 0)).toEqual([]);
  });

  it('has two deadlines that are not months', () => {
    const others = actions.filter(({ deadline }) => deadline.kind !== 'month');
    expect(others.map(({ ref, deadline }) => `${ref} ${deadline.kind}`)).toEqual([
      '2.3.3 ongoing',
      '4.5.2 recurring',
    ]);
  });

  it('names impact measures under every heading but the three yearly reviews', () => {
    const without = plan.priorities
      .flatMap(({ headings }) => headings)
      .filter((heading) => heading.impactMeasureIds.length === 0);
    expect(without.map(({ ref }) => ref)).toEqual(['1.6', '2.7', '4.6']);
  });

  it('agrees with the actions, deadlines and ratings read from the document', () => {
    const rows = referenceRows();
    const plain = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
    for (const row of rows) {
      const action = actions.find(({ ref }) => ref === row.ref);
      expect(plain(action?.deadline.label ?? ''), row.ref).toBe(plain(row.deadline));
      expect(plain(action?.otherDeadlineLabel ?? action?.deadline.label ?? ''), row.ref).toBe(
        plain(row.otherDeadline),
      );
      const record = area.actionRecords.find(({ actionRef }) => actionRef === row.ref);
      expect(record?.kind === 'rating' ? record.statedAs : '', row.ref).toBe(row.rating);
      if (action?.deadline.kind === 'month')
        expect(monthOf(row.deadline), row.ref).toBe(action.deadline.month);
      expect(plain(action?.title ?? ''), `${row.ref} is in our own words`).not.toBe(plain(row.wording));
    }
    expect(rows).toHaveLength(rows.length === 0 ? 0 : 75);
  });
});
