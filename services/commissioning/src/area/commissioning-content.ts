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
import type { Governance } from '@golden-thread/governance';
import { threadActions, type LocalArea } from '@golden-thread/local-areas';
import type {
  Benchmark,
  Domain,
  Indicator,
  LeftOutIndicator,
  OutcomesFramework,
  ReportedFigure,
  Source,
  ThreadAction,
} from '@golden-thread/outcomes';

/** An indicator of another domain, by what the thread needs of it. */
export type IndicatorPointerContent = Pick<Indicator, 'id' | 'title' | 'target' | 'nationalMeasureId'> & {
  readonly domain: Domain;
};

/** The parts of a local area that this service keeps as one version. */
export interface CommissioningContent {
  readonly code: string;
  readonly name: string;
  readonly sources: readonly Source[];
  readonly governance: Governance;
  readonly framework: OutcomesFramework;
  /** What of a framework it adopted it does not collect, each with the reason. */
  readonly leftOut: readonly LeftOutIndicator[];
  /** In the order of the area, whichever domain owns them. */
  readonly thread: {
    readonly indicators: readonly IndicatorPointerContent[];
    readonly actions: readonly ThreadAction[];
  };
  readonly indicators: readonly Indicator[];
  readonly benchmarks: readonly Benchmark[];
  readonly priorities: readonly PlacePriority[];
  readonly intentions: readonly CommissioningIntention[];
  readonly intentionProgress: readonly IntentionProgress[];
  readonly strategies: readonly CommissioningStrategy[];
  readonly matrices: readonly PriorityMatrix[];
  readonly services: readonly MappedService[];
  /** How the area buys places for looked-after children: frameworks with their lots, and what is called off them. */
  readonly placesBought: Pick<LocalArea['market'], 'agreements' | 'callOffs'>;
  readonly checklists: readonly Checklist[];
  readonly codeOfPracticeMaps: readonly CodeOfPracticeMap[];
  readonly consultations: readonly Consultation[];
  readonly documentVersions: readonly DocumentVersion[];
  readonly selfAssessments: readonly SelfAssessment[];
  readonly auditItems: readonly AuditItem[];
  readonly keyDecisions: readonly KeyDecision[];
  readonly pooledFunds: readonly PooledFund[];
  readonly fundingStreams: readonly FundingStream[];
  readonly procurement: Procurement;
  readonly figures: readonly ReportedFigure[];
}

/** Grows with the shape of {@link CommissioningContent}. */
export const COMMISSIONING_CONTENT_FORMAT = 4;

/** Takes this service's parts, and of the other domains what the thread runs through. */
export function commissioningContent(area: LocalArea): CommissioningContent {
  const indicators = area.indicators.filter(({ domain }) => domain === 'commissioning');
  const ids = new Set(indicators.map(({ id }) => id));
  return {
    code: area.code,
    name: area.name,
    sources: area.sources,
    governance: area.governance,
    framework: area.framework,
    leftOut: area.leftOut,
    thread: {
      indicators: area.indicators.map(({ id, title, target, domain, nationalMeasureId }) => ({
        id,
        title,
        target,
        domain,
        ...(nationalMeasureId === undefined ? {} : { nationalMeasureId }),
      })),
      actions: threadActions(area),
    },
    indicators,
    benchmarks: area.benchmarks.filter(({ indicatorId }) => ids.has(indicatorId)),
    priorities: area.priorities,
    intentions: area.intentions,
    intentionProgress: area.intentionProgress,
    strategies: area.strategies,
    matrices: area.matrices,
    services: area.services,
    placesBought: { agreements: area.market.agreements, callOffs: area.market.callOffs },
    checklists: area.checklists,
    codeOfPracticeMaps: area.codeOfPracticeMaps,
    consultations: area.consultations,
    documentVersions: area.documentVersions,
    selfAssessments: area.selfAssessments,
    auditItems: area.auditItems,
    keyDecisions: area.keyDecisions,
    pooledFunds: area.pooledFunds,
    fundingStreams: area.fundingStreams,
    procurement: area.procurement,
    figures: area.figures.filter(({ domain }) => domain === 'commissioning'),
  };
}
