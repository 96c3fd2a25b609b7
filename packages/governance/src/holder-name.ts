import { Defect } from '@golden-thread/outcomes';
import type { Governance } from './governance.ts';
import type { Holder } from './body.ts';

/**
 * What a holder is called: the title of a post, the name of a body or organisation.
 *
 * @throws Defect `UNKNOWN_HOLDER` when the governance has none with that kind and id.
 */
export function holderName(governance: Governance, holder: Holder): string {
  const name =
    holder.kind === 'post'
      ? governance.posts.find((post) => post.id === holder.id)?.title
      : (holder.kind === 'body' ? governance.bodies : governance.organisations).find(
          (candidate) => candidate.id === holder.id,
        )?.name;
  if (name === undefined) {
    throw new Defect('UNKNOWN_HOLDER', `There is no ${holder.kind} "${holder.id}" in this governance.`);
  }
  return name;
}
