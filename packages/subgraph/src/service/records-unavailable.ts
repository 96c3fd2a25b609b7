import { DatabaseFault } from '../database/index.ts';
import { Fault } from '../server/index.ts';

/** The fault that callers read while the database is away; undefined for any other error. */
export function recordsUnavailable(error: unknown): Fault | undefined {
  if (!(error instanceof DatabaseFault) || error.code !== 'DATABASE_AWAY') return undefined;
  return new Fault('RECORDS_UNAVAILABLE', 'Records cannot be read or kept just now.', {
    whatToDo:
      'Try again in a moment. What you were recording may have been kept: send it again with the same clientRecordId, and it is kept once.',
  });
}
