import {
  assessmentFindings,
  codeOfPracticeCoverage,
  documentsAsAt,
  saidAndDone,
} from '@golden-thread/commissioning/assurance';
import { matrixEntry } from '@golden-thread/commissioning/cycle';
import {
  pathwayLevels,
  provisionFindings,
  servicePathways,
  servicesByCommissioner,
} from '@golden-thread/commissioning/provision';
import { organisationAsAt } from '@golden-thread/governance';
import { reconciliationRows, traceThread } from '@golden-thread/outcomes';
import { planActions, ratePlan } from '@golden-thread/send';
import { describe, expect, it } from 'vitest';
import { areaThread } from '../src/index.ts';
import { countBy } from './count-by.ts';
import { derby } from './derby.ts';

const [plan] = derby.plans;
const [priorities, ticks] = derby.matrices;
const everyEntry = (matrix: typeof priorities) =>
  matrix!.rows.flatMap((row) => matrix!.columns.map((column) => matrixEntry(matrix!, row.id, column.id)));

describe('Derby’s strategies', () => {
  it('hold 4 joint commissioning priorities and 12 principles, and 5 priorities of the SEND strategy', () => {
    const [joint, send] = derby.strategies;
    expect(joint?.priorities).toHaveLength(4);
    expect(joint?.principles).toHaveLength(12);
    expect(send?.priorities).toHaveLength(5);
  });

  it('meet in a matrix of 4 × 5 cells: 8 with words, 12 blank in the document, none unknown', () => {
    expect(countBy(everyEntry(priorities), (entry) => entry!.kind)).toEqual({ text: 8, blank: 12 });
  });

  it('are checked against chapter 3 of the Code of Practice with no gap and no overlap, one section under another name', () => {
    const [map] = derby.codeOfPracticeMaps;
    expect(map?.rows).toHaveLength(13);
    expect(codeOfPracticeCoverage(map!)).toEqual({
      gaps: [],
      overlaps: [],
      wronglyTitled: [
        { number: '9', titleAsPrinted: 'Commissioning Intentions', title: 'Commissioning Priorities' },
      ],
    });
  });

  it('bring a checklist of 12 for anything new', () => {
    expect(derby.checklists.map(({ items }) => items.length)).toEqual([12]);
  });

  it('tell of a self-assessment of which no level survives, and name what it found most in need', () => {
    expect(derby.selfAssessments.map(assessmentFindings)).toMatchObject([
      { notJudged: [{ id: 'strong-foundations' }], withoutEvidence: [], oldest: null },
    ]);
  });

  it('have one final version, 1.2, of which no day is told, so that nobody can say from when it is in force', () => {
    expect(documentsAsAt(derby.documentVersions, '2022-01-01')).toMatchObject([
      { inForce: null, undated: [{ version: '1.2' }], drafts: { length: 11 } },
    ]);
  });

  it('tell what parents said in December 2020, and not yet what came of it', () => {
    const said = saidAndDone([], derby.consultations, [], '2021-12-11');
    expect(said.map(({ state, waitingDays }) => [state, waitingDays])).toEqual(
      said.map(() => ['unanswered', 365]),
    );
    expect(said).toHaveLength(2);
  });

  it('give the right to approve what is commissioned to no body, for the document names none', () => {
    expect(derby.governance.decisionRights).toEqual([]);
  });

  it('went through 12 versions, whose makers are told by no name and no initials', () => {
    expect(derby.documentVersions).toHaveLength(12);
    expect(derby.documentVersions.every(({ madeByPostId }) => madeByPostId === null)).toBe(true);
    expect(JSON.stringify(derby.documentVersions)).not.toMatch(/\b[A-Z]{2}\b(?! strategy)/);
  });
});

describe('Derby’s service map', () => {
  const commissioner = ({ commissioners }: Pick<(typeof derby.services)[number], 'commissioners'>) =>
    commissioners
      .map(({ organisationId, team }) => (team === null ? organisationId : `${organisationId} ${team}`))
      .join(' + ');

  it('has 15 lines of health, 12 of the council and 2 of public health, 9 of NHS England and 6 joint ones', () => {
    const lines = servicesByCommissioner(derby.services);
    expect(Object.fromEntries(lines.map((each) => [commissioner(each), each.services.length]))).toEqual({
      'nhs-derby-and-derbyshire-ccg': 15,
      'derby-council': 12,
      'derby-council Public Health': 2,
      'nhs-england': 9,
      'nhs-derby-and-derbyshire-ccg + derby-council': 6,
    });
  });

  it('has continence on three levels: level 1 from public health, levels 2 and 3 from health, none twice', () => {
    const levels = pathwayLevels(derby.services).filter(({ pathway }) => pathway === 'continence');
    expect(levels.map(({ services }) => services.map(commissioner))).toEqual([
      ['derby-council Public Health'],
      ['nhs-derby-and-derbyshire-ccg'],
      ['nhs-derby-and-derbyshire-ccg'],
    ]);
    expect(levels.some(({ isGap, isShared }) => isGap || isShared)).toBe(false);
  });

  it('has one pathway of continence that passes from one commissioner to another, each told with what it commissions', () => {
    const [continence] = servicePathways(derby.services).filter(({ title }) => title === 'continence');
    expect(continence?.commissioners).toHaveLength(2);
    expect(continence?.isSplit).toBe(true);
    const findings = provisionFindings(derby.services, {
      ...{ asOf: '2021-05-31', freshForMonths: 12 },
      organisationName: (id) => derby.governance.organisations.find((each) => each.id === id)!.name,
    });
    expect(findings.filter(({ pathway }) => pathway === 'continence').map(({ message }) => message)).toEqual([
      'The pathway “continence” is split between commissioners. NHS Derby and Derbyshire Clinical Commissioning Group: “Continence, levels 2 and 3”; Derby City Council (Public Health): “Continence, level 1”.',
    ]);
    expect(findings.some(({ kind }) => kind === 'age-gap' || kind === 'duplication')).toBe(false);
  });

  it('states ages of one line only, from birth to 19, and leaves all others unknown', () => {
    const aged = derby.services.filter(({ fromAge, toAge }) => fromAge !== null || toAge !== null);
    expect(aged.map(({ id, fromAge, toAge }) => [id, fromAge, toAge])).toEqual([
      ['school-nurses-health-visitors', 0, 19],
    ]);
  });
});

describe('Derby’s joint commissioning plan', () => {
  it('has 36 actions under 3 headings, with no lead and no deadline, as printed', () => {
    const actions = planActions(plan!).map(({ action }) => action);
    expect(actions).toHaveLength(36);
    expect(plan!.priorities.map(({ ref, headings }) => `${ref}: ${headings[0]?.actions.length}`)).toEqual([
      '1: 5',
      '2-3: 25',
      '4: 6',
    ]);
    expect(actions.every(({ leads, deadline }) => leads.length === 0 && deadline.kind === 'not-stated')).toBe(
      true,
    );
  });

  it('keeps the 180 lost ticks unknown, neither ticked nor blank', () => {
    expect(ticks?.rows).toHaveLength(36);
    expect(countBy(everyEntry(ticks), (entry) => entry!.kind)).toEqual({ unknown: 180 });
  });

  it('has no rating that anybody recorded: all 36 are unknown', () => {
    const [scheme] = derby.schemes;
    const nothing = { records: derby.actionRecords, assessments: new Map() };
    const { counts, computedCounts } = ratePlan({
      plan: plan!,
      scheme: scheme!,
      ...nothing,
      asOf: '2022-01-01',
    });
    for (const count of [counts, computedCounts]) {
      expect(count.filter(({ count: howMany }) => howMany > 0)).toMatchObject([
        { rating: 'unknown', count: 36 },
      ]);
    }
  });
});

describe('Derby’s needs figures', () => {
  const rows = reconciliationRows(derby.figures);

  it('recompute where their parts are printed: 3.7 + 13.1 = 16.8 %', () => {
    expect(rows.find(({ id }) => id === 'send-share')).toMatchObject({
      reported: 16.8,
      recomputed: 16.8,
      agrees: true,
    });
  });

  it('keep the estimate of disability as the interval it is', () => {
    expect(rows.find(({ id }) => id === 'disability-estimate')).toMatchObject({
      reported: null,
      reportedInterval: { lower: 3816, upper: 4601 },
      recomputed: null,
      agrees: null,
    });
  });

  it('say of every other why it cannot be recomputed', () => {
    const others = rows.filter(({ recomputed }) => recomputed === null);
    expect(others).toHaveLength(20);
    expect(others.every(({ explanation }) => explanation.startsWith('It cannot be recomputed: '))).toBe(true);
  });
});

describe('Derby’s governance', () => {
  it('passes from the CCG to the ICB on 1 July 2022', () => {
    const on = (day: string) => organisationAsAt(derby.governance, 'nhs-derby-and-derbyshire-ccg', day)?.id;
    expect(on('2022-06-30')).toBe('nhs-derby-and-derbyshire-ccg');
    expect(on('2022-07-01')).toBe('nhs-derby-and-derbyshire-icb');
  });

  it('draws no line between boards, because the chart did not survive', () => {
    expect(derby.governance.lines).toEqual([]);
    expect(derby.governance.bodies.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'local-area-send-strategic-board',
        'send-delivery-group',
        'joined-up-care-derbyshire-board',
      ]),
    );
  });
});

it('Derby’s thread is broken at each of its 7 outcomes: the strategy measures none', () => {
  const { breaks } = traceThread(areaThread(derby, null));
  expect(breaks.filter(({ message }) => message.startsWith('No body answers'))).toEqual([]);
  const unmeasured = breaks.filter(({ kind }) => kind === 'outcome-without-indicator');
  expect(unmeasured).toHaveLength(derby.framework.outcomes.length);
});
