import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { areaFileNames, optionalAreaFileNames } from '@golden-thread/local-areas';
import { temporaryFolder } from '@golden-thread/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startProgram } from './processes.ts';
import { COUNCIL, edit, fillIn } from './unknown-council.ts';

const command = fileURLToPath(new URL('../../../packages/cli/src/bin.ts', import.meta.url));
const start = fileURLToPath(new URL('../../../scripts/start.ts', import.meta.url));
const parent = temporaryFolder();
const folder = join(parent, 'areas', 'leicester');
afterAll(() => rmSync(parent, { recursive: true, force: true }));

/** Runs the golden-thread command to its end. */
async function goldenThread(...args: string[]) {
  const run = startProgram(command, { INIT_CWD: parent, AREAS_DIR: join(parent, 'areas') }, args);
  const status = await run.status;
  return { status, printed: run.printed() };
}

interface Told {
  readonly valid: boolean;
  readonly issues: readonly Record<'file' | 'path' | 'code' | 'found' | 'expected' | 'whatToDo', string>[];
}

const validate = async (place: string): Promise<Told> =>
  JSON.parse((await goldenThread('validate', place, '--json')).printed) as Told;

describe('a council that nobody here has seen, from a new folder to the app without TypeScript', () => {
  beforeAll(async () => {
    const made = await goldenThread('init', folder, '--code', COUNCIL.code, '--name', COUNCIL.name);
    expect(made.status, made.printed).toBe(0);
    fillIn(folder);
  });

  it('is valid once its maintainer has written its own framework, scheme, boards and plan', async () => {
    expect((await validate(folder)).issues).toEqual([]);
  });

  it('is served by the graph and shown by the council app in its own words', async () => {
    const run = startProgram(start, {
      DATA_DIR: join(parent, 'data'),
      AREAS_DIR: join(parent, 'areas'),
      GATEWAY_PORT: '0',
      COUNCIL_PORT: '0',
    });
    try {
      const graph = await run.says(/http:\/\/127\.0\.0\.1:\d+\/graphql/u);
      const council = await run.says(/Council app\s+(\S+)/u);
      await run.says(/Stop with Ctrl\+C\./u);
      const query = `{ localArea(code: "${COUNCIL.code}") { name
        framework { title outcomes { title indicators { title } } }
        bodies { name }
        improvementPlans { title board { name } scheme { title states { rating label } }
          ratingCounts(asOf: "2026-08-31") { rating count } priorities { actions { title } } } } }`;
      const response = await fetch(graph, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      const { data, errors } = (await response.json()) as { data: any; errors?: unknown };
      expect(errors).toBeUndefined();
      const { localArea } = data;
      expect(localArea.name).toBe(COUNCIL.name);
      expect(localArea.framework).toMatchObject({
        title: COUNCIL.framework,
        outcomes: [{ title: COUNCIL.outcome }],
      });
      expect(localArea.bodies.map(({ name }: { name: string }) => name).sort()).toEqual([
        COUNCIL.board,
        COUNCIL.panel,
      ]);
      const [plan] = localArea.improvementPlans;
      expect(plan).toMatchObject({ title: COUNCIL.plan, board: { name: COUNCIL.board } });
      expect(plan.priorities[0].actions[0].title).toBe(COUNCIL.action);
      expect(plan.scheme.states.map(({ label }: { label: string }) => label)).toEqual(
        Object.values(COUNCIL.words),
      );
      expect(plan.ratingCounts).toContainEqual({ rating: 'AMBER', count: 1 });

      const area = await page(new URL(`/areas/${COUNCIL.code}`, council));
      expect(missing(area, [COUNCIL.name, COUNCIL.outcome, COUNCIL.plan])).toEqual([]);
      const shown = await page(new URL(`/areas/${COUNCIL.code}/plans/send-plan?asOf=2026-08-31`, council));
      const { plan: title, action, words } = COUNCIL;
      expect(missing(shown, [title, action, words.amber, words.unknown])).toEqual([]);
      // Nobody's standard words stand beside the council's own.
      expect(/>Amber</u.exec(shown)).toBeNull();
      const governance = await page(new URL(`/areas/${COUNCIL.code}/governance`, council));
      expect(missing(governance, [COUNCIL.board, COUNCIL.panel])).toEqual([]);
    } finally {
      expect(await run.stop()).toBe(0);
    }
  });
});

/** The words a page does not hold. */
function missing(html: string, words: readonly string[]): readonly string[] {
  return words.filter((each) => !html.includes(each));
}

async function page(address: URL): Promise<string> {
  const response = await fetch(address, { headers: { accept: 'text/html' } });
  expect(response.status, address.href).toBe(200);
  return response.text();
}

describe('every kind of mistake in its files', () => {
  const required = areaFileNames.filter(
    (name) => !(optionalAreaFileNames as readonly string[]).includes(name),
  );

  /** What is told of a copy of the folder after it was broken. */
  async function told(breaks: (copy: string) => void): Promise<Told['issues']> {
    const copy = join(parent, 'broken');
    cpSync(folder, copy, { recursive: true });
    try {
      breaks(copy);
      const { issues } = await validate(copy);
      for (const issue of issues)
        for (const part of ['file', 'code', 'found', 'expected', 'whatToDo'] as const)
          expect(issue[part], JSON.stringify(issue)).toMatch(/\S/);
      return issues;
    } finally {
      rmSync(copy, { recursive: true });
    }
  }
  const summed = (issues: Told['issues']) => issues.map(({ file, path, code }) => `${file} ${path} ${code}`);

  it('is told when a file is missing, for every file at once', async () => {
    const issues = await told((copy) => required.forEach((name) => rmSync(join(copy, name))));
    expect(summed(issues)).toEqual(required.map((name) => `${name}  FILE_MISSING`));
  });

  it('is told when a file is no JSON, for every file at once, with the place', async () => {
    const issues = await told((copy) =>
      required.forEach((name) => writeFileSync(join(copy, name), '[{"id": }]')),
    );
    expect(new Set(issues.map(({ file }) => file))).toEqual(new Set(required));
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['INVALID_JSON']));
  });

  it('is told when a file holds the wrong thing, for every file at once', async () => {
    const issues = await told((copy) =>
      required.forEach((name) => writeFileSync(join(copy, name), '"text"')),
    );
    expect(new Set(issues.map(({ file }) => file))).toEqual(new Set(required));
  });

  it('is told when an entry has a field too many, for every file that lists something', async () => {
    const filled = required.filter(
      (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')).length !== 0,
    );
    const issues = await told((copy) =>
      filled.forEach((name) =>
        edit(copy, name, (content) => {
          (Array.isArray(content) ? content[0] : content).colour = 'red';
        }),
      ),
    );
    expect(summed(issues).sort()).toEqual(
      filled
        .map(
          (name) =>
            `${name} ${name === 'area.json' || name === 'framework.json' ? '' : '[0].'}colour UNKNOWN_FIELD`,
        )
        .sort(),
    );
  });

  it('is told with the nearest name when something is misspelt, across files and all at once', async () => {
    const issues = await told((copy) => {
      edit(copy, 'bodies.json', (bodies) => {
        bodies[0].kind = 'partnership-bord';
      });
      edit(copy, 'posts.json', ([post]) => {
        post.titel = post.title;
        delete post.title;
      });
      edit(copy, 'improvement-plans.json', ([plan]) => {
        plan.boardBodyId = 'send-bord';
        plan.schemeId = 'three-colors';
      });
      edit(copy, 'framework.json', (framework) => {
        framework.statements[0].indicatorId = 'children-who-feel-save';
      });
      writeFileSync(join(copy, 'body.json'), '[]');
    });
    const hints = issues.map(({ whatToDo }) => /Did you mean "([^"]+)"/.exec(whatToDo)?.[1]);
    expect(hints).toEqual(
      expect.arrayContaining([
        'partnership-board',
        'title',
        'send-board',
        'three-colours',
        'children-who-feel-safe',
      ]),
    );
    expect(summed(issues)).toContain('body.json  FILE_UNEXPECTED');
  });

  it('is told when a day, a period, an id, a rule or a reference is wrong', async () => {
    const issues = await told((copy) => {
      edit(copy, 'area.json', (area) => {
        area.code = 'Leicester';
        area.sources[0].publishedDate = '2026-02-30';
      });
      edit(copy, 'indicators.json', ([indicator]) => {
        indicator.polarity = 'lower-is-better';
      });
      edit(copy, 'schemes.json', ([scheme]) => {
        scheme.states[1].shape = scheme.states[0].shape;
      });
      edit(copy, 'action-records.json', ([record]) => {
        record.actionRef = '9.9.9';
      });
      edit(copy, 'lines.json', ([line]) => {
        line.toBodyId = 'nobody-at-all';
      });
    });
    expect(summed(issues)).toEqual(
      expect.arrayContaining([
        'area.json code INVALID_AREA_CODE',
        'area.json sources[0].publishedDate INVALID_DATE',
        'lines.json [0].toBodyId UNKNOWN_REFERENCE',
        'indicators.json [0].polarity TARGET_AGAINST_POLARITY',
        'schemes.json [0].states[1].shape SHAPE_TWICE',
      ]),
    );
    expect(issues.some(({ file, path }) => file === 'action-records.json' && path === '[0].actionRef')).toBe(
      true,
    );
  });
});
