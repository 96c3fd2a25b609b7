import type { ChangeKind, ChangeSubject, FrameworkChange } from './framework-change.ts';
import { sizeOf } from './change-size.ts';
import { sameValue, written } from './same-value.ts';
import { sameWords } from './same-words.ts';
import { valuesInWords } from './value-in-words.ts';

/** A change before it is known whom it touches. */
export type BareChange = Omit<FrameworkChange, 'outcomeIds' | 'adopters'>;

/** What a change is about and what it is called. */
export interface Subject {
  readonly subject: ChangeSubject;
  readonly id: string;
  /** In a sentence, such as `indicator "Waits"`. */
  readonly name: string;
}

/** Something that came. */
export function added(of: Subject, after: unknown): BareChange {
  return made('added', of, null, null, after, `${capital(of.name)} is new.`);
}

/** Something that went. */
export function removed(of: Subject, before: unknown): BareChange {
  return made('removed', of, null, before, null, `${capital(of.name)} is gone.`);
}

/** The same thing under another id. */
export function renamed(of: Subject, newId: string): BareChange {
  return made('renamed', of, 'id', of.id, newId, `${capital(of.name)} now has the id "${newId}".`);
}

/** The title of an outcome or indicator, where it changed: put right where the words are the same, otherwise another. */
export function titled(
  of: Subject,
  { title: before }: { readonly title: string },
  { title: after }: { readonly title: string },
): readonly BareChange[] {
  if (sameWords(before, after)) {
    return [changed(of, 'reworded', 'title', before, after)].filter((change) => change !== null);
  }
  const now = `${capital(of.name)} is now called "${after}".`;
  const advice = `If it is another ${of.subject} now, give it an id of its own.`;
  return [made('retitled', of, 'title', before, after, `${now} ${advice}`)];
}

/** A field that says otherwise; null where it says the same. */
export function changed(
  of: Subject,
  kind: ChangeKind,
  field: string,
  before: unknown,
  after: unknown,
): BareChange | null {
  if (sameValue(before, after)) return null;
  const [was, is] = valuesInWords(before, after);
  const meaning = kind === 'redefined' ? ', which makes it another' : '';
  return made(
    kind,
    of,
    field,
    before,
    after,
    `The ${field} of ${of.name} was ${was} and is ${is}${meaning}.`,
  );
}

function made(
  kind: ChangeKind,
  { subject, id }: Subject,
  field: string | null,
  before: unknown,
  after: unknown,
  sentence: string,
): BareChange {
  const size = sizeOf[kind];
  return { kind, subject, id, field, before: written(before), after: written(after), size, sentence };
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
