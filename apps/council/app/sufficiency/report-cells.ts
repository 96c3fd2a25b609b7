import { absentCell, textCell } from '@golden-thread/reports';
import type { ReportCell, ReportColumn, ReportRow, ReportTable } from '@golden-thread/reports';
import { formatDay } from '../words/dates.ts';
import { digitsOf, formatQuantity } from '../words/quantities.ts';
import type { Unit } from '../words/quantities.ts';

export const wordsColumn = (heading: string): ReportColumn => ({ heading, numeric: false });
export const figuresColumn = (heading: string): ReportColumn => ({ heading, numeric: true });

/** A number, or the sign that none is known, with what stands in its place. */
export function numberCell(
  value: number | null | undefined,
  absent = '',
  unit: Unit = 'COUNT',
  decimals?: number,
): ReportCell {
  if (value === null || value === undefined) return absentCell('x', absent);
  return {
    kind: 'number',
    text: formatQuantity(value, unit, decimals),
    digits: digitsOf(value, unit, decimals),
  };
}

/** Pounds, from a number of pence. */
export function penceCell(pence: number | null, absent = ''): ReportCell {
  return numberCell(pence, absent, 'PENCE');
}

/** Words, or the sign that nobody tells them. */
export function toldCell(text: string | null, absent = ''): ReportCell {
  return text === null || text === '' ? absentCell('x', absent) : textCell(text);
}

export function dayCell(day: string | null, absent = ''): ReportCell {
  return toldCell(day === null ? null : formatDay(day), absent);
}

/** A table of rows without units. */
export function plainTable(
  table: Omit<ReportTable, 'rows'> & { readonly rows: readonly ReportRow['cells'][] },
): ReportTable {
  return { ...table, rows: table.rows.map((cells) => ({ cells, unit: null })) };
}
