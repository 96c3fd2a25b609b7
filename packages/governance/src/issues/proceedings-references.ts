import type { Issue } from '@golden-thread/outcomes';
import type { Holder } from '../body.ts';
import type { Governance } from '../governance.ts';
import type { Proceedings } from '../proceedings.ts';
import { unknownAmong, type Reference } from './unknown-references.ts';

type Kind = 'meeting' | 'resolution' | 'return';

/** `UNKNOWN_REFERENCE` in proceedings: an id that names no body, post, organisation, meeting, resolution or return. */
export function proceedingsReferences(governance: Governance, proceedings: Proceedings): readonly Issue[] {
  const { meetings, resolutions, resolutionRecords, returns, returnReceipts } = proceedings;
  const holders: Reference[] = [];
  const hold = (path: string, holder: Holder | null) => {
    if (holder !== null) holders.push({ path: `${path}.id`, kind: holder.kind, id: holder.id });
  };
  const own: Issue[] = [];
  const known: Record<Kind, readonly { readonly id: string }[]> = {
    meeting: meetings,
    resolution: resolutions,
    return: returns,
  };
  const refer = (path: string, kind: Kind, id: string) => {
    if (known[kind].some((each) => each.id === id)) return;
    own.push({
      code: 'UNKNOWN_REFERENCE',
      path,
      found: `"${id}"`,
      expected: `the id of a ${kind} in these proceedings`,
      whatToDo: `Correct the id, or add the ${kind}.`,
    });
  };
  meetings.forEach(({ bodyId, items }, index) => {
    holders.push({ path: `meetings[${index}].bodyId`, kind: 'body', id: bodyId });
    items.forEach(({ from }, item) => hold(`meetings[${index}].items[${item}].from`, from));
  });
  resolutions.forEach(({ meetingId, action }, index) => {
    const path = `resolutions[${index}]`;
    refer(`${path}.meetingId`, 'meeting', meetingId);
    if (action === null) return;
    hold(`${path}.action.by`, action.by);
    if (action.due.kind === 'meeting') refer(`${path}.action.due.meetingId`, 'meeting', action.due.meetingId);
  });
  resolutionRecords.forEach(({ resolutionId }, index) =>
    refer(`resolutionRecords[${index}].resolutionId`, 'resolution', resolutionId),
  );
  returns.forEach(({ from, to, due }, index) => {
    hold(`returns[${index}].from`, from);
    hold(`returns[${index}].to`, to);
    if (due.kind === 'after-meeting')
      holders.push({ path: `returns[${index}].due.bodyId`, kind: 'body', id: due.bodyId });
  });
  returnReceipts.forEach(({ returnId }, index) =>
    refer(`returnReceipts[${index}].returnId`, 'return', returnId),
  );
  return [...unknownAmong(governance, holders), ...own];
}
