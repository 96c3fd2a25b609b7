import { describe, expect, it } from 'vitest';
import type { DemandEpisode } from './demand-episode.ts';
import { demandHistory } from './demand-history.ts';
import { flowsBetween } from './flows-between.ts';
import { stockOn } from './stock-on.ts';
import cases from './worked-cases.json' with { type: 'json' };

interface WorkedCase {
  readonly name: string;
  readonly episodes: readonly DemandEpisode[];
  readonly stock: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly flows: Readonly<Record<string, number>>;
}

describe.each(cases as unknown as readonly WorkedCase[])('$name', ({ episodes, stock, flows }) => {
  const history = demandHistory(episodes);

  it('has the stock of each day', () => {
    for (const [date, cells] of Object.entries(stock)) {
      const filled = stockOn(history, date).filter(({ children }) => children > 0);
      const named = filled.map((cell) => [`${cell.ageBandId} ${cell.placementTypeId}`, cell.children]);
      expect(Object.fromEntries(named), date).toEqual(cells);
    }
  });

  it('has the flows from May 2021 to April 2022', () => {
    const named = flowsBetween(history, '2021-05-01', '2022-04-30').map((flow) => {
      const from = flow.fromAgeBandId === null ? 'into' : `${flow.fromAgeBandId} ${flow.fromPlacementTypeId}`;
      const to = flow.toAgeBandId === null ? 'out' : `${flow.toAgeBandId} ${flow.toPlacementTypeId}`;
      return [`${from} > ${to}`, flow.children];
    });
    expect(Object.fromEntries(named)).toEqual(flows);
  });
});

describe('episodes that count nowhere', () => {
  const child = { born: '2004-05-01', endDate: null, place: 'U4', provider: 'PR1' };

  it('are told with their reason', () => {
    const { stays, leftOut } = demandHistory([
      { ...child, childId: 'a', startDate: '2022-05-01' },
      { ...child, childId: 'b', startDate: '2004-04-30' },
      { ...child, childId: 'c', startDate: '2020-02-02', endDate: '2020-02-01' },
      { ...child, childId: 'd', startDate: '2020-02-02', endDate: '2020-02-02' },
    ]);
    expect(stays).toEqual([]);
    expect(leftOut).toEqual([
      { childId: 'a', startDate: '2022-05-01', because: 'BEGINS_AT_18_OR_LATER' },
      { childId: 'b', startDate: '2004-04-30', because: 'BEGINS_BEFORE_BIRTH' },
      { childId: 'c', startDate: '2020-02-02', because: 'ENDS_BEFORE_IT_STARTS' },
    ]);
  });
});
