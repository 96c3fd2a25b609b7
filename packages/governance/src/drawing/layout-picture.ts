import { Graph, layout } from '@dagrejs/dagre';
import type { Picture, PictureBox, PictureLine, PictureLineKind } from './picture.ts';
import { wrapText } from './wrap-text.ts';

/** A place in the drawing, in pixels from its top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box with its place: the centre, its size, and its name broken into lines. */
export interface PlacedBox extends Point {
  readonly box: PictureBox;
  readonly width: number;
  readonly height: number;
  readonly nameLines: readonly string[];
  readonly kindLines: readonly string[];
}

/** A line with its way, from the first box to the second, and where its letter stands. */
export interface PlacedLine {
  readonly line: PictureLine;
  readonly points: readonly Point[];
  readonly letterAt: Point;
}

/** Where everything of a picture stands. */
export interface PictureLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PlacedBox[];
  readonly lines: readonly PlacedLine[];
}

const BOX_WIDTH = 178;
const MARGIN = 16;
const NAME_LINE = 19;
const KIND_LINE = 17;
const LETTER = 22;

/** Which end of a line stands further up; the drawing runs from there, left, to the right. */
const upperEnd: Record<PictureLineKind, 'from' | 'to'> = {
  'accountable-to': 'to',
  'reports-to': 'to',
  'escalates-to': 'to',
  monitors: 'from',
  scrutinises: 'from',
  'holds-decision-right-for': 'from',
};

interface PlacedEdge extends Point {
  readonly points: readonly Point[];
}

/** Gives every box and line of a picture its place: whoever is answered to stands to the left. The same picture is always laid out the same way. */
export function layoutPicture(picture: Picture): PictureLayout {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', nodesep: 18, edgesep: 14, ranksep: 30, marginx: MARGIN, marginy: MARGIN });
  const sized = picture.boxes.map((box) => {
    const nameLines = wrapText(box.name, 19);
    const kindLines = wrapText(box.kind, 24);
    const height = nameLines.length * NAME_LINE + kindLines.length * KIND_LINE + 18;
    return { box, nameLines, kindLines, width: BOX_WIDTH, height };
  });
  // Places are numbers and not the ids themselves, so that no id means anything to the library.
  const place = new Map(picture.boxes.map(({ id }, index) => [id, `box-${index}`]));
  for (const { box, width, height } of sized) graph.setNode(place.get(box.id)!, { width, height });
  picture.lines.forEach((line, index) => {
    const ends = [place.get(line.fromId)!, place.get(line.toId)!] as const;
    const [upper, lower] = upperEnd[line.kind] === 'from' ? ends : ([ends[1], ends[0]] as const);
    graph.setEdge(upper, lower, { width: LETTER, height: LETTER, labelpos: 'c' }, `line-${index}`);
  });
  layout(graph);
  const boxes = sized.map((each) => ({ ...each, ...pointOf(graph.node(place.get(each.box.id)!) as Point) }));
  const lines = picture.lines.map((line, index): PlacedLine => {
    const ends = { from: place.get(line.fromId)!, to: place.get(line.toId)! };
    const upper = upperEnd[line.kind];
    const edge = graph.edge(
      upper === 'from'
        ? { v: ends.from, w: ends.to, name: `line-${index}` }
        : { v: ends.to, w: ends.from, name: `line-${index}` },
    ) as unknown as PlacedEdge;
    const points = edge.points.map(pointOf);
    return { line, points: upper === 'from' ? points : points.toReversed(), letterAt: pointOf(edge) };
  });
  // The library's own size leaves room for what it moved up: what is there decides.
  const spread = [
    ...boxes.map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 })),
    ...lines.flatMap(({ points, letterAt }) => [
      ...points,
      { x: letterAt.x + LETTER / 2, y: letterAt.y + LETTER / 2 },
    ]),
  ];
  return {
    width: Math.ceil(Math.max(0, ...spread.map(({ x }) => x)) + MARGIN),
    height: Math.ceil(Math.max(0, ...spread.map(({ y }) => y)) + MARGIN),
    boxes,
    lines,
  };
}

/** A point in tenths of a pixel: more would only make the file longer. */
function pointOf({ x, y }: Point): Point {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}
