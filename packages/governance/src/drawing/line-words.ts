import type { PictureBox, PictureLine, PictureLineKind } from './picture.ts';

/** Each kind of line in words, in the order in which a box lists them. */
export const lineWords: Readonly<Record<PictureLineKind, string>> = {
  'accountable-to': 'Accountable to',
  'reports-to': 'Reports to',
  'escalates-to': 'Escalates to',
  monitors: 'Monitors',
  scrutinises: 'Scrutinises',
  'holds-decision-right-for': 'Holds the decision right for',
};

/** What a line says of its first box, in words, e.g. `Accountable to Place Board`. */
export function lineSentence(line: PictureLine, boxes: ReadonlyMap<string, PictureBox>): string {
  const note = line.note === null ? '' : ` (${line.note})`;
  return `${lineWords[line.kind]} ${boxes.get(line.toId)!.name}${note}`;
}
