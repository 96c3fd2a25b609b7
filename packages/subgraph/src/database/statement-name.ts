const seen = new Map<string, number>();
const names = new Map<string, string>();

const enough = 3;
const most = 200;
const remembered = 2_000;

/**
 * The name under which a statement is prepared, once the same text has come three times: repeated reads then skip
 * parsing and planning. At most 200 per process, so that texts built anew each time cannot fill the server's memory.
 */
export const statementName = (sql: string): string | undefined => {
  const known = names.get(sql);
  if (known !== undefined) return known;
  if (names.size >= most) return undefined;
  const times = (seen.get(sql) ?? 0) + 1;
  if (times < enough) {
    if (seen.size >= remembered) seen.clear();
    seen.set(sql, times);
    return undefined;
  }
  seen.delete(sql);
  const name = `gt_${names.size}`;
  names.set(sql, name);
  return name;
};
