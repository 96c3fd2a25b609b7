import { describe, expect, it } from 'vitest';
import { lentFramework, newArea, readJson, validateArea, type LentFramework } from '../src/index.ts';

type Loose = any;

const filesOf = (framework?: string) => {
  const files = newArea({ code: 'E06000016', name: 'Leicester', framework });
  return new Map(
    [...files].filter(([name]) => name !== 'README.md').map(([name, text]) => [name, readJson(text)]),
  );
};
const lender = lentFramework(filesOf())!;

/** What is told of an area that adopts a framework, after a change to its files; empty when it is sound. */
function told(
  change: (file: (name: string) => Loose) => void = () => undefined,
  lent: readonly LentFramework[] = [lender],
): readonly string[] {
  const files = filesOf('our-outcomes');
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

describe('lending a framework', () => {
  it('takes a whole one with sound indicators, and no overlay', () => {
    expect(lender.framework.id).toBe('our-outcomes');
    expect(lentFramework(filesOf('our-outcomes'))).toBeNull();
    expect(lentFramework(new Map())).toBeNull();
  });

  it('does not lend what is broken', () => {
    const files = filesOf();
    files.set('indicators.json', { ok: true, value: [{ id: 'x' }] });
    expect(lentFramework(files)).toBeNull();
  });
});
