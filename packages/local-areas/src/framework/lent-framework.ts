import type { SharedFramework, Source } from '@golden-thread/outcomes';
import { checkWith } from '@golden-thread/outcomes/schema';
import type { AreaFiles } from '../files-read.ts';
import { listPart, valuesOf } from '../list-part.ts';
import { areaHeadSchema, frameworkFileSchema } from '../schema.ts';

/** A framework another area may adopt: its definitions, and the sources they cite. */
export interface LentFramework extends SharedFramework {
  readonly sources: readonly Source[];
}

/**
 * The framework an area can lend, from the three files it stands in; null when one of them is broken or missing, or when the
 * area has adopted its framework itself: definitions are lent by those who wrote them.
 *
 * @example
 * lentFramework(new Map()); // => null
 */
export function lentFramework(files: AreaFiles): LentFramework | null {
  const [head, framework, indicators] = ['area.json', 'framework.json', 'indicators.json'].map((name) => {
    const reading = files.get(name);
    return reading?.ok === true ? reading.value : null;
  });
  const checkedHead = checkWith(areaHeadSchema, head);
  const checkedFramework = checkWith(frameworkFileSchema, framework);
  const part = listPart('indicators.json', indicators);
  if (!checkedHead.ok || !checkedFramework.ok || !part.sound) return null;
  return {
    framework: checkedFramework.value,
    indicators: valuesOf(part),
    sources: checkedHead.value.sources,
  };
}
