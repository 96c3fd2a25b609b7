export type { PlacePriority, CommissioningIntention } from './intention.ts';
