import type { Point } from './layout-picture.ts';
import type { PictureLineKind } from './picture.ts';

interface LineStyle {
  /** Explained by the key. No two kinds share one, so that a copy in black and white can be read. */
  readonly letter: string;
  readonly colour: string;
  readonly width: number;
  /** As in SVG; null for an unbroken line. */
  readonly dash: string | null;
}

/** How each kind of line looks, in the order of the key. Every colour stands out from white by 4.5 to 1 at least. */
export const lineStyles: Readonly<Record<PictureLineKind, LineStyle>> = {
  'accountable-to': { letter: 'A', colour: '#0b0c0c', width: 3, dash: null },
  'reports-to': { letter: 'R', colour: '#1d4f91', width: 1.5, dash: null },
  'escalates-to': { letter: 'E', colour: '#a4123f', width: 2, dash: '12 4 2 4' },
  monitors: { letter: 'M', colour: '#5a2a82', width: 2, dash: '8 5' },
  scrutinises: { letter: 'S', colour: '#8a3b00', width: 2.5, dash: '2 4' },
  'holds-decision-right-for': { letter: 'D', colour: '#005a30', width: 2, dash: '16 6' },
};

/** The attributes of a line of a kind. */
export function strokeOf(kind: PictureLineKind): string {
  const { colour, width, dash } = lineStyles[kind];
  const broken = dash === null ? '' : ` stroke-dasharray="${dash}"`;
  return `stroke="${colour}" stroke-width="${width}"${broken} stroke-linejoin="round"`;
}

/** The head of an arrow at the end of a line, from its last two points. */
export function arrowHead(kind: PictureLineKind, lastTwo: readonly Point[]): string {
  const [before, end] = lastTwo as readonly [Point, Point];
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
  const along = { x: (end.x - before.x) / length, y: (end.y - before.y) / length };
  const corner = (side: number): string => {
    const x = end.x - along.x * 11 - along.y * 5 * side;
    const y = end.y - along.y * 11 + along.x * 5 * side;
    return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
  };
  return `<polygon points="${end.x},${end.y} ${corner(1)} ${corner(-1)}" fill="${lineStyles[kind].colour}"/>`;
}

/** The letter of a kind in a white disc on its line. */
export function letterBadge(kind: PictureLineKind, { x, y }: Point): string {
  const { letter, colour } = lineStyles[kind];
  const baseline = Math.round((y + 4.5) * 10) / 10;
  return `<circle cx="${x}" cy="${y}" r="9" fill="#ffffff" stroke="${colour}"/><text x="${x}" y="${baseline}" text-anchor="middle" font-size="13" font-weight="700" fill="${colour}">${letter}</text>`;
}
