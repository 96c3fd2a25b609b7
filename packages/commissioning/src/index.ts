export { intentionRoutingIssues } from './intention-routing.ts';
export type { PlacePriority, CommissioningIntention } from './intention.ts';
export { intentionsOfBody } from './intentions-of-body.ts';
