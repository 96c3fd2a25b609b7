import { parseGlobalId } from '../graph/global-id.ts';
import type { Person, Role } from '../identity/person.ts';

/** Who records something, as it is kept: by role, and by the posts and bodies held in the area; never by name. */
export interface Recorder {
  /** Opaque, as the issuer gave it; never shown. */
  readonly subject: string;
  readonly role: Role;
  /** Ids within the area. */
  readonly postIds: readonly string[];
  /** Ids within the area. */
  readonly bodyIds: readonly string[];
}

/** A person as the recorder of something in an area: what they hold elsewhere is left out. */
export function recorderIn({ subject, role, postIds, bodyIds }: Person, areaCode: string): Recorder {
  const here = (ids: readonly string[]): readonly string[] =>
    ids.flatMap((id) => {
      const parsed = parseGlobalId(id);
      return parsed?.areaCode === areaCode ? [parsed.localId] : [];
    });
  return { subject, role, postIds: here(postIds), bodyIds: here(bodyIds) };
}
