import { largerColumns } from './larger-columns.ts';

/** The band a stay leads to when it leads out of care. */
export const LEFT = -1;

/**
 * Stays as columns, by child and day: a run of days in one age band and one placement each. Bands and types are places in the scheme,
 * births places in the list of the history. One that goes on ends on the birthday on which its band would, as far as is known.
 */
export interface StayColumns {
  readonly count: number;
  readonly child: Int32Array;
  readonly birth: Int32Array;
  readonly band: Uint8Array;
  readonly type: Uint8Array;
  readonly startDay: Int32Array;
  /** The first day after it. */
  readonly endDay: Int32Array;
  /** 1 where the child came into care with it. */
  readonly entered: Uint8Array;
  /** `LEFT`, or the band after it. */
  readonly bandThen: Int8Array;
  /** The type after it; 0 where the child left. */
  readonly typeThen: Uint8Array;
}

/** One stay, as the columns take it. */
export interface StayRow {
  readonly child: number;
  readonly birth: number;
  readonly band: number;
  readonly type: number;
  readonly startDay: number;
  readonly endDay: number;
  readonly entered: boolean;
  readonly bandThen: number;
  readonly typeThen: number;
}

/** Columns that grow: `add` puts a stay at the end, `done` gives what there is. */
export function stayColumns(room: number) {
  let columns = emptyColumns(room);
  let count = 0;
  const add = (stay: StayRow): void => {
    if (count === columns.child.length) columns = largerColumns(columns, 2 * count + 1);
    columns.child[count] = stay.child;
    columns.birth[count] = stay.birth;
    columns.band[count] = stay.band;
    columns.type[count] = stay.type;
    columns.startDay[count] = stay.startDay;
    columns.endDay[count] = stay.endDay;
    columns.entered[count] = stay.entered ? 1 : 0;
    columns.bandThen[count] = stay.bandThen;
    columns.typeThen[count] = stay.typeThen;
    count += 1;
  };
  return { add, done: (): StayColumns => ({ count, ...columns }) };
}

function emptyColumns(room: number) {
  return {
    child: new Int32Array(room),
    birth: new Int32Array(room),
    band: new Uint8Array(room),
    type: new Uint8Array(room),
    startDay: new Int32Array(room),
    endDay: new Int32Array(room),
    entered: new Uint8Array(room),
    bandThen: new Int8Array(room),
    typeThen: new Uint8Array(room),
  };
}
