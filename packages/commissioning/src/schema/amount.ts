import { z } from 'zod';

/** Ten thousand million pounds: more than any council spends, and exact in every sum of ours. */
const MOST = 1_000_000_000_000;

/** Whole pence, 0 or more. */
export const penceSchema = z.int().min(0).max(MOST);

/** Whole pence, below 0 where money comes back. */
export const signedPenceSchema = z.int().min(-MOST).max(MOST);

/** A financial year by the calendar year in which it starts. */
export const startYearSchema = z.int().min(2000).max(2100);
