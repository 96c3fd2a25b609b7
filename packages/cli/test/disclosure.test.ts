import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from './run-command.ts';

const root = mkdtempSync(join(tmpdir(), 'golden-thread-disclosure-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let folder = root;
beforeEach(() => {
  folder = mkdtempSync(join(root, 'case-'));
});

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Made up by us: one small count, told by its row, by its column, and by a share. */
const SEX = [
  'area,sex,count,percentage',
  'Northbeck,Girls,4,10',
  'Northbeck,Boys,36,90',
  'Northbeck,Total,40,100',
  '',
];
const AGE = ['area,age,count', 'Northbeck,Under 10,19', 'Northbeck,10 and over,21', 'Northbeck,Total,40', ''];
const POLICY = {
  id: 'ours',
  title: 'Our own',
  source: { title: 'Our own rules', publisher: 'Northbeck' },
  suppression: { from: 1, to: 2, symbol: '#' },
  rounding: null,
  width: 1,
  refusedLevels: ['ward'],
};

interface Protected {
  readonly policy: string;
  readonly primary: number;
  readonly secondary: number;
  readonly derived: number;
  readonly tables: readonly { readonly table: string; readonly csv: string }[];
  readonly cells: readonly { readonly cell: string; readonly kind: string; readonly reason: string }[];
  readonly readAs: readonly Record<string, unknown>[];
}

const published = fileURLToPath(
  new URL('../../../../shared/data/dfe-children-looked-after/sdq.csv.gz', import.meta.url),
);
const here = existsSync(published);
if (!here) console.warn('Left out: ../shared/data is not here, so no published table was audited.');

describe('golden-thread protect', () => {
  it('prints the table and nothing else, and says on standard error what it was taken for', async () => {
    const { status, stdout, stderr } = await runCommand(['protect', '-', '--policy', 'dfe-looked-after'], {
      input: SEX.join('\n'),
    });
    expect(stdout).toBe(
      'area,sex,count,percentage\nNorthbeck,Girls,c,c\nNorthbeck,Boys,c,c\nNorthbeck,Total,40,100\n',
    );
    expect(stderr).toContain('-: counts count; percentages and rates percentage; categories area, sex');
    expect(stderr).toContain('1 small counts hidden, 1 more');
    expect(status).toBe(0);
  });

  it('says in JSON of each cell what was done to it and why', async () => {
    const tables = [put('sex.csv', SEX.join('\n')), put('age.csv.gz', gzipSync(AGE.join('\n')))];
    const { status, stdout, stderr } = await runCommand([
      'protect',
      ...tables,
      '--policy',
      'dfe-looked-after',
      '--json',
    ]);
    const json = JSON.parse(stdout) as Protected;
    expect(json).toMatchObject({ policy: 'dfe-looked-after', primary: 1, secondary: 1, derived: 2 });
    expect(json.tables[1]?.csv).toBe(AGE.join('\n'));
    expect(json.cells.map(({ cell, kind }) => [cell, kind])).toEqual([
      ['area: Northbeck, sex: Girls', 'primary'],
      ['area: Northbeck, sex: Boys', 'secondary'],
      ['percentage or rate of area: Northbeck, sex: Girls', 'derived'],
      ['percentage or rate of area: Northbeck, sex: Boys', 'derived'],
    ]);
    expect(json.cells[0]?.reason).toBe('It is a count from 1 to 5.');
    expect(json.cells[1]?.reason).toContain('area: Northbeck, sex: Girls');
    expect(json.readAs[1]).toMatchObject({ counts: ['count'], categories: ['area', 'age'], passedOver: [] });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it.each(['dfe-looked-after', 'nhs-sub-national'])(
    'under %s, leaves audit nothing to find',
    async (policy) => {
      const tables = [put('sex.csv', SEX.join('\n')), put('age.csv', AGE.join('\n'))];
      const out = join(folder, 'to-publish');
      const written = await runCommand(['protect', ...tables, '--policy', policy, '--out', out]);
      expect(written.status).toBe(0);
      expect(written.stdout).toContain('For the publisher alone');
      expect(readdirSync(out)).toEqual(['age.csv', 'sex.csv']);
      const published = readdirSync(out).map((name) => join(out, name));
      // Who does not know that counts were rounded takes them for exact, and is misled.
      const readers = policy === 'nhs-sub-national' ? [['--policy', policy]] : [[], ['--policy', policy]];
      for (const known of readers) {
        const audited = await runCommand(['audit', ...published, ...known, '--json']);
        const json = JSON.parse(audited.stdout) as Record<string, unknown>;
        expect(json).toMatchObject({ exposed: 0, contradictions: 0, notAvailable: 0 });
        expect(json['hidden']).toBeGreaterThan(0);
        expect(audited.status).toBe(0);
      }
    },
  );

  it('takes a policy of one’s own, and audit knows its sign', async () => {
    const policy = put('ours.json', JSON.stringify(POLICY));
    const table = put(
      'sex.csv',
      SEX.join('\n').replace('Girls,4,10', 'Girls,2,5').replace('Boys,36,90', 'Boys,38,95'),
    );
    const out = join(folder, 'out');
    expect((await runCommand(['protect', table, '--policy', policy, '--out', out])).status).toBe(0);
    const written = join(out, 'sex.csv');
    expect(readFileSync(written, 'utf8')).toContain('Girls,#,#');
    const known = await runCommand(['audit', written, '--policy', policy, '--json']);
    expect(JSON.parse(known.stdout)).toMatchObject({ hidden: 2, exposed: 0, notAvailable: 0 });
    // A sign it does not know may hide a count: that is never passed over.
    const unknown = await runCommand(['audit', written]);
    expect(unknown.stdout).toContain('2 issues; nothing was attacked');
    expect(unknown.stdout).toContain('--symbol');
    expect(unknown.status).toBe(1);
    const named = await runCommand(['audit', written, '--symbol', '#', '--json']);
    expect(JSON.parse(named.stdout)).toMatchObject({ hidden: 2, exposed: 0 });
  });

  it('tells everything wrong with every table and writes nothing', async () => {
    const tables = [
      put('a.csv', 'area,sex,count\nNorthbeck,Girls,about 5\nNorthbeck,Boys\nNorthbeck,Total,9\n'),
      put('b.csv', 'area,remark\nNorthbeck,many\n'),
      put('empty.csv', ''),
      put('workbook.csv', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0xff, 0xfe, 10])),
      put('squeezed.csv', gzipSync(SEX.join('\n'))),
    ];
    const out = join(folder, 'out');
    const ran = await runCommand([
      'protect',
      ...tables,
      '--policy',
      'dfe-looked-after',
      '--out',
      out,
      '--json',
    ]);
    const { valid, issues } = JSON.parse(ran.stdout) as {
      valid: boolean;
      issues: readonly Record<string, string>[];
    };
    expect(valid).toBe(false);
    expect(issues.map(({ code, file, path }) => [code, file?.replace(`${folder}/`, ''), path])).toEqual([
      ['NOT_A_COUNT', 'a.csv', 'line 2, column count'],
      ['WRONG_NUMBER_OF_FIELDS', 'a.csv', 'line 3'],
      ['NO_COUNT_COLUMN', 'b.csv', 'line 1'],
      ['EMPTY_FILE', 'empty.csv', ''],
      ['NOT_UTF8_TEXT', 'workbook.csv', ''],
      ['NOT_UTF8_TEXT', 'squeezed.csv', ''],
    ]);
    for (const { found, expected, whatToDo } of issues)
      for (const words of [found, expected, whatToDo]) expect(words).toBeTruthy();
    expect(ran.status).toBe(1);
    expect(existsSync(out)).toBe(false);
    const inWords = await runCommand(['protect', ...tables, '--policy', 'dfe-looked-after', '--out', out]);
    expect(inWords.stdout).toContain('6 issues; nothing was written');
    expect(inWords.stdout).toContain('what to do: ');
  });

  it('tells totals that do not add up and mends none', async () => {
    const ran = await runCommand(['protect', '-', '--policy', 'dfe-looked-after', '--json'], {
      input: SEX.join('\n').replace('Total,40', 'Total,41'),
    });
    expect(JSON.parse(ran.stdout)).toMatchObject({
      valid: false,
      issues: [{ code: 'TOTAL_DISAGREES', found: '41' }],
    });
    expect(ran.status).toBe(1);
  });

  it('names every fault of a policy file', async () => {
    const policy = put('ours.json', JSON.stringify({ ...POLICY, title: '', width: -1 }));
    const ran = await runCommand(['protect', '-', '--policy', policy, '--json'], { input: SEX.join('\n') });
    const { issues } = JSON.parse(ran.stdout) as { issues: readonly { file: string; path: string }[] };
    expect(new Set(issues.map(({ path }) => path))).toEqual(new Set(['title', 'width']));
    expect(issues[0]?.file).toBe(policy);
    expect(ran.status).toBe(1);
  });

  it.each([
    ['an unknown policy', ['-', '--policy', 'nothing-such'], 'UNKNOWN_POLICY'],
    ['a policy file that is not there', ['-', '--policy', 'nothing-such.json'], 'UNKNOWN_POLICY'],
    ['a table that is not there', ['nothing-such.csv', '--policy', 'none'], 'TABLE_NOT_FOUND'],
    ['standard input twice', ['-', '-', '--policy', 'none'], 'STANDARD_INPUT_TWICE'],
    ['no policy', ['-'], 'WRONG_COMMAND_LINE'],
  ])('refuses %s with status 2', async (_what, args, code) => {
    const ran = await runCommand(['protect', ...args, '--json'], { input: SEX.join('\n'), cwd: folder });
    expect((JSON.parse(ran.stderr) as { fault: { code: string } }).fault.code).toBe(code);
    expect(ran.status).toBe(2);
    expect(ran.stdout).toBe('');
  });

  it('refuses a policy file that is no JSON, half a gzip file, and several tables with nowhere to go', async () => {
    const [one, two] = [put('one.csv', SEX.join('\n')), put('two.csv', AGE.join('\n'))];
    const half = put('half.csv.gz', gzipSync(SEX.join('\n')).subarray(0, 40));
    const ran = await Promise.all([
      runCommand(['protect', one, '--policy', put('ours.json', '{'), '--json']),
      runCommand(['protect', half, '--policy', 'none', '--json']),
      runCommand(['protect', one, two, '--policy', 'none']),
    ]);
    expect(ran.map(({ status }) => status)).toEqual([2, 2, 2]);
    expect(ran[0]?.stderr).toContain('UNKNOWN_POLICY');
    expect(ran[1]?.stderr).toContain('TABLE_UNREADABLE');
    expect(ran[2]?.stderr).toContain('--out');
  });

  it('writes over no table it reads, and leaves nothing half when the machine refuses', async () => {
    const table = put('sex.csv', SEX.join('\n'));
    const over = await runCommand(['protect', table, '--policy', 'none', '--out', folder, '--json']);
    expect(over.stderr).toContain('WOULD_OVERWRITE_TABLE');
    const blocked = put('blocked', 'a file where a folder should stand');
    const refused = await runCommand([
      'protect',
      table,
      '--policy',
      'none',
      '--out',
      join(blocked, 'out'),
      '--json',
    ]);
    expect(refused.stderr).toContain('NOT_WRITTEN');
    expect([over.status, refused.status]).toEqual([2, 2]);
    // The second table cannot take its name: the first is not left under its own beside it.
    const out = join(folder, 'out');
    mkdirSync(join(out, 'age.csv'), { recursive: true });
    const half = await runCommand([
      'protect',
      table,
      put('age.csv', AGE.join('\n')),
      '--policy',
      'none',
      '--out',
      out,
    ]);
    expect(half.status).toBe(2);
    expect(readdirSync(out)).toEqual(['age.csv']);
    expect(readdirSync(folder).filter((name) => name.includes('unfinished'))).toEqual([]);
  });

  it('writes over no table that is there and differs, unless told to, and names them all', async () => {
    const out = join(folder, 'out');
    mkdirSync(out);
    const older = 'older and longer than what is written now'.repeat(99);
    for (const name of ['sex.csv', 'age.csv', 'other.csv']) writeFileSync(join(out, name), older);
    const tables = [put('sex.csv.gz', gzipSync(`\uFEFF${SEX.join('\r\n')}`)), put('age.csv', AGE.join('\n'))];
    const protectAll = (...more: readonly string[]) =>
      runCommand(['protect', ...tables, '--policy', 'none', '--out', out, ...more]);
    const refused = await protectAll();
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('nothing was written');
    for (const name of ['sex.csv', 'age.csv']) {
      expect(refused.stderr).toContain(join(out, name));
      expect(readFileSync(join(out, name), 'utf8')).toBe(older);
    }
    expect(refused.stderr).toContain('--replace');
    expect(readdirSync(out)).toEqual(['age.csv', 'other.csv', 'sex.csv']);
    const replaced = await protectAll('--replace');
    expect(replaced.status).toBe(0);
    expect(replaced.stdout).toContain('also there, and not protected together with these: other.csv');
    expect(readFileSync(join(out, 'sex.csv'), 'utf8')).toBe(`\uFEFF${SEX.join('\r\n')}`);
    expect(readFileSync(join(out, 'age.csv'), 'utf8')).toBe(AGE.join('\n'));
    const again = await protectAll();
    expect(again.status).toBe(0);
  });

  it('prints one symbol for all that is hidden, whatever signs the table had', async () => {
    const input = 'age,count\n0-4,~\n5-9,SUPP\n10-15,3\n16-17,40\nTotal,90\n';
    const { stdout } = await runCommand(['protect', '-', '--policy', 'dfe-looked-after'], { input });
    expect(stdout).toBe('age,count\n0-4,c\n5-9,c\n10-15,c\n16-17,40\nTotal,90\n');
  });

  it.each([
    ['a column of wards', 'Ward,Number of children looked after\nAnston,12\nTotal,12\n'],
    ['codes of wards', 'place,count\nE05000001,12\nE05000002,9\n'],
    ['neighbourhoods', 'LSOA21CD,count\nE01007620,12\n'],
    ['postcodes', 'home post code,count\nS60 1AE,12\n'],
    ['constituencies', 'pcon_code,count\nE14001063,12\n'],
    ['schools', 'school_urn,count\n100000,12\n'],
    ['codes of other areas', 'place,count\nE34000001,12\n'],
    ...['Parliamentary constituency', 'School', 'Planning area', 'Opportunity area', 'Provider'].map(
      (level) => [`the level ${level}`, `geographic_level,la_name,count\n${level},Northbeck,12\n`],
    ),
  ])('refuses %s, with the reason', async (_what, input) => {
    const ran = await runCommand(['protect', '-', '--policy', 'dfe-looked-after'], { input });
    expect(ran.stdout).toContain('1 issue; nothing was written');
    expect(ran.stdout).toContain('LEVEL_BELOW_THRESHOLD');
    expect(ran.stdout).toContain('so few children live in one');
    expect(ran.status).toBe(1);
    expect((await runCommand(['protect', '-', '--policy', 'none'], { input })).status).toBe(0);
  });
});

describe('golden-thread audit', () => {
  it('counts what can be worked out, and prints no value it recovers', async () => {
    // 7,919 is told by the sum and printed nowhere.
    const table = put('t.csv', 'area,sex,count\nNorthbeck,Girls,c\nNorthbeck,Boys,1\nNorthbeck,Total,7920\n');
    for (const args of [
      ['audit', table],
      ['audit', table, '--json'],
      ['audit', table, '--policy', 'none'],
    ]) {
      const { status, stdout, stderr } = await runCommand(args);
      expect(status).toBe(1);
      expect(`${stdout}${stderr}`).not.toMatch(/7,?9\d\d/);
      expect(`${stdout}${stderr}`).not.toContain('Girls');
    }
    const { stdout } = await runCommand(['audit', table, '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      hidden: 1,
      exposed: 1,
      determined: 1,
      pinned: 0,
      undecided: 0,
    });
  });

  it('finds in two tables together what neither gives alone', async () => {
    const [sex, age] = [
      put('sex.csv', 'sex,count\nGirls,c\nBoys,30\nTotal,x\n'),
      put('age.csv', 'age,count\nYounger,20\nOlder,13\nTotal,33\n'),
    ];
    const alone = await Promise.all([sex, age].map((table) => runCommand(['audit', table, '--json'])));
    expect(alone.map(({ stdout }) => (JSON.parse(stdout) as { exposed: number }).exposed)).toEqual([0, 0]);
    expect(alone.map(({ status }) => status)).toEqual([0, 0]);
    const together = await runCommand(['audit', sex, age]);
    expect(together.stdout).toContain('1 hidden count in 2 tables; 1 exposed');
    expect(together.status).toBe(1);
  });

  it('reads the signs of published tables, quoted line ends and gzip on the way', async () => {
    const rows = ['"Long,\nname"', 'z', 'x', 'k', 'low', '-', 'NA', ''].map((sign, at) =>
      at === 0 ? `${sign},c` : `area ${at},${sign}`,
    );
    const table = put('signs.csv.gz', gzipSync(`area,count\n${rows.join('\n')}\n`));
    const { status, stdout } = await runCommand(['audit', table, '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ hidden: 3, roundingToZero: 2, exposed: 0, notAvailable: 5 });
    expect(status).toBe(0);
    const inWords = await runCommand(['audit', table]);
    expect(inWords.stdout).toContain('5 counts not available or not applicable, by their signs');
    expect(inWords.stdout).toContain('2 counts round to zero, by the sign (low, k): taken for hidden counts');
    expect(inWords.stdout).toContain('signs.csv.gz: counts count; categories area');
  });

  it.each(['<5', '~', '1-5', 'SUPP', '[c]', '*', 'fewer than 5'])(
    'takes %j for a hidden count, and finds what can be worked out',
    async (sign) => {
      const rows = [`0-4,${sign}`, '5-9,20', '10-17,77', 'Total,100'];
      const input = ['year,area,age,count', ...rows.map((row) => `2025,Wirral,${row}`), ''].join('\n');
      const { status, stdout } = await runCommand(['audit', '-', '--json'], { input });
      expect(JSON.parse(stdout)).toMatchObject({ hidden: 1, exposed: 1, determined: 1 });
      expect(status).toBe(1);
    },
  );

  it('never says all clear of a table it could not read: every figure it does not know is told', async () => {
    const rows = ['a,-3', 'b,7.5', 'c,abc', 'd,1e400', 'e,4', 'e,5', 'f,..', 'Total,100'];
    const ran = await runCommand(['audit', '-'], { input: `age,count\n${rows.join('\n')}\n` });
    expect(ran.stdout).toContain('5 issues; nothing was attacked');
    for (const line of [2, 3, 4, 5, 7]) expect(ran.stdout).toContain(`- line ${line}, column count`);
    expect(ran.stdout).not.toContain('nothing was written');
    expect(ran.stdout).not.toContain('0 exposed');
    expect(ran.status).toBe(1);
  });

  it('says so where signs such as <5 cannot be taken at their word', async () => {
    const input = 'age,count\n0-4,<5\n5-9,<5\nTotal,40\n';
    const { stdout } = await runCommand(['audit', '-'], { input });
    expect(stdout).toContain('2 hidden counts in 1 table; 0 exposed');
    expect(stdout).toContain(
      '2 signs that state a range, such as <5, were taken for hidden counts of any size',
    );
  });

  it.each(['audit', 'protect'])(
    '%s of a program or a picture prints none of its characters',
    async (command) => {
      const policy = command === 'protect' ? ['--policy', 'none'] : [];
      const escapes = put('escapes.csv', '\u001b[2J\u0007\u009b31m,count\nDerby,3\n');
      const turned = put('turned.csv', 'area,\u202Eremark\nDerby,many\n');
      const ran = await runCommand(
        [command, escapes, turned, ...policy, '--out', join(folder, 'out')].slice(
          0,
          command === 'audit' ? 3 : 7,
        ),
      );
      expect(ran.status).toBe(1);
      expect(ran.stdout).toContain('NOT_UTF8_TEXT');
      expect(ran.stdout).toContain('\\u202eremark');

      expect(`${ran.stdout}${ran.stderr}`).not.toMatch(/[\0-\x09\x0B-\x1F\x7F-\x9F\u202E]/);
    },
  );

  it('says of a folder that it is one', async () => {
    const ran = await runCommand(['audit', folder]);
    expect(ran.stderr).toContain('This is a folder, not a table.');
    expect(ran.status).toBe(2);
    const device = await runCommand(['audit', '/dev/null', '--json']);
    expect(device.stderr).toContain('NOT_A_TABLE');
  });

  it('says what is wrong with a table that is none, with status 1', async () => {
    const ran = await runCommand(['audit', '-', '--json'], { input: 'area,count\n' });
    expect(JSON.parse(ran.stdout)).toMatchObject({
      valid: false,
      issues: [{ code: 'EMPTY_FILE', file: '-' }],
    });
    expect(ran.status).toBe(1);
  });
});

if (here) {
  describe('golden-thread audit of a published table', () => {
    it('reads a published table and tells how many and nothing else', async () => {
      const { status, stdout } = await runCommand(['audit', published, '--json']);
      const json = JSON.parse(stdout) as Record<string, unknown>;
      expect(Object.keys(json).sort()).toEqual([
        'contradictions',
        'determined',
        'exposed',
        'hidden',
        'notAvailable',
        'notSums',
        'pinned',
        'rangesLeftOut',
        'readAs',
        'roundingToZero',
        'settledBy',
        'undecided',
      ]);
      expect(json['hidden']).toBeGreaterThan(0);
      expect(json).toMatchObject({ contradictions: 0 });
      expect(status).toBe(json['exposed'] === 0 ? 0 : 1);
    });
  });
}
