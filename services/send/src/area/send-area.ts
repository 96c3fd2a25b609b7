import type { Governance, Holder } from '@golden-thread/governance';
import type { Benchmark, Indicator, IsoDate, Observation } from '@golden-thread/outcomes';
import type { Scheme } from '@golden-thread/rag';
import type { ImprovementPlan, Inspection, PlanAction, PlanHeading, PlanPriority } from '@golden-thread/send';
import type { FigureView, IndicatorNode, SourceView } from '@golden-thread/subgraph';

/** A holder of a responsibility, named: never an individual. */
export interface LeadView extends Holder {
  /** Global id. */
  readonly globalId: string;
  readonly name: string;
}

/** An impact measure: an indicator as a plan uses it. */
export interface ImpactMeasureNode {
  readonly indicator: IndicatorNode;
}

export interface PriorityNode {
  readonly plan: PlanNode;
  readonly priority: PlanPriority;
  readonly headings: readonly HeadingNode[];
}

export interface HeadingNode {
  readonly priority: PriorityNode;
  readonly heading: PlanHeading;
  readonly measures: readonly ImpactMeasureNode[];
  readonly actions: readonly ActionNode[];
}

export interface ActionNode {
  /** Global id. */
  readonly id: string;
  readonly plan: PlanNode;
  readonly priority: PriorityNode;
  readonly heading: HeadingNode;
  readonly action: PlanAction;
  readonly leads: readonly LeadView[];
  /** The last day of the deadline; null when it is not a day. */
  readonly deadlineDate: IsoDate | null;
  /** Place in the plan's order, from 0. */
  readonly position: number;
}

export interface PlanNode {
  readonly id: string;
  readonly area: SendArea;
  readonly plan: ImprovementPlan;
  readonly scheme: Scheme;
  readonly source: SourceView;
  readonly priorities: readonly PriorityNode[];
  /** Every action in the plan's order. */
  readonly actions: readonly ActionNode[];
  readonly byRef: ReadonlyMap<string, ActionNode>;
  /** The plan it took over from; null when it names none. */
  readonly predecessor: () => PlanNode | null;
  /** The plans that name it as the one before them, in the order published. */
  readonly successors: () => readonly PlanNode[];
}

/** What this subgraph serves of one version of one local area, indexed once and read by every request. */
export interface SendArea {
  readonly code: string;
  readonly name: string;
  /** Which version of the area's published data it is. */
  readonly version: number;
  readonly governance: Governance;
  /** In the order of its file. */
  readonly schemes: readonly Scheme[];
  readonly plans: ReadonlyMap<string, PlanNode>;
  /** By `<planId>:<ref>`. */
  readonly actions: ReadonlyMap<string, ActionNode>;
  /** The indicators this domain owns. */
  readonly indicators: ReadonlyMap<string, IndicatorNode>;
  /** Actions by the body that answers for them: the group of their priority, or the plan's board. */
  readonly actionsOfBody: ReadonlyMap<string, readonly ActionNode[]>;
  readonly bodyIds: ReadonlySet<string>;
  readonly figures: readonly FigureView[];
  /** In the order of its file. */
  readonly inspections: readonly Inspection[];
  /** The indicators and figures that plans are read with, of other domains too where a plan uses them as a measure. */
  readonly measured: {
    readonly nodes: ReadonlyMap<string, IndicatorNode>;
    readonly indicators: readonly Indicator[];
    readonly observations: readonly Observation[];
    readonly benchmarks: readonly Benchmark[];
  };
  readonly sourceView: (citation: ImprovementPlan['source']) => SourceView;
  readonly nameOf: (holder: Holder) => string;
}
