import { commissioningSchema } from '@golden-thread/commissioning-service';
import { sendSchema } from '@golden-thread/send-service';
import type { ServiceSchema } from '@golden-thread/subgraph/database';
import { sufficiencySchema } from '@golden-thread/sufficiency-service';

/** The database schemas of every service of this installation; the command line finds them here. */
export const serviceSchemas: readonly ServiceSchema[] = [commissioningSchema, sendSchema, sufficiencySchema];
