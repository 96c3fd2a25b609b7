import { matrixSummary } from '@golden-thread/commissioning/cycle';
import { traceThread, traceThreadBack } from '@golden-thread/outcomes';
import { describe, expect, it } from 'vitest';
import { areaThread, type LocalArea } from '../src/index.ts';
import { countBy } from './count-by.ts';
import { derby } from './derby.ts';
import { area as rotherham } from './rotherham.ts';
import { somerset } from './somerset.ts';

const areas: readonly LocalArea[] = [rotherham, derby, somerset];
const breaksOf = (area: LocalArea) => traceThread(areaThread(area, null)).breaks;

describe('the intentions of the three areas', () => {
  it('are 20, 36 and 13, and each leads to one group', () => {
    expect(areas.map(({ intentions }) => intentions.length)).toEqual([20, 36, 13]);
    for (const area of areas)
      expect(breaksOf(area).filter(({ kind }) => kind === 'intention-without-group')).toEqual([]);
  });

  it('are, of Derby and Somerset, the lines of their plans, each once and in their words', () => {
    for (const { intentions, plans } of [derby, somerset]) {
      const lines = plans.flatMap(({ id, priorities }) =>
        priorities.flatMap(({ headings }) =>
          headings.flatMap(({ actions }) => actions.map(({ ref, title }) => [[`${id}:${ref}`], ref, title])),
        ),
      );
      expect(intentions.map(({ actionIds, ref, title }) => [actionIds, ref, title])).toEqual(lines);
    }
  });

  it('state no stage, no level and no outcome, for no document does', () => {
    for (const { intentions } of areas)
      for (const { stage, level, outcomeIds } of intentions)
        expect([stage, level, outcomeIds]).toEqual([null, null, []]);
  });

  it('name services where the document does', () => {
    const naming = areas.map(({ intentions }) =>
      intentions.filter(({ serviceIds }) => serviceIds.length > 0),
    );
    expect(naming.map(({ length }) => length)).toEqual([7, 13, 1]);
  });
});

describe('the thread through commissioning', () => {
  it('breaks in the three areas, each place once', () => {
    for (const area of areas) {
      const told = breaksOf(area).map(({ kind, subjectId }) => `${kind} ${subjectId}`);
      expect(new Set(told).size).toBe(told.length);
    }
    const counts = countBy(breaksOf(rotherham), ({ kind }) => kind);
    expect(counts).toMatchObject({
      'outcome-without-indicator': 1,
      'outcome-without-intention': 7,
      'intention-without-outcome': 20,
      'intention-without-service': 13,
    });
  });

  it('leads back from who pays for SENDIASS in Rotherham to the intention to commission it together', () => {
    const paying = (asOf: string) =>
      traceThreadBack(areaThread(rotherham, asOf))
        .filter(({ fund }) => fund?.id === 'sendiass')
        .map(({ organisation, service, intention }) => [organisation?.id, service?.id, intention?.ref]);
    expect(paying('2026-11-22')).toEqual([
      ['rotherham-council', 'sendiass', '3.5'],
      ['nhs-south-yorkshire-icb', 'sendiass', '3.5'],
    ]);
  });
});

describe('Derby’s priorities against those of its SEND strategy', () => {
  it('are each served by something, as is each of the five', () => {
    const matrix = derby.matrices.find(({ id }) => id === 'priorities-of-both-strategies');
    const { rows, columns } = matrixSummary(matrix!);
    expect([rows.length, columns.length]).toEqual([4, 5]);
    expect(rows.map(({ counts }) => [counts.text, counts.blank, counts.unknown])).toEqual([
      [5, 0, 0],
      [1, 4, 0],
      [1, 4, 0],
      [1, 4, 0],
    ]);
    expect([...rows, ...columns].map(({ served }) => served)).toEqual(Array(9).fill('yes'));
  });
});
