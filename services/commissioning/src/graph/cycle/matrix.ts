import {
  matrixEntry,
  matrixSummary,
  type MatrixEntry,
  type MatrixLineSummary,
  type PriorityMatrix,
} from '@golden-thread/commissioning/cycle';
import { globalId } from '@golden-thread/subgraph';
import type { CommissioningArea } from '../../area/commissioning-area.ts';
import type { CommissioningBuilder } from '../builder.ts';
import type { CycleEnums } from './cycle-enums.ts';

/** A matrix with the area it is of. */
export interface MatrixNode {
  readonly area: CommissioningArea;
  readonly matrix: PriorityMatrix;
}

interface LineNode extends MatrixLineSummary {
  readonly areaCode: string;
}

interface CellNode {
  readonly rowId: string;
  readonly columnId: string;
  readonly entry: MatrixEntry;
}

/** `PriorityMatrix`: lines of one list held against those of another. */
export function addMatrix({ builder, values }: CommissioningBuilder, enums: CycleEnums) {
  const count = (kind: MatrixEntry['kind'], what: string) => ({
    description: `How many of its cells ${what}.`,
    resolve: ({ counts }: LineNode) => counts[kind],
  });
  const line = builder.objectRef<LineNode>('MatrixLine').implement({
    description: 'A row or a column of a matrix, and what stands along it.',
    fields: (t) => ({
      id: t.string({ description: 'Its id within the matrix.', resolve: (node) => node.line.id }),
      title: t.string({ description: 'What it is about.', resolve: (node) => node.line.title }),
      strategyId: t.id({
        nullable: true,
        description: 'Id of the strategy whose priority it stands for; null when for none.',
        resolve: ({ areaCode, line: { standsFor } }) =>
          standsFor?.kind === 'strategy-priority' ? globalId(areaCode, standsFor.strategyId) : null,
      }),
      actionId: t.id({
        nullable: true,
        description: 'Id of the action of a plan it stands for; null when for none.',
        resolve: ({ areaCode, line: { standsFor } }) =>
          standsFor?.kind === 'plan-action'
            ? globalId(areaCode, `${standsFor.planId}:${standsFor.actionRef}`)
            : null,
      }),
      served: t.expose('served', { type: enums.served, description: 'Whether anything serves it.' }),
      withText: t.int(count('text', 'hold words')),
      ticked: t.int(count('ticked', 'are ticked')),
      blank: t.int(count('blank', 'the document leaves empty')),
      unknown: t.int(count('unknown', 'cannot be told')),
    }),
  });
  const cell = builder.objectRef<CellNode>('MatrixCell').implement({
    description: 'Where a row and a column meet.',
    fields: (t) => ({
      rowId: t.exposeString('rowId', { description: 'Id of the row.' }),
      columnId: t.exposeString('columnId', { description: 'Id of the column.' }),
      kind: t.field({
        type: enums.matrixEntry,
        description: 'What stands there.',
        resolve: ({ entry }) => entry.kind,
      }),
      text: t.string({
        nullable: true,
        description: 'The words that stand there, or why it cannot be told; null when neither.',
        resolve: ({ entry }) =>
          entry.kind === 'text' ? entry.text : entry.kind === 'unknown' ? entry.why : null,
      }),
    }),
  });
  const lines = ({ area, matrix }: MatrixNode, list: 'rows' | 'columns') =>
    matrixSummary(matrix)[list].map((each) => ({ ...each, areaCode: area.code }));
  return builder.objectRef<MatrixNode>('PriorityMatrix').implement({
    description: 'A table that holds the lines of one list against those of another.',
    fields: (t) => ({
      id: t.id({
        description: 'Stable id: area code, colon, matrix.',
        resolve: ({ area, matrix }) => globalId(area.code, matrix.id),
      }),
      title: t.string({ description: 'What is held against what.', resolve: ({ matrix }) => matrix.title }),
      rows: t.field({
        type: [line],
        description: 'Its rows, in its order.',
        resolve: (node) => lines(node, 'rows'),
      }),
      columns: t.field({
        type: [line],
        description: 'Its columns, in its order.',
        resolve: (node) => lines(node, 'columns'),
      }),
      cells: t.field({
        type: [cell],
        description: 'Every cell, row by row, whether anything stands in it or not.',
        resolve: ({ matrix }) =>
          matrix.rows.flatMap((row) =>
            matrix.columns.map((column) => ({
              rowId: row.id,
              columnId: column.id,
              // The import refuses a matrix with a cell nothing is said of.
              entry: matrixEntry(matrix, row.id, column.id)!,
            })),
          ),
      }),
      source: t.field({
        type: values.source,
        description: 'Where it is published.',
        resolve: ({ area, matrix }) => area.sourceView(matrix.source),
      }),
    }),
  });
}
