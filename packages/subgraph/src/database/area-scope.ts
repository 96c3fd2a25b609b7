import pg from 'pg';
import { checkedArea } from './area.ts';
import { refuse } from './database-fault.ts';

/**
 * What one transaction may see and add, for tables under `golden_thread.protect_records` and
 * `golden_thread.protect_children` and `golden_thread.protect_entries`. What is left out is denied: published records and entries
 * for everyone only, no row about a child, and none added.
 */
export interface AreaScope {
  readonly area: string;
  /** Whether records that are not published may be seen. */
  readonly seesUnpublished?: boolean;
  /** Kinds of record, or registers, a person may add to. */
  readonly mayAdd?: readonly string[];
  /** Whether published records may be added: the import's right, never a person's. */
  readonly mayPublish?: boolean;
  /** Whether rows about children may be seen, in tables under `golden_thread.protect_children`. */
  readonly seesChildren?: boolean;
  /** Whether rows about children may be added: the import's right, and of those who keep what is told of single children. */
  readonly mayAddChildren?: boolean;
  /** Whose entries may be seen beside those of everyone, in tables under `golden_thread.protect_entries`. */
  readonly seesAudiences?: readonly string[];
  /** For whom entries of the registers in `mayAdd` may be added. */
  readonly mayAddFor?: readonly string[];
}

const kindForm = /^[a-z][a-z-]{0,39}$/;

const checkedKinds = (path: keyof AreaScope, kinds: readonly string[]): string => {
  refuse(
    kinds
      .filter((kind) => !kindForm.test(kind))
      .map((kind) => ({
        code: 'RECORD_KIND',
        path,
        found: JSON.stringify(kind)?.slice(0, 80) ?? typeof kind,
        expected: '1 to 40 small letters or -, beginning with a letter',
        whatToDo: 'Use the kinds of record and the audiences the policy matrix names.',
      })),
  );
  return kinds.join(',');
};

/**
 * One statement that tells the row policies what the open transaction is for. It sets all of it each time, so that
 * nothing is left from whatever the connection did before.
 *
 * @param where an area's code alone stands for a scope that sees what is published and adds no records
 * @throws AREA_NAME, RECORD_KIND
 */
export const settingsOf = (where: string | AreaScope): string => {
  const scope: AreaScope = typeof where === 'object' && where !== null ? where : { area: where };
  const settings = {
    area: checkedArea(scope.area),
    sees_unpublished: scope.seesUnpublished === true ? 'on' : 'off',
    may_add: checkedKinds('mayAdd', scope.mayAdd ?? []),
    may_publish: scope.mayPublish === true ? 'on' : 'off',
    sees_children: scope.seesChildren === true ? 'on' : 'off',
    may_add_children: scope.mayAddChildren === true ? 'on' : 'off',
    sees_audiences: checkedKinds('seesAudiences', scope.seesAudiences ?? []),
    may_add_for: checkedKinds('mayAddFor', scope.mayAddFor ?? []),
  };
  const calls = Object.entries(settings).map(
    ([name, value]) => `set_config('golden_thread.${name}', ${pg.escapeLiteral(value)}, true)`,
  );
  return `select ${calls.join(', ')}`;
};
