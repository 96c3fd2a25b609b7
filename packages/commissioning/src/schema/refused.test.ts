import { checkWith } from '@golden-thread/outcomes/schema';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { sampleMap, sampleRow } from '../../test/sample-code-of-practice-map.ts';
import { sampleMatrix } from '../../test/sample-matrix.ts';
import {
  sampleChecklist,
  sampleConsultation,
  sampleService,
  sampleStrategy,
  sampleVersion,
} from '../../test/samples.ts';
import {
  checklistSchema,
  codeOfPracticeMapSchema,
  commissioningStrategySchema,
  consultationSchema,
  documentVersionSchema,
  mappedServiceSchema,
  priorityMatrixSchema,
} from '../schema.ts';

const map = sampleMap([sampleRow(1, 10)]);

describe('the files of joint commissioning', () => {
  it.each([
    ['strategy', commissioningStrategySchema, sampleStrategy],
    [
      'strategy without days',
      commissioningStrategySchema,
      { ...sampleStrategy, startDate: null, endDate: null },
    ],
    ['matrix', priorityMatrixSchema, sampleMatrix],
    [
      'matrix of lost marks',
      priorityMatrixSchema,
      { ...sampleMatrix, cells: [], otherCells: { kind: 'unknown', why: 'Lost.' } },
    ],
    ['checklist', checklistSchema, sampleChecklist],
    ['service', mappedServiceSchema, sampleService],
    [
      'service with no level',
      mappedServiceSchema,
      { ...sampleService, levels: [], pathway: null, fromAge: null, toAge: null },
    ],
    ['service of which nobody is stated', mappedServiceSchema, { ...sampleService, commissioners: [] }],
    ['mapping', codeOfPracticeMapSchema, map],
    ['consultation', consultationSchema, sampleConsultation],
    ['version', documentVersionSchema, sampleVersion],
  ] as const)('take a sound %s unchanged', (_, schema, value) => {
    expect(checkWith(schema as z.ZodType, value)).toEqual({ ok: true, value });
  });

  it.each([
    [
      'a strategy that ends before it starts',
      commissioningStrategySchema,
      { ...sampleStrategy, endDate: '2019-01-01' },
      'ENDS_BEFORE_IT_STARTS endDate',
    ],
    [
      'priorities out of order',
      commissioningStrategySchema,
      { ...sampleStrategy, priorities: sampleStrategy.priorities.toReversed() },
      'NUMBER_OUT_OF_ORDER priorities[0].number',
    ],
    [
      'one priority twice',
      commissioningStrategySchema,
      {
        ...sampleStrategy,
        priorities: [sampleStrategy.priorities[0], { ...sampleStrategy.priorities[0], number: 2 }],
      },
      'DUPLICATE_ID priorities[1].id',
    ],
    ['a matrix with no row', priorityMatrixSchema, { ...sampleMatrix, rows: [] }, 'OUT_OF_RANGE rows'],
    [
      'a tick that is a text',
      priorityMatrixSchema,
      { ...sampleMatrix, cells: [{ ...sampleMatrix.cells[0], entry: '✓' }] },
      'WRONG_TYPE cells[0].entry',
    ],
    [
      'a tick assumed for all other cells',
      priorityMatrixSchema,
      { ...sampleMatrix, otherCells: { kind: 'ticked' } },
      'NOT_ONE_OF otherCells.kind',
    ],
    ['an empty checklist', checklistSchema, { ...sampleChecklist, items: [] }, 'OUT_OF_RANGE items'],
    [
      'a service of a tier that is none',
      mappedServiceSchema,
      { ...sampleService, tier: 'tier 2' },
      'NOT_ONE_OF tier',
    ],
    [
      'levels that fall',
      mappedServiceSchema,
      { ...sampleService, levels: [3, 2] },
      'LEVELS_OUT_OF_ORDER levels[1]',
    ],
    [
      'a level twice',
      mappedServiceSchema,
      { ...sampleService, levels: [2, 2] },
      'LEVELS_OUT_OF_ORDER levels[1]',
    ],
    [
      'levels of no pathway',
      mappedServiceSchema,
      { ...sampleService, pathway: null },
      'LEVELS_WITHOUT_PATHWAY pathway',
    ],
    [
      'ages that run backwards',
      mappedServiceSchema,
      { ...sampleService, fromAge: 19, toAge: 5 },
      'AGES_OUT_OF_ORDER toAge',
    ],
    ['an age over 25', mappedServiceSchema, { ...sampleService, toAge: 26 }, 'OUT_OF_RANGE toAge'],
    [
      'a paragraph that is none',
      codeOfPracticeMapSchema,
      { ...map, rows: [{ ...sampleRow(1, 10), firstParagraph: '3' }] },
      'NOT_A_PARAGRAPH rows[0].firstParagraph',
    ],
    [
      'a whole whose end is no paragraph',
      codeOfPracticeMapSchema,
      { ...map, lastParagraph: 'the end' },
      'NOT_A_PARAGRAPH lastParagraph',
    ],
    [
      'a range that runs backwards',
      codeOfPracticeMapSchema,
      { ...map, rows: [sampleRow(8, 2)] },
      'PARAGRAPH_OUTSIDE rows[0].lastParagraph',
    ],
    [
      'a range that starts before what is covered',
      codeOfPracticeMapSchema,
      { ...map, firstParagraph: '3.2' },
      'PARAGRAPH_OUTSIDE rows[0].firstParagraph',
    ],
    [
      'a range that ends after what is covered',
      codeOfPracticeMapSchema,
      { ...map, rows: [sampleRow(1, 11)] },
      'PARAGRAPH_OUTSIDE rows[0].lastParagraph',
    ],
    [
      'a paragraph of another chapter',
      codeOfPracticeMapSchema,
      { ...map, rows: [{ ...sampleRow(1, 9), lastParagraph: '4.9' }] },
      'PARAGRAPH_OUTSIDE rows[0].lastParagraph',
    ],
    [
      'a whole that runs backwards',
      codeOfPracticeMapSchema,
      { ...map, lastParagraph: '2.9' },
      'PARAGRAPH_OUTSIDE firstParagraph',
    ],
    [
      'a section with spaces for a number',
      codeOfPracticeMapSchema,
      { ...map, sections: [{ number: 'Section 2', title: 'Context' }] },
      'INVALID_REF sections[0].number',
    ],
    [
      'a section twice',
      codeOfPracticeMapSchema,
      { ...map, sections: [...map.sections, ...map.sections] },
      'DUPLICATE_ID sections[1].number',
    ],
    [
      'a consultation of nobody',
      consultationSchema,
      { ...sampleConsultation, groups: [] },
      'OUT_OF_RANGE groups',
    ],
    [
      'a theme twice',
      consultationSchema,
      { ...sampleConsultation, heard: [...sampleConsultation.heard, ...sampleConsultation.heard] },
      'DUPLICATE_ID heard[1].id',
    ],
    [
      'the initials of whoever made a version',
      documentVersionSchema,
      { ...sampleVersion, by: 'AB' },
      'UNKNOWN_FIELD by',
    ],
  ] as const)('refuse %s', (_, schema, value, expected) => {
    const checked = checkWith(schema as z.ZodType, value);
    expect(checked.ok ? [] : checked.issues.map(({ code, path }) => `${code} ${path}`)).toContain(expected);
  });
});
