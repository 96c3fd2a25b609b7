import {
  citationSchema,
  exactly,
  idSchema,
  isoDateSchema,
  problem,
  textSchema,
  titleSchema,
  UNIQUE_IDS,
  uniqueIds,
} from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { AssessedStatement, AssessmentLevel, SelfAssessment } from '../../assurance/self-assessment.ts';
import { NUMBERED_FROM_ONE, numberedFromOne } from '../numbered.ts';
import { evidenceReferenceSchema } from './evidence.ts';
import { NOT_BEFORE, notBefore } from './not-before.ts';

const levelSchema = exactly<AssessmentLevel>()(
  z.strictObject({ id: idSchema, title: titleSchema.describe('The level as it is known.') }).readonly(),
);

const statementSchema = exactly<AssessedStatement>()(
  z
    .strictObject({
      id: idSchema,
      number: z.int().min(1).describe('Its place, from 1.'),
      title: titleSchema.describe('What partners judge themselves by, in plain words.'),
      levelId: idSchema.nullable().describe('The level judged, by its id in levels; null while it is not.'),
      why: textSchema.nullable().describe('Why that level; null where nothing is said.'),
      evidence: z.array(evidenceReferenceSchema).readonly().describe('What shows it.'),
    })
    .readonly(),
);

/** A self-assessment: statements numbered from 1, judged by levels it lists. */
export const selfAssessmentSchema = exactly<SelfAssessment>()(
  z
    .strictObject({
      id: idSchema,
      title: titleSchema.describe('What it is called.'),
      framework: titleSchema.describe('The framework whose statements these are, as it is known.'),
      bodyId: idSchema.nullable().describe('The body that made it; null where none is stated.'),
      assessedDate: isoDateSchema.nullable().describe('The day it was made; null where none is stated.'),
      reviewDate: isoDateSchema.nullable().describe('The day by which it is to be made again.'),
      levels: z
        .array(levelSchema)
        .superRefine(uniqueIds)
        .meta(UNIQUE_IDS)
        .readonly()
        .describe('The levels of its scale, lowest first; empty where they are not known.'),
      statements: z
        .array(statementSchema)
        .min(1)
        .superRefine(numberedFromOne)
        .meta(NUMBERED_FROM_ONE)
        .readonly()
        .describe('What is judged.'),
      source: citationSchema.nullable().describe('Where it is published; null where it is not.'),
    })
    .superRefine(({ levels, statements }, context) => {
      statements.forEach(({ levelId }, index) => {
        if (levelId === null || levels.some(({ id }) => id === levelId)) return;
        problem(
          context,
          'UNKNOWN_LEVEL',
          'the id of one of its levels',
          'Add the level, or correct the id.',
          ['statements', index, 'levelId'],
        );
      });
    })
    .superRefine(notBefore('assessedDate', 'reviewDate'))
    .meta({
      alsoChecked: {
        ...NOT_BEFORE.alsoChecked,
        UNKNOWN_LEVEL: 'a judged level is one of its levels',
      },
    })
    .readonly(),
);
