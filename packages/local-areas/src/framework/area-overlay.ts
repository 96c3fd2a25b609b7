import type { FrameworkOverlay } from '@golden-thread/outcomes';
import { checkWith, frameworkOverlaySchema } from '@golden-thread/outcomes/schema';
import type { AreaFiles } from '../files-read.ts';
import { listPart, valuesOf } from '../list-part.ts';

/**
 * What an area lays on the framework it adopts: its `framework.json`, with its own `indicators.json` and `benchmarks.json`
 * counted as part of it. Null when it adopts none, or its overlay is not sound by itself; broken entries of lists are left out.
 *
 * @example
 * areaOverlay(new Map()); // => null
 */
export function areaOverlay(files: AreaFiles): FrameworkOverlay | null {
  const valueOf = (name: string): unknown => {
    const reading = files.get(name);
    return reading?.ok === true ? reading.value : [];
  };
  const overlay = checkWith(frameworkOverlaySchema, valueOf('framework.json'));
  if (!overlay.ok) return null;
  const indicators = listPart('indicators.json', valueOf('indicators.json'));
  const benchmarks = listPart('benchmarks.json', valueOf('benchmarks.json'));
  return {
    ...overlay.value,
    indicators: [...overlay.value.indicators, ...valuesOf(indicators)],
    benchmarks: [...overlay.value.benchmarks, ...valuesOf(benchmarks)],
  };
}
