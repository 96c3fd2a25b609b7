import { textCell } from '@golden-thread/reports';
import type { ReportBlock, ReportTable } from '@golden-thread/reports';
import { counted } from '../words/phrases.ts';
import { checkedRow } from './need-table.ts';
import { figuresColumn, numberCell, plainTable, wordsColumn } from './report-cells.ts';
import type { PrintedFigure, SufficiencyAnswer } from './sufficiency-answer.ts';

/** How figures of where children live, and of how often they move, are called: by the Department's own measures of both. */
const WHERE_AND_HOW_OFTEN = /\b20 miles\b|\b(?:three|3) or more (?:homes|placements)\b/i;

/** Distance from home and stability as a document prints them; no block where it prints neither. */
export function distanceBlocks({ sufficiencyFigures }: SufficiencyAnswer): readonly ReportBlock[] {
  const printed = (sufficiencyFigures ?? []).filter((figure) => WHERE_AND_HOW_OFTEN.test(figure.title));
  if (printed.length === 0) return [];
  const table = plainTable({
    id: 'distance-and-stability',
    caption: 'How far from home and how settled children are, as printed',
    columns: [wordsColumn('Figure'), figuresColumn('Printed'), wordsColumn('Where')],
    rows: printed.map(({ reported, source, title, unit }) => [
      textCell(title),
      numberCell(reported, 'It is not printed', unit),
      textCell([source.title, source.place ?? '']),
    ]),
    whenEmpty: 'Nothing is printed of it.',
  });
  return [{ kind: 'table', table }];
}

/** Every printed figure of sufficiency that does not agree with the parts printed with it; no block where all do. */
export function disagreementBlocks({ sufficiencyFigures }: SufficiencyAnswer): readonly ReportBlock[] {
  const apart = (sufficiencyFigures ?? []).filter(({ agrees }) => agrees === false);
  if (apart.length === 0) return [];
  return [
    { kind: 'subheading', text: 'Printed figures that do not agree' },
    {
      kind: 'note',
      text: `${counted(apart.length, 'printed figure')} ${apart.length === 1 ? 'does' : 'do'} not agree with the parts printed with ${apart.length === 1 ? 'it' : 'them'}, or with another place that prints the same. Nothing was corrected.`,
    },
    { kind: 'table', table: disagreementsTable(apart) },
  ];
}

function disagreementsTable(apart: readonly PrintedFigure[]): ReportTable {
  return plainTable({
    id: 'printed-figures-apart',
    caption: 'Printed figures that do not agree: what is reported, and what its parts give',
    columns: [
      wordsColumn('Figure'),
      figuresColumn('Reported'),
      figuresColumn('Recomputed'),
      figuresColumn('Reported less recomputed'),
      wordsColumn('What to know'),
    ],
    rows: apart.map((figure) => [
      ...checkedRow(figure),
      textCell(
        [figure.explanation ?? figure.source.place ?? '', ...figure.remarks].filter((text) => text !== ''),
      ),
    ]),
    whenEmpty: 'All agree.',
  });
}
