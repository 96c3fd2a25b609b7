import { Defect, type IsoDate } from '@golden-thread/outcomes';

/** What a line of a picture means, read from its first box to its second. */
export type PictureLineKind =
  'accountable-to' | 'reports-to' | 'monitors' | 'scrutinises' | 'escalates-to' | 'holds-decision-right-for';

/** A body, or what a decision right covers. */
export interface PictureBox {
  readonly id: string;
  readonly name: string;
  /** What it is, in words, e.g. `Sub group`. */
  readonly kind: string;
  /** A subject is what bodies decide about: a plan, strategy or framework. */
  readonly shape: 'body' | 'subject';
}

/** A line from one box to another. */
export interface PictureLine {
  readonly kind: PictureLineKind;
  readonly fromId: string;
  readonly toId: string;
  /** What else there is to say of it, e.g. `close action`; null when nothing. */
  readonly note: string | null;
}

/** Who answers to whom on a day, ready to be drawn or listed: plain data, so that it can come from anywhere. */
export interface Picture {
  readonly title: string;
  readonly asOf: IsoDate;
  /** In the order in which they are listed. */
  readonly boxes: readonly PictureBox[];
  readonly lines: readonly PictureLine[];
}

/**
 * The boxes of a picture by id.
 *
 * @throws Defect `DUPLICATE_BOX` when two have the same id, `UNKNOWN_BOX` when a line leads to none.
 */
export function boxesById(picture: Picture): ReadonlyMap<string, PictureBox> {
  const boxes = new Map(picture.boxes.map((box) => [box.id, box]));
  if (boxes.size < picture.boxes.length)
    throw new Defect('DUPLICATE_BOX', 'Two boxes of the picture have the same id.');
  for (const { fromId, toId } of picture.lines) {
    for (const id of [fromId, toId]) {
      if (!boxes.has(id))
        throw new Defect('UNKNOWN_BOX', `A line of the picture names no box of it: "${id}".`);
    }
  }
  return boxes;
}
