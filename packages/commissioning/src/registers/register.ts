import type { DecisionKind } from '@golden-thread/governance';
import type { Audience } from './audience.ts';
import type { RegisterContents, RegisterName } from './register-contents.ts';
import type { RegisterRule, StandingEntries } from './register-rule.ts';

/** Things of an area that a field can name by its id within the area. */
export type AreaThing =
  'organisation' | 'body' | 'post' | 'outcome' | 'indicator' | 'priority' | 'action' | 'source';

/** One register, as a row of data: everything that sets it apart but the schema of its content. */
export interface Register<N extends RegisterName = RegisterName> {
  readonly name: N;
  /** What one entry is called, in plain words with a capital: `Risk`. */
  readonly title: string;
  /** What one entry says, in a sentence. */
  readonly description: string;
  /** Who may read an entry of it: at least one, the usual one first. `panel` stands alone. */
  readonly audiences: readonly [Audience, ...Audience[]];
  /** What the policy calls recording in it; `record` unless said. */
  readonly right?: 'record' | 'submit' | 'decide' | 'approve';
  /**
   * Which field names a thing of the area or an entry of a register by its id: `{ 'contributions.organisationId': 'organisation' }`.
   * Fields of a list are written as if there was one; null names nothing.
   */
  readonly references?: Readonly<Record<string, AreaThing | RegisterName>>;
  /**
   * The id of an entry whose content says which it is, so that there is never a second one of the same: recording it again adds a version.
   * Unless said, each new entry gets an id of its own. Only where everybody who records sees every entry.
   */
  readonly idOf?: (content: RegisterContents[N]) => string;
  /**
   * The field that holds the day an entry is about, or a part of it such as a share: what is named there has to exist then. The day of
   * recording unless said, and then an organisation that ended may be named as long as another stands for it.
   */
  readonly dayField?: string;
  /** The field that names an entry of another register which somebody else has to have recorded. */
  readonly separateFrom?: { readonly field: string; readonly register: RegisterName };
  /**
   * Whose decision it is: the field that names the body that decides. Whoever records has to sit on it, and it has to hold the decision
   * right over what `subject` gives, which is null where that is not there.
   */
  readonly decidedBy?: {
    readonly field: string;
    readonly decision: DecisionKind;
    readonly subject: (
      content: Readonly<Record<string, unknown>>,
      entries: StandingEntries['entries'],
    ) => string | null;
  };
  /** What has to hold beyond the schema, in view of what else stands. */
  readonly rule?: RegisterRule<N>;
  /** The registers that the rule looks at beside its own and those that fields refer to. */
  readonly reads?: readonly RegisterName[];
}
