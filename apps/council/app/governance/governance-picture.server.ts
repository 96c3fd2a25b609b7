import { drawSvg, lineWords, pictureList } from '@golden-thread/governance/drawing';
import type { Picture, PictureBox, PictureLine, PictureLineKind } from '@golden-thread/governance/drawing';
import type { ResultOf } from 'gql.tada';
import { bodyAddress } from '../addresses.ts';
import type { AsAt } from '../as-at.ts';
import type { governanceQuery } from '../operations/governance.ts';
import { formatDay } from '../words/dates.ts';
import { counted, inWords } from '../words/phrases.ts';
import { subjectName } from './subject-name.ts';
import type { SubjectTitles } from './subject-name.ts';

type Area = NonNullable<ResultOf<typeof governanceQuery>['localArea']>;
type Line = Area['governanceLines'][number];

/** Where a body can be read about; what bodies decide about has no page. */
export interface ListedBox {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly address: string | null;
}

/** A body with its lines in words, as the list beside the drawing gives them. */
export interface ListedBody extends ListedBox {
  readonly lines: readonly { readonly words: string; readonly to: ListedBox; readonly note: string | null }[];
}

/** An area's governance as a drawing and as a list of the same: drawn on the server, so that no browser lays it out. */
export function governancePicture(
  area: Area,
  asAt: AsAt,
  titles: SubjectTitles,
): {
  /** Null where no line is recorded: boxes alone say nothing that the list does not. */
  readonly svg: string | null;
  readonly list: readonly ListedBody[];
  /** Those of the list that no line leaves or reaches. */
  readonly alone: readonly ListedBody[];
} {
  const picture = pictureOf(area, asAt, titles);
  const listed = (box: PictureBox): ListedBox => ({
    id: box.id,
    name: box.name,
    kind: box.kind,
    address: box.shape === 'body' ? bodyAddress(box.id, asAt.inAddress) : null,
  });
  const all = pictureList(picture)
    .filter(({ box }) => box.shape === 'body')
    .map(({ box, lines }) => ({
      ...listed(box),
      lines: lines.map(({ line, to }) => ({ words: lineWords[line.kind], to: listed(to), note: line.note })),
    }));
  const reached = new Set(all.flatMap(({ lines }) => lines.map(({ to }) => to.id)));
  const isAlone = ({ id, lines }: ListedBody): boolean => lines.length === 0 && !reached.has(id);
  return {
    svg: picture.lines.length === 0 ? null : drawSvg(picture),
    list: all.filter((body) => !isAlone(body)),
    alone: all.filter(isAlone),
  };
}

function pictureOf({ name, bodies, governanceLines }: Area, { day }: AsAt, titles: SubjectTitles): Picture {
  const subjectIds = new Set(governanceLines.flatMap(({ subjectId }) => subjectId ?? []));
  return {
    title: `Who answers to whom in ${name}, as at ${formatDay(day)}`,
    asOf: day,
    boxes: [
      ...bodies.map((body): PictureBox => ({ ...body, kind: inWords(body.kind), shape: 'body' })),
      ...[...subjectIds].map((id): PictureBox => ({
        id,
        name: subjectName(id, titles),
        kind: 'What is decided about',
        shape: 'subject',
      })),
    ],
    lines: governanceLines.flatMap((line): PictureLine[] => {
      const toId = line.to?.id ?? line.subjectId;
      if (toId === null) return [];
      return [{ kind: kinds[line.kind], fromId: line.from.id, toId, note: noteOf(line) }];
    }),
  };
}

const kinds: Record<Line['kind'], PictureLineKind> = {
  ACCOUNTABLE_TO: 'accountable-to',
  REPORTS_TO: 'reports-to',
  MONITORS: 'monitors',
  SCRUTINISES: 'scrutinises',
  ESCALATES_TO: 'escalates-to',
  HOLDS_DECISION_RIGHT_FOR: 'holds-decision-right-for',
};

function noteOf({ decision, withinWorkingDays }: Line): string | null {
  if (decision !== null) return inWords(decision).toLowerCase();
  return withinWorkingDays === null ? null : `within ${counted(withinWorkingDays, 'working day')}`;
}
