import type { IsoDate } from '@golden-thread/outcomes';
import type { requiredAreaFileNames } from '../area-files.ts';
import { exampleGovernance } from './example-governance.ts';
import { exampleScheme } from './example-scheme.ts';

/** What the examples are made from. */
interface Given {
  readonly code: string;
  readonly name: string;
  readonly framework: string | null;
  readonly startDate: IsoDate;
}

type Files = Readonly<Record<(typeof requiredAreaFileNames)[number], unknown>>;

const source = { sourceId: 'our-strategy', place: 'Example: section 1' };

/** Every file a new area folder needs, with one example of each thing that belongs together. */
export function exampleFiles({ code, name, framework, startDate }: Given): Files {
  const own = framework === null;
  return {
    'area.json': {
      code,
      name,
      councilOrganisationId: 'council',
      sources: [
        {
          id: 'our-strategy',
          title: 'Example: our strategy for children with SEND',
          publisher: 'Example: our council',
          publishedDate: null,
          url: null,
          licence: 'Example: Open Government Licence v3.0',
        },
      ],
    },
    ...exampleGovernance(name, source),
    'framework.json': own
      ? exampleFramework({ code, name, startDate })
      : { extends: framework, targets: [], benchmarks: [], indicators: [], statements: [] },
    'indicators.json': own ? [exampleIndicator] : [],
    'observations.json': [],
    'benchmarks.json': [],
    'schemes.json': [exampleScheme],
    'improvement-plans.json': [examplePlan(startDate, own ? [exampleIndicator.id] : [])],
    'action-records.json': [],
    'place-priorities.json': [],
    'intentions.json': [],
    'figures.json': [],
    'looked-after.json': [],
    'delivery-objectives.json': [],
  };
}

const exampleIndicator = {
  id: 'children-who-feel-safe',
  title: 'Example: children and young people with SEND who say that they feel safe',
  domain: 'send',
  polarity: 'higher-is-better',
  unit: 'percent',
  decimals: 0,
  frequency: null,
  baseline: null,
  target: { kind: 'direction', direction: 'increase' },
  targetLabel: 'more',
  collectedFromDate: null,
  source,
};

function exampleFramework({ code, name, startDate }: Omit<Given, 'framework'>) {
  return {
    id: frameworkId(code, name),
    title: 'Example: our outcomes for children with SEND',
    startDate,
    endDate: null,
    source,
    outcomes: [
      {
        id: 'i-feel-safe',
        title: 'Example: I feel safe',
        description: 'Example: children feel safe at home, at school and on the way there.',
        source,
      },
    ],
    statements: [{ number: 1, outcomeId: 'i-feel-safe', indicatorId: exampleIndicator.id, note: null }],
    commitments: [],
  };
}

/** No two new areas lend under one id: it is made of the area's name, for people, and its code, which is its own. */
function frameworkId(code: string, name: string): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/['’\p{M}]/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const readable = words.join('-').slice(0, 70).replace(/-$/, '');
  return [...(readable === '' ? [] : [readable]), 'outcomes', code.toLowerCase()].join('-');
}

function examplePlan(startDate: IsoDate, impactMeasureIds: readonly string[]) {
  const action = {
    ref: '1.1.1',
    title: 'Example: ask children where they do not feel safe',
    leads: [{ kind: 'post', id: 'head-of-send' }],
    deadline: { kind: 'to-be-agreed', label: 'To be agreed' },
    otherDeadlineLabel: null,
  };
  return {
    id: 'send-plan',
    kind: 'strategic-plan',
    title: 'Example: our SEND plan',
    startDate,
    endDate: null,
    boardBodyId: 'send-board',
    evidencePanelBodyId: null,
    schemeId: exampleScheme.id,
    baselineDate: null,
    predecessorPlanId: null,
    priorities: [
      {
        ref: '1',
        title: 'Example: safety',
        groupBodyId: 'send-board',
        leads: [],
        headings: [
          { ref: '1.1', title: 'Example: hear children', willMean: [], impactMeasureIds, actions: [action] },
        ],
      },
    ],
    source,
  };
}
