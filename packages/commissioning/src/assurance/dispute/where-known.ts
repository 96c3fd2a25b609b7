import { Defect } from '@golden-thread/outcomes';

/** What a count of days gives; null where the bank holidays it needs are not known, or it leaves the years there are. */
export function whereKnown<T>(count: () => T): T | null {
  try {
    return count();
  } catch (error) {
    if (error instanceof Defect && unknown.has(error.code)) return null;
    throw error;
  }
}

const unknown = new Set(['OUTSIDE_BANK_HOLIDAYS', 'DAY_OUT_OF_RANGE']);
