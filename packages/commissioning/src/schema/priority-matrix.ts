import { citationSchema, exactly, idSchema, textSchema, titleSchema } from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { MatrixCell, MatrixEntry, MatrixLine, PriorityMatrix } from '../cycle/priority-matrix.ts';

const matrixLineSchema = exactly<MatrixLine>()(
  z
    .strictObject({
      id: idSchema,
      title: titleSchema,
      standsFor: z
        .discriminatedUnion('kind', [
          z
            .strictObject({
              kind: z.literal('strategy-priority'),
              strategyId: idSchema,
              priorityId: idSchema,
            })
            .readonly(),
          z
            .strictObject({ kind: z.literal('plan-action'), planId: idSchema, actionRef: textSchema })
            .readonly(),
        ])
        .nullable(),
    })
    .readonly(),
);

const blankSchema = z.strictObject({ kind: z.literal('blank') }).readonly();
const unknownSchema = z.strictObject({ kind: z.literal('unknown'), why: textSchema }).readonly();

const matrixEntrySchema = exactly<MatrixEntry>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('text'), text: textSchema }).readonly(),
    z.strictObject({ kind: z.literal('ticked') }).readonly(),
    blankSchema,
    unknownSchema,
  ]),
);

const matrixCellSchema = exactly<MatrixCell>()(
  z.strictObject({ rowId: idSchema, columnId: idSchema, entry: matrixEntrySchema }).readonly(),
);

/** A matrix. `matrixIssues` checks which row and column a cell names, and that none is missing. */
export const priorityMatrixSchema = exactly<PriorityMatrix>()(
  z
    .strictObject({
      id: idSchema,
      title: titleSchema,
      rows: z.array(matrixLineSchema).min(1).readonly(),
      columns: z.array(matrixLineSchema).min(1).readonly(),
      cells: z.array(matrixCellSchema).readonly(),
      otherCells: z.discriminatedUnion('kind', [blankSchema, unknownSchema]).nullable(),
      source: citationSchema,
    })
    .readonly(),
);
