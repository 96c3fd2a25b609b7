import { Fault } from '../server/fault.ts';

/**
 * Refuses an id that leads nowhere. The answer is the same whether it does not exist or the caller may not read
 * it, so that nothing can be learnt by guessing.
 *
 * @throws Fault `UNKNOWN_ID`, always
 */
export function unknownId(
  what: string,
  id: string,
  expected = `the id of ${/^[aeiou]/u.test(what) ? 'an' : 'a'} ${what}, such as the graph gives it: area code, colon, ${what}`,
): never {
  throw new Fault('UNKNOWN_ID', `There is no ${what} with the id "${id.slice(0, 100)}" that you may read.`, {
    found: id,
    expected,
    whatToDo: `Take the id from a list of the graph, and check that you are signed in for its local area.`,
  });
}
