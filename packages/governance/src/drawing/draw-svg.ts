import { dayLabel, Defect } from '@golden-thread/outcomes';
import { escapeXml } from './escape-xml.ts';
import { layoutPicture, type PlacedBox, type PlacedLine } from './layout-picture.ts';
import { lineSentence, lineWords } from './line-words.ts';
import { arrowHead, letterBadge, lineStyles, strokeOf } from './line-styles.ts';
import { boxesById, type Picture, type PictureBox, type PictureLineKind } from './picture.ts';

/** How a drawing is to be set into a page. */
export interface DrawSvgOptions {
  /** Put before the ids of title and description, so that two drawings fit into one page; `governance` when left out. */
  readonly idPrefix?: string | undefined;
}

const KEY_ROW = 28;

/**
 * A picture as one SVG element, drawn from left to right with whoever is answered to on the left.
 *
 * It stands alone: no style sheet, no script, no font and nothing from elsewhere, so it fits a page that allows none
 * of them. Kinds of line differ by dash, width and a letter that the key explains, not by colour alone. It has a title
 * and a description; put `pictureList` beside it for whoever cannot see it.
 *
 * @throws Defect `DUPLICATE_BOX`, `UNKNOWN_BOX`, `NOT_A_CALENDAR_DAY`; `NOT_AN_ID` when the prefix is no name for an
 * element.
 */
export function drawSvg(picture: Picture, { idPrefix = 'governance' }: DrawSvgOptions = {}): string {
  if (!/^[A-Za-z][\w-]*$/.test(idPrefix)) {
    throw new Defect(
      'NOT_AN_ID',
      `An id starts with a letter and holds letters, digits, - and _: found "${idPrefix}".`,
    );
  }
  const boxes = boxesById(picture);
  const placed = layoutPicture(picture);
  const kinds = (Object.keys(lineStyles) as PictureLineKind[]).filter((kind) =>
    picture.lines.some((line) => line.kind === kind),
  );
  const width = Math.max(placed.width, 380);
  const height = placed.height + (kinds.length === 0 ? 0 : kinds.length * KEY_ROW + 20);
  const bodies = picture.boxes.filter(({ shape }) => shape === 'body').length;
  const description = `${counted(bodies, 'body', 'bodies')} and ${counted(picture.lines.length, 'line', 'lines')} on ${dayLabel(picture.asOf)}. The list with this drawing says the same in words.`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${idPrefix}-title ${idPrefix}-desc" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Arial, sans-serif">`,
    `<title id="${idPrefix}-title">${escapeXml(picture.title)}</title>`,
    `<desc id="${idPrefix}-desc">${escapeXml(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...placed.lines.map((line) => drawnLine(line, boxes)),
    ...placed.boxes.map(drawnBox),
    ...kinds.map((kind, index) => keyRow(kind, placed.height + 10 + index * KEY_ROW)),
    '</svg>',
  ].join('\n');
}

function drawnLine({ line, points, letterAt }: PlacedLine, boxes: ReadonlyMap<string, PictureBox>): string {
  const way = points.map(({ x, y }) => `${x},${y}`).join(' ');
  const sentence = `${boxes.get(line.fromId)!.name}: ${lineSentence(line, boxes)}`;
  return `<g data-line="${escapeXml(`${line.kind} ${line.fromId} ${line.toId}`)}"><title>${escapeXml(sentence)}</title><polyline points="${way}" fill="none" ${strokeOf(line.kind)}/>${arrowHead(line.kind, points.slice(-2))}${letterBadge(line.kind, letterAt)}</g>`;
}

function drawnBox({ box, x, y, width, height, nameLines, kindLines }: PlacedBox): string {
  const left = Math.round((x - width / 2) * 10) / 10;
  const top = Math.round((y - height / 2) * 10) / 10;
  const shape =
    box.shape === 'body'
      ? 'rx="3" fill="#ffffff" stroke="#0b0c0c" stroke-width="2"'
      : 'rx="16" fill="#f4f8fb" stroke="#0b0c0c" stroke-width="1.5" stroke-dasharray="3 3"';
  let baseline = top + 24;
  const row = (text: string, step: number, look: string): string => {
    const drawn = `<text x="${x}" y="${baseline}" text-anchor="middle" ${look}>${escapeXml(text)}</text>`;
    baseline = Math.round((baseline + step) * 10) / 10;
    return drawn;
  };
  const name = nameLines.map((text) => row(text, 19, 'font-size="15" font-weight="700" fill="#0b0c0c"'));
  const kind = kindLines.map((text) => row(text, 17, 'font-size="13" fill="#3d4042"'));
  return `<g data-box="${escapeXml(box.id)}"><rect x="${left}" y="${top}" width="${width}" height="${height}" ${shape}/>${[...name, ...kind].join('')}</g>`;
}

function keyRow(kind: PictureLineKind, top: number): string {
  const y = top + KEY_ROW / 2;
  const points = [
    { x: 16, y },
    { x: 96, y },
  ];
  return `<g data-key="${kind}"><polyline points="16,${y} 96,${y}" fill="none" ${strokeOf(kind)}/>${arrowHead(kind, points)}${letterBadge(kind, { x: 50, y })}<text x="110" y="${y + 5}" font-size="15" fill="#0b0c0c">${lineWords[kind]}</text></g>`;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
