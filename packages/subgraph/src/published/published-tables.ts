import type { ColumnType, Generated } from 'kysely';

/** A JSON column: written as text, read as the value. */
export type Json<Value> = ColumnType<Value, string, never>;

/** The tables every service keeps of what is published about a local area. All are append-only. */
export interface PublishedTables {
  /** Which local areas there are. Its rows stand under the area {@link REGISTER}, since the areas are not known yet. */
  readonly area_register: {
    readonly area: string;
    readonly code: string;
    readonly registered_at: Generated<string>;
  };
  /** What a service needs of an area's published data, one row per changed import; the newest is served. */
  readonly area_version: {
    readonly area: string;
    readonly sequence: number;
    readonly sha256: string;
    readonly format: number;
    readonly content: Json<unknown>;
    readonly imported_at: string;
  };
  readonly observation: {
    readonly area: string;
    readonly id: string;
    readonly indicator_id: string;
    readonly known_date: string;
    readonly recorded_at: string;
    readonly content: Json<unknown>;
  };
}

/** The pseudo area that the register of areas stands under. */
export const REGISTER = 'register';
