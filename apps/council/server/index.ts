export { createCouncilServer } from './create-council-server.ts';
export { ensureCouncilBuilt } from './ensure-built.ts';
export { overHttp } from './over-http.ts';
export type { CouncilServerOptions } from './create-council-server.ts';
export type { DemoPerson, DemoSignIn } from './demo-sign-in.ts';
export type { GraphFault, GraphFunction, GraphRequest, GraphResponse } from './graph-function.ts';
