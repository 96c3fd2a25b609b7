import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LocalArea } from '@golden-thread/local-areas';
import { findArea, readAreas } from '@golden-thread/local-areas/node';
import { importAreas } from '@golden-thread/subgraph/service';
import { postgresMajors } from '@golden-thread/subgraph/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestHouse, rotherham, type TestHouse } from './rotherham-house.ts';
import { twinOf } from './twin-area.ts';

const AREA = 'E08000018';
const nameQuery = `{ localArea(code: "${AREA}") { name framework { outcomes { id } } improvementPlans { id ratingCounts(asOf: "2022-08-31") { count } } } }`;

describe.each(postgresMajors)('what is published of an area, on PostgreSQL %i', (major) => {
  let house: TestHouse;
  let area: LocalArea;
  let folders: string;
  beforeEach(async () => {
    area = await rotherham();
    house = await openTestHouse({ major, areas: [area] });
    folders = mkdtempSync(join(tmpdir(), 'golden-thread-areas-'));
  });
  afterEach(async () => {
    expect(house.unexpected).toEqual([]);
    await house.close();
    rmSync(folders, { recursive: true });
  });
  const all = () => Object.values(house.house.services);
  const importAll = async (changed: LocalArea) =>
    Promise.all(all().map((service) => service.importArea(changed)));
  const name = async () => (await house.ask(nameQuery)).data.localArea.name;

  it('changes nothing when the same is imported again, and adds a version when something changed', async () => {
    expect((await importAll(area)).map(({ status }) => status)).toEqual([
      'unchanged',
      'unchanged',
      'unchanged',
    ]);
    expect((await importAll({ ...area, name: 'Rotherham, renamed' })).map(({ status }) => status)).toEqual([
      'imported',
      'imported',
      'imported',
    ]);
    expect(await name()).toBe('Rotherham, renamed');
    expect((await importAll(area)).map(({ status }) => status)).toEqual(['imported', 'imported', 'imported']);
    expect(await name()).toBe('Rotherham');
  });

  it('gives the same ids after every start', async () => {
    const before = await house.ask(nameQuery);
    await importAll({ ...area, name: 'Rotherham, renamed' });
    await importAll(area);
    expect(await house.ask(nameQuery)).toEqual(before);
  });

  it('refuses a published record that says something else under its id, and keeps what it had', async () => {
    const [first, ...rest] = area.actionRecords;
    const changed = {
      ...area,
      name: 'Changed',
      actionRecords: [{ ...first!, reason: 'other' } as never, ...rest],
    };
    const report = await house.house.services.send.importArea(changed);
    expect(report).toMatchObject({
      status: 'refused',
      issues: [{ code: 'RECORD_CHANGED', path: 'actionRecords[0]' }],
    });
    const { data } = await house.ask(nameQuery);
    expect(data.localArea.improvementPlans[0].ratingCounts.map(({ count }: any) => count)).toEqual([
      3, 9, 7, 2, 3, 51,
    ]);
  });

  it('takes a correction as a new record', async () => {
    const first = area.actionRecords.find((record) => record.kind === 'rating' && record.rating === 'green')!;
    const correction = {
      ...first,
      id: `${first.id}-corrected`,
      rating: 'red',
      statedAs: 'Red',
      corrects: first.id,
    };
    await importAll({ ...area, actionRecords: [...area.actionRecords, correction as never] });
    const { data } = await house.ask(nameQuery);
    expect(data.localArea.improvementPlans[0].ratingCounts.map(({ count }: any) => count)).toEqual([
      3, 8, 7, 3, 3, 51,
    ]);
  });

  it('never loses sight of what was recorded: a plan that drops its action is refused', async () => {
    const without = (ref: string): LocalArea => ({
      ...area,
      plans: area.plans.map((plan) => ({
        ...plan,
        priorities: plan.priorities.map((priority) => ({
          ...priority,
          headings: priority.headings.map((heading) => ({
            ...heading,
            actions: heading.actions.filter((action) => action.ref !== ref),
          })),
        })),
      })),
    });
    const actionId = 'E08000018:written-statement-of-action-2022:1.6.1';
    const record = `mutation { recordProgress(input: { actionId: "${actionId}", status: IN_PROGRESS }) { __typename } }`;
    expect((await house.ask(record, {}, 'officer')).data.recordProgress.__typename).toBe('ProgressRecorded');
    const { send } = house.house.services;
    expect(await send.importArea(without('1.6.1'))).toMatchObject({
      status: 'refused',
      issues: [{ code: 'RECORDED_ACTION_DROPPED', found: expect.stringContaining('no action 1.6.1') }],
    });
    const query = `{ improvementAction(id: "${actionId}") { version } }`;
    expect((await house.ask(query, {}, 'officer')).data.improvementAction.version).toBe(1);
    expect(await send.importArea(without('1.6.2'))).toMatchObject({ status: 'imported' });
    expect(await send.importArea(area)).toMatchObject({ status: 'imported' });
  });

  it('is never half imported: parts that do not fit together leave the last good version', async () => {
    const broken = { ...area, plans: area.plans.map((plan) => ({ ...plan, schemeId: 'no-such-scheme' })) };
    const [report] = await Promise.all([house.house.services.send.importArea(broken)]);
    expect(report).toMatchObject({ status: 'refused', issues: [{ code: 'AREA_NOT_USABLE' }] });
    expect(await name()).toBe('Rotherham');
  });

  it('is told by its name when the database refuses it, stays as it was, and stops no other area', async () => {
    const [post, ...posts] = area.governance.posts;
    const refused = (code: string, name: string): LocalArea => ({
      ...area,
      code,
      name,
      governance: { ...area.governance, posts: [{ ...post!, title: 'Head \ud800of SEND' }, ...posts] },
    });
    const twin = { ...twinOf(area), name: 'Imported all the same' };
    const { imported, problems, remarks } = await importAreas(all(), {
      areas: [refused(AREA, 'Changed'), refused('E99000002', 'Never served'), twin].map((each) => ({
        area: each,
        shipped: false,
      })),
      broken: [],
    });
    expect(problems).toContainEqual(
      expect.stringMatching(/^Changed \(E08000018\), not imported into \w+: AREA_NOT_KEPT: found .*22P02/u),
    );
    expect(problems).toContainEqual(
      expect.stringMatching(/^Never served \(E99000002\), not imported into \w+: AREA_NOT_KEPT/u),
    );
    expect(remarks).toContainEqual(expect.stringContaining('data of E99000002'));
    expect(imported).toContain(twin.name);
    expect((await house.ask(`{ localArea(code: "${twin.code}") { name } }`)).data.localArea.name).toBe(
      twin.name,
    );
    const asked = await house.ask(`{ localArea(code: "${AREA}") { bodies { name } } }`);
    expect(asked.data.localArea.bodies).toHaveLength(area.governance.bodies.length);
    expect(await house.house.notReady()).toEqual([]);
  });

  it('stays as it was when its folder is broken, and every issue is told', async () => {
    await importAreas(all(), await readAreas(undefined));
    const own = join(folders, 'rotherham');
    cpSync(await findArea(AREA), own, { recursive: true });
    const file = join(own, 'area.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"Rotherham"', '"Rotherham of our own"'));
    expect(await importAreas(all(), await readAreas(folders))).toEqual({
      imported: ['Rotherham of our own'],
      problems: [],
      remarks: [],
    });
    expect(await name()).toBe('Rotherham of our own');

    writeFileSync(join(own, 'lines.json'), '[{"kind": "befriends"}, {"kind": 3}]');
    writeFileSync(join(own, 'bodies.json'), 'not json');
    const { imported, problems, remarks } = await importAreas(all(), await readAreas(folders));
    expect(imported).toEqual([]);
    expect(problems.filter((line) => line.includes('lines.json')).length).toBeGreaterThan(1);
    expect(problems.filter((line) => line.includes('bodies.json')).length).toBeGreaterThan(0);
    for (const line of problems) expect(line).toMatch(/^rotherham\/\w+\.json .*found .*expected /u);
    expect(remarks).toEqual([
      `${problems.length} problems in the data of ${AREA}: what was imported before is served, and the log says more`,
    ]);
    expect(await name()).toBe('Rotherham of our own');

    writeFileSync(file, '{');
    expect((await importAreas(all(), await readAreas(folders))).remarks).toEqual([
      expect.stringMatching(/^\d+ problems in area folders that do not say which area they are: /u),
    ]);
    writeFileSync(file, '{"code": "/etc/passwd says root"}');
    expect(JSON.stringify((await importAreas(all(), await readAreas(folders))).remarks)).not.toContain(
      'root',
    );
    expect(await name()).toBe('Rotherham of our own');
    expect(await house.house.notReady()).toEqual([]);

    writeFileSync(file, '{"code": "E09000033"}');
    expect((await importAreas(all(), await readAreas(folders))).remarks).toEqual([
      expect.stringMatching(/in the data of E09000033: it was never imported, so it is not served, and/u),
    ]);
  });

  it('is ready only once an area is imported', async () => {
    const empty = await openTestHouse({ major, areas: [] });
    expect(await empty.house.notReady()).toHaveLength(3);
    mkdirSync(join(folders, '.hidden'));
    await importAreas(Object.values(empty.house.services), await readAreas(folders));
    expect(await empty.house.notReady()).toEqual([]);
    await empty.close();
  });
});
