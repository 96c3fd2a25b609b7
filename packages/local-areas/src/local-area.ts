import type {
  AuditItem,
  Checklist,
  CodeOfPracticeMap,
  Consultation,
  DocumentVersion,
  KeyDecision,
  SelfAssessment,
} from '@golden-thread/commissioning/assurance';
import type {
  CommissioningIntention,
  CommissioningStrategy,
  IntentionProgress,
  PlacePriority,
  PriorityMatrix,
} from '@golden-thread/commissioning/cycle';
import type { FundingStream, PooledFund } from '@golden-thread/commissioning/money';
import type { Procurement } from '@golden-thread/commissioning/procurement';
import type { MappedService } from '@golden-thread/commissioning/provision';
import type { Governance, Proceedings, SucceedingPlan } from '@golden-thread/governance';
import type {
  Benchmark,
  Indicator,
  LeftOutIndicator,
  Observation,
  OutcomesFramework,
  ReportedFigure,
  Source,
} from '@golden-thread/outcomes';
import type { Scheme } from '@golden-thread/rag';
import type { ActionRecord, ImprovementPlan, Inspection } from '@golden-thread/send';
import type {
  CorporatePromise,
  DeliveryObjective,
  LookedAfterSnapshot,
  MeasureOfSuccess,
  PublishedPopulation,
  SufficiencyPriority,
} from '@golden-thread/sufficiency';
import type { HomesMarket } from '@golden-thread/sufficiency/homes';
import type { PublishedProjection } from '@golden-thread/sufficiency/projection';

/** Everything published about one local area: a council and its health partner. Read from a folder of JSON files; a list whose file is left out is empty. */
export interface LocalArea {
  /** ONS local authority code, e.g. `E08000018`. */
  readonly code: string;
  readonly name: string;
  readonly councilOrganisationId: string;
  readonly sources: readonly Source[];
  readonly governance: Governance;
  readonly framework: OutcomesFramework;
  /** What of a framework it adopted it does not collect, each with the reason. */
  readonly leftOut: readonly LeftOutIndicator[];
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
  readonly benchmarks: readonly Benchmark[];
  readonly schemes: readonly Scheme[];
  readonly plans: readonly ImprovementPlan[];
  readonly actionRecords: readonly ActionRecord[];
  readonly priorities: readonly PlacePriority[];
  readonly intentions: readonly CommissioningIntention[];
  /** What was done about what partners intended, as its documents tell. */
  readonly intentionProgress: readonly IntentionProgress[];
  readonly figures: readonly ReportedFigure[];
  readonly lookedAfter: readonly LookedAfterSnapshot[];
  readonly deliveryObjectives: readonly DeliveryObjective[];
  readonly demoPeople: readonly DemoPerson[];
  readonly strategies: readonly CommissioningStrategy[];
  readonly matrices: readonly PriorityMatrix[];
  readonly checklists: readonly Checklist[];
  readonly services: readonly MappedService[];
  readonly codeOfPracticeMaps: readonly CodeOfPracticeMap[];
  readonly consultations: readonly Consultation[];
  readonly documentVersions: readonly DocumentVersion[];
  /** What partners judge of themselves, and what shows it. */
  readonly selfAssessments: readonly SelfAssessment[];
  readonly auditItems: readonly AuditItem[];
  /** Decisions of the executive, with whether their reports call them key. */
  readonly keyDecisions: readonly KeyDecision[];
  readonly promises: readonly CorporatePromise[];
  readonly sufficiencyPriorities: readonly SufficiencyPriority[];
  readonly measuresOfSuccess: readonly MeasureOfSuccess[];
  readonly publishedProjections: readonly PublishedProjection[];
  /** Children aged 0 to 17 in the middle of years, by every release known. */
  readonly populations: readonly PublishedPopulation[];
  /** Its homes for looked-after children and how it buys places. */
  readonly market: HomesMarket;
  /** Meetings, what they resolved, and what is due to come in. */
  readonly proceedings: Proceedings;
  readonly planSuccessions: readonly SucceedingPlan[];
  /** Inspections of how the area serves children with SEND, and what followed them. */
  readonly inspections: readonly Inspection[];
  /** What it buys besides places for looked-after children, and visits to see whether that is good. */
  readonly procurement: Procurement;
  /** Money that its partners put together. */
  readonly pooledFunds: readonly PooledFund[];
  /** Money of single organisations beside the pooled funds. */
  readonly fundingStreams: readonly FundingStream[];
}

/** A made-up signed-in person for trying the product; never a real one. */
export interface DemoPerson {
  /** As given to `golden-thread token --as`. */
  readonly key: string;
  readonly role:
    | 'officer'
    | 'action-lead'
    | 'panel-member'
    | 'board-member'
    | 'icb-commissioner'
    | 'send-caseworker'
    | 'looked-after-caseworker'
    | 'joint-funding-panel'
    | 'partner'
    | 'public';
  readonly postIds: readonly string[];
  readonly bodyIds: readonly string[];
}
