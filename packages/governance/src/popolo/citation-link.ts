import type { Citation } from '@golden-thread/outcomes';
import type { PopoloLink } from './document.ts';

const prefix = 'urn:golden-thread:source:';
const sourceId = /^[a-z0-9]+(?:[-._][a-z0-9]+)*$/;

/** A citation as a link of Popolo: Popolo needs an address, and a source may have none, so its id becomes a URN. */
export function citationLink({ sourceId: id, place }: Citation): PopoloLink {
  return { url: `${prefix}${id}`, note: place };
}

/** The citation that a link stands for; null for a link from elsewhere. */
export function linkedCitation({ url, note }: PopoloLink): Citation | null {
  const id = url.slice(prefix.length);
  if (!url.startsWith(prefix) || !sourceId.test(id) || note === null || note === undefined) return null;
  return { sourceId: id, place: note };
}
