import type { Holder } from '@golden-thread/governance';
import type {
  BoardApprovalRecord,
  EvidenceRecord,
  ImprovementPlan,
  PanelDecisionRecord,
  PlanAction,
  ProgressRecord,
  RatingRecord,
  RecordBase,
} from '../src/index.ts';

const source = { sourceId: 'made-up', place: 'for tests' };
const lead: Holder = { kind: 'post', id: 'head-of-inclusion' };

const action = (ref: string, month: string | null): PlanAction => ({
  ref,
  title: `Action ${ref}`,
  leads: [lead],
  deadline:
    month === null
      ? { kind: 'ongoing', firstMonth: '2022-07', label: 'Ongoing, first report in July 2022' }
      : { kind: 'month', month, label: month },
  otherDeadlineLabel: null,
});

/** A made-up plan of five actions: two priorities, the first with a group, three headings, one measure named. */
export const samplePlan: ImprovementPlan = {
  id: 'sample-plan',
  kind: 'written-statement-of-action',
  title: 'A made-up plan',
  startDate: '2022-01-01',
  endDate: null,
  boardBodyId: 'board',
  evidencePanelBodyId: 'panel',
  schemeId: 'brag-grey',
  baselineDate: '2021-06-30',
  predecessorPlanId: null,
  priorities: [
    {
      ref: '1',
      title: 'Better plans',
      groupBodyId: 'group-one',
      leads: [{ kind: 'body', id: 'group-one' }],
      headings: [
        {
          ref: '1.1',
          title: 'Quality',
          willMean: ['Plans say what a child needs.'],
          impactMeasureIds: ['quality-of-plans'],
          actions: [action('1.1.1', '2022-07'), action('1.1.2', '2022-12')],
        },
        {
          ref: '1.2',
          title: 'Yearly report',
          willMean: [],
          impactMeasureIds: [],
          actions: [{ ...action('1.2.1', null), leads: [] }],
        },
      ],
    },
    {
      ref: '2',
      title: 'Better support',
      groupBodyId: null,
      leads: [],
      headings: [
        {
          ref: '2.1',
          title: 'Support in school',
          willMean: [],
          impactMeasureIds: [],
          actions: [action('2.1.1', '2022-08'), action('2.1.2', '2022-09')],
        },
      ],
    },
  ],
  source,
};

type Changes<Kind extends RecordBase> = Pick<Kind, 'id' | 'actionRef' | 'effectiveDate'> & Partial<Kind>;

const base = { planId: samplePlan.id, recordedBy: null, source, corrects: null };
const at = (date: string) => `${date}T12:00:00Z`;

/** A progress record: in progress and on track unless said otherwise. */
export const progress = (changes: Changes<ProgressRecord>): ProgressRecord => ({
  ...base,
  recordedAt: at(changes.effectiveDate),
  kind: 'progress',
  status: 'in-progress',
  measuresRisk: 'none',
  timelineRisk: 'none',
  note: '',
  ...changes,
});

/** A rating record: green unless said otherwise. */
export const rating = (changes: Changes<RatingRecord>): RatingRecord => ({
  ...base,
  recordedAt: at(changes.effectiveDate),
  kind: 'rating',
  rating: 'green',
  statedAs: 'Green',
  reason: '',
  ...changes,
});

/** A record of evidence, submitted by a person unless said otherwise. */
export const evidence = (changes: Changes<EvidenceRecord>): EvidenceRecord => ({
  ...base,
  recordedAt: at(changes.effectiveDate),
  recordedBy: { subject: 'lead-person', role: 'action-lead', postIds: ['head-of-inclusion'], bodyIds: [] },
  source: null,
  kind: 'evidence',
  title: 'Audit of plans',
  description: '',
  link: null,
  ...changes,
});

/** A decision of the panel: accepted unless said otherwise. */
export const decision = (
  changes: Changes<PanelDecisionRecord> & Pick<PanelDecisionRecord, 'evidenceId'>,
): PanelDecisionRecord => ({
  ...base,
  recordedAt: at(changes.effectiveDate),
  kind: 'panel-decision',
  decision: 'accepted',
  reason: 'It shows impact.',
  ...changes,
});

/** An approval to close, by the board of the plan unless said otherwise. */
export const approval = (changes: Changes<BoardApprovalRecord>): BoardApprovalRecord => ({
  ...base,
  recordedAt: at(changes.effectiveDate),
  kind: 'board-approval',
  bodyId: 'board',
  reason: '',
  ...changes,
});
