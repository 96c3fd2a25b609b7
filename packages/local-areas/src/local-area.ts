import type { CommissioningIntention, PlacePriority } from '@golden-thread/commissioning';
import type { Governance } from '@golden-thread/governance';
import type {
  Benchmark,
  Indicator,
  Observation,
  OutcomesFramework,
  ReportedFigure,
  Source,
} from '@golden-thread/outcomes';
import type { Scheme } from '@golden-thread/rag';
import type { ActionRecord, ImprovementPlan } from '@golden-thread/send';
import type { DeliveryObjective, LookedAfterSnapshot } from '@golden-thread/sufficiency';

/** Everything published about one local area: a council and its health partner. Read from a folder of JSON files. */
export interface LocalArea {
  /** ONS local authority code, e.g. `E08000018`. */
  readonly code: string;
  readonly name: string;
  readonly councilOrganisationId: string;
  readonly sources: readonly Source[];
  readonly governance: Governance;
  readonly framework: OutcomesFramework;
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
  readonly benchmarks: readonly Benchmark[];
  readonly schemes: readonly Scheme[];
  readonly plans: readonly ImprovementPlan[];
  readonly actionRecords: readonly ActionRecord[];
  readonly priorities: readonly PlacePriority[];
  readonly intentions: readonly CommissioningIntention[];
  readonly figures: readonly ReportedFigure[];
  readonly lookedAfter: readonly LookedAfterSnapshot[];
  readonly deliveryObjectives: readonly DeliveryObjective[];
  readonly demoPeople: readonly DemoPerson[];
}

/** A made-up signed-in person for trying the product; never a real one. */
export interface DemoPerson {
  /** As given to `golden-thread token --as`. */
  readonly key: string;
  readonly role:
    'officer' | 'action-lead' | 'panel-member' | 'board-member' | 'icb-commissioner' | 'partner' | 'public';
  readonly postIds: readonly string[];
  readonly bodyIds: readonly string[];
}
