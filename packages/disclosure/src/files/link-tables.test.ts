import { describe, expect, it } from 'vitest';
import { anyReader, readerWhoKnows } from '../attack/attacker.ts';
import { auditTables } from '../audit-tables.ts';
import { dfeLookedAfter, nhsSubNational } from '../policies.ts';
import type { DisclosurePolicy } from '../policy.ts';
import { protectTables } from '../protect-tables.ts';
import type { Protection } from '../protection.ts';
import { fileReader } from './file-reader.ts';
import { fileWriter } from './file-writer.ts';
import type { Layout, LayoutOptions } from './layout.ts';
import { linkTables, type Linking } from './link-tables.ts';
import { noTables } from './read-tables.ts';

interface Linked extends Linking {
  readonly layouts: readonly Layout[];
  readonly readIssues: readonly string[];
}

function link(
  texts: readonly string[],
  policy: DisclosurePolicy | null,
  options: LayoutOptions = {},
  known: DisclosurePolicy | null = null,
): Linked {
  const read = noTables();
  const layouts = texts.map((text, at) => {
    const reader = fileReader(read, { file: `${at}.csv`, options, policy });
    reader.push(text);
    return reader.end() as Layout;
  });
  return {
    ...linkTables(read, policy, options, known),
    layouts,
    readIssues: read.issues.map(({ code }) => code),
  };
}

/** Protects texts and gives what may be published. */
function protect(
  texts: readonly string[],
  policy: DisclosurePolicy,
  options: LayoutOptions = {},
): { readonly published: readonly string[]; readonly protection: Protection } {
  const { tables, issues, layouts, readIssues } = link(texts, policy, options);
  expect([...issues, ...readIssues]).toEqual([]);
  const result = protectTables(tables, policy);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const symbol = policy.suppression?.symbol ?? 'c';
  const published = texts.map((text, at) => {
    const writer = fileWriter(result.value.published, { layout: layouts[at] as Layout, options, symbol });
    return writer.push(text.slice(0, 30)) + writer.push(text.slice(30)) + writer.end();
  });
  return { published, protection: result.value };
}

function exposedIn(
  texts: readonly string[],
  known: DisclosurePolicy | null,
  options: LayoutOptions = {},
): number {
  const { tables } = link(texts, null, options, known);
  const audit = auditTables(tables, known === null ? anyReader : readerWhoKnows(known));
  expect(audit.contradictions).toBe(0);
  return audit.exposures.length;
}

/** A made-up council: sex by age with totals, and shares of all to one decimal. */
const crossed = [
  'area,year,sex,age,count,percentage',
  'Northbeck,2025,Girls,0 to 4,3,3.0',
  'Northbeck,2025,Girls,5 to 9,21,21.0',
  'Northbeck,2025,Girls,10 and over,22,22.0',
  'Northbeck,2025,Girls,Total,46,46.0',
  'Northbeck,2025,Boys,0 to 4,17,17.0',
  'Northbeck,2025,Boys,5 to 9,0,0.0',
  'Northbeck,2025,Boys,10 and over,37,37.0',
  'Northbeck,2025,Boys,Total,54,54.0',
  'Northbeck,2025,Total,0 to 4,20,20.0',
  'Northbeck,2025,Total,5 to 9,21,21.0',
  'Northbeck,2025,Total,10 and over,59,59.0',
  'Northbeck,2025,Total,Total,100,100.0',
  '',
].join('\n');
/** The same children by need, in a table of its own: linked by the total. */
const byNeed = [
  'area,year,need,count',
  'Northbeck,2025,Abuse,60',
  'Northbeck,2025,Illness,4',
  'Northbeck,2025,Other,36',
  'Northbeck,2025,Total,100',
  '',
].join('\n');

describe('tables protected and published', () => {
  it.each([
    [dfeLookedAfter.id, dfeLookedAfter],
    [nhsSubNational.id, nhsSubNational],
  ])('give an attacker nothing, one by one and together: %s', (_id, policy) => {
    const { published } = protect([crossed, byNeed], policy);
    expect(exposedIn(published, policy)).toBe(0);
    expect(exposedIn(published, null)).toBe(0);
    for (const text of published) expect(exposedIn([text], policy)).toBe(0);
  });

  it('hide percentages with their counts, keep zeros, and leave the rest as it was', () => {
    const { published, protection } = protect([crossed, byNeed], dfeLookedAfter);
    const [first, second] = published.map((text) => text.split('\n'));
    expect(first?.[0]).toBe('area,year,sex,age,count,percentage');
    expect(first?.[1]).toBe('Northbeck,2025,Girls,0 to 4,c,c');
    expect(first?.[6]).toBe('Northbeck,2025,Boys,5 to 9,0,0.0');
    expect(second?.[2]).toBe('Northbeck,2025,Illness,c');
    const hidden = [...published.join('\n').matchAll(/,c$|,c,c$/gm)].length;
    const kinds = protection.changes.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'primary' || kind === 'secondary').length).toBe(hidden);
    expect(kinds.filter((kind) => kind === 'derived').length).toBe(
      [...(published[0] as string).matchAll(/,c,c$/gm)].length,
    );
    for (const { reason } of protection.changes) expect(reason).toMatch(/\.$/);
  });

  it('protected once more stay as they are', () => {
    const { published } = protect([crossed, byNeed], dfeLookedAfter);
    expect(protect(published, dfeLookedAfter).published).toEqual(published);
  });

  it('keep the byte-order mark, the line ends and formula text in names', () => {
    const text = '\uFEFFarea,sex,count\r\n"=1+1, a",Girls,3\r\n"=1+1, a",Boys,30\r\n"=1+1, a",Total,33\r\n';
    const { published } = protect([text], dfeLookedAfter);
    expect(published).toEqual([
      '\uFEFFarea,sex,count\r\n"=1+1, a",Girls,c\r\n"=1+1, a",Boys,c\r\n"=1+1, a",Total,33\r\n',
    ]);
  });

  it('hide a count everywhere when one place hides it, and print no share of it', () => {
    const text = 'sex,count,percentage\nGirls,c,\nBoys,30,75\nTotal,40,100\n';
    const { published } = protect([text, 'sex,count,percentage\nGirls,10,25\n'], dfeLookedAfter);
    expect(published[1]).toBe('sex,count,percentage\nGirls,c,c\n');
  });

  it('round what the policy rounds, and an attacker who knows it takes no rounded count for exact', () => {
    const text = 'area,sex,count\nNorth,Girls,21\nNorth,Boys,12\nNorth,Other,2\nNorth,Total,35\n';
    const { published } = protect([text], nhsSubNational);
    expect(published[0]).toMatch(/North,Total,35/);
    expect(published[0]).not.toMatch(/,21|,12|,2$/m);
    expect(exposedIn(published, nhsSubNational)).toBe(0);
  });
});

describe('tables as one system', () => {
  it('say where a total is not the sum of its parts, and mend nothing', () => {
    const { issues } = link([crossed.replace('Total,Total,100', 'Total,Total,101')], dfeLookedAfter);
    expect(issues.map(({ code, path, found, expected }) => [code, path, found, expected])).toEqual([
      ['TOTAL_DISAGREES', 'total of sex for area: Northbeck, 2025', '101', '100, the sum of its 2 parts'],
      ['TOTAL_DISAGREES', 'total of age for area: Northbeck, 2025', '101', '100, the sum of its 3 parts'],
    ]);
  });

  it('take categories that overlap for no sum, but for no more than their total', () => {
    const text = 'area,need,count\nNorth,Speech,20\nNorth,Hearing,4\nNorth,Total,32\n';
    expect(link([text], dfeLookedAfter).issues.map(({ code }) => code)).toEqual(['TOTAL_DISAGREES']);
    const { published } = protect([text], dfeLookedAfter, { overlapping: ['need'] });
    expect(published).toEqual(['area,need,count\nNorth,Speech,20\nNorth,Hearing,c\nNorth,Total,32\n']);
  });

  it('leave out, to audit, a sum that the shown counts contradict, and say so', () => {
    const text = 'area,need,count\nNorth,Speech,30\nNorth,Hearing,40\nNorth,Total,32\n';
    expect(link([text], null)).toMatchObject({ notSums: ['need'], tables: { relations: [] } });
  });

  it('read, to audit, a count shown elsewhere as one that gives the hidden one away', () => {
    expect(exposedIn(['area,count\nNorth,c\n', 'area,count\nNorth,4\n'], null)).toBe(1);
  });

  it('find the total that no table prints where two classifications have it in common', () => {
    const sex = 'sex,count\nGirls,c\nBoys,30\n';
    const age = 'age,count\nYoung,20\nOld,13\n';
    expect(exposedIn([sex, age], null)).toBe(1);
    expect(exposedIn([sex], null)).toBe(0);
  });

  it('add places up to the place above, by level', () => {
    const text = [
      'time_period,geographic_level,country_code,region_code,new_la_code,la_name,count',
      '2025,National,E92000001,,,,60',
      '2025,Regional,E92000001,E12000003,,,40',
      '2025,Regional,E92000001,E12000004,,,20',
      '2025,Local authority,E92000001,E12000003,E08000018,Rotherham,c',
      '2025,Local authority,E92000001,E12000003,E08000019,Sheffield,35',
      '2025,Local authority,E92000001,E12000004,E06000015,Derby,c',
      '2025,Local authority,E92000001,E12000004,E06000016,Leicester,c',
      '2025,Statistical neighbours (median),E92000001,,,,7',
      '',
    ].join('\n');
    expect(exposedIn([text], null)).toBe(1);
  });

  it('tell rounding by the counts of a level, where there are enough of them', () => {
    const rows = Array.from(
      { length: 12 },
      (_, at) =>
        `${2010 + at},Girls,${10 * at + 10}\n${2010 + at},Boys,c\n${2010 + at},Total,${10 * at + 20}`,
    );
    expect(exposedIn([`year,sex,count\n${rows.join('\n')}\n`], null)).toBe(0);
    expect(exposedIn([`year,sex,count\n${rows.slice(0, 3).join('\n')}\n`], null)).toBe(3);
  });

  it('tie a rate to the population printed beside it', () => {
    const text = 'area,population,count,rate per 10000\nNorth,20000,c,2\nSouth,20000,40,20\n';
    expect(link([text], null).tables.derived.map(({ population, within }) => [population, within])).toEqual([
      [20_000, null],
      [20_000, null],
    ]);
    // Two in ten thousand, to the nearest whole one, of twenty thousand children: three, four or five.
    expect(exposedIn([text], null)).toBe(0);
    expect(exposedIn([text.replaceAll('20000', '5000').replace(',20\n', ',80\n')], null)).toBe(1);
  });
});

describe('percentages', () => {
  /** Shares of each row's own total: half of the girls, a quarter of the boys. */
  const rows = [
    'sex,age,count,percentage',
    'Girls,Younger,20,50',
    'Girls,Older,20,50',
    'Girls,Total,40,100',
    'Boys,Younger,15,25',
    'Boys,Older,45,75',
    'Boys,Total,60,100',
  ];

  it('are tied to the total that makes most of them come out', () => {
    const { derived } = link([`${rows.join('\n')}\n`], null).tables;
    expect(derived.find(({ of }) => of.endsWith('age=Younger␟sex=Girls'))?.within).toMatch(/␟sex=Girls$/);
    const both = [
      'sex,age,count,percentage',
      'Girls,Younger,50,50',
      'Girls,Total,100,100',
      'Total,Total,100,100',
      '',
    ];
    expect(link([both.join('\n')], null).tables.derived.every(({ within }) => within !== null)).toBe(true);
  });

  it('that come out of nothing are tied, to protect, to the total of all', () => {
    const odd = 'sex,count,percentage\nGirls,20,11\nBoys,20,13\nTotal,40,17\n';
    expect(link([odd], null).tables.derived.map(({ within }) => within)).toEqual([null, null, null]);
    expect(link([odd], dfeLookedAfter).tables.derived.every(({ within }) => within !== null)).toBe(true);
  });
});

describe('what shown counts say of a kind of sum', () => {
  it('leaves, to audit, parts that are always short of their total a rest', () => {
    const text =
      'area,need,count\nNorth,Speech,20\nNorth,Hearing,c\nNorth,Total,50\nSouth,Speech,10\nSouth,Hearing,5\nSouth,Total,40\n';
    const { notSums, tables } = link([text], null);
    expect(notSums).toEqual([]);
    expect(tables.cells.filter(({ standing }) => standing === 'implied').length).toBe(2);
  });

  it('is no reason, to protect, to let go of a sum that nothing shown contradicts', () => {
    const text =
      'area,need,count\nNorth,Speech,20\nNorth,Hearing,c\nNorth,Total,30\nSouth,Speech,10\nSouth,Hearing,5\nSouth,Total,40\n';
    const { issues, tables } = link([text], dfeLookedAfter);
    expect(issues.map(({ path }) => path)).toEqual(['total of need for area: South']);
    expect(tables.relations.map(({ terms }) => terms.length)).toEqual([3]);
  });

  it('allows for rounding to multiples that were chosen to agree', () => {
    const agreeing: DisclosurePolicy = {
      ...nhsSubNational,
      suppression: null,
      rounding: { base: 5, levels: null, agreeing: true },
    };
    const { published } = protect(['sex,count\nGirls,12\nBoys,11\nTotal,23\n'], agreeing);
    expect(link(published, null, {}, agreeing).tables.relations.length).toBe(1);
  });
});

describe('places', () => {
  it('without a code of their country lie in England, and NA is no code', () => {
    const text =
      'geographic_level,region_code,new_la_code,sex,count\nNational,NA,NA,Girls,30\nRegional,E12000003,NA,Girls,20\nRegional,NA,NA,Girls,10\n';
    expect([...link([text], null).tables.relations].map(({ terms }) => terms.length)).toEqual([3]);
  });
});

describe('words of one’s own', () => {
  it('stand for all categories together', () => {
    const text = 'sex,count\nGirls,c\nBoys,30\nEverybody,33\n';
    expect(exposedIn([text], null, { totals: ['everybody'] })).toBe(1);
    expect(exposedIn([text], null)).toBe(0);
  });
});

describe('a file written again', () => {
  it('leaves alone lines that belong to no count it knows, and a last line that never ends', () => {
    const text = 'sex,count\nGirls,3\nBoys,30\nTotal,33\n';
    const { tables, layouts } = link([text], dfeLookedAfter);
    const result = protectTables(tables, dfeLookedAfter);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    const write = (again: string): string => {
      const layout = layouts[0] as Layout;
      const writer = fileWriter(result.value.published, { layout, options: {}, symbol: 'c' });
      return writer.push(again) + writer.end();
    };
    expect(write('sex,count\nOther,2\nGirls\nGirls,3')).toBe('sex,count\nOther,2\nGirls\nGirls,c\n');
    expect(write('sex,count')).toBe('sex,count\n');
  });
});

describe('counts that are all zero', () => {
  it('tell nothing of rounding', () => {
    const { tables } = link(['sex,count\nGirls,0\nBoys,0\n'], null);
    expect(tables.cells.map(({ count, rounded }) => [count, rounded])).toEqual([
      [0, null],
      [0, null],
    ]);
  });
});

describe('classifications with no total in print', () => {
  it('that add up to different totals do not count the same children', () => {
    const [sex, age] = ['sex,count\nGirls,20\nBoys,30\n', 'age,count\nYounger,20\nOlder,40\n'];
    expect(link([sex, age], null).tables.relations.length).toBe(1);
  });

  it('and whose categories overlap tell nothing of one another', () => {
    const [sex, need] = ['sex,count\nGirls,20\nBoys,30\n', 'need,count\nSpeech,20\nHearing,40\n'];
    expect(link([need, sex], null, { overlapping: ['need'] }).tables.relations.length).toBe(1);
  });
});

describe('a count in words', () => {
  it('is called after its column in a wide table, and all where it has no category', () => {
    const wide = link(['year,girls,boys,total\n2025,3,4,7\n'], null).tables.cells;
    expect(wide.map(({ label }) => label)).toEqual(['girls, 2025', 'boys, 2025', 'all, 2025']);
  });
});
