import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LocalArea } from '@golden-thread/local-areas';
import { loadArea, shippedAreas } from '@golden-thread/local-areas/node';
import { postgresMajors } from '@golden-thread/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestHouse, type TestHouse } from './rotherham-house.ts';

const AREA = 'E06999999';
const PLAN = `${AREA}:written-statement-of-action-2022`;
const NEEDS_BOTH = 'measures-and-timeline';

/** Three states in words, shapes and an order of a council's own; the fourth says that nothing is said. */
const ourWords = {
  id: 'our-words',
  title: 'Our own words',
  states: [
    {
      rating: 'red',
      label: 'Stuck',
      inBrief: 'ask for help',
      meaning: 'It does not move without help.',
      shape: 'cross',
      aliases: [],
    },
    {
      rating: 'amber',
      label: 'Watch',
      meaning: 'It may come late and change too little.',
      shape: 'pause',
      aliases: [],
    },
    {
      rating: 'green',
      label: 'On course',
      meaning: 'It comes in time or changes what it should.',
      shape: 'star',
      aliases: [],
    },
    {
      rating: 'unknown',
      label: 'Not said',
      meaning: 'Nobody has said how it stands.',
      shape: 'question',
      aliases: [],
    },
  ],
  amberNeeds: NEEDS_BOTH,
  redNeeds: NEEDS_BOTH,
};

/** A folder with Rotherham's plan, no records, and a scheme of its own. */
async function folderWith(schemes: readonly unknown[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'own-scheme-'));
  const shipped = (await shippedAreas()).find((each) => each.endsWith('rotherham'))!;
  await cp(shipped, folder, { recursive: true });
  const change = async (file: string, alter: (content: any) => unknown): Promise<void> => {
    const path = join(folder, file);
    await writeFile(path, JSON.stringify(alter(JSON.parse(await readFile(path, 'utf8')))));
  };
  await change('area.json', (area) => ({ ...area, code: AREA, name: 'Elsewhere' }));
  await change('framework.json', (framework) => ({ ...framework, id: 'framework-of-elsewhere' }));
  await change('schemes.json', () => schemes);
  await change('improvement-plans.json', (plans) =>
    plans.map((plan: object) => ({ ...plan, schemeId: 'our-words' })),
  );
  await change('action-records.json', () => []);
  return folder;
}

describe('an area folder with a scheme of its own', () => {
  it('is told everything that is wrong with the scheme, at once, with what to do', async () => {
    const [stuck, watch, onCourse, notSaid] = ourWords.states;
    const broken = {
      ...ourWords,
      states: [
        stuck,
        { ...watch, shape: 'cross' },
        { ...onCourse, label: 'stuck', meaning: 'Stuck' },
        notSaid,
      ],
      blueNeeds: 'completion',
    };
    const folder = await folderWith([broken]);
    const reading = await loadArea(folder);
    await rm(folder, { recursive: true });
    const issues = reading.ok ? [] : reading.issues.filter(({ file }) => file === 'schemes.json');
    expect(issues.map(({ code, path }) => `${path} ${code}`).toSorted()).toEqual([
      '[0].blueNeeds RULE_NOT_REACHED',
      '[0].states[1].shape SHAPE_TWICE',
      '[0].states[2].label WORD_TWICE',
      '[0].states[2].meaning MEANING_SAYS_NOTHING',
    ]);
    for (const { found, expected, whatToDo } of issues) {
      expect([found, expected, whatToDo]).not.toContain('');
    }
  });
});

describe.each(postgresMajors)('a scheme of a council’s own on PostgreSQL %i', (major) => {
  let house: TestHouse;
  let area: LocalArea;
  beforeAll(async () => {
    const folder = await folderWith([ourWords]);
    const reading = await loadArea(folder);
    await rm(folder, { recursive: true });
    if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
    area = reading.area;
    house = await openTestHouse({ major, areas: [area] });
  });
  afterAll(async () => {
    await house.close();
    expect(house.unexpected).toEqual([]);
  });

  it('is served in its own order, with its words, meanings and shapes', async () => {
    const { data, errors } = await house.ask(
      `query ($id: ID!, $area: ID!) {
        improvementPlan(id: $id) { scheme { id title states { rating label inBrief meaning shape comesOfClosing aliases } }
          ratingCounts { rating count } overall { rating atLeast total unknown sentence } }
        localArea(code: $area) { ratingSchemes { id } } }`,
      { id: PLAN, area: AREA },
    );
    expect(errors).toBeUndefined();
    expect(data.localArea.ratingSchemes).toEqual([{ id: `${AREA}:our-words` }]);
    const { scheme, ratingCounts, overall } = data.improvementPlan;
    expect(scheme).toMatchObject({ id: `${AREA}:our-words`, title: 'Our own words' });
    expect(scheme.states).toEqual(
      ourWords.states.map(({ rating, inBrief, shape, ...words }) => ({
        ...words,
        rating: rating.toUpperCase(),
        inBrief: inBrief ?? null,
        shape: shape.toUpperCase(),
        comesOfClosing: false,
      })),
    );
    expect(ratingCounts.map(({ rating }: { rating: string }) => rating)).toEqual([
      'RED',
      'AMBER',
      'GREEN',
      'UNKNOWN',
      'BLUE',
      'GREY',
    ]);
    expect(overall).toEqual({
      rating: 'UNKNOWN',
      atLeast: null,
      total: 75,
      unknown: 75,
      sentence: 'The gravest cannot be told, of 75: 75 Not said.',
    });
  });

  it('rates by its own needs and speaks with its own words, and refuses what it does not have', async () => {
    const actionId = `${PLAN}:1.1.1`;
    const record = (mutation: string, type: string, done: string, input: object) =>
      house.ask(
        `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { __typename
          ... on ${done} { action { rating { recorded recordedStatedAs computed reasons wouldChangeIf } } }
          ... on InvalidInput { issues { path expected } } } }`,
        { input: { actionId, ...input } },
        'officer',
        area,
      );
    const progress = await record('recordProgress', 'RecordProgressInput', 'ProgressRecorded', {
      status: 'IN_PROGRESS',
      measuresRisk: 'RISK',
      timelineRisk: 'NONE',
      effectiveDate: '2022-07-01',
    });
    expect(progress.data.answer).toMatchObject({ __typename: 'ProgressRecorded' });
    const asAt = await house.ask(
      `query ($id: ID!) { improvementAction(id: $id) { rating(asOf: "2022-07-01") { computed reasons wouldChangeIf } } }`,
      { id: actionId },
      'officer',
      area,
    );
    expect(asAt.data.improvementAction.rating).toMatchObject({ computed: 'GREEN' });
    expect(asAt.data.improvementAction.rating.reasons).toContain(
      'A risk on one of the two is not enough for Watch in this scheme.',
    );
    expect(asAt.data.improvementAction.rating.wouldChangeIf).toContain(
      'It would be Watch if both its measures and its timeline were at risk.',
    );
    const blue = await record('recordRating', 'RecordRatingInput', 'RatingRecorded', {
      rating: 'BLUE',
      reason: 'Done',
    });
    expect(blue.data.answer.issues).toEqual([
      { path: 'rating', expected: "a rating of the plan's scheme: RED, AMBER, GREEN" },
    ]);
    const red = await record('recordRating', 'RecordRatingInput', 'RatingRecorded', {
      rating: 'RED',
      reason: 'Nobody answers.',
    });
    expect(red.data.answer.action.rating).toMatchObject({ recorded: 'RED', recordedStatedAs: 'Stuck' });
  });
});
