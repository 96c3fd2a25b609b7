import type { Citation, IsoDate } from '@golden-thread/outcomes';
import type { ProcurementProcedure } from './procedures.ts';
import type { ProcurementRegime } from './regime.ts';

/** Where a contract stands: intended, offered to the market, or made. */
export type ContractStage = 'planned' | 'advertised' | 'made';

/** A buyer or supplier: an organisation of the area by its id, or any other by its name. Never a person. */
export interface ContractParty {
  readonly organisationId: string | null;
  /** Given where there is no organisation of the area. */
  readonly name: string | null;
  /** Number at Companies House, eight characters; null where nobody says. */
  readonly companyNumber: string | null;
}

/**
 * What offers are judged by, with its weight. Social value stands by itself, so that it can be followed.
 *
 * @source Public Services (Social Value) Act 2012, section 1: whoever buys services considers how what is bought may improve the
 * well-being of the area; Procurement Act 2023, section 23: award criteria; Provider Selection Regime Regulations 2023, regulation 5:
 * key criteria, social value among them
 */
export interface AwardCriterion {
  readonly id: string;
  readonly title: string;
  readonly kind: 'quality' | 'price' | 'social-value';
  /** Percent of the whole, at most two decimals; the criteria of a contract sum to exactly 100. */
  readonly weightPercent: number;
}

/**
 * A contract for services for children, from the intention to its end. What is not published is null or empty: a contract of which
 * only the title is known stands here with its title.
 */
export interface Contract {
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  readonly stage: ContractStage;
  /** Who buys, the lead first; empty where nobody says. */
  readonly buyers: readonly ContractParty[];
  /** Empty until it is made, and where nobody says. */
  readonly suppliers: readonly ContractParty[];
  readonly regime: ProcurementRegime | null;
  readonly procedure: ProcurementProcedure | null;
  /** Whether health care for people is the main thing bought. */
  readonly isHealthCare: boolean | null;
  /** The framework it was called off from; null for none, or where nobody says. */
  readonly frameworkId: string | null;
  readonly lotId: string | null;
  /** Empty where none are known. */
  readonly awardCriteria: readonly AwardCriterion[];
  /** Whole pence over its whole time without extensions; null where it is not published, never 0 in its place. */
  readonly valuePence: number | null;
  readonly advertisedDate: IsoDate | null;
  readonly awardDate: IsoDate | null;
  readonly startDate: IsoDate | null;
  /** Its last day, extensions taken up included. */
  readonly endDate: IsoDate | null;
  /** The last day it could run to if every extension were taken up; null where there is none, or nobody says. */
  readonly longestEndDate: IsoDate | null;
  /** The day by which whoever wants to end or extend it must have told the supplier. */
  readonly noticeByDate: IsoDate | null;
  /** The day it was decided to end or extend it; null until then. */
  readonly noticeDecidedDate: IsoDate | null;
  /** The day by which it is to be reviewed next. */
  readonly reviewDate: IsoDate | null;
  /** Local ids of services it provides. */
  readonly serviceIds: readonly string[];
  /** Local ids of pooled funds that pay for it. */
  readonly fundIds: readonly string[];
  /** Local ids of outcomes it serves. */
  readonly outcomeIds: readonly string[];
  /** The rule by which what it buys is visited; null where none is known. */
  readonly visitRuleId: string | null;
  /** Null for what is recorded by itself. */
  readonly source: Citation | null;
}
