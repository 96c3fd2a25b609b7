import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { Sen2Module, ValuesOf } from '../src/index.ts';
import { checkSen2, writeSample } from '../src/node/index.ts';
import {
  sen2ActivePlanSchema,
  sen2AssessmentSchema,
  sen2NamedPlanSchema,
  sen2NeedSchema,
  sen2PersonSchema,
  sen2PlacementSchema,
  sen2RequestSchema,
  sen2SettingSchema,
} from '../src/schema.ts';
import { samplePeople, sampleSizes } from '../src/sample/index.ts';
import { key, madeFolder, readAll, sampleTables, sampleXmlText } from './made-up-return.ts';

const folder = madeFolder();
afterAll(folder.forget);

const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex');

const schemas: Readonly<Record<Sen2Module, z.ZodType>> = {
  persons: sen2PersonSchema,
  requests: sen2RequestSchema,
  assessments: sen2AssessmentSchema,
  'named-plans': sen2NamedPlanSchema,
  'plan-details': sen2SettingSchema,
  'active-plans': sen2ActivePlanSchema,
  placements: sen2PlacementSchema,
  needs: sen2NeedSchema,
};

describe('a made-up return', () => {
  it.each([2024, 2025] as const)('of %i is read into rows that are as their schemas say', async (year) => {
    const { rows } = await readAll([folder.put('rows.xml', sampleXmlText(300, 4, year))], { year });
    expect(new Set(rows.map(({ module }) => module)).size).toBe(8);
    for (const { module, values } of rows) expect(schemas[module].parse(values)).toEqual(values);
  });

  it('is the same to the byte for the same seed, and another for another', () => {
    expect(sha256(sampleXmlText(400))).toBe(sha256(sampleXmlText(400)));
    expect([...sampleTables(400)]).toEqual([...sampleTables(400)]);
    expect(sha256(sampleXmlText(400, 2))).not.toBe(sha256(sampleXmlText(400)));
    expect(sampleXmlText(3)).not.toBe(sampleXmlText(3, 1, 2024));
  });

  it.each([2024, 2025] as const)(
    'of a council in %i is read without an issue, the same from tables and XML',
    async (year) => {
      const plans = sampleSizes.council;
      const { csv, xml } = await writeSample(join(folder.path, String(year)), { seed: year, year, plans });
      const fromTables = await readAll(csv, { year });
      const fromXml = await readAll([xml], { year });
      expect(fromTables.issues).toEqual([]);
      expect(fromXml.issues).toEqual([]);
      expect(fromTables.rows.filter(({ module }) => module === 'active-plans')).toHaveLength(plans);
      const sorted = ({ rows }: typeof fromXml) => rows.map((row) => JSON.stringify(row)).sort();
      expect(sorted(fromXml)).toEqual(sorted(fromTables));
      const report = await checkSen2([xml], { year, key });
      expect(report).toMatchObject({
        year,
        files: ['return.xml'],
        issues: [],
        issueCounts: {},
        issueTotal: 0,
      });
      expect(Object.values(report.records).reduce((sum, count) => sum + count, 0)).toBe(fromXml.rows.length);
      expect(readFileSync(xml, 'utf8')).toBe(sampleXmlText(plans, year, year));
    },
  );

  it('has near the shares it is assumed to have', async () => {
    const people = [...samplePeople({ seed: 5, year: 2025, plans: 4_000 })];
    const share = (is: (text: string) => boolean) =>
      people.filter((person) => is(JSON.stringify(person))).length / people.length;
    expect(share((text) => text.includes('"Sex":"M"'))).toBeCloseTo(0.72, 1);
    expect(share((text) => text.includes('"active-plans"'))).toBeCloseTo(1 / 1.24, 1);
    expect(new Set(people.map(({ fields }) => fields['UPN'])).size).toBeGreaterThan(people.length * 0.94);
  });

  it('has cases open at the census, some of them late: requests, assessments, reviews, changes of phase', async () => {
    const { rows } = await readAll([folder.put('open.xml', sampleXmlText(2_000, 8))]);
    const valuesOf = <M extends Sen2Module>(module: M) =>
      rows.flatMap((row) => (row.module === module ? [row.values as ValuesOf<M>] : []));
    const undecided = valuesOf('requests').filter(({ RequestOutcome }) => RequestOutcome === 'A');
    const late = undecided.filter(({ ReceivedDate }) => (ReceivedDate ?? '') < '2024-11-19');
    expect(undecided.length).toBeGreaterThan(30);
    expect(late.length).toBeGreaterThan(3);
    expect(late.length).toBeLessThan(undecided.length / 2);
    expect(
      valuesOf('assessments').filter(({ AssessmentOutcome }) => AssessmentOutcome === 'A').length,
    ).toBeGreaterThan(100);
    const plans = valuesOf('active-plans');
    const count = (is: (plan: ValuesOf<'active-plans'>) => boolean) => plans.filter(is).length;
    expect(count(({ LastReview }) => LastReview !== null && LastReview < '2024-01-16')).toBeGreaterThan(200);
    expect(
      count(({ ReviewMeeting, LastReview }) => ReviewMeeting !== null && LastReview === null),
    ).toBeGreaterThan(20);
    const transfers = plans.filter(({ PhaseTransferDueDate }) => PhaseTransferDueDate !== null);
    expect(new Set(transfers.map(({ PhaseTransferDueDate }) => PhaseTransferDueDate))).toEqual(
      new Set(['2024-02-15', '2024-03-31', '2025-02-15', '2025-03-31']),
    );
    expect(
      transfers.filter(({ PhaseTransferFinalDate }) => PhaseTransferFinalDate === null).length,
    ).toBeGreaterThan(50);
  });

  it.each([2024, 2025] as const)(
    'of %i has tables of casework beside it, of its own people, read without an issue',
    async (year) => {
      const options = { seed: 6, year, plans: 1_500, casework: true };
      const { csv, xml, casework: files } = await writeSample(join(folder.path, `casework-${year}`), options);
      const { rows, casework, issues } = await readAll([...csv, ...files], { year });
      expect(issues).toEqual([]);
      expect((await readAll([xml, ...files], { year })).casework).toEqual(casework);
      const people = new Map<number, string | null>();
      const requests = new Set<string>();
      for (const each of rows) {
        if (each.module === 'persons') people.set(each.row, each.values.Pseudonym);
        if (each.module === 'requests')
          requests.add(`${people.get(each.parent ?? 0)} ${each.values.ReceivedDate}`);
      }
      const known = new Set(people.values());
      for (const { pseudonym, requestReceivedDate } of casework) {
        expect(known).toContain(pseudonym);
        if (requestReceivedDate !== null) expect(requests).toContain(`${pseudonym} ${requestReceivedDate}`);
      }
      const of = (table: string) => casework.filter(({ module }) => module === table).length;
      expect(of('teams')).toBeGreaterThan(1_500);
      expect(of('advice')).toBeGreaterThan(1_000);
      expect(of('audits')).toBeGreaterThan(30);
      expect(of('exclusions')).toBeGreaterThan(60);
      const open = casework.filter(
        (each) => each.module === 'advice' && each.values.AdviceReceivedDate === null,
      );
      expect(open.length).toBeGreaterThan(40);
    },
  );

  it('has other children under another seed', () => {
    const upns = (seed: number) =>
      [...samplePeople({ seed, year: 2025, plans: 300 })].flatMap(({ fields }) => fields['UPN'] ?? []);
    expect(new Set([...upns(1), ...upns(2), ...upns(-3)]).size).toBe(
      upns(1).length + upns(2).length + upns(-3).length,
    );
  });

  it('is of nobody: no name, number or postcode that could be', () => {
    for (const { fields } of samplePeople({ seed: 9, year: 2025, plans: 500 })) {
      expect(fields['Surname']).toMatch(/^Surname\d+$/);
      expect(fields['PostCode']).toBe('ZZ99 3WZ');
      if (fields['UPN'] !== undefined) expect(fields['UPN']).toMatch(/^[A-Z]999\d{9}$/);
    }
  });

  it('needs whole numbers and a year that is known', () => {
    const bad = [
      { seed: 0.5, year: 2025, plans: 1 },
      { seed: 1, year: 2025, plans: -1 },
      { seed: 1, year: 2025, plans: 1.5 },
      { seed: 1, year: 2019 as never, plans: 1 },
    ] as const;
    for (const options of bad)
      expect(() => [...samplePeople(options)]).toThrow(expect.objectContaining({ code: 'BAD_SAMPLE' }));
  });

  it('says so where it cannot be written', async () => {
    const file = folder.put('file', '');
    await expect(writeSample(file, { seed: 1, year: 2025, plans: 1 })).rejects.toMatchObject({
      code: 'EEXIST',
    });
    const blocked = join(folder.path, 'blocked');
    await writeSample(join(blocked, 'return.xml'), { seed: 1, year: 2025, plans: 1 });
    await expect(writeSample(blocked, { seed: 1, year: 2025, plans: 1 })).rejects.toMatchObject({
      code: 'EISDIR',
    });
  });
});
