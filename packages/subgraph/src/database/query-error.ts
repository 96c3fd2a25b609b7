import pg from 'pg';
import { DatabaseFault } from './database-fault.ts';

/** SQLSTATE classes whose messages may repeat a value: data exceptions and broken constraints. */
const SPEAKS_OF_VALUES = /^2[23]/;

/**
 * An error of PostgreSQL as it may be logged: what failed and where, never a value of a record. Its `detail`, `where`
 * and `hint` quote rows and parameters, and so do some messages. Other errors come back as they are.
 */
export const withoutRecords = (error: unknown): unknown => {
  if (!(error instanceof pg.DatabaseError)) return error;
  const { code = '', constraint, message, schema, severity, table } = error;
  const plain = SPEAKS_OF_VALUES.test(code)
    ? `PostgreSQL refused a value: SQLSTATE ${code}${constraint === undefined ? '' : `, ${constraint}`}`
    : message;
  return Object.assign(new Error(plain), { name: 'QueryError', code, constraint, schema, severity, table });
};

/** The fault of a database that cannot be reached, or was lost on the way: whether a commit arrived is then unknown. */
export const databaseAway = (error: unknown): DatabaseFault =>
  new DatabaseFault(
    [
      {
        code: 'DATABASE_AWAY',
        path: 'database',
        found: error instanceof pg.DatabaseError ? `SQLSTATE ${error.code}` : String(error),
        expected: 'a connection to PostgreSQL',
        whatToDo: 'Try again; if it stays away, see that the server runs and may be reached.',
      },
    ],
    withoutRecords(error),
  );
