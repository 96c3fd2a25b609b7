/** A row and where the next one begins. */
export interface QuotedRow {
  readonly cells: readonly string[];
  readonly next: number;
}

/** Where a text is in its file. */
export interface RowPlace {
  readonly lineEnd: string;
  /** Whether nothing comes after the text. */
  readonly last: boolean;
}

/** Reads a row of which at least one cell has a quotation mark; `more` where the row may go on after the text. */
export function quotedRow(
  text: string,
  from: number,
  { lineEnd, last }: RowPlace,
): QuotedRow | 'more' | 'BAD_QUOTATION' {
  const cells: string[] = [];
  for (let at = from; ; at += 1) {
    const cell = text[at] === '"' ? quotedCell(text, at + 1, last) : plainCell(text, at, { lineEnd, last });
    if (typeof cell === 'string') return cell;
    cells.push(cell.text);
    at = cell.next;
    if (at >= text.length) return last ? { cells, next: at } : 'more';
    if (text[at] === ',') continue;
    if (lineEnd === '\n' && text[at] === '\r') at += 1;
    if (text[at] === lineEnd) return { cells, next: at + 1 };
    return at >= text.length && !last ? 'more' : 'BAD_QUOTATION';
  }
}

type Cell = { readonly text: string; readonly next: number } | 'more' | 'BAD_QUOTATION';

/** A cell in quotation marks, `from` being behind the first of them. */
function quotedCell(text: string, from: number, last: boolean): Cell {
  const parts: string[] = [];
  for (let at = from; ;) {
    const mark = text.indexOf('"', at);
    if (mark < 0) return last ? 'BAD_QUOTATION' : 'more';
    if (text[mark + 1] !== '"') {
      if (mark + 1 === text.length && !last) return 'more';
      parts.push(text.slice(at, mark));
      return { text: parts.join(''), next: mark + 1 };
    }
    parts.push(text.slice(at, mark + 1));
    at = mark + 2;
  }
}

/** A cell without quotation marks. */
function plainCell(text: string, from: number, { lineEnd, last }: RowPlace): Cell {
  let at = from;
  while (at < text.length && text[at] !== ',' && text[at] !== lineEnd) {
    if (text[at] === '"') return 'BAD_QUOTATION';
    at += 1;
  }
  if (at >= text.length && !last) return 'more';
  const end = text[at] === lineEnd && lineEnd === '\n' && text[at - 1] === '\r' && at > from ? at - 1 : at;
  return { text: text.slice(from, end), next: at };
}
