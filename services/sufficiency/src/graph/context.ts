import type { RequestContext } from '@golden-thread/subgraph';
import type { IsoDate } from '@golden-thread/outcomes';
import type { CareEpisode } from '@golden-thread/sufficiency';
import type { SufficiencyArea } from '../area/sufficiency-area.ts';
import type { DemandFigures } from '../forecast/demand-figures.ts';
import type { CareFigures } from '../figures/care-figures.ts';
import type { ScenarioCommands } from '../scenarios/scenario-command.ts';
import type { SavedScenario } from '../scenarios/scenario-record.ts';

/** What the resolvers of this subgraph work with. Every read passes the policy before it gets here. */
export interface SufficiencyContext extends RequestContext {
  /** The area of a code when the caller may read it; otherwise null, whether it exists or not. */
  readonly area: (code: string) => Promise<SufficiencyArea | null>;
  /** The scenarios of an area as at a day, those withdrawn by then too; null for who does not work in it. */
  readonly scenarios: (code: string, asOf: IsoDate) => Promise<readonly SavedScenario[] | null>;
  readonly scenarioCommands: ScenarioCommands;
  /** What may be told of looked-after children from their records, exact or protected as the caller may have it. */
  readonly careFigures: CareFigures;
  readonly demandFigures: DemandFigures;
  /** Whether somebody may have any count of an area's looked-after children: asked before anything else is looked at. */
  readonly mayForecast: (code: string) => boolean;
  /** The episodes of an area as the returns that count today tell them; null for whoever may not read records of single children. */
  readonly careEpisodes: (code: string) => Promise<readonly CareEpisode[] | null>;
}
