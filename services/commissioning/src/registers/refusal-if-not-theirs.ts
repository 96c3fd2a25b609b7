import type { Audience, StandingEntries } from '@golden-thread/commissioning/registers';
import type { IsoDate } from '@golden-thread/outcomes';
import type { KeptRecord } from './kept-record.ts';
import { refusalIfNotDeciding } from './refusal-if-not-deciding.ts';
import { refusalIfOwn } from './refusal-if-own.ts';
import type { RegisterWork } from './register-work.ts';

/** What an entry says or said, with ids within the area. */
type Content = Readonly<Record<string, unknown>>;

/**
 * The refusal of somebody who may not decide on something that a command is about; null otherwise.
 *
 * @param contents - how the entry reads until now and how it is to read: who moves a decision to something else takes it from the first.
 */
export function refusalIfNotTheirs(
  work: RegisterWork,
  contents: readonly Content[],
  audience: Audience,
  known: {
    readonly all: readonly KeptRecord[];
    readonly standing: StandingEntries['entries'];
    readonly today: IsoDate;
  },
) {
  for (const content of contents) {
    const refusal =
      refusalIfOwn(work, content, known.all, audience) ??
      refusalIfNotDeciding(work, content, known.standing, known.today);
    if (refusal !== null) return refusal;
  }
  return null;
}
