import { describe, expect, it } from 'vitest';
import { sampleFramework } from '../../test/sample-framework.ts';
import {
  sampleBaseline,
  sampleBenchmark,
  sampleIndicator,
  sampleSource,
} from '../../test/sample-indicator.ts';
import { sampleOverlay, sampleShared } from '../../test/sample-overlay.ts';
import type { Indicator } from '../indicator.ts';
import { monthPeriod } from '../period-of.ts';
import { checkWith, frameworkOverlaySchema, sharedFrameworkSchema } from '../schema.ts';
import { applyOverlay } from './apply-overlay.ts';
import type { FrameworkOverlay } from './framework-overlay.ts';
import { lentPart } from './lent-part.ts';

const empty: FrameworkOverlay = {
  extends: sampleFramework.id,
  targets: [],
  benchmarks: [],
  indicators: [],
  statements: [],
};

function adopted(overlay: FrameworkOverlay) {
  const result = applyOverlay(sampleShared, overlay);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

function issuesOf(given: Partial<FrameworkOverlay>): readonly string[] {
  const result = applyOverlay(sampleShared, { ...empty, ...given });
  return result.ok
    ? []
    : result.issues.map(({ code, path, found, expected }) => `${code} ${path}: ${found}, not ${expected}`);
}

const own = { indicatorId: 'waits', targetLabel: null, baseline: null, target: null, source: sampleSource };

describe('a framework and an overlay', () => {
  it('are sound data', () => {
    expect(checkWith(sharedFrameworkSchema, sampleShared)).toEqual({ ok: true, value: sampleShared });
    expect(checkWith(frameworkOverlaySchema, sampleOverlay)).toEqual({ ok: true, value: sampleOverlay });
  });

  it('that adds nothing gives the definitions, and nothing of what the lender wants', () => {
    const { framework, indicators, benchmarks, targetSources } = adopted(empty);
    expect(framework).toEqual({ ...sampleFramework, commitments: [] });
    expect(sampleShared.indicators[0]?.target).not.toBeNull();
    expect(indicators).toEqual(
      sampleShared.indicators.map((indicator) => ({
        ...indicator,
        target: null,
        targetLabel: null,
        baseline: null,
        collectedFromDate: null,
      })),
    );
    expect(benchmarks).toEqual([]);
    expect(targetSources.size).toBe(0);
  });

  it('give the council its own targets, benchmarks, outcomes, indicators and statements', () => {
    const { framework, indicators, benchmarks, targetSources } = adopted(sampleOverlay);
    expect(framework.outcomes.map(({ id }) => id)).toEqual(['safe', 'healthy', 'heard']);
    expect(
      framework.statements.map(({ outcomeId, number, indicatorId }) => [outcomeId, number, indicatorId]),
    ).toEqual([
      ['healthy', 1, 'waits'],
      ['safe', 1, 'visits'],
      ['healthy', 2, 'visits'],
      ['heard', 1, 'answers'],
      ['heard', 2, 'waits'],
    ]);
    expect(
      indicators.map(({ id, target, collectedFromDate }) => [id, target?.kind, collectedFromDate]),
    ).toEqual([
      ['waits', 'within-clock', '2022-09-01'],
      ['visits', undefined, null],
      ['answers', 'maintain', '2023-04-01'],
      ['calls', undefined, null],
    ]);
    expect(indicators[0]).toMatchObject({
      title: 'Waits for therapy',
      baseline: { value: 30 },
      targetLabel: 'within 6 weeks',
    });
    expect(benchmarks.map(({ indicatorId, group, method }) => [indicatorId, group, method])).toEqual([
      ['answers', 'england', 'published'],
      ['waits', 'england', 'mean'],
      ['waits', 'england', 'median'],
      ['waits', 'region', 'published'],
      ['waits', 'england', 'published'],
    ]);
    expect([...targetSources]).toEqual([
      ['answers', sampleSource],
      ['waits', { sourceId: 'own-plan', place: 'page 2' }],
    ]);
  });

  it('may give the target of a local indicator apart from it, and since when it is collected with it', () => {
    const answers = sampleIndicator({ id: 'answers', collectedFromDate: '2023-04-01' });
    const overlay = {
      ...empty,
      indicators: [answers],
      targets: [{ ...own, indicatorId: 'answers', baseline: sampleBaseline(3, null) }],
    };
    expect(adopted(overlay).indicators.at(-1)).toEqual({ ...answers, baseline: sampleBaseline(3, null) });
    expect(adopted(overlay).targetSources.has('answers')).toBe(true);
  });

  it('say where each target comes from, in the order of ids', () => {
    const zones = sampleIndicator({ id: 'zones', target: { kind: 'month-on-month' }, targetLabel: 'better' });
    const visits = { ...own, indicatorId: 'visits', baseline: sampleBaseline(2, null) };
    const { targetSources, indicators } = adopted({ ...empty, indicators: [zones], targets: [visits] });
    expect([...targetSources.keys()]).toEqual(['visits', 'zones']);
    expect(indicators.map(({ collectedFromDate }) => collectedFromDate)).toEqual([null, null, null]);
  });

  it('may say again what is shared', () => {
    const overlay = {
      ...empty,
      outcomes: [...sampleFramework.outcomes],
      indicators: [...sampleShared.indicators],
      statements: [...sampleFramework.statements],
    };
    expect(adopted(overlay).framework).toEqual(adopted(empty).framework);
    expect(adopted(overlay).indicators[0]?.target).toEqual(sampleShared.indicators[0]?.target);
  });
});

describe('an overlay that does not fit', () => {
  it('is refused with every issue at once, what stands there and what was to stand there', () => {
    expect(
      issuesOf({
        extends: 'another',
        targets: [
          { ...own, indicatorId: 'lost' },
          { ...own, target: { kind: 'direction', direction: 'increase' } },
          { ...own, target: { kind: 'zero-tolerance' }, targetLabel: 'none' },
        ],
        outcomes: [
          { id: 'safe', title: 'I am safe', description: 'Children are safe.', source: sampleSource },
        ],
        indicators: [
          sampleIndicator({ id: 'waits', polarity: 'higher-is-better', unit: 'days', decimals: 0 }),
        ],
        benchmarks: [sampleBenchmark(monthPeriod('2022-08'), 5, { indicatorId: 'gone' })],
        statements: [
          { number: 1, outcomeId: 'healthy', indicatorId: 'visits', note: null },
          { number: 9, outcomeId: 'nowhere', indicatorId: 'lost', note: null },
        ],
      }),
    ).toEqual([
      'EXTENDS_ANOTHER_FRAMEWORK extends: "another", not "joint-commissioning"',
      'UNKNOWN_INDICATOR targets[0].indicatorId: "lost", not the id of a shared indicator or of one in `indicators`',
      'TARGET_AGAINST_POLARITY targets[1].target: {"kind":"direction","direction":"increase"}, not a target that does not ask for what lower-is-better calls worse',
      'TARGET_WITHOUT_LABEL targets[1].targetLabel: null, not the target in words',
      'TARGET_GIVEN_TWICE targets[2].indicatorId: "waits", not one target and baseline for an indicator',
      'SHARED_DEFINITION_CHANGED outcomes[0].title: "I am safe", not "I feel safe"',
      'SHARED_DEFINITION_CHANGED indicators[0].title: "Share done on time", not "Waits for therapy"',
      'SHARED_DEFINITION_CHANGED indicators[0].polarity: "higher-is-better", not "lower-is-better"',
      'SHARED_DEFINITION_CHANGED indicators[0].unit: "days", not "weeks"',
      'SHARED_DEFINITION_CHANGED indicators[0].decimals: 0, not 1',
      'SHARED_DEFINITION_CHANGED statements[0].indicatorId: "visits", not "waits"',
      'UNKNOWN_INDICATOR benchmarks[0].indicatorId: "gone", not the id of a shared indicator or of one in `indicators`',
      'UNKNOWN_OUTCOME statements[1].outcomeId: "nowhere", not the id of a shared outcome or of one in `outcomes`',
      'UNKNOWN_INDICATOR statements[1].indicatorId: "lost", not the id of a shared indicator or of one in `indicators`',
    ]);
  });

  it('is refused where it says one thing twice', () => {
    const answers = sampleIndicator({ id: 'answers', baseline: sampleBaseline(1, null) });
    const heard = { id: 'heard', title: 'I am heard', description: 'They are heard.', source: sampleSource };
    const statement = { number: 2, outcomeId: 'safe', indicatorId: 'waits', note: null };
    expect(
      issuesOf({
        targets: [{ ...own, indicatorId: 'answers' }],
        outcomes: [heard, heard],
        indicators: [answers, answers],
        statements: [statement, { ...statement, number: 3 }, statement],
      }),
    ).toEqual([
      'TARGET_GIVEN_TWICE targets[0].indicatorId: "answers", not one target and baseline for an indicator',
      'DUPLICATE_ID outcomes[1].id: "heard", not an id no other item of the list has',
      'DUPLICATE_ID indicators[1].id: "answers", not an id no other item of the list has',
      'DUPLICATE_STATEMENT statements[2].number: 2, not a number no other statement of the outcome has',
    ]);
  });

  it('may not say by which national measure a shared indicator is compared', () => {
    const [waits] = sampleShared.indicators as [Indicator];
    expect(issuesOf({ indicators: [{ ...waits, nationalMeasureId: 'Waits' }] })).toEqual([
      'SHARED_DEFINITION_CHANGED indicators[0].nationalMeasureId: "Waits", not nothing',
    ]);
  });

  it('may say again which measure of records a shared indicator is, and not another', () => {
    const [waits, ...others] = sampleShared.indicators as [Indicator, ...Indicator[]];
    const recordMeasure = { measureId: 'plans-in-time', part: null };
    const shared = { ...sampleShared, indicators: [{ ...waits, recordMeasure }, ...others] };
    const again = (said: Indicator['recordMeasure']) => ({
      ...empty,
      indicators: [{ ...waits, recordMeasure: said }],
    });
    expect(applyOverlay(shared, again({ ...recordMeasure })).ok).toBe(true);
    const result = applyOverlay(shared, again({ ...recordMeasure, part: 'health' }));
    expect(result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'SHARED_DEFINITION_CHANGED indicators[0].recordMeasure',
    ]);
  });

  it('is refused where a local indicator has a target already', () => {
    const zones = sampleIndicator({ id: 'zones', target: { kind: 'month-on-month' }, targetLabel: 'better' });
    expect(issuesOf({ indicators: [zones], targets: [{ ...own, indicatorId: 'zones' }] })).toEqual([
      'TARGET_GIVEN_TWICE targets[0].indicatorId: "zones", not one target and baseline for an indicator',
    ]);
  });

  it('is told what to do', () => {
    const result = applyOverlay(sampleShared, {
      ...empty,
      indicators: [{ ...sampleIndicator({ id: 'visits' }), frequency: null }],
    });
    expect(result).toEqual({
      ok: false,
      issues: [
        {
          code: 'SHARED_DEFINITION_CHANGED',
          path: 'indicators[0].title',
          found: '"Share done on time"',
          expected: '"Visits"',
          whatToDo:
            'Leave the shared definition as it stands, or give yours an id of its own: "visits" is shared.',
        },
        expect.objectContaining({ path: 'indicators[0].frequency', found: 'null', expected: '"month"' }),
      ],
    });
  });
});

describe('an overlay that leaves out what the council does not collect', () => {
  const leftOut = [{ indicatorId: 'waits', why: 'Another body counts them.' }];

  it('is without the indicator and its statements, and says what is gone, why, and of which outcomes it told', () => {
    const { framework, indicators, leftOut: told } = adopted({ ...empty, leftOut });
    expect(framework.outcomes).toEqual(sampleFramework.outcomes);
    expect(framework.statements).toEqual([]);
    expect(indicators.map(({ id }) => id)).toEqual(['visits']);
    expect(told).toEqual([
      {
        indicatorId: 'waits',
        title: 'Waits for therapy',
        why: 'Another body counts them.',
        outcomeIds: ['healthy'],
      },
    ]);
    expect(adopted(empty).leftOut).toEqual([]);
    expect(checkWith(frameworkOverlaySchema, { ...empty, leftOut }).ok).toBe(true);
  });

  it('tells them in the order of what is shared, each with the outcomes it would have told of, once', () => {
    const statements = [
      { number: 2, outcomeId: 'healthy', indicatorId: 'waits', note: null },
      { number: 1, outcomeId: 'safe', indicatorId: 'waits', note: null },
      ...sampleFramework.statements,
    ];
    const shared = { ...sampleShared, framework: { ...sampleFramework, statements } };
    const result = applyOverlay(shared, {
      ...empty,
      leftOut: [{ indicatorId: 'visits', why: 'None are made.' }, ...leftOut],
    });
    expect(
      result.ok && result.value.leftOut.map(({ indicatorId, outcomeIds }) => [indicatorId, outcomeIds]),
    ).toEqual([
      ['waits', ['safe', 'healthy']],
      ['visits', []],
    ]);
  });

  it('is refused where that is not shared or named twice, or where something is said of it all the same', () => {
    expect(
      issuesOf({
        leftOut: [...leftOut, { indicatorId: 'lost', why: 'Never heard of.' }, ...leftOut],
        targets: [own],
        benchmarks: [sampleBenchmark(monthPeriod('2022-08'), 5, { indicatorId: 'waits' })],
        indicators: [sampleShared.indicators[1] as Indicator, sampleShared.indicators[0] as Indicator].map(
          (indicator) => ({ ...indicator, target: null, targetLabel: null, baseline: null }),
        ),
        statements: [{ number: 4, outcomeId: 'safe', indicatorId: 'waits', note: null }],
      }),
    ).toEqual([
      'UNKNOWN_INDICATOR leftOut[1].indicatorId: "lost", not the id of a shared indicator',
      'DUPLICATE_ID leftOut[2].indicatorId: "waits", not an indicator left out once',
      'LEFT_OUT_AND_USED targets[0].indicatorId: "waits", not an indicator that is not under `leftOut`',
      'LEFT_OUT_AND_USED benchmarks[0].indicatorId: "waits", not an indicator that is not under `leftOut`',
      'LEFT_OUT_AND_USED indicators[1].id: "waits", not an indicator that is not under `leftOut`',
      'LEFT_OUT_AND_USED statements[0].indicatorId: "waits", not an indicator that is not under `leftOut`',
    ]);
  });
});

describe('what a council lends', () => {
  it('is its framework with the indicators the statements name, and no others', () => {
    expect(lentPart(sampleShared)).toEqual({
      framework: sampleFramework,
      indicators: [sampleShared.indicators[0]],
    });
  });
});
