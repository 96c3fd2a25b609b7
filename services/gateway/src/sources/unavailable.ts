import { Fault } from '@golden-thread/subgraph/server';

/** Why a subgraph gave no usable answer; for the log, never for the caller. */
export type Unavailability =
  'refused' | 'broken-off' | 'too-slow' | 'too-large' | 'not-graphql' | 'circuit-open' | 'abandoned';

/** A subgraph gave no usable answer. The caller learns which service, not where it is or how it failed. */
export class SubgraphUnavailable extends Fault {
  readonly why: Unavailability;

  constructor(service: string, why: Unavailability) {
    super('SUBGRAPH_UNAVAILABLE', `The ${service} service cannot answer just now.`, {
      found: service,
      whatToDo: 'What came from other services is here. Try again in a moment.',
    });
    this.why = why;
  }
}
