import { dayLabel, type IsoDate } from '@golden-thread/outcomes';
import { holdsOn } from '../as-at.ts';
import type { Governance } from '../governance.ts';
import { linesAsAt, type AreaLine } from '../lines.ts';
import type { Picture, PictureBox, PictureLine } from './picture.ts';

/** How a picture is to be called, and what it is about. */
export interface PictureOptions {
  /** Its title; `Governance as at <day>` when left out. */
  readonly title?: string | undefined;
  /** What decision rights cover, by id: their titles. Where one is missing its id is read as words. */
  readonly subjectTitles?: ReadonlyMap<string, string> | undefined;
}

/**
 * The bodies of an area and the lines between them as at a day, in the order of the data, then what decision rights
 * cover, in the order in which they are first named.
 *
 * Bodies that did not exist on the day are left out, and so are their lines.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`; `UNKNOWN_BODY` when a line names a body that is not there.
 */
export function pictureAsAt(governance: Governance, asOf: IsoDate, options: PictureOptions = {}): Picture {
  const lines = linesAsAt(governance, asOf);
  const bodies = governance.bodies
    .filter((body) => holdsOn(body, asOf))
    .map(({ id, name, kind }): PictureBox => ({
      id: `body:${id}`,
      name,
      kind: asWords(kind),
      shape: 'body',
    }));
  const subjectIds = new Set(lines.flatMap(({ right }) => (right === null ? [] : [right.subjectId])));
  const subjects = [...subjectIds].map((id): PictureBox => {
    const name = options.subjectTitles?.get(id) ?? asWords(id);
    return { id: `subject:${id}`, name, kind: 'What is decided about', shape: 'subject' };
  });
  return {
    title: options.title ?? `Governance as at ${dayLabel(asOf)}`,
    asOf,
    boxes: [...bodies, ...subjects],
    lines: lines.map(lineOf),
  };
}

function lineOf({ kind, from, to, right, withinWorkingDays }: AreaLine): PictureLine {
  const toId = to === null ? `subject:${right!.subjectId}` : `body:${to.id}`;
  const limit =
    withinWorkingDays === null
      ? null
      : `within ${withinWorkingDays} working ${withinWorkingDays === 1 ? 'day' : 'days'}`;
  return {
    kind,
    fromId: `body:${from.id}`,
    toId,
    note: right === null ? limit : asWords(right.decision).toLowerCase(),
  };
}

/** A name made of words and hyphens as words, with a capital. */
function asWords(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
