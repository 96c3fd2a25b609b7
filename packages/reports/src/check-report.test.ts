import { describe, expect, it } from 'vitest';
import { measures, number, sampleReport } from '../test/sample-report.ts';
import { checkReport } from './check-report.ts';
import type { ReportDocument } from './report-document.ts';
import type { ReportTable } from './report-table.ts';

const withTable = (table: Partial<ReportTable>): ReportDocument => ({
  ...sampleReport,
  sections: [{ id: 'only', heading: 'Only', blocks: [{ kind: 'table', table: { ...measures, ...table } }] }],
});
const oneCell = (text: string, digits: string) =>
  withTable({
    columns: [{ heading: 'One', numeric: true }],
    rows: [{ cells: [number(text, digits)], unit: null }],
  });
const codeOf = (report: ReportDocument) => {
  try {
    checkReport(report);
    return null;
  } catch (thrown) {
    return (thrown as { code: string }).code;
  }
};

describe('what no renderer could show honestly', () => {
  it('lets a sound report through', () => {
    expect(codeOf(sampleReport)).toBeNull();
  });

  it.each([
    ['an id that is no address', withTable({ id: 'Two Words' }), 'REPORT_ID_INVALID'],
    ['a table named as its section', withTable({ id: 'only' }), 'REPORT_ID_TWICE'],
    ['a row with a cell too few', withTable({ columns: measures.columns.slice(1) }), 'REPORT_TABLE_UNEVEN'],
    ['a table without columns', withTable({ columns: [], rows: [] }), 'REPORT_TABLE_UNEVEN'],
    ['another figure for programs than for readers', oneCell('72.5%', '72.46'), 'REPORT_DIGITS_DIFFER'],
    ['a lost minus', oneCell('−3', '3'), 'REPORT_DIGITS_DIFFER'],
    ['words with no figure in them', oneCell('none', '0'), 'REPORT_DIGITS_DIFFER'],
  ])('refuses %s', (_, report, code) => {
    expect(codeOf(report)).toBe(code);
  });

  it.each([
    ['1,234.50%', '1234.50'],
    ['−0.19 percentage points', '-0.19'],
    ['+2', '2'],
    ['-£12.00', '-12.00'],
    ['£1,200.00', '1200.00'],
    ['97.99 per 10,000', '97.99'],
  ])('takes %s and %s for the same', (text, digits) => {
    expect(codeOf(oneCell(text, digits))).toBeNull();
  });
});
