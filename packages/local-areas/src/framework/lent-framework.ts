import { lentPart, type SharedFramework, type Source } from '@golden-thread/outcomes';
import { checkWith } from '@golden-thread/outcomes/schema';
import type { AreaFiles } from '../files-read.ts';
import { listPart, valuesOf } from '../list-part.ts';
import { areaHeadSchema, frameworkFileSchema } from '../schema.ts';

/** A framework another area may adopt: its definitions, the sources they cite, and whose it is. */
export interface LentFramework extends SharedFramework {
  readonly lender: { readonly code: string; readonly name: string };
  readonly sources: readonly Source[];
}

/**
 * The framework an area can lend, from the three files it stands in, with the indicators its statements name; null when one of them is broken or missing, or when the
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
  const { code, name, sources } = checkedHead.value;
  return {
    ...lentPart({ framework: checkedFramework.value, indicators: valuesOf(part) }),
    lender: { code, name },
    sources,
  };
}
