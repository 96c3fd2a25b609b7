import { checkWith } from '@golden-thread/outcomes/schema';
import { describe, expect, it } from 'vitest';
import { backTestAreas, methodNames, projectSeries } from './index.ts';
import { backTestRowSchema, projectionRequestSchema, projectionSchema } from './schema.ts';

const request = { series: [642, null, 595, 595, 563, 556], years: 3 };

describe('the shapes that are promised', () => {
  it('know the methods there are', () => {
    for (const method of [...methodNames, 'best']) {
      expect(checkWith(projectionRequestSchema, { ...request, method }).ok).toBe(true);
    }
  });

  it('take a request and its answer', () => {
    expect(checkWith(projectionRequestSchema, { ...request, method: 'best', window: 4 }).ok).toBe(true);
    const projected = projectSeries(request);
    expect(projected.ok && checkWith(projectionSchema, projected.value)).toMatchObject({ ok: true });
  });

  it('take every row of a back-test', () => {
    const rows = backTestAreas([{ areaCode: 'a', series: [10, 12, 11, 13, 12, 14, 13] }]);
    expect(rows.map((row) => checkWith(backTestRowSchema, row).ok)).not.toContain(false);
    expect(rows).toHaveLength(21);
  });

  it.each([
    [{ ...request, series: [-1] }],
    [{ ...request, series: Array.from({ length: 201 }, () => 1) }],
    [{ ...request, years: 0 }],
    [{ ...request, years: 31 }],
    [{ ...request, window: 1 }],
    [{ ...request, decimals: 11 }],
    [{ ...request, method: 'oracle' }],
    [{ ...request, years: undefined }],
    [{ ...request, surprise: 1 }],
  ])('refuse what projectSeries refuses, and what it does not know: %j', (wrong) =>
    expect(checkWith(projectionRequestSchema, wrong).ok).toBe(false),
  );
});
