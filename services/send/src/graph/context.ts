import type { IsoDate } from '@golden-thread/outcomes';
import type { RequestContext } from '@golden-thread/subgraph';
import type { PlanReading } from '../area/plan-reading.ts';
import type { ActionNode, PlanNode, SendArea } from '../area/send-area.ts';
import type { Commands } from '../commands/commands.ts';
import type { KeptRecord } from '../reading/read-plan.ts';
import type { SendFigures } from '../records/send-figures.ts';

/** What the resolvers of this subgraph work with. Every read and write passes the policy before it gets here. */
export interface SendContext extends RequestContext {
  /** The area of a code when the caller may read it; otherwise null, whether it exists or not. */
  readonly area: (code: string) => Promise<SendArea | null>;
  /** A plan read as at a day, from the records the caller may see. Each plan and day is read once per request. */
  readonly reading: (plan: PlanNode, asOf: IsoDate) => Promise<PlanReading>;
  /** The records of a plan that the caller may see, whatever day they speak of. Each plan is read once per request. */
  readonly records: (plan: PlanNode) => Promise<readonly KeptRecord[]>;
  /** How many records of an action the caller may see, whatever day they speak of. */
  readonly versionOf: (action: ActionNode) => Promise<number>;
  /** What may be told of children from their records, exact or protected as the caller may have it. */
  readonly childFigures: SendFigures;
  readonly commands: Commands;
}
