import type { Issue } from '@golden-thread/outcomes';
import type { Governance } from '../governance.ts';

const lists = ['organisations', 'bodies', 'posts', 'rhythm'] as const;

/** `DUPLICATE_ID`: two things of one kind with the same id, so that a reference could mean either. */
export function duplicateIds(governance: Governance): readonly Issue[] {
  return lists.flatMap((list) => duplicateIdsIn(governance[list], list));
}

/** The same of one list; `list` is how it is called in the paths. */
export function duplicateIdsIn(things: readonly { readonly id: string }[], list: string): readonly Issue[] {
  const ids = things.map((thing) => thing.id);
  return ids.flatMap((id, index): Issue[] =>
    ids.indexOf(id) === index
      ? []
      : [
          {
            code: 'DUPLICATE_ID',
            path: `${list}[${index}].id`,
            found: `"${id}", already the id of ${list}[${ids.indexOf(id)}]`,
            expected: 'an id used once',
            whatToDo: 'Give one of the two another id, or remove the one that repeats.',
          },
        ],
  );
}
