import { inspectionsAsAt } from '@golden-thread/send';
import { describe, expect, it } from 'vitest';
import { actions, area, plan } from './rotherham.ts';

const { inspections } = area;

describe('Rotherham’s inspections', () => {
  it('are that of July 2021, which asked for the statement, and that of autumn 2024 with outcome 1', () => {
    expect(inspections.map(({ dateLabel, framework, result }) => [dateLabel, framework, result])).toEqual([
      ['5 to 9 July 2021', 'local-area-2016', { kind: 'written-statement', required: true }],
      ['autumn 2024', 'area-2023', { kind: 'outcome', outcome: 1 }],
    ]);
    expect(inspections.map(({ ledToPlanId }) => ledToPlanId)).toEqual([plan.id, null]);
  });

  it('name a weakness for each priority of the statement, and none where none is known', () => {
    expect(inspections[0]?.weaknesses).toHaveLength(plan.priorities.length);
    expect(inspections[1]?.weaknesses).toEqual([]);
  });

  it('say why a day is taken wherever no document states it', () => {
    const days = inspections.flatMap((inspection) => [inspection, ...inspection.reviews]);
    for (const { assumption, publishedDate } of days.map((each) => ({ publishedDate: null, ...each })))
      expect(assumption === null).toBe(publishedDate !== null);
  });

  it('are known by the day: the first review in January 2022, the first meeting in May', () => {
    const known = (asOf: string) =>
      inspectionsAsAt(inspections, asOf).flatMap(({ id, reviews }) => [
        id,
        ...reviews.map((each) => each.id),
      ]);
    expect(known('2022-05-30')).toEqual(['inspection-2021-07', 'statement-accepted-2022-01']);
    expect(known('2022-05-31')).toContain('progress-meeting-2022-05');
  });
});

describe('what Rotherham’s statement is run by', () => {
  it('has the four risks of the report, rated by nobody and owned by nobody', () => {
    const { risks = [] } = plan;
    expect(risks.map(({ entries }) => entries.map(({ source }) => source.place))).toEqual([
      ['Paragraph 13.1'],
      ['Paragraph 13.2'],
      ['Paragraph 13.3'],
      ['Paragraph 13.4'],
    ]);
    for (const { entries, owner } of risks) {
      expect(owner).toBeNull();
      expect(entries.map(({ impact, likelihood }) => [likelihood, impact])).toEqual([[null, null]]);
    }
  });

  it('has the links its rows name, and no others', () => {
    const links = actions.flatMap(({ links = [], ref }) =>
      links.map((link) => `${ref} ${link.kind} ${link.ref}`),
    );
    expect(links).toEqual([
      '3.1.4 linked-to 3.4.3',
      '3.2.2 depends-on 3.2.1',
      '3.3.2 linked-to 4.4.1',
      '3.4.2 depends-on 3.4.1',
    ]);
  });

  it('names 9, 8, 17 and 9 partners, each name one and the same throughout', () => {
    const partners = plan.priorities.map(({ deliveryPartners = [] }) => deliveryPartners);
    expect(partners.map(({ length }) => length)).toEqual([9, 8, 17, 9]);
    const holders = new Map<string, string>();
    for (const { holder, name } of partners.flat()) {
      const told = JSON.stringify(holder);
      expect(holders.get(name) ?? told).toBe(told);
      holders.set(name, told);
    }
  });
});
