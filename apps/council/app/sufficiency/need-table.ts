import { absentCell, textCell } from '@golden-thread/reports';
import type { ReportCell, ReportTable } from '@golden-thread/reports';
import { differenceUnit, digitsOf, formatDifference } from '../words/quantities.ts';
import { figuresColumn, numberCell, wordsColumn } from './report-cells.ts';
import type { CheckedFigure, SufficiencyAnswer } from './sufficiency-answer.ts';

type LookedAfter = NonNullable<SufficiencyAnswer['lookedAfter']>;

/** The children looked after on a day: what is reported, what its parts give, and the difference. */
export function needTable({ count, ratePer10000, placementMix }: LookedAfter, day: string): ReportTable {
  const figures = [
    count,
    ratePer10000,
    ...placementMix.flatMap((row) => [row.count, row.share].filter((figure) => figure !== null)),
  ];
  return {
    id: 'children-looked-after',
    caption: `Children looked after on ${day}: what is reported, and what its parts give`,
    columns: [
      wordsColumn('Figure'),
      figuresColumn('Reported'),
      figuresColumn('Recomputed'),
      figuresColumn('Reported less recomputed'),
    ],
    rows: figures.map((figure) => ({ cells: checkedRow(figure), unit: null })),
    whenEmpty: 'Nothing is reported.',
  };
}

/** What is reported, what its parts give, and the difference. */
export function checkedRow(figure: CheckedFigure): readonly ReportCell[] {
  return [
    textCell(figure.title),
    printed(figure.reported, figure),
    printed(figure.recomputed, figure),
    difference(figure),
  ];
}

function printed(value: number | null, { unit }: CheckedFigure): ReportCell {
  return numberCell(value, 'Too little is printed to tell', unit);
}

function difference({ discrepancy, agrees, unit }: CheckedFigure): ReportCell {
  if (discrepancy === null) return absentCell('z');
  if (agrees === true) return { kind: 'number', text: '0', digits: '0' };
  return {
    kind: 'number',
    text: formatDifference(discrepancy, unit),
    digits: digitsOf(discrepancy, differenceUnit(unit)),
  };
}
