import { postgresMajors } from '@golden-thread/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assuranceHouse, board, derby, rotherham, type AssuranceHouse } from './assurance-house.ts';

const id = (local: string) => `${derby}:${local}`;
const evidence = [{ title: 'Minutes of the board', date: '2026-05-01', address: null }];
const yes = (itemId: string) => ({ itemId, answer: 'YES', evidence, why: null });

describe.each(postgresMajors)('rules and voice in the graph, on PostgreSQL %i', (major) => {
  let house: AssuranceHouse;
  beforeAll(async () => {
    house = await assuranceHouse(major);
  });
  afterAll(async () => {
    await house.close();
    expect(house.unexpected).toEqual([]);
  });

  it('tell everyone what Derby publishes: the checklist, the Code of Practice map, versions, consultations', async () => {
    const area = await house.area(
      'public',
      `checklists { title items { number } version source { title } }
       codeOfPracticeMaps { toCover { firstParagraph lastParagraph } rows { topic } gaps { firstParagraph } overlaps { firstParagraph }
         wronglyTitled { number title } documentVersions { inForce { version } drafts { version } } }
       documentVersions { document { title } inForce { version } drafts { version } undated { version } }
       consultations(status: HELD) { title groups { label organisation { name } body { name } } heard { title } ledToPriorities }
       selfAssessments { title framework notJudged statements { level evidence { title } } oldestEvidence { statement } }`,
    );
    expect(area.checklists).toMatchObject([{ version: 0, items: { length: 12 } }]);
    expect(area.codeOfPracticeMaps).toMatchObject([
      {
        toCover: { firstParagraph: '3.1', lastParagraph: '3.71' },
        rows: { length: 13 },
        gaps: [],
        overlaps: [],
        wronglyTitled: [{ number: '9', title: 'Commissioning Priorities' }],
      },
    ]);
    expect(area.codeOfPracticeMaps[0].documentVersions).toEqual({
      inForce: null,
      drafts: area.documentVersions[0].drafts,
    });
    expect(area.consultations[0]).toMatchObject({ ledToPriorities: { length: 4 } });
    expect(area.selfAssessments).toMatchObject([
      { notJudged: ['Building strong foundations'], statements: [{ level: null, evidence: [] }] },
    ]);
  });

  it('tell of Rotherham which reports are key decisions, and that its audit has no opinion yet', async () => {
    const area = await house.area(
      'public',
      `keyDecisions { title isKey reasons findings earliestDate }
       auditItems { title isReported opinion { title } risksLookedAt recommendations { title } }
       overdue: auditItems(overdue: true) { title } key: keyDecisions(isKey: YES) { title }`,
      rotherham,
    );
    expect(area.keyDecisions.map(({ isKey, findings }: any) => [isKey, findings])).toEqual([
      ['NO', []],
      ['YES', ['NOTICE_UNDATED']],
    ]);
    expect(area.auditItems).toMatchObject([
      { isReported: false, opinion: null, risksLookedAt: { length: 3 }, recommendations: [] },
    ]);
    expect(area.overdue).toEqual([]);
    expect(area.key).toHaveLength(1);
  });

  it('count the time limits of families by the law, in every area, and tell of no family', async () => {
    const { familyDisputeLadder, partnerDisputeLadders } = await house.area(
      'public',
      `familyDisputeLadder { steps { id rule limit { count unit }
         spring: lastDay(from: "2025-02-18") late: lastDay(from: "2025-10-01", certificate: "2025-11-29") } }
       partnerDisputeLadders { id steps { limit { count } } }`,
    );
    const step = (wanted: string) => familyDisputeLadder.steps.find((each: any) => each.id === wanted);
    expect(step('appeal')).toMatchObject({ spring: '2025-04-22', late: '2026-01-02' });
    expect(step('arrange-mediation')).toMatchObject({
      limit: { count: 30, unit: 'DAYS' },
      spring: '2025-03-20',
    });
    expect(step('local-resolution')).toMatchObject({ limit: null, spring: null });
    expect(partnerDisputeLadders).toMatchObject([
      { id: id('council-and-health-partner') },
      { id: id('nhs-commissioners') },
    ]);
  });

  it('give every id that recording a risk, an audit item or a dispute asks for', async () => {
    const { riskScales, opinionScales, partnerDisputeLadders } = await house.area(
      'public',
      `riskScales { id title likelihood impact bands { title fromScore } }
       opinionScales { id title opinions { id title meaning } } partnerDisputeLadders { id steps { id } }`,
    );
    expect(riskScales).toMatchObject([
      {
        id: id('five-by-five'),
        impact: ['Negligible', 'Minor', 'Moderate', 'Major', 'Catastrophic'],
        likelihood: ['Rare', 'Unlikely', 'Possible', 'Likely', 'Almost certain'],
        bands: [{ fromScore: 1 }, { fromScore: 4 }, { title: 'High', fromScore: 8 }, { fromScore: 15 }],
      },
    ]);
    const [scale] = opinionScales;
    const [ladder] = partnerDisputeLadders;
    const recorded = { __typename: 'CommissioningRecorded' };
    expect(
      await house.record('officer', 'AuditItem', {
        title: 'Joint funding',
        scaleId: scale.id,
        opinionId: scale.opinions[0].id,
        reportedDate: '2026-05-01',
      }),
    ).toMatchObject(recorded);
    expect(
      await house.record('officer', 'PartnerDispute', {
        title: 'Who pays',
        matter: 'WHO_PAYS',
        ladderId: ladder.id,
        organisationIds: [id('derby-council'), id('nhs-derby-and-derbyshire-icb')],
        raisedDate: '2026-05-01',
        steps: [{ stepId: ladder.steps[0].id, startedDate: '2026-05-01' }],
      }),
    ).toMatchObject(recorded);
    const { partnerDisputes } = await house.area('officer', 'partnerDisputes { ladder { id } }');
    expect(partnerDisputes).toContainEqual({ ladder: { id: ladder.id } });
  });

  it('keep the gate shut while an item is open, for whoever filled it in, and for who sits elsewhere', async () => {
    const content = {
      checklistId: id('new-joint-commissioning'),
      serviceId: null,
      intentionId: null,
      contractId: null,
      startedDate: '2026-05-20',
    };
    const { intentions } = await house.area('public', 'intentions { id }');
    const items = (await house.area('public', 'checklists { items { id } }')).checklists[0].items;
    const all = items.map((item: any) => yes(item.id));
    const run = { ...content, intentionId: intentions[0].id, answers: all.slice(0, 10) };
    const { record } = await house.record('officer', 'ChecklistRun', run);
    expect(record.version).toBe(1);
    const runId = record.entryId;
    const approval = (runVersion: number) => ({
      runId,
      runVersion,
      bodyId: id(board),
      decision: 'APPROVED',
      decidedDate: '2026-06-01',
      why: null,
    });
    const refused = await house.record('board-member', 'ChecklistApproval', approval(1));
    expect(refused.__typename).toBe('InvalidInput');
    expect(refused.issues.map(({ found }: any) => found.split(',')[0])).toEqual(['item 11', 'item 12']);

    const full = { ...run, answers: all };
    await house.record('icb-commissioner', 'ChecklistRun', full, { entryId: runId, expectedVersion: 1 });
    expect(await house.record('board-member', 'ChecklistApproval', approval(1))).toMatchObject({
      issues: [{ path: 'content.runVersion' }],
    });
    expect(await house.record('officer', 'ChecklistApproval', approval(2))).toMatchObject({
      __typename: 'NotYourDecisionRight',
    });
    expect(await house.record('officer on the board', 'ChecklistApproval', approval(2))).toMatchObject({
      __typename: 'NotYourDecisionRight',
      message: expect.stringContaining('You recorded'),
    });
    expect(await house.record('board-member elsewhere', 'ChecklistApproval', approval(2))).toMatchObject({
      __typename: 'NotYourDecisionRight',
      message: expect.stringContaining('You do not sit on'),
    });
    expect(
      await house.record('board-member elsewhere', 'ChecklistApproval', {
        ...approval(2),
        bodyId: id('send-delivery-group'),
      }),
    ).toMatchObject({ message: expect.stringContaining('does not hold the right') });
    const runs = `checklistRuns { state openItems { item { number } because } decision { decision body { id } } intention { id } answers { item { number } evidence { date } } }`;
    expect((await house.area('officer', runs)).checklistRuns).toMatchObject([
      { state: 'READY', openItems: [], decision: null, intention: { id: intentions[0].id } },
    ]);
    expect(await house.record('board-member', 'ChecklistApproval', approval(2))).toMatchObject({
      __typename: 'CommissioningRecorded',
    });
    expect((await house.area('officer', runs)).checklistRuns).toMatchObject([
      { state: 'APPROVED', decision: { decision: 'APPROVED', body: { id: id(board) } } },
    ]);
    const { record: approved } = await house.record('board-member', 'ChecklistApproval', approval(2));
    expect(
      await house.withdraw('board-member elsewhere', 'CHECKLIST_APPROVAL', approved.entryId),
    ).toMatchObject({
      __typename: 'NotYourDecisionRight',
    });
    await house.record('officer', 'ChecklistRun', { ...full, answers: all.slice(1) }, { entryId: runId });
    expect((await house.area('officer', runs)).checklistRuns).toMatchObject([
      { state: 'CHANGED_SINCE', openItems: [{ item: { number: 1 }, because: 'NOT_ANSWERED' }] },
    ]);
    expect((await house.area('public', runs)).checklistRuns).toEqual([]);
    expect((await house.area('officer', 'checklistRuns(states: [READY]) { state }')).checklistRuns).toEqual(
      [],
    );
  });

  it('let nobody but the body that decides change the checklist itself', async () => {
    const checklist = {
      title: 'Shorter',
      usedWhen: 'Always.',
      items: [{ id: 'one', number: 1, title: 'One?' }],
    };
    const content = {
      ...checklist,
      source: { sourceId: id('joint-commissioning-arrangements-2021'), place: 'Section 9' },
    };
    const entryId = id('new-joint-commissioning');
    expect(await house.record('officer', 'Checklist', content, { entryId })).toMatchObject({
      __typename: 'NotYourDecisionRight',
    });
  });

  it('link what people said to what changed, and say how long the rest waits', async () => {
    const feedback = {
      said: 'Letters are hard to read.',
      group: 'Parents and carers',
      organisationId: null,
      bodyId: null,
      saidDate: '2026-05-02',
      how: 'MEETING',
      intentionIds: [],
      serviceIds: [],
    };
    const { record } = await house.record('officer', 'Feedback', feedback, { audience: 'PUBLIC' });
    const fields = `saidAndDone(states: [UNANSWERED], first: 100) { totalCount edges { node { id said state waitingDays groups answers { did } } } } saidCounts { state count }`;
    const before = await house.area('public', fields);
    expect(before.saidAndDone.edges.map(({ node }: any) => node)).toContainEqual({
      id: record.entryId,
      said: 'Letters are hard to read.',
      state: 'UNANSWERED',
      waitingDays: 30,
      groups: ['Parents and carers'],
      answers: [],
    });
    const themes = before.saidAndDone.edges.filter(({ node }: any) => node.id.includes('/'));
    expect(themes.length).toBeGreaterThan(0);
    expect(themes[0].node.waitingDays).toBe(1998);
    const answer = {
      feedbackId: record.entryId,
      consultationId: null,
      themeId: null,
      answer: 'CHANGED',
      did: 'They were written anew with parents.',
      answeredDate: '2026-06-01',
      byDate: null,
      intentionIds: [],
      serviceIds: [],
    };
    expect(
      await house.record('officer', 'FeedbackAnswer', { ...answer, answeredDate: '2026-05-01' }),
    ).toMatchObject({
      issues: [{ path: 'content.answeredDate' }],
    });
    expect(await house.record('officer', 'FeedbackAnswer', { ...answer, feedbackId: null })).toMatchObject({
      __typename: 'InvalidInput',
    });
    await house.record('officer', 'FeedbackAnswer', answer, { audience: 'PUBLIC' });
    const after = await house.area('public', fields);
    expect(after.saidAndDone.totalCount).toBe(before.saidAndDone.totalCount - 1);
    expect(after.saidCounts).toContainEqual({ state: 'CHANGED', count: 1 });
    const long = await house.area(
      'public',
      'saidAndDone(waitingDaysAtLeast: 365, first: 1) { totalCount pageInfo { endCursor } }',
    );
    expect(long.saidAndDone.totalCount).toBe(themes.length);
    const next = await house.area(
      'public',
      `saidAndDone(waitingDaysAtLeast: 365, after: "${long.saidAndDone.pageInfo.endCursor}") { edges { node { id } } }`,
    );
    expect(next.saidAndDone.edges).toHaveLength(themes.length - 1);
  });

  it('score risks, and tell who may see them what is overdue', async () => {
    const risk = {
      title: 'No provider takes the contract',
      scaleId: id('five-by-five'),
      likelihood: 4,
      impact: 4,
      ownerPostId: null,
      ownerBodyId: null,
      intentionIds: [],
      actionIds: [],
      mitigations: [{ title: 'Ask the market', dueDate: '2026-05-01', doneDate: null }],
      raisedDate: '2026-04-01',
      reviewDate: '2026-05-31',
      closedDate: null,
      closedBecause: null,
    };
    await house.record('officer', 'Risk', risk, { audience: 'COUNCIL' });
    await house.record('icb-commissioner', 'Risk', { ...risk, title: 'Shared', likelihood: 1 });
    expect(await house.record('officer', 'Risk', { ...risk, raisedDate: '2026-06-02' })).toMatchObject({
      __typename: 'InvalidInput',
    });
    const fields =
      'commissioningRisks(isOpen: true) { title score band hasNoOwner reviewOverdueDays overdueMitigations { title } version }';
    expect((await house.area('officer', fields)).commissioningRisks).toMatchObject([
      {
        score: 16,
        band: 'Extreme',
        hasNoOwner: true,
        reviewOverdueDays: 1,
        overdueMitigations: { length: 1 },
      },
      { title: 'Shared', score: 4, band: 'Moderate', version: 1 },
    ]);
    expect((await house.area('icb-commissioner', fields)).commissioningRisks).toMatchObject([
      { title: 'Shared' },
    ]);
    expect((await house.area('rotherham officer', fields)).commissioningRisks).toEqual([]);
    expect((await house.area('public', fields)).commissioningRisks).toEqual([]);
    expect(
      (await house.area('officer', 'commissioningRisks(asOf: "2026-05-31") { title }')).commissioningRisks,
    ).toEqual([]);
  });

  it('run the clock of a dispute between partners on a ladder of their own, over a bank holiday', async () => {
    const step = (number: number, count: number, unit: string) => ({
      id: `step-${number}`,
      number,
      title: `Step ${number}`,
      whoActs: 'Both partners',
      runsFrom: 'The day it was reached',
      limit: { count, unit },
      rule: null,
    });
    const ladder = { title: 'Our ladder', steps: [step(1, 5, 'WORKING_DAYS'), step(2, 10, 'DAYS')] };
    const { record } = await house.record('officer', 'DisputeLadder', ladder);
    const dispute = {
      title: 'Who pays for equipment at school',
      matter: 'WHO_PAYS',
      ladderId: record.entryId,
      organisationIds: [id('derby-council'), id('nhs-derby-and-derbyshire-icb')],
      intentionIds: [],
      raisedDate: '2026-05-18',
      steps: [
        { stepId: 'step-1', startedDate: '2026-05-18', endedDate: '2026-05-27', outcome: 'No agreement.' },
        { stepId: 'step-2', startedDate: '2026-05-27', endedDate: null, outcome: null },
      ],
      closedDate: null,
      outcome: null,
    };
    const told = await house.record('officer', 'PartnerDispute', dispute);
    expect(told, JSON.stringify(told)).toMatchObject({ __typename: 'CommissioningRecorded' });
    const fields = `partnerDisputes(isOpen: true) { title openDays steps { state dueDate } dueNext { step { id } daysLeft } ranOut { step { id } } organisations { id } }`;
    const { partnerDisputes } = await house.area('icb-commissioner', fields);
    expect(partnerDisputes.filter(({ title }: any) => title === dispute.title)).toMatchObject([
      {
        openDays: 14,
        steps: [
          { state: 'OVER_LATE', dueDate: '2026-05-26' },
          { state: 'RUNNING', dueDate: '2026-06-06' },
        ],
        dueNext: { step: { id: 'step-2' }, daysLeft: 5 },
        ranOut: [{ step: { id: 'step-1' } }],
      },
    ]);
    expect((await house.area('public', fields)).partnerDisputes).toEqual([]);
  });

  it('say of a sharing agreement which party ended, what its legal basis lacks and that its review is overdue', async () => {
    const { organisations } = await house.area('public', 'organisations { id successor { id } }');
    const ended = organisations.find(({ successor }: any) => successor !== null);
    const other = organisations.find(({ id: each }: any) => each !== ended.id && each !== ended.successor.id);
    const agreement = {
      title: 'Sharing for plans',
      purpose: 'To write plans together.',
      information: ['Advice about needs'],
      organisationIds: [ended.id, other.id],
      lawfulBases: ['PUBLIC_TASK'],
      specialCategory: true,
      specialCategoryConditions: ['HEALTH_OR_SOCIAL_CARE'],
      schedule1Conditions: [],
      statutoryGateways: ['Children and Families Act 2014, section 28'],
      startDate: '2021-01-01',
      endDate: null,
      reviewDate: '2024-01-01',
      impactAssessmentDate: '2020-12-01',
    };
    const told = await house.record('officer', 'SharingAgreement', agreement);
    expect(told, JSON.stringify(told)).toMatchObject({ __typename: 'CommissioningRecorded' });
    const fields = `sharingAgreements(reviewOverdue: true) { state legalBasisGaps reviewOverdueDays lawfulBases specialCategoryConditions
      endedParties { organisation { id } successor { id } successorAgreed } organisations { id } }`;
    expect((await house.area('officer', fields)).sharingAgreements).toMatchObject([
      {
        state: 'IN_FORCE',
        legalBasisGaps: ['NO_SCHEDULE_1_CONDITION'],
        reviewOverdueDays: 882,
        endedParties: [
          { organisation: { id: ended.id }, successor: { id: ended.successor.id }, successorAgreed: false },
        ],
      },
    ]);
  });

  it('count overdue recommendations of audit, for the council alone unless it opens them', async () => {
    const item = {
      title: 'How the pooled fund is run',
      risksLookedAt: ['Nobody watches the fund'],
      organisationId: null,
      intentionIds: [],
      commissionedDate: '2026-01-01',
      reportedDate: '2026-03-01',
      scaleId: id('cipfa-2020'),
      opinionId: 'limited',
      recommendations: [
        {
          id: 'monthly',
          number: 1,
          title: 'Report every month',
          priority: 'HIGH',
          ownerPostId: null,
          ownerBodyId: id(board),
          dueDate: '2026-04-30',
          revisedDate: '2026-05-15',
          doneDate: null,
        },
      ],
      source: null,
    };
    const told = await house.record('officer', 'AuditItem', item);
    expect(told, JSON.stringify(told)).toMatchObject({ __typename: 'CommissioningRecorded' });
    const fields =
      'auditItems(overdue: true) { opinion { title } recommendations(overdue: true) { overdueDays wasPutOff ownerBody { id } firstDueDate } }';
    expect((await house.area('officer', fields)).auditItems).toMatchObject([
      {
        opinion: { title: 'Limited assurance' },
        recommendations: [
          { overdueDays: 17, wasPutOff: true, firstDueDate: '2026-04-30', ownerBody: { id: id(board) } },
        ],
      },
    ]);
    expect((await house.area('icb-commissioner', fields)).auditItems).toEqual([]);
  });

  it('measure a decision by the threshold the council recorded', async () => {
    await house.record('officer', 'KeyDecisionThreshold', {
      amountPence: 50_000_000,
      wards: 2,
      countsWorkingDays: true,
      startDate: '2020-01-01',
      endDate: null,
      source: null,
    });
    const told = await house.record('officer', 'KeyDecision', {
      title: 'To let the contract',
      decisionMakerBodyId: null,
      saidToBeKey: false,
      amountPence: 60_000_000,
      wards: null,
      route: 'GENERAL_EXCEPTION',
      noticeDate: '2026-05-20',
      urgencyAgreedDate: null,
      decisionDate: '2026-05-28',
      intentionIds: [],
      source: null,
    });
    expect(told, JSON.stringify(told)).toMatchObject({ __typename: 'CommissioningRecorded' });
    expect(
      (await house.area('public', 'keyDecisions { isKey findings earliestDate isTaken }')).keyDecisions,
    ).toEqual([
      {
        isKey: 'YES',
        findings: ['KEY_BUT_SAID_NOT_TO_BE', 'TOO_EARLY'],
        earliestDate: '2026-05-29',
        isTaken: true,
      },
    ]);
  });
});
