import { describe, expect, it } from 'vitest';
import { reportCsv, tableCsv, writeCsv } from '../src/csv.ts';
import { measures, sampleReport } from './sample-report.ts';

const lines = (csv: string) => csv.slice(1).trimEnd().split('\r\n');

describe('a table as CSV', () => {
  it('has digits alone, the unit beside them, signs for what is not there, and the day', () => {
    expect(lines(tableCsv(sampleReport, 'measures'))).toEqual([
      'Measure,Baseline,Change,Rating,Unit,As at',
      'Plans issued in 20 weeks; Higher is better,1072.50,-0.10,Amber,%,2022-08-31',
      "'=SUM(A1:A9),[c],[x],Unknown,,2022-08-31",
    ]);
  });

  it('has no column for units where there is none', () => {
    expect(lines(tableCsv(sampleReport, 'risks'))).toEqual(['Measure,Baseline,Change,Rating,As at']);
  });

  it('leaves the unit of a figure empty where its row has none', () => {
    const rows = measures.rows.map(({ cells }) => ({ cells, unit: null }));
    const section = {
      id: 'a',
      heading: 'A',
      blocks: [{ kind: 'table', table: { ...measures, rows } }],
    } as const;
    const report = { ...sampleReport, sections: [section] };
    expect(lines(tableCsv(report, 'measures'))[1]).toBe(
      'Plans issued in 20 weeks; Higher is better,1072.50,-0.10,Amber,2022-08-31',
    );
    expect(lines(reportCsv(report))[2]?.endsWith(',Baseline,1072.50,,')).toBe(true);
  });

  it('begins with the mark by which Excel knows UTF-8, and ends its lines as RFC 4180 says', () => {
    const csv = tableCsv(sampleReport, 'measures');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  it('refuses a table that the report has not', () => {
    expect(() => tableCsv(sampleReport, 'nowhere')).toThrow(
      expect.objectContaining({ code: 'REPORT_TABLE_UNKNOWN' }),
    );
  });
});

describe('a whole report as CSV', () => {
  it('says on a line of its own each thing that the report says, with where it stands', () => {
    const start = 'Highlight report of a made-up group,2022-08-31';
    const caption = '"Measures of a made-up plan, as at 31 August 2022"';
    const row = 'Plans issued in 20 weeks; Higher is better';
    expect(lines(reportCsv(sampleReport))).toEqual([
      'Report,As at,Section,Kind,Table,Row,Column,Value,Unit,Note',
      `${start},Recommendations,author,,,,,,what the board is asked to decide.`,
      `${start},Key issues,note,,,,This plan ended on 1 August 2022.,,`,
      `${start},Key issues,paragraph,,,,"Two measures, “one” of them < known & rated.",,`,
      `${start},Key issues,subheading,,,,What changed,,`,
      `${start},Key issues,list,,,,The first,,`,
      `${start},Key issues,list,,,,The second,,`,
      `${start},Key issues,list,,,,Before,,`,
      `${start},Key issues,list,,,,After,,`,
      `${start},Key issues,text,${caption},${row},Measure,${row},,`,
      `${start},Key issues,number,${caption},${row},Baseline,1072.50,%,`,
      `${start},Key issues,number,${caption},${row},Change,-0.10,%,`,
      `${start},Key issues,rating,${caption},${row},Rating,Amber,,`,
      `${start},Key issues,text,${caption},'=SUM(A1:A9),Measure,'=SUM(A1:A9),,`,
      `${start},Key issues,absent,${caption},'=SUM(A1:A9),Baseline,[c],,`,
      `${start},Key issues,absent,${caption},'=SUM(A1:A9),Change,[x],,Not recorded`,
      `${start},Key issues,rating,${caption},'=SUM(A1:A9),Rating,Unknown,,`,
      `${start},Key issues,table,Risks,,,,,No risk is recorded.`,
    ]);
  });
});

describe('rows as CSV', () => {
  it('disarms what a spreadsheet would run, and no figure', () => {
    const rows = [
      ['+1', '-1', '@a', '\tb', '−1'],
      [{ digits: '-1' }, { digits: '0.00' }],
    ];
    expect(writeCsv(rows).slice(1)).toBe("'+1,'-1,'@a,'\tb,−1\r\n-1,0.00\r\n");
  });

  it.each(['', '-cmd', '=1', '1,072', '1.', '+1', '1e9'])(
    'refuses “%s” for the digits of a figure',
    (digits) => {
      expect(() => writeCsv([[{ digits }]])).toThrow(
        expect.objectContaining({ code: 'REPORT_DIGITS_INVALID' }),
      );
    },
  );

  it('quotes commas, quotes and breaks of lines', () => {
    const rows = [['a,b', 'c "d"', 'e\nf', 'g\rh', '\ri']];
    expect(writeCsv(rows).slice(1)).toBe('"a,b","c ""d""","e\nf","g\rh","\'\ri"\r\n');
  });

  it('keeps as many rows as there are, and an empty file empty but for its mark', () => {
    expect(writeCsv([])).toBe('\uFEFF');
    expect(lines(writeCsv(measures.rows.map(() => ['a', ''])))).toEqual(['a,', 'a,']);
  });
});
