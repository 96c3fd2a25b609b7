import type { CommissioningIntention, PlacePriority } from '@golden-thread/commissioning/cycle';
import type {
  AreaLineKind,
  Body,
  DecisionKind,
  ForwardPlanItemKind,
  Holder,
  LineKind,
  MembershipRole,
  Organisation,
} from '@golden-thread/governance';
import type { Citation, Commitment, IsoDate, Outcome, OutcomesFramework } from '@golden-thread/outcomes';
import type { FigureView, IndicatorNode, SourceView } from '@golden-thread/subgraph';
import type { CommissioningContent } from './commissioning-content.ts';
import type { AreaThings } from '../registers/area-things.ts';
import type { PublishedRegisters } from './published-registers.ts';

/** An indicator of any domain, by what this subgraph needs to point at it. */
export type IndicatorPointer =
  IndicatorNode | { readonly typeName: 'SendIndicator' | 'SufficiencyIndicator'; readonly id: string };

/** A statement of the framework's document, with what a reader has to know of how it was read. */
export interface StatementNode {
  readonly number: number;
  readonly indicator: IndicatorPointer;
  readonly note: string | null;
}

export interface OutcomeNode {
  readonly id: string;
  readonly areaCode: string;
  readonly outcome: Outcome;
  readonly source: SourceView;
  readonly indicators: readonly IndicatorPointer[];
  readonly statements: readonly StatementNode[];
}

export interface CommitmentNode {
  readonly id: string;
  readonly commitment: Commitment;
  readonly source: SourceView;
}

export interface FrameworkNode {
  readonly id: string;
  readonly areaCode: string;
  readonly framework: OutcomesFramework;
  readonly outcomes: readonly OutcomeNode[];
  readonly commitments: readonly CommitmentNode[];
  readonly source: SourceView;
}

export interface OrganisationNode {
  readonly id: string;
  readonly areaCode: string;
  readonly organisation: Organisation;
  readonly successor: () => OrganisationNode | null;
}

export interface LineNode {
  readonly kind: LineKind;
  readonly to: BodyNode;
}

/** A line of an area as at a day; a decision right leads to no body, but to what it covers. */
export interface AreaLineNode {
  readonly kind: AreaLineKind;
  readonly from: BodyNode;
  readonly to: BodyNode | null;
  readonly decision: DecisionKind | null;
  readonly subjectId: string | null;
  readonly withinWorkingDays: number | null;
  readonly source: SourceView;
}

export interface MemberNode {
  readonly holder: Holder;
  readonly id: string;
  readonly name: string;
  readonly role: MembershipRole;
  readonly onBehalfOf: OrganisationNode | null;
}

export interface DecisionRightNode {
  readonly decision: DecisionKind;
  readonly subjectId: string;
  readonly source: SourceView;
}

export interface ForwardPlanItemNode {
  readonly date: IsoDate;
  readonly assumption: string | null;
  readonly title: string;
  readonly kind: ForwardPlanItemKind;
  readonly from: BodyNode | null;
}

/** A document that facts of an area were carried over from, with the licence it states. */
export interface DocumentNode {
  /** Global id. */
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
}

/** An indicator of an adopted framework that the area does not collect. */
export interface LeftOutNode {
  /** Its id in the framework lent; it is no indicator of the area. */
  readonly indicatorId: string;
  readonly title: string;
  readonly why: string;
  readonly outcomes: readonly OutcomeNode[];
}

export interface BodyNode {
  readonly id: string;
  readonly areaCode: string;
  readonly body: Body;
  readonly source: SourceView;
  readonly lines: (asOf: IsoDate) => readonly LineNode[];
  /** The bodies above, nearest first, itself left out. */
  readonly chain: (kind: LineKind, asOf: IsoDate) => readonly BodyNode[];
  readonly members: (asOf: IsoDate) => readonly MemberNode[];
  readonly decisionRights: (asOf: IsoDate) => readonly DecisionRightNode[];
  readonly forwardPlan: (from: IsoDate, to: IsoDate) => readonly ForwardPlanItemNode[];
}

export interface IntentionNode {
  readonly id: string;
  readonly areaCode: string;
  /** The day it is read as at; null where it stands in the published folder and no day was asked for. */
  readonly asOf: IsoDate | null;
  readonly intention: CommissioningIntention;
  readonly priority: PlacePriority;
  readonly body: BodyNode;
  readonly source: SourceView | null;
}

/** What this subgraph serves of one version of one local area, indexed once and read by every request. */
export interface CommissioningArea {
  readonly code: string;
  readonly name: string;
  /** The whole of what is published, for the parts that need no index. */
  readonly content: CommissioningContent;
  /** Shows where a fact of the area is published. */
  readonly sourceView: (citation: Citation) => SourceView;
  readonly framework: FrameworkNode | null;
  /** What of the framework it adopted it does not collect, in the order of the framework. */
  readonly leftOut: readonly LeftOutNode[];
  /** Each by its id within the area. */
  readonly outcomes: ReadonlyMap<string, OutcomeNode>;
  readonly bodies: ReadonlyMap<string, BodyNode>;
  /** Who answers to whom on a day, across the whole area. */
  readonly lines: (asOf: IsoDate) => readonly AreaLineNode[];
  readonly organisations: ReadonlyMap<string, OrganisationNode>;
  readonly intentions: ReadonlyMap<string, IntentionNode>;
  readonly indicators: ReadonlyMap<string, IndicatorNode>;
  /** The national measure each indicator names, of every domain, by the indicator’s id; those that name none left out. */
  readonly nationalMeasureIds: ReadonlyMap<string, string>;
  /** The indicators that name a national measure, in the order of the area. */
  readonly nationalIndicators: readonly IndicatorPointer[];
  readonly figures: readonly FigureView[];
  /** In the order published. */
  readonly documents: readonly DocumentNode[];
  /** Titles of posts, by id. */
  readonly postTitles: ReadonlyMap<string, string>;
  /** What of the registers stands in the published folder. */
  readonly registers: PublishedRegisters;
  /** What entries of registers can refer to. */
  readonly things: AreaThings;
}
