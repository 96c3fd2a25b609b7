import type { Issue } from '@golden-thread/outcomes';
import type { RegisterRule } from '../registers/register-rule.ts';

/** What the agreements for homes of looked-after children buy, as the files of homes have it. */
const FOR_HOMES: readonly string[] = ['fostering', 'residential', 'supported-accommodation'];

/** `FRAMEWORK_FOR_HOMES`: such a framework stands with the homes, once, and is not recorded here beside it. */
export const frameworkRule: RegisterRule<'framework-agreement'> = ({ buys }): readonly Issue[] =>
  FOR_HOMES.includes(buys)
    ? [
        {
          code: 'FRAMEWORK_FOR_HOMES',
          path: 'buys',
          found: JSON.stringify(buys),
          expected: 'a framework for anything but homes of looked-after children',
          whatToDo: 'Write it in framework-agreements.json, where the places bought under it are.',
        },
      ]
    : [];
