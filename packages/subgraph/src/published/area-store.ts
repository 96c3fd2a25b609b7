import type { Observation } from '@golden-thread/outcomes';
import type { ServiceDatabase } from '../database/index.ts';
import { REGISTER, type PublishedTables } from './published-tables.ts';

/** What an area is made from: the newest version's content and the observations kept with it. */
export interface AreaMaterial<Content> {
  readonly code: string;
  readonly version: number;
  readonly content: Content;
  readonly observations: readonly Observation[];
}

export interface AreaStoreOptions<Content, Area> {
  readonly database: ServiceDatabase<PublishedTables>;
  /** Versions of another format are not served. */
  readonly format: number;
  /** Indexes an area once per version. Must not keep anything of a request. */
  readonly build: (material: AreaMaterial<Content>) => Area;
  /** Milliseconds that never run backwards. */
  readonly monotonic: () => number;
  /** How long an answer may be given without asking whether another process imported; 2,000 ms unless given. */
  readonly freshForMs?: number;
}

/** The newest version of every area, indexed and kept in memory by area and version. */
export interface AreaStore<Area> {
  /** Null when there is no such area. */
  readonly area: (code: string) => Promise<Area | null>;
  /** Codes of every area, in order. */
  readonly codes: () => Promise<readonly string[]>;
  /** Asks again at the next read; to be called after an import. */
  readonly refresh: () => void;
}

interface Kept<Area> {
  readonly version: number;
  readonly area: Area;
}

/** A value that is loaded at most once at a time and then given for a while. */
function freshFor<Value>(load: () => Promise<Value>, milliseconds: number, monotonic: () => number) {
  let kept: { readonly value: Value; readonly until: number } | undefined;
  let loading: Promise<Value> | undefined;
  let round = 0;
  return {
    read(): Value | Promise<Value> {
      if (kept !== undefined && monotonic() < kept.until) return kept.value;
      if (loading === undefined) {
        const mine = round;
        const loaded = load()
          .then((value) => {
            if (mine === round) kept = { value, until: monotonic() + milliseconds };
            return value;
          })
          .finally(() => {
            if (loading === loaded) loading = undefined;
          });
        loading = loaded;
      }
      return loading;
    },
    forget(): void {
      round += 1;
      kept = undefined;
      loading = undefined;
    },
  };
}

/**
 * Serves areas from memory. Another version is picked up within `freshForMs`; an area is never given for another,
 * because each is kept under its own code and read under its own row policy.
 */
export function createAreaStore<Content, Area>(options: AreaStoreOptions<Content, Area>): AreaStore<Area> {
  const { database, build, format, monotonic, freshForMs = 2_000 } = options;
  const kept = new Map<string, Kept<Area>>();
  const readers = new Map<string, ReturnType<typeof freshFor<Area | null>>>();

  async function load(code: string): Promise<Area | null> {
    const before = kept.get(code);
    const found = await database.readArea(code, async (queries) => {
      const newest = await queries
        .selectFrom('area_version')
        .select('sequence')
        .where('format', '=', format)
        .orderBy('sequence', 'desc')
        .limit(1)
        .executeTakeFirst();
      if (newest === undefined || newest.sequence === before?.version) return newest;
      const { content } = await queries
        .selectFrom('area_version')
        .select('content')
        .where('sequence', '=', newest.sequence)
        .executeTakeFirstOrThrow();
      const rows = await queries.selectFrom('observation').select('content').orderBy('id').execute();
      return { ...newest, content, observations: rows.map((row) => row.content as Observation) };
    });
    if (found === undefined) return null;
    if (!('content' in found)) return before!.area;
    const area = build({
      code,
      version: found.sequence,
      content: found.content as Content,
      observations: found.observations,
    });
    kept.set(code, { version: found.sequence, area });
    return area;
  }

  const register = freshFor(
    async () => {
      const rows = await database.readArea(REGISTER, (queries) =>
        queries.selectFrom('area_register').select('code').orderBy('code').execute(),
      );
      return rows.map((row) => row.code);
    },
    freshForMs,
    monotonic,
  );

  return {
    async area(code) {
      const known = register.read();
      if (!(Array.isArray(known) ? known : await known).includes(code)) return null;
      let reader = readers.get(code);
      if (reader === undefined) {
        reader = freshFor(() => load(code), freshForMs, monotonic);
        readers.set(code, reader);
      }
      return reader.read();
    },
    codes: async () => register.read(),
    refresh() {
      register.forget();
      for (const reader of readers.values()) reader.forget();
    },
  };
}
