import { commissioningSchema } from '@golden-thread/commissioning-service';
import { sendSchema } from '@golden-thread/send-service';
import type { ServiceSchema } from '@golden-thread/subgraph/database';
import { sufficiencySchema } from '@golden-thread/sufficiency-service';

/** Where this installation keeps national figures; the command line finds it here. */
export { nationalStore } from '@golden-thread/commissioning-service';

/** Where this installation keeps returns of plans and assessments; the command line finds it here. */
export { sen2Store } from '@golden-thread/send-service';

/** Where this installation keeps returns of children looked after; the command line finds it here. */
export { ssda903Store } from '@golden-thread/sufficiency-service';

/** The database schemas of every service of this installation; the command line finds them here. */
export const serviceSchemas: readonly ServiceSchema[] = [commissioningSchema, sendSchema, sufficiencySchema];
