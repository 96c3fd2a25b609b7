import { checkWith } from '@golden-thread/outcomes/schema';
import { expect, it } from 'vitest';
import { sampleAudit } from '../../test/sample-assurance.ts';
import { opinionScaleSchema } from '../schema.ts';
import { auditAsAt } from './audit-as-at.ts';
import { cipfaOpinions } from './audit-opinions.ts';

it('has no opinion and asks for nothing before its report', () => {
  const before = { isReported: false, opinion: null, recommendations: [] };
  expect(auditAsAt(sampleAudit, cipfaOpinions, '2026-02-28')).toEqual(before);
  expect(auditAsAt({ ...sampleAudit, reportedDate: null }, cipfaOpinions, '2026-02-28')).toEqual(before);
});

it('gives its opinion from its scale, and none where the scale is not known', () => {
  expect(auditAsAt(sampleAudit, cipfaOpinions, '2026-03-01').opinion?.title).toBe('Limited assurance');
  expect(auditAsAt(sampleAudit, null, '2026-03-01').opinion).toBeNull();
});

it('counts a recommendation overdue from the day agreed last, and says that it was put off', () => {
  const [monthly, sign] = auditAsAt(sampleAudit, cipfaOpinions, '2026-07-02').recommendations;
  expect(monthly).toMatchObject({ isDone: false, dueDate: '2026-06-30', overdueDays: 2, wasPutOff: true });
  expect(sign).toMatchObject({ isDone: true, overdueDays: null, wasPutOff: false });
});

it('does not know on a day what was done after it', () => {
  expect(auditAsAt(sampleAudit, cipfaOpinions, '2026-05-10').recommendations[1]).toMatchObject({
    isDone: false,
    overdueDays: 10,
  });
});

it('ships a sound scale', () => {
  expect(checkWith(opinionScaleSchema, cipfaOpinions)).toEqual({ ok: true, value: cipfaOpinions });
});
