import { frameworkOverlaySchema, mend, type Checked, type Mended } from '@golden-thread/outcomes/schema';
import type { AreaFiles } from './files-read.ts';
import { isOverlay } from './framework/is-overlay.ts';
import { areaHeadSchema, entrySchemas, frameworkFileSchema } from './schema.ts';

/** Files whose broken entries hold stand-ins where they are wrong. */
export interface MendedFiles {
  readonly files: AreaFiles;
  /** What was mended: `bodies.json [3]`, or the file alone where it is no list. */
  readonly mended: ReadonlyMap<string, Mended>;
}

/** Broken entries of one file that are mended; where there are more, they have one cause. */
const mostBroken = 100;

/** The files with every broken entry mended that can be; null when there is none. */
export function mendedFiles(files: AreaFiles): MendedFiles | null {
  const mended = new Map<string, Mended>();
  const keep = (place: string, value: unknown, made: Mended | null): unknown => {
    if (made === null || made.places.length === 0) return made?.value ?? value;
    mended.set(place, made);
    return made.value;
  };
  const all = [...files].map(([file, reading]): readonly [string, Checked<unknown>] => {
    if (!reading.ok) return [file, reading];
    const { value } = reading;
    const schema = singleSchema(file, value);
    if (schema !== null) {
      // Without its own id a framework cannot be told from what refers to it.
      const made = mend(schema, value, 'stand-in-0');
      return [
        file,
        { ok: true, value: keep(file, value, made?.places.includes('id') ? null : made) },
      ] as const;
    }
    const entry = (entrySchemas as Readonly<Record<string, Parameters<typeof mend>[0]>>)[file];
    if (entry === undefined || !Array.isArray(value)) return [file, reading];
    let broken = 0;
    const items = value.map((item: unknown, index) => {
      const made = broken >= mostBroken ? null : mend(entry, item, `stand-in-${index}`);
      if (made === null || made.places.length > 0) broken += 1;
      return keep(`${file} [${index}]`, item, made);
    });
    return [file, { ok: true, value: items }];
  });
  return mended.size === 0 ? null : { files: new Map(all), mended };
}

function singleSchema(file: string, value: unknown): Parameters<typeof mend>[0] | null {
  if (file === 'area.json') return areaHeadSchema;
  if (file !== 'framework.json') return null;
  return isOverlay(value) ? frameworkOverlaySchema : frameworkFileSchema;
}
