import type { MeasureOfSuccess } from './measure-of-success.ts';

/** The measures of one theme, in the order of the strategy. */
export interface ThemeOfMeasures {
  readonly theme: string;
  readonly aim: string;
  readonly measures: readonly MeasureOfSuccess[];
}

/**
 * The measures of success by theme; themes stand in the order in which their first measure does, and take its words for
 * what they are for.
 *
 * @example
 * measuresByTheme([]); // => []
 */
export function measuresByTheme(measures: readonly MeasureOfSuccess[]): readonly ThemeOfMeasures[] {
  const firsts = measures.filter(
    ({ theme }, index) => measures.findIndex((each) => each.theme === theme) === index,
  );
  return firsts.map(({ theme, themeAim }) => ({
    theme,
    aim: themeAim,
    measures: measures.filter((measure) => measure.theme === theme),
  }));
}
