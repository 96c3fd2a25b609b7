import { dayLabel } from '@golden-thread/outcomes';
import { lineSentence, lineWords } from './line-words.ts';
import { boxesById, type Picture, type PictureBox, type PictureLine } from './picture.ts';

/** One line of a list: what a box is to another. */
export interface PictureListLine {
  /** The whole line in words, e.g. `Accountable to Place Board`. */
  readonly sentence: string;
  readonly line: PictureLine;
  readonly to: PictureBox;
}

/** One box of a list with the lines that leave it. */
export interface PictureListEntry {
  readonly box: PictureBox;
  readonly lines: readonly PictureListLine[];
}

const order = Object.keys(lineWords);

/**
 * The same as the drawing, in words: every box in the order of the picture, each with the lines that leave it, by kind
 * and then in the order of the picture.
 *
 * @throws Defect `DUPLICATE_BOX`, `UNKNOWN_BOX`.
 */
export function pictureList(picture: Picture): readonly PictureListEntry[] {
  const boxes = boxesById(picture);
  return picture.boxes.map((box) => ({
    box,
    lines: picture.lines
      .filter(({ fromId }) => fromId === box.id)
      .toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))
      .map((line) => ({ sentence: lineSentence(line, boxes), line, to: boxes.get(line.toId)! })),
  }));
}

/**
 * The list as plain text: a heading, the day, a line for each box and an indented line for each of its lines.
 *
 * @throws Defect `DUPLICATE_BOX`, `UNKNOWN_BOX`, `NOT_A_CALENDAR_DAY`.
 */
export function pictureListText(picture: Picture): string {
  const entries = pictureList(picture).flatMap(({ box, lines }) => [
    `- ${plain(box.name)} (${plain(box.kind)})`,
    ...lines.map(({ sentence }) => `  - ${plain(sentence)}`),
  ]);
  return [plain(picture.title), `As at ${dayLabel(picture.asOf)}`, '', ...entries, ''].join('\n');
}

/** One line of text, whatever it holds. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
