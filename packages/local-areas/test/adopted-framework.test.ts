import { describe, expect, it } from 'vitest';
import { lentFramework, newArea, readJson, validateArea, type LentFramework } from '../src/index.ts';

type Loose = any;

const leicester = { code: 'E06000016', name: 'Leicester' };
const nottingham = { code: 'E06000018', name: 'Nottingham' };

const filesOf = (who: { readonly code: string; readonly name: string }, framework?: string) => {
  const files = newArea({ ...who, framework });
  return new Map(
    [...files].filter(([name]) => name !== 'README.md').map(([name, text]) => [name, readJson(text)]),
  );
};
const lender = lentFramework(filesOf(nottingham))!;

/** What is told of an area that adopts a framework, after a change to its files; empty when it is sound. */
function told(
  change: (file: (name: string) => Loose) => void = () => undefined,
  lent: readonly LentFramework[] = [lender],
): readonly string[] {
  const files = filesOf(leicester, 'nottingham-outcomes-e06000018');
  change((name) => {
    const reading = files.get(name);
    return reading?.ok === true ? reading.value : null;
  });
  const reading = validateArea(files, lent);
  return reading.ok ? [] : reading.issues.map(({ file, path, code }) => `${file} ${path} ${code}`);
}

const own = (id: string) => ({ ...lender.indicators[0]!, id, target: null, targetLabel: null });

describe('an area that adopts a framework', () => {
  it('is sound when another area lends it', () => {
    expect(told()).toEqual([]);
  });

  it('is told which frameworks are lent when it names another, and when none is', () => {
    const name = (file: (name: string) => Loose) => (file('framework.json').extends = 'theirs');
    expect(told(name)).toEqual(['framework.json extends UNKNOWN_FRAMEWORK']);
    expect(told(name, [])).toEqual(['framework.json extends UNKNOWN_FRAMEWORK']);
  });

  it('is told the nearest name of a framework, an indicator or an outcome it misspelt', () => {
    const advice = (change: (framework: Loose) => void): readonly string[] => {
      const files = filesOf(leicester, 'nottingham-outcomes-e06000018');
      const reading = files.get('framework.json');
      if (reading?.ok === true) change(reading.value);
      const read = validateArea(files, [lender]);
      return read.ok ? [] : read.issues.map(({ whatToDo }) => whatToDo);
    };
    expect(advice((framework) => (framework.extends = 'notingham-outcomes-e06000018'))).toEqual([
      expect.stringMatching(/Did you mean "nottingham-outcomes-e06000018"\?$/),
    ]);
    const statement = {
      number: 2,
      outcomeId: 'i-feel-saef',
      indicatorId: 'children-who-feel-saef',
      note: null,
    };
    expect(advice((framework) => framework.statements.push(statement))).toEqual([
      expect.stringMatching(/Did you mean "i-feel-safe" of the framework it builds on\?$/),
      expect.stringMatching(/Did you mean "children-who-feel-safe" of the framework it builds on\?$/),
    ]);
  });

  it('may leave out what it does not collect, and is told where it names it all the same', () => {
    const leaves = (file: (name: string) => Loose) =>
      (file('framework.json').leftOut = [{ indicatorId: 'children-who-feel-safe', why: 'Nobody asks.' }]);
    const files = filesOf(leicester, 'nottingham-outcomes-e06000018');
    leaves((name) => {
      const reading = files.get(name);
      return reading?.ok === true ? reading.value : null;
    });
    const reading = validateArea(files, [lender]);
    expect(reading.ok && reading.area.indicators).toEqual([]);
    expect(reading.ok && reading.area.framework.statements).toEqual([]);
    expect(reading.ok && reading.area.leftOut).toEqual([
      {
        indicatorId: 'children-who-feel-safe',
        title: lender.indicators[0]!.title,
        why: 'Nobody asks.',
        outcomeIds: ['i-feel-safe'],
      },
    ]);
    const names = (file: (name: string) => Loose) => {
      leaves(file);
      const heading = file('improvement-plans.json')[0].priorities[0].headings[0];
      heading.impactMeasureIds = ['children-who-feel-safe'];
    };
    expect(told(names)).toEqual([
      'improvement-plans.json [0].priorities[0].headings[0].impactMeasureIds[0] LEFT_OUT_AND_USED',
    ]);
  });

  it('may add indicators of its own in either file, and name them and the shared ones', () => {
    const adds = (file: (name: string) => Loose) => {
      file('framework.json').indicators.push(own('one'));
      file('indicators.json').push(own('another'));
      const heading = file('improvement-plans.json')[0].priorities[0].headings[0];
      heading.impactMeasureIds = ['one', 'another', 'children-who-feel-safe'];
    };
    expect(told(adds)).toEqual([]);
  });

  it('may compare with benchmarks of its own in either file', () => {
    const period = { kind: 'day', startDate: '2026-03-31', endDate: '2026-03-31' };
    const benchmark = (group: string, indicatorId: string) => ({
      ...{ indicatorId, group, method: 'published', period, value: 70 },
      source: { sourceId: 'our-strategy', place: 'Table 1' },
    });
    const adds = (file: (name: string) => Loose) => {
      file('framework.json').benchmarks.push(benchmark('england', 'children-who-feel-safe'));
      file('benchmarks.json').push(benchmark('region', 'children-who-feel-safe'));
    };
    expect(told(adds)).toEqual([]);
    expect(
      told((file) => {
        adds(file);
        file('benchmarks.json').push(benchmark('region', 'happiness'));
      }),
    ).toEqual(['benchmarks.json [1].indicatorId UNKNOWN_INDICATOR']);
  });

  it('may not change what is shared, whichever file tries to', () => {
    const changed = { ...own('children-who-feel-safe'), unit: 'count' };
    expect(told((file) => file('indicators.json').push(changed))).toContain(
      'indicators.json [0].unit SHARED_DEFINITION_CHANGED',
    );
    expect(told((file) => file('framework.json').indicators.push(changed))).toContain(
      'framework.json indicators[0].unit SHARED_DEFINITION_CHANGED',
    );
  });

  it('cites its own sources for its own targets', () => {
    const target = {
      indicatorId: 'children-who-feel-safe',
      target: { kind: 'direction', direction: 'increase' },
      targetLabel: 'more',
      baseline: null,
      source: { sourceId: 'hearsay', place: 'Page 1' },
    };
    expect(told((file) => file('framework.json').targets.push(target))).toEqual([
      'framework.json targets[0].source.sourceId UNKNOWN_SOURCE',
    ]);
  });

  it('may not use an id of the lender’s source for another document', () => {
    const rename = (file: (name: string) => Loose) =>
      (file('area.json').sources[0].title = 'Our own strategy');
    expect(told(rename)).toEqual(['area.json sources[0].id SOURCE_OF_THE_LENDER']);
  });

  it('tells what is wrong with the overlay itself, and blames nobody for naming what it would have brought', () => {
    const breaks = (file: (name: string) => Loose) => {
      file('framework.json').targets = 'none';
      file('improvement-plans.json')[0].priorities[0].headings[0].impactMeasureIds = [
        'children-who-feel-safe',
      ];
    };
    expect(told(breaks)).toEqual(['framework.json targets WRONG_TYPE']);
  });

  it('stays told of its other files while its head is broken', () => {
    expect(told((file) => delete file('area.json').name)).toEqual(['area.json name MISSING']);
  });
});

describe('an area that wrote its framework', () => {
  /** What is told of it where another lends one. */
  const told = (who: typeof leicester, lent: readonly LentFramework[]): unknown => {
    const reading = validateArea(filesOf(who), lent);
    return reading.ok ? [] : reading.issues;
  };

  it('may not give it the id of one that another area lends, and is told whose it is', () => {
    const taken = { ...lender, framework: { ...lender.framework, id: 'leicester-outcomes-e06000016' } };
    expect(told(leicester, [lender])).toEqual([]);
    expect(told(leicester, [lender, taken])).toEqual([
      {
        code: 'FRAMEWORK_ID_TAKEN',
        file: 'framework.json',
        path: 'id',
        found: '"leicester-outcomes-e06000016", which Nottingham (E06000018) lends',
        expected: 'an id that no other area gives its framework',
        whatToDo:
          'Give the framework an id of its own; to build on that of Nottingham, write `extends` with its id instead.',
      },
    ]);
  });

  it('keeps the id where it stands in the place of the area that lends it', () => {
    expect(told(nottingham, [lender])).toEqual([]);
  });
});

describe('lending a framework', () => {
  it('lends only the indicators its statements name', () => {
    const files = filesOf(nottingham);
    const reading = files.get('indicators.json');
    const [first] = reading?.ok === true ? (reading.value as Loose[]) : [];
    files.set('indicators.json', { ok: true, value: [first, { ...first, id: 'for-our-plan-alone' }] });
    expect(lentFramework(files)?.indicators.map(({ id }) => id)).toEqual(['children-who-feel-safe']);
    expect(lentFramework(files)?.lender).toEqual(nottingham);
  });

  it('takes a whole one with sound indicators, and no overlay', () => {
    expect(lender.framework.id).toBe('nottingham-outcomes-e06000018');
    expect(lentFramework(filesOf(leicester, 'nottingham-outcomes-e06000018'))).toBeNull();
    expect(lentFramework(new Map())).toBeNull();
  });

  it('does not lend what is broken', () => {
    const files = filesOf(nottingham);
    files.set('indicators.json', { ok: true, value: [{ id: 'x' }] });
    expect(lentFramework(files)).toBeNull();
  });
});
