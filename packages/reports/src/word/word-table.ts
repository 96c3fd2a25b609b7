import { BorderStyle, BuilderElement, Table, TableLayoutType, TableRow, WidthType } from 'docx';
import type { ITableOptions, XmlComponent } from 'docx';
import type { ReportTable } from '../report-table.ts';
import { columnShares } from './column-shares.ts';
import { plainCharacters } from './plain-characters.ts';
import { wordCell, wordHeading } from './word-cell.ts';

const rule = { style: BorderStyle.SINGLE, size: 4, color: 'C7CCD3' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** A table whose first row is repeated on every page and whose rows stay whole, with a text alternative. */
export function wordTable(table: ReportTable, width: number): Table {
  const widths = columnShares(table, width);
  const places = table.columns.map(({ numeric }, index) => ({ width: widths[index]!, numeric }));
  const headings = table.columns.map(({ heading }, index) => wordHeading(heading, places[index]!));
  return new TableWithWords(
    {
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      tableLook: {
        firstRow: true,
        firstColumn: true,
        lastRow: false,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
      borders: {
        top: rule,
        bottom: rule,
        left: none,
        right: none,
        insideHorizontal: rule,
        insideVertical: none,
      },
      rows: [
        new TableRow({ tableHeader: true, cantSplit: true, children: headings }),
        ...table.rows.map(
          ({ cells }) =>
            new TableRow({
              cantSplit: true,
              children: cells.map((cell, index) => wordCell(cell, places[index]!)),
            }),
        ),
      ],
    },
    table.caption,
    `Columns: ${table.columns.map(({ heading }) => heading).join(', ')}.`,
  );
}

/**
 * The library has no option for a table's text alternative, which Word keeps as the last two of its properties.
 *
 * @source ISO/IEC 29500-1:2016, 17.4.58 and 17.4.62 (tblCaption, tblDescription)
 */
class TableWithWords extends Table {
  constructor(options: ITableOptions, title: string, description: string) {
    super(options);
    const properties = this.root[0] as XmlComponent;
    for (const [name, value] of [
      ['w:tblCaption', title],
      ['w:tblDescription', description],
    ] as const) {
      properties.addChildElement(
        new BuilderElement({ name, attributes: { value: { key: 'w:val', value: plainCharacters(value) } } }),
      );
    }
  }
}
