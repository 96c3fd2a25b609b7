import { describe, expect, it } from 'vitest';
import { validateArea } from '../src/index.ts';
import { at, fieldsIn, listsIn, textsIn, written, type Place } from './field-places.ts';
import { asRead, shippedFiles, shippedFolders } from './shipped-files.ts';

type Files = Map<string, unknown>;

/** One mistake: where it is told, and what makes it. */
interface Mistake {
  readonly file: string;
  readonly place: Place;
  readonly make: (files: Files) => void;
}

/** The entry of a file a mistake stands in; entries are checked apart, so that each can hold one mistake at a time. */
const entryOf = ({ file, place }: Mistake) => `${file} ${typeof place[0] === 'number' ? place[0] : ''}`;

/** The field a mistake is in, whichever item of a list it stands in: `improvement-plans.json [].priorities[].title`. */
const fieldOf = ({ file, place }: Mistake) =>
  `${file} ${written(place.map((key) => (typeof key === 'number' ? 0 : key)))}`;

/** Mistakes that can stand side by side: each entry holds one of them, and each field of an entry is broken in one round. */
function rounds(mistakes: readonly Mistake[]): readonly (readonly Mistake[])[] {
  const made: Mistake[][] = [];
  const entries = new Map<string, Map<string, Mistake>>();
  for (const mistake of mistakes) {
    const fields = entries.get(entryOf(mistake)) ?? new Map<string, Mistake>();
    if (!fields.has(fieldOf(mistake))) fields.set(fieldOf(mistake), mistake);
    entries.set(entryOf(mistake), fields);
  }
  for (const fields of entries.values()) {
    [...fields.values()].forEach((mistake, round) => (made[round] ??= []).push(mistake));
  }
  return made;
}

/** The mistakes no issue is told of at their place, though all of them were made. */
function untold(area: string, mistakes: readonly Mistake[], below = false): readonly string[] {
  return rounds(mistakes).flatMap((round) => {
    const files = shippedFiles(area);
    for (const { make } of round) make(files);
    const reading = validateArea(asRead(files));
    const told = reading.ok ? [] : reading.issues.map(({ file, path }) => `${file} ${path}`);
    const expected = round.map(({ file, place }) => `${file} ${written(place)}`);
    return expected.filter((place) => !told.some((one) => one === place || (below && one.startsWith(place))));
  });
}

/** Fields that may be left out, or whose names are not of the format: codes are by register. */
const mayBeMissing =
  /\.codes\.|\.reportedInterval$|\.deputyFor$|\.withinWorkingDays$|\.inBrief$|\.blueNeeds$|\.nationalMeasureId$|\.recordMeasure$|\.recordMeasure\.part$|\.links$|\.deliveryPartners$|\.risks$/;

/** What says which thing of another list is meant; a national measure stands in the national data, outside the folder. */
const naming = /^(?!nationalMeasureId$).*(?:Id|Ids|Refs|Ref)$/;
const fieldName = (place: Place) => place.findLast((key): key is string => typeof key === 'string') ?? '';

describe.each(shippedFolders)('every mistake in the files of %s is told at its place', (area) => {
  const all = [...shippedFiles(area)];
  const fields = all.flatMap(([file, value]) => fieldsIn(value).map((place) => ({ file, place })));
  const inside = (files: Files, { file, place }: { file: string; place: Place }) =>
    at(files.get(file), place.slice(0, -1));

  it('a field of the wrong type', () => {
    const mistakes = fields.map(({ file, place }) => ({
      ...{ file, place },
      make: (files: Files) => (inside(files, { file, place })[place.at(-1)!] = { strange: [true] }),
    }));
    expect(untold(area, mistakes, true)).toEqual([]);
  });

  it('a field that is missing', () => {
    const mistakes = fields
      .filter(({ place }) => !mayBeMissing.test(written(place)))
      .map(({ file, place }) => ({
        ...{ file, place },
        make: (files: Files) => delete inside(files, { file, place })[place.at(-1)!],
      }));
    expect(untold(area, mistakes)).toEqual([]);
  });

  it('a field too many', () => {
    const mistakes = fields
      .filter(({ place }) => !written(place).includes('.codes.'))
      .map(({ file, place }) => ({
        file,
        place: [...place.slice(0, -1), 'surprise'],
        make: (files: Files) => (inside(files, { file, place })['surprise'] = 1),
      }));
    expect(untold(area, mistakes)).toEqual([]);
  });

  it('an id that names nothing', () => {
    const mistakes = all
      .flatMap(([file, value]) => textsIn(value).map((place) => ({ file, place })))
      .filter(({ place }) => naming.test(fieldName(place)))
      .map(({ file, place }) => ({
        ...{ file, place },
        make: (files: Files) => (inside(files, { file, place })[place.at(-1)!] = 'nothing-of-the-kind'),
      }));
    expect(mistakes.length).toBeGreaterThan(0);
    expect(untold(area, mistakes)).toEqual([]);
  });

  it('an entry that stands twice', () => {
    const mistakes = all
      .flatMap(([file, value]) => listsIn(value).map((place) => ({ file, place, list: at(value, place) })))
      .filter(({ list }) => ['id', 'ref', 'key'].some((key) => key in Object(list[0])))
      .filter(({ place }) => !/\.(?:leads|holder|by)$/.test(written(place)))
      .map(({ file, place, list }) => ({
        file,
        place: [...place, list.length],
        make: (files: Files) => at(files.get(file), place).push(structuredClone(list[0])),
      }));
    // A list inside an entry and the entry itself are repeated apart: of a broken entry nobody says that it stands twice.
    const [whole, inside] = [true, false].map((top) =>
      mistakes.filter(({ place }) => (place.length === 1) === top),
    );
    expect(whole?.length).toBeGreaterThan(0);
    expect(untold(area, whole ?? [], true)).toEqual([]);
    expect(untold(area, inside ?? [], true)).toEqual([]);
  });
});
