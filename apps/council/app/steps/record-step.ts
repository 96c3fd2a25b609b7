import type { ComponentType } from 'react';
import type { FieldError } from '../components/govuk/error-summary.tsx';
import type { Council, Notice } from '../council-context.ts';
import type { HistoryRecord, ActionDetail } from '../action/read-action.ts';
import type { Outcome } from './outcome.ts';

/** What every recording says beside its own fields. */
export interface CommonInput {
  readonly actionId: string;
  /** The version of the action that the person saw. */
  readonly expectedVersion: number;
  /** Sent again after a lost answer, the same id records nothing twice. */
  readonly clientRecordId: string;
}

export interface FieldsProps {
  readonly values: Readonly<Record<string, string>>;
  readonly errors: readonly FieldError[];
  readonly action: ActionDetail;
  readonly history: readonly HistoryRecord[];
}

/** One thing that can be recorded about an action: who is offered it, its form, and how it is sent. */
export interface RecordStep {
  /** Its place in the address. */
  readonly slug: string;
  /** As an instruction, e.g. "Record a rating". */
  readonly title: string;
  readonly button: string;
  /** The roles it is offered to. The graph decides; this only keeps the page honest about what it will refuse. */
  readonly roles: readonly string[];
  /** Whoever leads the action is not offered it. */
  readonly separated: boolean;
  /** The step of closing it takes, and offered only as the next one; null where it takes none and fits any but closed. */
  readonly takes: ActionDetail['closing']['step'] | null;
  readonly whoMay: string;
  readonly done: Notice;
  readonly Fields: ComponentType<FieldsProps>;
  /** What is wrong with the fields before anything is sent; empty when nothing is. */
  readonly check: (values: Readonly<Record<string, string>>) => readonly FieldError[];
  readonly send: (
    council: Council,
    common: CommonInput,
    values: Readonly<Record<string, string>>,
  ) => Promise<Outcome>;
}
