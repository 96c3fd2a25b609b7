import type { IsoDate } from '@golden-thread/outcomes';
import type { ClockCase, ClockId } from './clock-case.ts';
import type { EventDate } from './event-date.ts';
import type { ExceptionKind } from './exceptions/clock-exception.ts';

/** An event by name, such as `Receipt of the request`, and when it happened. */
export interface ClockEvent {
  readonly name: string;
  readonly date: EventDate;
}

/** A limit and how it was come by, as the middle of a sentence. */
export interface ClockLimit {
  readonly dueOn: IsoDate;
  readonly how: string;
}

/** What a clock shows as at a day: what was not known by then is left out of it. */
export interface ClockFace {
  readonly begins: ClockEvent;
  /** Null where the day it counts from is not known, or not yet. */
  readonly limit: ClockLimit | null;
  readonly ends: ClockEvent;
  /** What else a reader should know, as sentences. */
  readonly remarks: readonly string[];
}

/** What a statutory clock is and where it stands in the law. */
export interface StatutoryClock {
  readonly id: ClockId;
  readonly title: string;
  /** The limit in words, such as `6 weeks`. */
  readonly limit: string;
  readonly source: string;
  /** The exceptions its regulation lists, and where; none where it lists none. */
  readonly exceptions: readonly ExceptionKind[];
  readonly exceptionsSource: string | null;
  /** `at-most`: done by the limit. `at-least`: not before it has passed. */
  readonly means: 'at-most' | 'at-least';
}

/** A statutory clock and how it is read. */
export interface ClockRule<Case extends ClockCase = ClockCase> extends StatutoryClock {
  /** The field the clock begins with, where what ends it cannot come before it; null where it counts from one of several. */
  readonly from: string | null;
  /** The field that ends the clock. */
  readonly until: string;
  /** Pairs of fields, the earlier first: where both are days, the second cannot lie before the first. */
  readonly order: readonly (readonly [earlier: string, later: string])[];
  // A method, not a property, so that rules of different cases stand in one list.
  face(given: Case, asAt: IsoDate): ClockFace;
}
