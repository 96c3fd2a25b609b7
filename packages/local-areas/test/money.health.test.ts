import { describe, expect, it } from 'vitest';
import { derby } from './derby.ts';
import { area as rotherham } from './rotherham.ts';
import { somerset } from './somerset.ts';

const areas = { rotherham, derby, somerset };

describe('the money of the shipped areas', () => {
  it('has the funds that the documents name, and nothing more', () => {
    const told = Object.entries(areas).map(([name, { pooledFunds }]) => [
      name,
      pooledFunds.map(({ id, legalBasis }) => `${id}: ${legalBasis}`),
    ]);
    expect(Object.fromEntries(told)).toEqual({
      rotherham: [
        'children-and-young-people-work-order: nhs-act-2006-section-75',
        'camhs-section-75: nhs-act-2006-section-75',
        'sendiass: joint-agreement',
      ],
      derby: ['section-75-pooled-budget: nhs-act-2006-section-75'],
      somerset: [],
    });
  });

  it('shares SENDIASS of Rotherham 35 to 65, as its printed figure says, for the intention to commission it together', () => {
    const [, , { contributions, intentionIds }] = rotherham.pooledFunds as [
      unknown,
      unknown,
      (typeof rotherham.pooledFunds)[number],
    ];
    expect(contributions.map(({ organisationId, sharePercent }) => [organisationId, sharePercent])).toEqual([
      ['nhs-rotherham-ccg', 35],
      ['rotherham-council', 65],
    ]);
    expect(rotherham.figures.find(({ id }) => id === 'sendiass-health-share')?.reported).toBe(
      contributions[0]?.sharePercent,
    );
    expect(rotherham.intentions.find(({ id }) => id === intentionIds[0])?.title).toContain('SENDIASS');
  });

  it('pays from the pooled fund of Rotherham for running costs only', () => {
    expect(rotherham.pooledFunds[0]?.revenueOnly).toBe(true);
  });

  it('invents no amount: none is printed', () => {
    for (const { pooledFunds, fundingStreams } of Object.values(areas)) {
      expect(pooledFunds.flatMap(({ budgets }) => budgets)).toEqual([]);
      expect(fundingStreams.flatMap(({ years }) => years)).toEqual([]);
    }
  });

  it('knows the high needs funding of Rotherham and Derby, and the services of Derby it pays for', () => {
    expect(rotherham.fundingStreams.map(({ kind }) => kind)).toEqual(['high-needs-block']);
    expect(derby.fundingStreams.map(({ kind, serviceIds }) => [kind, serviceIds])).toEqual([
      ['high-needs-block', ['high-needs-placements', 'high-needs-support']],
    ]);
    expect(somerset.fundingStreams).toEqual([]);
  });
});
