import { idSchema } from '@golden-thread/outcomes/schema';
import { z } from 'zod';

/** Ids within the area, in any order. */
export const idsSchema = z.array(idSchema).readonly();

/** The intentions an entry bears on. */
export const intentionIdsSchema = idsSchema.describe('Ids of the intentions it bears on.');
