import { describe, expect, it } from 'vitest';
import { sampleBaseline, sampleIndicator, sampleSource } from '../../test/sample-indicator.ts';
import { sampleOverlay, sampleShared } from '../../test/sample-overlay.ts';
import type { OutcomesFramework } from '../framework.ts';
import type { Indicator } from '../indicator.ts';
import type { SharedFramework } from '../overlay/framework-overlay.ts';
import { diffFrameworks } from './diff-frameworks.ts';
import { sameValue } from './same-value.ts';

const [waits, visits] = sampleShared.indicators as [Indicator, Indicator];
const shared = (
  given: Partial<OutcomesFramework>,
  indicators = sampleShared.indicators,
): SharedFramework => ({
  framework: { ...sampleShared.framework, ...given },
  indicators,
});
const withWaits = (given: Partial<Indicator>) => shared({}, [{ ...waits, ...given }, visits]);

/** Changes as "kind subject id field: size". */
function changes(after: SharedFramework, before = sampleShared): readonly string[] {
  return diffFrameworks(before, after).changes.map(
    ({ kind, subject, id, field, size }) => `${kind} ${subject} ${id} ${field}: ${size}`,
  );
}

describe('two versions of a framework', () => {
  it('that are the same differ in nothing', () => {
    expect(diffFrameworks(sampleShared, structuredClone(sampleShared))).toEqual({
      size: null,
      changes: [],
      issues: [],
      brokenOverlays: [],
    });
  });

  it.each<[string, SharedFramework, readonly string[]]>([
    [
      'the title of the framework',
      shared({ title: 'Better' }),
      ['reworded framework joint-commissioning title: patch'],
    ],
    ['its last day', shared({ endDate: null }), ['corrected framework joint-commissioning endDate: patch']],
    [
      'its first day',
      shared({ startDate: '2020-05-01' }),
      ['corrected framework joint-commissioning startDate: patch'],
    ],
    [
      'its citation',
      shared({ source: { sourceId: 'other', place: 'p' } }),
      ['corrected framework joint-commissioning source: patch'],
    ],
    ['its id', shared({ id: 'other' }), ['redefined framework joint-commissioning id: major']],
    [
      'the words of an outcome',
      shared({
        outcomes: [
          { ...sampleShared.framework.outcomes[0]!, title: 'I am safe' },
          {
            ...sampleShared.framework.outcomes[1]!,
            description: 'Well.',
            source: { sourceId: 'x', place: 'y' },
          },
        ],
      }),
      [
        'retitled outcome safe title: major',
        'reworded outcome healthy description: patch',
        'corrected outcome healthy source: patch',
      ],
    ],
    [
      'an outcome that came and one that went',
      shared({
        outcomes: [
          sampleShared.framework.outcomes[1]!,
          { id: 'heard', title: 'I am heard', description: 'Heard.', source: sampleSource },
        ],
      }),
      ['removed outcome safe null: major', 'added outcome heard null: minor'],
    ],
    [
      'an outcome under another id',
      shared({
        outcomes: [
          { ...sampleShared.framework.outcomes[0]!, id: 'feel-safe' },
          sampleShared.framework.outcomes[1]!,
        ],
      }),
      ['renamed outcome safe id: major'],
    ],
    [
      'a commitment',
      shared({ commitments: [{ id: 'voice', title: 'Hear', source: { sourceId: 'x', place: 'y' } }] }),
      ['reworded commitment voice title: patch', 'corrected commitment voice source: patch'],
    ],
    [
      'a commitment in place of another',
      shared({ commitments: [{ id: 'early', title: 'Come early', source: sampleSource }] }),
      ['removed commitment voice null: major', 'added commitment early null: minor'],
    ],
    ['a commitment that went', shared({ commitments: [] }), ['removed commitment voice null: major']],
    [
      'a commitment under another id',
      shared({ commitments: [{ ...sampleShared.framework.commitments[0]!, id: 'listen' }] }),
      ['renamed commitment voice id: major'],
    ],
    [
      'statements',
      shared({
        statements: [
          { number: 1, outcomeId: 'healthy', indicatorId: 'visits', note: 'as printed' },
          { number: 2, outcomeId: 'healthy', indicatorId: 'waits', note: null },
        ],
      }),
      [
        'redefined statement healthy 1 indicatorId: major',
        'reworded statement healthy 1 note: patch',
        'added statement healthy 2 null: minor',
      ],
    ],
    ['a statement that went', shared({ statements: [] }), ['removed statement healthy 1 null: major']],
    [
      'what an indicator is',
      withWaits({
        title: 'Waiting',
        domain: 'sufficiency',
        polarity: 'unknown',
        unit: 'days',
        decimals: 0,
        frequency: null,
      }),
      [
        'redefined indicator waits domain: major',
        'redefined indicator waits polarity: major',
        'redefined indicator waits unit: major',
        'redefined indicator waits decimals: major',
        'redefined indicator waits frequency: major',
        'retitled indicator waits title: major',
      ],
    ],
    [
      'the capitals and the spelling of titles',
      shared(
        {
          outcomes: [
            { ...sampleShared.framework.outcomes[0]!, title: 'I feel safe.' },
            sampleShared.framework.outcomes[1]!,
          ],
        },
        [{ ...waits, title: 'waits for Theraphy' }, visits],
      ),
      ['reworded outcome safe title: patch', 'reworded indicator waits title: patch'],
    ],
    [
      'since when it is collected, and the citation',
      withWaits({ collectedFromDate: null, source: { sourceId: 'x', place: 'y' } }),
      ['corrected indicator waits collectedFromDate: patch', 'corrected indicator waits source: patch'],
    ],
    [
      'the national measure that counts the same',
      withWaits({ nationalMeasureId: 'Waits' }),
      ['corrected indicator waits nationalMeasureId: patch'],
    ],
    [
      'the measure of records that counts the same',
      withWaits({ recordMeasure: { measureId: 'plans-in-time', part: null } }),
      ['corrected indicator waits recordMeasure: patch'],
    ],
    [
      'the figure of a target and its words',
      withWaits({
        target: { kind: 'within-clock', limit: 12, clockUnit: 'weeks', share: null },
        targetLabel: 'within 12 weeks',
      }),
      ['corrected target waits target: patch', 'reworded target waits targetLabel: patch'],
    ],
    [
      'the kind of a target',
      withWaits({ target: { kind: 'zero-tolerance' } }),
      ['redefined target waits target: major'],
    ],
    [
      'a target that went',
      withWaits({ target: null, targetLabel: null }),
      ['removed target waits null: major'],
    ],
    [
      'a target and a baseline that came',
      shared({}, [
        waits,
        { ...visits, target: { kind: 'month-on-month' }, baseline: sampleBaseline(1, null) },
      ]),
      ['added target visits null: minor', 'added baseline visits null: minor'],
    ],
    [
      'the figure of a baseline',
      withWaits({ baseline: sampleBaseline(25, '2020-03-31') }),
      ['corrected baseline waits baseline: patch'],
    ],
    ['a baseline that went', withWaits({ baseline: null }), ['removed baseline waits null: major']],
    [
      'an indicator that came and one that went',
      shared({}, [waits, sampleIndicator({ id: 'calls', title: 'Calls' })]),
      ['removed indicator visits null: major', 'added indicator calls null: minor'],
    ],
    [
      'an indicator under another id',
      shared({}, [waits, { ...visits, id: 'home-visits' }]),
      ['renamed indicator visits id: major'],
    ],
  ])('say what changed: %s', (_what, after, expected) => expect(changes(after)).toEqual(expected));

  it('are as far apart as their largest change', () => {
    expect(diffFrameworks(sampleShared, shared({ title: 'B' })).size).toBe('patch');
    expect(
      diffFrameworks(sampleShared, shared({ title: 'B' }, [waits, visits, sampleIndicator({ id: 'c' })]))
        .size,
    ).toBe('minor');
    expect(diffFrameworks(sampleShared, shared({ title: 'B' }, [waits])).size).toBe('major');
  });

  it('say in a sentence what was and what is', () => {
    const sentences = (after: SharedFramework) =>
      diffFrameworks(sampleShared, after).changes.map(({ sentence }) => sentence);
    expect(sentences(withWaits({ unit: 'days', collectedFromDate: null }))).toEqual([
      'The unit of indicator "Waits for therapy" was "weeks" and is "days", which makes it another.',
      'The collectedFromDate of indicator "Waits for therapy" was "2020-04-01" and is nothing.',
    ]);
    expect(sentences(shared({ title: 'B', endDate: null }))).toEqual([
      'The title of framework "Joint commissioning strategy" was "Joint commissioning strategy" and is "B".',
      'The endDate of framework "Joint commissioning strategy" was "2025-03-31" and is nothing.',
    ]);
    expect(sentences(withWaits({ source: { sourceId: 'framework', place: 'page 9' } })).join()).toMatch(
      /^The source of indicator "Waits for therapy" was [^{}]+ and is [^{}]+\.$/,
    );
    expect(sentences(shared({ outcomes: [], commitments: [] }))).toEqual([
      'Outcome "I feel safe" is gone.',
      'Outcome "I am healthy" is gone.',
      'Commitment "Listen first" is gone.',
    ]);
    expect(sentences(withWaits({ decimals: 0, target: null, targetLabel: null }))).toEqual([
      'The decimals of indicator "Waits for therapy" was 1 and is 0, which makes it another.',
      'The target of indicator "Waits for therapy" is gone.',
    ]);
    expect(sentences(withWaits({ title: 'Waits for housing' }))).toEqual([
      'Indicator "Waits for therapy" is now called "Waits for housing". If it is another indicator now, give it an id of its own.',
    ]);
    expect(sentences(shared({}, [waits, { ...visits, id: 'home' }]))).toEqual([
      'Indicator "Visits" now has the id "home".',
    ]);
    expect(
      sentences(
        shared({
          statements: [
            ...sampleShared.framework.statements,
            { number: 3, outcomeId: 'safe', indicatorId: 'visits', note: null },
          ],
        }),
      ),
    ).toEqual(['Statement 3 of outcome "safe" is new.']);
  });

  it('keep both as written', () => {
    const { changes: found } = diffFrameworks(sampleShared, withWaits({ decimals: 0, baseline: null }));
    expect(found.map(({ before, after }) => [before, after])).toEqual([
      ['1', '0'],
      ['{"date":"2020-03-31","denominator":null,"label":"as recorded","numerator":null,"value":24}', null],
    ]);
  });
});

describe('whom a change touches', () => {
  const adopter = { name: 'Another council', overlay: sampleOverlay };
  const touched = (after: SharedFramework) =>
    diffFrameworks(sampleShared, after, [adopter]).changes.map(({ subject, id, outcomeIds, adopters }) => [
      subject,
      id,
      outcomeIds.join(),
      adopters.join(),
    ]);

  it('is told by outcome, in either version, and by adopter', () => {
    const safe = { number: 4, outcomeId: 'safe', indicatorId: 'waits', note: null };
    expect(
      touched(
        shared({ statements: [...sampleShared.framework.statements, safe], commitments: [] }, [
          { ...waits, title: 'W', target: null, baseline: null },
          visits,
        ]),
      ),
    ).toEqual([
      ['statement', 'safe 4', 'safe', ''],
      ['commitment', 'voice', '', ''],
      ['indicator', 'waits', 'healthy,safe', 'Another council'],
      ['target', 'waits', 'healthy,safe', ''],
      ['baseline', 'waits', 'healthy,safe', ''],
    ]);
    expect(touched(shared({ title: 'B', outcomes: [] }))).toEqual([
      ['framework', 'joint-commissioning', '', 'Another council'],
      ['outcome', 'safe', 'safe', 'Another council'],
      ['outcome', 'healthy', 'healthy', 'Another council'],
    ]);
  });

  it('is told in the order of ids, and only where an outcome is told by it', () => {
    const statements = ['safe', 'healthy'].map((outcomeId) => ({
      number: 7,
      outcomeId,
      indicatorId: 'waits',
      note: null,
    }));
    const before = shared({ statements });
    const after = shared({ statements }, [
      { ...waits, title: 'W' },
      { ...visits, title: 'V' },
    ]);
    expect(diffFrameworks(before, after).changes.map(({ id, outcomeIds }) => [id, outcomeIds])).toEqual([
      ['waits', ['healthy', 'safe']],
      ['visits', []],
    ]);
  });

  it('leaves out adopters who name something else', () => {
    const { targets } = sampleOverlay;
    const overlay = {
      extends: sampleOverlay.extends,
      targets,
      benchmarks: [],
      indicators: [],
      statements: [],
    };
    const after = shared({}, [waits, { ...visits, title: 'V' }]);
    expect(diffFrameworks(sampleShared, after, [{ name: 'One', overlay }]).changes[0]?.adopters).toEqual([]);
  });

  it('leaves out adopters who do not name it', () => {
    const overlay = {
      extends: sampleOverlay.extends,
      targets: [],
      benchmarks: [],
      indicators: [],
      statements: [],
    };
    const { changes: found } = diffFrameworks(sampleShared, withWaits({ title: 'W' }), [
      { name: 'Empty', overlay },
    ]);
    expect(found.map(({ adopters }) => adopters)).toEqual([[]]);
    const [benchmark] = sampleOverlay.benchmarks;
    const [statement] = sampleOverlay.statements;
    const leftOut = [{ indicatorId: 'waits', why: 'not collected' }];
    for (const parts of [{ benchmarks: [benchmark!] }, { statements: [statement!] }, { leftOut }]) {
      const one = { name: 'One', overlay: { ...overlay, ...parts } };
      expect(diffFrameworks(sampleShared, withWaits({ title: 'W' }), [one]).changes[0]?.adopters).toEqual([
        'One',
      ]);
    }
    const one = { name: 'One', overlay: { ...overlay, statements: [statement!] } };
    const renamed = shared({
      outcomes: [{ ...sampleShared.framework.outcomes[0]!, title: 'T' }, sampleShared.framework.outcomes[1]!],
    });
    expect(diffFrameworks(sampleShared, renamed, [one]).changes[0]?.adopters).toEqual([]);
  });

  it('says which overlays no longer fit, and why', () => {
    const statements = [
      ...sampleShared.framework.statements,
      { number: 4, outcomeId: 'safe', indicatorId: 'visits', note: null },
    ];
    const before = shared({ statements });
    expect(diffFrameworks(before, shared({}, [waits]), [adopter]).brokenOverlays).toEqual([
      {
        adopter: 'Another council',
        issues: [
          expect.objectContaining({ code: 'UNKNOWN_INDICATOR', path: 'statements[1].indicatorId' }),
          expect.objectContaining({ code: 'UNKNOWN_INDICATOR', path: 'statements[3].indicatorId' }),
        ],
      },
    ]);
    expect(diffFrameworks(before, shared({ title: 'B', statements }), [adopter]).brokenOverlays).toEqual([]);
    // Still measured, and no longer shared: no statement names it.
    expect(diffFrameworks(before, sampleShared, [adopter]).brokenOverlays).toHaveLength(1);
  });

  it('does not blame a version for an overlay that never fitted', () => {
    const overlay = { ...sampleOverlay, extends: 'another' };
    expect(
      diffFrameworks(sampleShared, shared({}, [waits]), [{ name: 'Lost', overlay }]).brokenOverlays,
    ).toEqual([]);
  });
});

describe('a changed definition', () => {
  it('needs a new id', () => {
    const after = shared(
      { id: 'other', statements: [{ number: 1, outcomeId: 'healthy', indicatorId: 'visits', note: null }] },
      [visits, { ...waits, unit: 'days' }],
    );
    expect(diffFrameworks(sampleShared, after).issues).toEqual([
      {
        code: 'DEFINITION_NEEDS_NEW_ID',
        path: 'framework.id',
        found: '"other"',
        expected: '"joint-commissioning"',
        whatToDo:
          'Leave it as it was, or give what it has become an id of its own and take "joint-commissioning" out.',
      },
      {
        code: 'DEFINITION_NEEDS_NEW_ID',
        path: 'framework.statements[0].indicatorId',
        found: '"visits"',
        expected: '"waits"',
        whatToDo: 'Leave the statement as it was and add another under a number of its own.',
      },
      {
        code: 'DEFINITION_NEEDS_NEW_ID',
        path: 'indicators[1].unit',
        found: '"days"',
        expected: '"weeks"',
        whatToDo: 'Leave it as it was, or give what it has become an id of its own and take "waits" out.',
      },
    ]);
  });

  it('is found where it stands in the newer version', () => {
    const [first] = sampleShared.framework.statements;
    const before = { number: 2, outcomeId: 'safe', indicatorId: 'waits', note: null };
    const after = { ...before, indicatorId: 'visits' };
    const { issues } = diffFrameworks(
      shared({ statements: [first!, before] }),
      shared({ statements: [first!, after] }),
    );
    expect(issues.map(({ path }) => path)).toEqual(['framework.statements[1].indicatorId']);
  });

  it('under a new id is no issue, nor is another kind of target', () => {
    const after = shared({}, [{ ...waits, id: 'waits-in-days', unit: 'days' }, visits]);
    expect(diffFrameworks(sampleShared, after).issues).toEqual([]);
    expect(changes(after)).toEqual([
      'removed indicator waits null: major',
      'added indicator waits-in-days null: minor',
    ]);
    expect(diffFrameworks(sampleShared, withWaits({ target: { kind: 'zero-tolerance' } })).issues).toEqual(
      [],
    );
  });
});

describe('two values', () => {
  it('are the same in whatever order their fields stand', () => {
    expect(sameValue({ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1, d: undefined })).toBe(true);
    expect(sameValue({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
    expect(sameValue(undefined, null)).toBe(true);
    expect(sameValue(null, 0)).toBe(false);
  });
});
