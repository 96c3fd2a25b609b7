import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One action as read from the document. */
export interface ReferenceRow {
  readonly ref: string;
  readonly wording: string;
  readonly deadline: string;
  readonly otherDeadline: string;
  readonly rating: string;
}

/** The table read from the document, which lies beside the project; empty, and said so, where it is not. */
export function referenceRows(): readonly ReferenceRow[] {
  const file = fileURLToPath(new URL('../../../../shared/data/rotherham-wsoa/actions.csv', import.meta.url));
  if (!existsSync(file)) {
    console.warn(
      'Left out: ../shared/data/rotherham-wsoa/actions.csv is not here, so the plan was not compared with it.',
    );
    return [];
  }
  const lines = readFileSync(file, 'utf8').trim().split('\n').slice(1);
  return lines.map((line) => {
    const cells = [...line.trim().matchAll(/(?:^|,)(?:"([^"]*)"|([^",]*))/g)].map(
      (cell) => cell[1] ?? cell[2] ?? '',
    );
    const [ref = '', wording = '', deadline = '', otherDeadline = '', rating = ''] = cells;
    return { ref, wording, deadline, otherDeadline, rating };
  });
}

/** A label such as "July 2022" as a month. */
export function monthOf(label: string): string {
  const names = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ];
  const [name = '', year = ''] = label.split(' ');
  return `${year}-${String(names.indexOf(name) + 1).padStart(2, '0')}`;
}
