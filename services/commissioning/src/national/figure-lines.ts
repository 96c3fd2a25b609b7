import type { Dataset, KeepRequest } from '@golden-thread/national-data';

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** One row in PostgreSQL's text form. */
export function copyLine(row: readonly unknown[]): string {
  const cells = row.map((cell) =>
    cell === null || cell === undefined
      ? '\\N'
      : String(cell).replace(/[\\\n\r\t]/gu, (one) => escapes[one]!),
  );
  return `${cells.join('\t')}\n`;
}

/** The figures of a data set as rows of `national_figure`, a batch at a time: they are read as fast as the server takes them. */
export async function* figureLines(
  importId: number,
  dataset: Dataset,
  onProgress: KeepRequest['onProgress'],
): AsyncGenerator<string> {
  let done = 0;
  for await (const batch of dataset.figures()) {
    // Once something is wrong nothing will be kept: the rest is read for its faults only.
    if (dataset.issues.total() === 0) {
      let text = '';
      for (const { measure, period, area, value, symbol } of batch)
        text += `${importId}\t${measure}\t${period}\t${area}\t${value ?? '\\N'}\t${symbol ?? '\\N'}\n`;
      yield text;
    }
    done += batch.length;
    onProgress?.(dataset.dataset, done);
  }
}
