import { reconcileFigure, type ReportedFigure } from '@golden-thread/outcomes';
import { describe, expect, it } from 'vitest';
import { figureView } from './figure-view.ts';

const source = { sourceId: 'a-strategy', place: 'Page 1' };

const estimate: ReportedFigure = {
  ...shareOf(0, 0),
  reported: null,
  reportedInterval: { lower: 3816, upper: 4601 },
};

function shareOf(reported: number, denominator: number): ReportedFigure {
  return {
    id: 'share-in-foster-homes',
    title: 'Share of children in foster homes',
    domain: 'sufficiency',
    reported,
    unit: 'percent',
    decimals: 1,
    period: null,
    recomputation: {
      kind: 'share-percent',
      numerator: { label: 'in foster homes', value: 408 },
      denominator: { label: 'looked after', value: denominator },
    },
    remarks: [],
    source,
  };
}

describe('a published figure in the graph', () => {
  it.each([
    ['agrees', shareOf(72.5, 563), 0],
    ['disagrees', shareOf(73, 563), 0.531],
    ['cannot be recomputed', shareOf(73, 0), null],
  ])('that %s has the discrepancy of the reconciliation, to the digit', (_, figure, discrepancy) => {
    const { agrees, explanation, recomputed, reported } = reconcileFigure(figure);
    expect(figureView(figure, () => ({ title: 'A strategy', place: source.place }) as never)).toMatchObject({
      agrees,
      discrepancy,
      explanation,
      recomputed,
      reported,
    });
    expect(reconcileFigure(figure).discrepancy).toBe(discrepancy);
  });

  it('that is an interval has both its ends and no single number', () => {
    const view = figureView(estimate, () => ({ title: 'A strategy', place: source.place }) as never);
    expect(view).toMatchObject({ reported: null, reportedInterval: { lower: 3816, upper: 4601 } });
  });
});
