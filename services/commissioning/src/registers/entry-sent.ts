import type { Audience } from '@golden-thread/commissioning/registers';
import { canonicalJson } from '@golden-thread/subgraph';
import type { KeptRecord } from './kept-record.ts';

/** What a command says, as it would be kept. */
export interface EntrySent {
  readonly register: string;
  readonly change: 'recorded' | 'withdrawn';
  /** Id within the area; null for a new entry. */
  readonly entryId: string | null;
  /** Null where it is not said. */
  readonly audience: Audience | null;
  readonly because: string;
  /** Null for a withdrawal, and for what could not be kept. */
  readonly content: Readonly<Record<string, unknown>> | null;
}

/**
 * Whether a command says what a record already says. Only then may the record answer for it: with other words nothing of what was sent
 * would be kept, and the caller would be told that it was.
 */
export function isSentAgain(sent: EntrySent, { record }: KeptRecord): boolean {
  const sameEntry = sent.entryId === null ? record.version === 1 : sent.entryId === record.entryId;
  return (
    sameEntry &&
    sent.register === record.register &&
    sent.change === record.change &&
    sent.because === record.recorded.because &&
    (sent.audience === null || sent.audience === record.audience) &&
    (sent.change === 'withdrawn' || sameWords(sent.content, record.content))
  );
}

function sameWords(sent: EntrySent['content'], kept: unknown): boolean {
  return (
    sent !== null &&
    canonicalJson({ ...sent, id: null }) === canonicalJson({ ...(kept as Record<string, unknown>), id: null })
  );
}
