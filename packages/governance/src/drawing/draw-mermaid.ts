import { dayLabel } from '@golden-thread/outcomes';
import { lineWords } from './line-words.ts';
import { boxesById, type Picture, type PictureLineKind } from './picture.ts';

const arrows: Record<PictureLineKind, string> = {
  'accountable-to': '==>',
  'reports-to': '-->',
  'escalates-to': '--x',
  monitors: '-.->',
  scrutinises: '-.-x',
  'holds-decision-right-for': '--o',
};

/**
 * A picture as text for Mermaid, for a page or document that draws it itself. Every line carries its words.
 *
 * Names are written out sign by sign where a sign means something to Mermaid, so that no name can change the drawing.
 *
 * @throws Defect `DUPLICATE_BOX`, `UNKNOWN_BOX`, `NOT_A_CALENDAR_DAY`.
 */
export function drawMermaid(picture: Picture): string {
  boxesById(picture);
  const place = new Map(picture.boxes.map(({ id }, index) => [id, `box${index}`]));
  const boxes = picture.boxes.map(({ id, name, kind, shape }) => {
    const text = `"${quoted(name)}<br/>${quoted(kind)}"`;
    return `  ${place.get(id)}${shape === 'body' ? `[${text}]` : `([${text}])`}`;
  });
  const lines = picture.lines.map(({ kind, fromId, toId, note }) => {
    const words = `${lineWords[kind]}${note === null ? '' : ` (${note})`}`;
    return `  ${place.get(fromId)} ${arrows[kind]}|"${quoted(words)}"| ${place.get(toId)}`;
  });
  return [
    'flowchart RL',
    `  accTitle: ${spoken(picture.title)}`,
    `  accDescr: ${spoken(`${picture.boxes.length} boxes and ${picture.lines.length} lines on ${dayLabel(picture.asOf)}`)}`,
    ...boxes,
    ...lines,
    '',
  ].join('\n');
}

/** Text between quotation marks: letters, digits and a few harmless signs stay, everything else by its number. */
function quoted(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[^\p{L}\p{M}\p{N} .,'’()/:–—-]/gu, (sign) => `#${sign.codePointAt(0)};`);
}

/** Text outside quotation marks, where nothing can be written out: signs that could mean something become spaces. */
function spoken(text: string): string {
  return text
    .replaceAll(/[^\p{L}\p{M}\p{N} .,'’()/–—-]/gu, ' ')
    .replaceAll(/ +/g, ' ')
    .trim();
}
