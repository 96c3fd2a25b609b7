import type { Issue } from '@golden-thread/outcomes';
import { WrongUse } from '../wrong-use.ts';

/** Ends the command for everything that is wrong with how it was called, at once. */
export function refuseAll(issues: readonly Issue[], message: string): never {
  const [first] = issues as readonly [Issue];
  const { code, found, expected, whatToDo } = first;
  throw new WrongUse({ code, message, found, expected, whatToDo, issues });
}
