export { agreedOperations } from './agreed-operations.ts';
export { createGateway } from './create-gateway.ts';
export type { Gateway, GatewayOptions, SubgraphPlace } from './create-gateway.ts';
export { admitPersisted, operationHash } from './persisted-operations.ts';
export { readSupergraph } from './read-supergraph.ts';
export { silenceTelemetry } from './quiet.ts';
export { subgraphNames, subgraphUrls } from './subgraphs.ts';
export type { SubgraphName } from './subgraphs.ts';
export { SubgraphUnavailable } from './sources/unavailable.ts';
