import type { RequestContext } from '@golden-thread/subgraph';
import type { SufficiencyArea } from '../area/sufficiency-area.ts';

/** What the resolvers of this subgraph work with. Every read passes the policy before it gets here. */
export interface SufficiencyContext extends RequestContext {
  /** The area of a code when the caller may read it; otherwise null, whether it exists or not. */
  readonly area: (code: string) => Promise<SufficiencyArea | null>;
}
