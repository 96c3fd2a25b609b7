import { sourceIdOfUrn, sourceUrn, type Citation } from '@golden-thread/outcomes';
import type { PopoloLink } from './document.ts';

/** A citation as a link of Popolo: Popolo needs an address, and a source may have none, so its id becomes a URN. */
export function citationLink({ sourceId, place }: Citation): PopoloLink {
  return { url: sourceUrn(sourceId), note: place };
}

/** The citation that a link stands for; null for a link from elsewhere. */
export function linkedCitation({ url, note }: PopoloLink): Citation | null {
  const sourceId = sourceIdOfUrn(url);
  return sourceId === null || note === null || note === undefined ? null : { sourceId, place: note };
}
