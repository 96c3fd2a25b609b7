import { describe, expect, it } from 'vitest';
import { planGraph, rotherham } from './plan-graph.ts';

const area = await rotherham();
const ask = planGraph(area);
const statement = 'E08000018:written-statement-of-action-2022';
const ofPlan = async (fields: string, today?: string) => {
  const { data, errors } = await (today === undefined ? ask : planGraph(area, today))(
    `{ improvementPlan(id: "${statement}") { ${fields} } }`,
  );
  expect(errors).toEqual([]);
  return data.improvementPlan;
};
const ofAction = async (ref: string, fields: string) =>
  (await ask(`{ improvementAction(id: "${statement}:${ref}") { ${fields} } }`)).data.improvementAction;

describe('where a plan comes from', () => {
  const inspections = (asOf: string) =>
    ofPlan(`inspections(asOf: "${asOf}") {
      framework resultKind writtenStatementRequired outcome resultInWords weaknesses publishedDate
      when { label startDate endDate knownDate knownDateAssumed } by { name kind }
      ledTo { id } reviews { kind when { label } by { name } found source { place } } source { place }
    }`);

  it('tells of the inspection that led to it, and of what followed by the day', async () => {
    const { inspections: known } = await inspections('2022-05-31');
    expect(known).toHaveLength(1);
    expect(known[0]).toMatchObject({
      framework: 'LOCAL_AREA_2016',
      writtenStatementRequired: true,
      outcome: null,
      resultInWords: 'A Written Statement of Action was asked for.',
      by: [{ name: 'Ofsted' }, { name: 'Care Quality Commission' }],
      ledTo: { id: statement },
      reviews: [{ kind: 'PLAN_ACCEPTED' }, { kind: 'PROGRESS_MEETING' }],
    });
    expect(known[0].weaknesses).toHaveLength(4);
    const [earlier] = (await inspections('2022-02-01')).inspections;
    expect(earlier.reviews).toHaveLength(1);
    expect((await inspections('2021-12-31')).inspections).toEqual([]);
  });

  it('tells of every inspection of the area by the day', async () => {
    const known = async (today: string) =>
      (
        await planGraph(area, today)(
          `query ($of: [_Any!]!) { _entities(representations: $of) { ... on LocalArea { inspections { outcome resultInWords } plansInForce { id } } } }`,
          { of: [{ __typename: 'LocalArea', code: 'E08000018' }] },
        )
      ).data._entities[0];
    expect(await known('2024-12-30')).toMatchObject({ inspections: [{ outcome: null }] });
    expect(await known('2024-12-31')).toMatchObject({
      inspections: [
        { outcome: null },
        { outcome: 1, resultInWords: 'Outcome 1: experiences and outcomes that are typically positive.' },
      ],
      plansInForce: [{ id: statement }],
    });
  });
});

describe('what a plan is run by', () => {
  it('names who helps to deliver it, each once', async () => {
    const { deliveryPartners, priorities } = await ofPlan(
      'deliveryPartners { name holder { id } } priorities { ref deliveryPartners { name } }',
    );
    expect(deliveryPartners).toHaveLength(22);
    expect(deliveryPartners[0]).toEqual({
      name: 'Parents, carers, children and young people',
      holder: null,
    });
    expect(deliveryPartners[1].holder.id).toBe('E08000018:council-for-disabled-children');
    expect(priorities.map((each: any) => each.deliveryPartners.length)).toEqual([9, 8, 17, 9]);
  });

  it('tells its risks from the day they were published, and what nobody said of them', async () => {
    const risks = async (asOf: string) =>
      (
        await ofPlan(
          `risks(asOf: "${asOf}") { id title score owner { id } priorities { ref } actions { ref }
             now { status likelihood impact mitigations note corrects } history { id correctedBy source { place } } }`,
        )
      ).risks;
    expect(await risks('2022-09-05')).toEqual([]);
    const known = await risks('2022-09-06');
    expect(known).toHaveLength(4);
    expect(known[3]).toEqual({
      id: `${statement}:safety-valve`,
      title: 'The agreement on high needs funding and the plan pull against each other',
      score: null,
      owner: null,
      priorities: [],
      actions: [],
      now: {
        status: 'OPEN',
        likelihood: null,
        impact: null,
        mitigations: ['Both were planned and are carried out with the other in view.'],
        note: 'The Department for Education oversees both; a change of provision or of money on one side is felt on the other.',
        corrects: null,
      },
      history: [{ id: '2022-09', correctedBy: null, source: { place: 'Paragraph 13.4' } }],
    });
  });

  it('says of an action that what it depends on is late', async () => {
    const { dependencies, neededBy } = await ofAction(
      '3.2.2',
      'dependencies(asOf: "2022-08-31") { action { ref } state dueDate inWords note } neededBy { ref }',
    );
    expect(dependencies).toEqual([
      {
        action: { ref: '3.2.1' },
        state: 'LATE',
        dueDate: '2022-07-31',
        inWords: 'It depends on 3.2.1, which was due by 31 July 2022 and is not recorded as complete.',
        note: 'It acts on what that analysis of gaps finds.',
      },
    ]);
    expect(neededBy).toEqual([]);
    expect(
      await ofAction('3.2.1', 'neededBy { ref } dependencies { state } linkedActions { kind: note }'),
    ).toEqual({ neededBy: [{ ref: '3.2.2' }], dependencies: [], linkedActions: [] });
  });

  it('says from both sides which actions the plan names together', async () => {
    const linked = async (ref: string) =>
      (await ofAction(ref, 'linkedActions { action { ref } }')).linkedActions.map(
        (each: any) => each.action.ref,
      );
    expect(await linked('3.1.4')).toEqual(['3.4.3']);
    expect(await linked('3.4.3')).toEqual(['3.1.4']);
    expect(await linked('4.4.1')).toEqual(['3.3.2']);
  });
});

const REPORT = `
  plan { id } group { id } period { kind label startDate endDate } overall { sentence }
  actions { action { ref } changed before { recorded } now { recorded computed } dependencies { inWords } }
  countsBefore { rating count } countsNow { rating count }
  changes { action { ref } record { kind effectiveDate summary by { role } source { place } correctedBy } }
  recordedLate { action { ref } }
  evidenceWaiting { action { ref } record { summary } }
  deadlinesPassed { action { ref } dueDate milestone complete inPeriod }
  deadlinesComing { action { ref } dueDate milestone complete }
  contradictions { actionRef kind message }
  risks { wholePlan changed risk { title now { status } } }
  measures { measure { title } before { value } now { value } moved change travel { direction change inWords } }
`;

const SCORECARD = `
  asOf baselineDate quarters { label } leftOutQuarters
  rows {
    measure { title } headings { ref } unit decimals polarity polarityInWords
    baseline { label value numerator denominator date source { place } corrections { value } }
    cells { quarter { label } printed absence { reason message } observation { value } knownDate corrected { value } }
    latest { value } target { label } distance { wanted distance unit reached inWords }
    travel { direction change inWords } sinceBaseline { direction change inWords } assessment { status reasons }
  }
`;

const golden = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

describe('the reports of a plan as they were published', () => {
  it('are a highlight report of a group for August 2022', async () => {
    const { highlightReport } = await ofPlan(
      `highlightReport(groupId: "E08000018:graduated-response-sub-group", from: "2022-08-01", until: "2022-08-31") { ${REPORT} }`,
    );
    await expect(golden(highlightReport)).toMatchFileSnapshot('golden/highlight-report-2022-08.json');
  });

  it('are a scorecard as at 31 August 2022', async () => {
    const { scorecard } = await ofPlan(`scorecard(asOf: "2022-08-31") { ${SCORECARD} }`);
    await expect(golden(scorecard)).toMatchFileSnapshot('golden/scorecard-2022-08-31.json');
  });
});

describe('the highlight report of a plan', () => {
  it('is of the whole plan for its board', async () => {
    const { highlightReport } = await ofPlan(
      'highlightReport(groupId: "E08000018:send-executive-board", from: "2022-08-01", until: "2022-08-31") { actions { action { ref } } changes { record { id } } }',
    );
    expect(highlightReport.actions).toHaveLength(75);
    expect(highlightReport.changes).toHaveLength(24);
  });

  it.each([
    ['2022-08-31', '2022-08-31', '31 August 2022'],
    ['2022-08-01', '2022-08-31', 'August 2022'],
    ['2022-07-01', '2022-09-30', 'July to September 2022'],
    ['2022-08-01', '2022-10-31', '1 August 2022 to 31 October 2022'],
  ])('from %s until %s is of %s', async (from, until, label) => {
    const { highlightReport } = await ofPlan(
      `highlightReport(groupId: "E08000018:send-executive-board", from: "${from}", until: "${until}") { period { label } }`,
    );
    expect(highlightReport.period.label).toBe(label);
  });

  it('tells apart what was published in the period of a day before it', async () => {
    const { highlightReport } = await ofPlan(
      'highlightReport(groupId: "E08000018:send-executive-board", from: "2022-09-01", until: "2022-09-30") { changes { record { id } } recordedLate { record { recordedAt } } }',
    );
    expect(highlightReport.changes).toEqual([]);
    expect(highlightReport.recordedLate).toHaveLength(24);
  });

  it.each([
    ['E08000018:place-board', '2022-08-31', 'UNKNOWN_ID'],
    ['E06000015:graduated-response-sub-group', '2022-08-31', 'UNKNOWN_ID'],
    ['graduated-response-sub-group', '2022-08-31', 'UNKNOWN_ID'],
    ['E08000018:graduated-response-sub-group', '2022-07-31', 'BAD_USER_INPUT'],
  ])('of %s until %s is refused with %s', async (groupId, until, code) => {
    const { data, errors } = await ask(
      `query ($groupId: ID!, $until: Date!) { improvementPlan(id: "${statement}") { title
         highlightReport(groupId: $groupId, from: "2022-08-01", until: $until) { period { label } } } }`,
      { groupId, until },
    );
    expect(errors.map((each) => each['code'])).toEqual([code]);
    expect(data.improvementPlan).toEqual({ title: 'Written Statement of Action', highlightReport: null });
  });
});

describe('the spotlights of a plan', () => {
  const months = async (from: string, until: string, today?: string) =>
    (
      await ofPlan(
        `spotlights(from: "${from}", until: "${until}") { date assumption month { label } board { id }
           spotlight { group { id } report { period { endDate } actions { action { ref } } } }
           highlightReports { group { id } report { changes { action { ref } } } } }`,
        today,
      )
    ).spotlights;

  it('give each of the four groups three spotlights and nine highlight reports in a year', async () => {
    const year = await months('2022-01-01', '2022-12-31');
    expect(year).toHaveLength(12);
    const times = (ids: readonly string[]) =>
      [...new Set(ids)].map((each) => ids.filter((id) => id === each).length);
    expect(times(year.map((each: any) => each.spotlight.group.id))).toEqual([3, 3, 3, 3]);
    expect(
      times(year.flatMap((each: any) => each.highlightReports.map(({ group }: any) => group.id))),
    ).toEqual([9, 9, 9, 9]);
  });

  it('tie each month to its reports, up to today and no further', async () => {
    const [august, september, october] = await months('2022-08-15', '2022-10-01', '2022-09-10');
    expect(august.month.label).toBe('August 2022');
    expect(august.spotlight.report.period.endDate).toBe('2022-08-31');
    expect(august.highlightReports.flatMap(({ report }: any) => report.changes)).not.toEqual([]);
    expect(september.spotlight.report.period.endDate).toBe('2022-09-10');
    expect(october.spotlight.report).toBeNull();
  });

  it('refuse days out of order', async () => {
    const { errors } = await ask(
      `{ improvementPlan(id: "${statement}") { spotlights(from: "2022-02-01", until: "2022-01-01") { date } } }`,
    );
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', found: '2022-02-01 to 2022-01-01' }]);
  });
});
