import { checkWith } from '@golden-thread/outcomes/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  adviceRecordSchema,
  assessmentRecordSchema,
  auditRecordSchema,
  exclusionRecordSchema,
  planRecordSchema,
  requestRecordSchema,
} from '../src/schema.ts';
import { measureRecords } from './measure-records.ts';

const schemas = {
  requests: requestRecordSchema,
  assessments: assessmentRecordSchema,
  plans: planRecordSchema,
  advice: adviceRecordSchema,
  audits: auditRecordSchema,
  exclusions: exclusionRecordSchema,
} as const;

describe('the schemas of records', () => {
  it.each(Object.keys(schemas) as (keyof typeof schemas)[])(
    'take any of the %s, and none with a name',
    (kind) => {
      fc.assert(
        fc.property(measureRecords, (records) => {
          for (const record of records[kind] ?? []) {
            expect(checkWith(schemas[kind], record)).toEqual({ ok: true, value: record });
            expect(checkWith(schemas[kind], { ...record, name: 'somebody' }).ok).toBe(false);
          }
        }),
      );
    },
  );

  it('do not take a day of birth for a month', () => {
    fc.assert(
      fc.property(
        measureRecords,
        fc.constantFrom('2013-09-14', '2013-13', '2013-00', '13-09', ''),
        (records, birthMonth) => {
          for (const plan of records.plans ?? []) {
            const checked = checkWith(planRecordSchema, { ...plan, birthMonth });
            expect(checked.ok ? [] : checked.issues.map(({ code, path }) => [code, path])).toEqual([
              ['INVALID_DATE', 'birthMonth'],
            ]);
          }
        },
      ),
    );
  });
});
