import { expect, it } from 'vitest';
import type { MeasureOfSuccess } from './measure-of-success.ts';
import { measuresByTheme } from './measures-by-theme.ts';

const measure = (theme: string, number: number): MeasureOfSuccess => ({
  ...{ id: `${theme}-${number}`, theme, themeAim: `Why ${theme}`, number, title: 'More homes' },
  indicatorId: null,
  source: { sourceId: 'strategy', place: 'Section 10' },
});

it('puts the measures of a theme together, themes in the order they first stand', () => {
  const measures = [measure('fostering', 1), measure('residential', 1), measure('fostering', 2)];
  expect(measuresByTheme(measures)).toEqual([
    { theme: 'fostering', aim: 'Why fostering', measures: [measures[0], measures[2]] },
    { theme: 'residential', aim: 'Why residential', measures: [measures[1]] },
  ]);
});
