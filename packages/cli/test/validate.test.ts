import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { copyOfRotherham, rotherhamAsOneObject } from './area-folder.ts';
import { runCommand } from './run-command.ts';

const { parent, folder } = copyOfRotherham();
afterAll(() => rmSync(parent, { recursive: true, force: true }));

describe('golden-thread validate', () => {
  it.each(['rotherham', 'Rotherham', 'E08000018', 'e08000018'])(
    'finds the shipped area by %s and is fine',
    async (name) => {
      const { status, stdout, stderr } = await runCommand(['validate', name]);
      expect(stdout).toContain('Rotherham (E08000018) is valid');
      expect(stdout).toContain('  actions: 75\n');
      expect(stderr).toBe('');
      expect(status).toBe(0);
    },
  );

  it('remarks on a plan whose actions nobody may close, which is no issue', async () => {
    const { status, stdout } = await runCommand(['validate', 'derby']);
    expect(status).toBe(0);
    expect(stdout).toContain('Derby (E06000015) is valid');
    expect(stdout).toMatch(
      /1 remark, and no issue:\n {2}improvement-plans\.json \[0\]: Nobody holds the right/,
    );
    const json = JSON.parse((await runCommand(['validate', 'derby', '--json'])).stdout) as unknown;
    expect(json).toMatchObject({ valid: true, issues: [], remarks: [{ code: 'NOBODY_CLOSES_ACTIONS' }] });
    expect((await runCommand(['validate', 'rotherham'])).stdout).not.toContain('remark');
  });

  it('says the same as JSON', async () => {
    const { status, stdout } = await runCommand(['validate', 'rotherham', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      valid: true,
      area: { code: 'E08000018', name: 'Rotherham' },
      counts: { outcomes: 7, actions: 75, intentions: 20, plans: 1 },
      issues: [],
    });
    expect(status).toBe(0);
  });

  it('takes a path from where the caller stood, which pnpm keeps in INIT_CWD', async () => {
    const { status, stdout } = await runCommand(['validate', './our-area'], { env: { INIT_CWD: parent } });
    expect(stdout).toContain(`no issues in ${folder}`);
    expect(status).toBe(0);
  });

  it('takes a path from the working directory without pnpm', async () => {
    expect((await runCommand(['validate', 'our-area'], { cwd: parent })).status).toBe(0);
  });

  it('reads the files as one object from standard input', async () => {
    const input = JSON.stringify(rotherhamAsOneObject());
    const { status, stdout } = await runCommand(['validate', '-'], { input });
    expect(stdout).toContain('no issues in standard input');
    expect(status).toBe(0);
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '{"area.json": '],
    ['a list', '[]'],
    ['null', 'null'],
    ['null bytes', '{"area.json": \0}'],
    ['an object of other things', '{"passwd": 1}'],
  ])('lists the issues of standard input that holds %s', async (_what, input) => {
    const { status, stdout } = await runCommand(['validate', '-', '--json'], { input });
    const { valid, issues } = JSON.parse(stdout) as { valid: boolean; issues: Record<string, unknown>[] };
    expect(valid).toBe(false);
    expect(issues.length).toBeGreaterThan(0);
    for (const issue of issues) {
      expect(Object.keys(issue)).toEqual(
        expect.arrayContaining(['code', 'path', 'found', 'expected', 'whatToDo']),
      );
    }
    expect(status).toBe(1);
  });

  it.each([
    ['area.json', 'ONE_FILE_ALONE', 'one object that looks like area.json, not an object of files'],
    ['framework.json', 'ONE_FILE_ALONE', 'one object that looks like framework.json, not an object of files'],
    ['bodies.json', 'NOT_AN_OBJECT', 'a list, which looks like one file of an area'],
    ['', 'NOTHING_GIVEN', 'nothing'],
  ])('says in one issue that %j alone is not an area', async (file, code, found) => {
    const content = file === '' ? '' : JSON.stringify(rotherhamAsOneObject()[file]);
    const { stdout } = await runCommand(['validate', '-', '--json'], { input: content });
    expect(JSON.parse(stdout)).toMatchObject({ issues: [{ code, found }] });
    expect((JSON.parse(stdout) as { issues: unknown[] }).issues).toHaveLength(1);
  });

  it('lists every issue of a broken folder at once, with file, place, found, expected and what to do', async () => {
    const broken = copyOfRotherham();
    try {
      writeFileSync(join(broken.folder, 'posts.json'), '[{"id": "head-of-send", "title": 7}]');
      writeFileSync(join(broken.folder, 'lines.json'), '[');
      const { status, stdout } = await runCommand(['validate', broken.folder, '--json']);
      const { issues } = JSON.parse(stdout) as { issues: { file: string }[] };
      expect(issues.map(({ file }) => file)).toEqual(expect.arrayContaining(['posts.json', 'lines.json']));
      expect(status).toBe(1);
      const text = await runCommand(['validate', broken.folder]);
      for (const word of ['posts.json', 'found:', 'expected:', 'what to do:'])
        expect(text.stdout).toContain(word);
      expect(text.status).toBe(1);
    } finally {
      rmSync(broken.parent, { recursive: true, force: true });
    }
  });

  it('takes several areas, and a folder of area folders for all of them, and counts them', async () => {
    const broken = copyOfRotherham();
    try {
      writeFileSync(
        join(broken.folder, 'posts.json'),
        '[{"id": "head-of-send", "titel": "Head of SEND", "organisationId": null}]',
      );
      const args = ['validate', 'rotherham', broken.parent, '-'];
      const input = JSON.stringify(rotherhamAsOneObject());
      const { status, stdout } = await runCommand([...args, '--json'], { input });
      const { valid, counts, areas } = JSON.parse(stdout) as {
        valid: boolean;
        counts: Record<string, number>;
        areas: { valid: boolean; issues: { whatToDo: string }[] }[];
      };
      expect(areas.map((area) => area.valid)).toEqual([true, false, true]);
      expect(counts).toMatchObject({ areas: 3, valid: 2, broken: 1 });
      expect(counts['issues']).toBe(areas[1]?.issues.length);
      expect(valid).toBe(false);
      expect(areas[1]?.issues.some(({ whatToDo }) => whatToDo.endsWith('Did you mean "title"?'))).toBe(true);
      expect(status).toBe(1);
      const text = await runCommand(args, { input });
      expect(text.stdout).toMatch(/^3 areas: 2 valid, 1 with issues \(\d+ in all\)\n$/m);
      expect((await runCommand(['validate', 'rotherham', 'rotherham'])).status).toBe(0);
    } finally {
      rmSync(broken.parent, { recursive: true, force: true });
    }
  });

  it('refuses two folders of one code, and takes the same folders for areas as start does', async () => {
    const { parent: both, folder: one } = copyOfRotherham();
    try {
      cpSync(one, join(both, 'our other area'), { recursive: true });
      mkdirSync(join(both, 'empty'));
      mkdirSync(join(both, '.git'));
      writeFileSync(join(both, '.git', 'area.json'), '{}');
      mkdirSync(join(both, 'documents'));
      writeFileSync(join(both, 'documents', 'plan.pdf'), '');
      for (const args of [[both], [one, join(both, 'our other area')]]) {
        const { status, stdout } = await runCommand(['validate', ...args, '--json']);
        const { counts, areas } = JSON.parse(stdout) as {
          counts: unknown;
          areas: { issues: { code: string; found: string }[] }[];
        };
        expect(counts).toEqual({ areas: 2, valid: 0, broken: 2, issues: 2 });
        expect(
          areas.flatMap(({ issues }) => issues.map(({ code, found }) => `${code} ${found}`)).sort(),
        ).toEqual(['AREA_TWICE "E08000018", as in our other area', 'AREA_TWICE "E08000018", as in our-area']);
        expect(status).toBe(1);
      }
      writeFileSync(join(both, 'our other area', 'lines.json'), '[');
      const { stdout: told } = await runCommand(['validate', both]);
      expect(told).toMatch(/INVALID_JSON[^]*AREA_TWICE/);
      expect(told).toContain('2 areas: 1 valid, 1 with issues (2 in all)');
      mkdirSync(join(both, 'begun'));
      writeFileSync(join(both, 'begun', 'bodies.json'), '[]');
      expect((await runCommand(['validate', both])).stdout).toMatch(/begun\n.*\n.*FILE_MISSING/s);
    } finally {
      rmSync(both, { recursive: true, force: true });
    }
  });

  it('answers for an empty folder with the files it lacks', async () => {
    mkdirSync(join(parent, 'empty'));
    const { status, stdout } = await runCommand(['validate', join(parent, 'empty')]);
    expect(stdout).toContain('area.json');
    expect(status).toBe(1);
  });
});
