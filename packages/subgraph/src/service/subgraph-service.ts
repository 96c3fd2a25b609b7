import type { GraphQLSchema } from 'graphql';
import { Defect, type Issue } from '@golden-thread/outcomes';
import type { ServiceDatabase } from '../database/index.ts';
import type { ForwardedIdentityReader, Person } from '../identity/index.ts';
import type { AreaImportReport } from '../published/area-import.ts';
import type { AreaStore } from '../published/area-store.ts';
import { createEngine, type Engine, type Limits } from '../server/index.ts';
import { recordsUnavailable } from './records-unavailable.ts';

/** What a service is given from outside: nothing of it is looked up by the service itself. */
export interface ServiceSurroundings {
  /** Reads who asks, as the gateway vouches for. */
  readonly readPerson: ForwardedIdentityReader;
  readonly now: () => Date;
  /** Milliseconds that never run backwards. */
  readonly monotonic: () => number;
  /** Introspection is off in production. */
  readonly production: boolean;
  readonly limits?: Partial<Limits>;
  readonly onUnexpected: (error: unknown, errorId: string) => void;
}

/** What sets one service apart. */
export interface ServiceParts<LocalArea, Context> {
  readonly service: string;
  readonly schema: GraphQLSchema;
  readonly database: ServiceDatabase<never>;
  readonly areas: AreaStore<unknown>;
  /** Makes the context of one request; the signal says that nobody waits for its answer any more. */
  readonly contextFor: (person: Person, signal: AbortSignal) => Context;
  readonly importArea: (area: LocalArea, importedAt: string) => Promise<AreaImportReport>;
}

/** A subgraph that is ready to be served over HTTP or in this process. */
export interface SubgraphService<LocalArea> {
  readonly service: string;
  readonly engine: Engine;
  /**
   * Imports this service's part of an area in one transaction. What is wrong, and what the database refuses, comes back as issues;
   * nothing is then kept.
   */
  readonly importArea: (area: LocalArea) => Promise<AreaImportReport>;
  /** Codes of the areas that are served. */
  readonly areaCodes: () => Promise<readonly string[]>;
  /** Why it cannot do its work; empty when it can. */
  readonly notReady: () => Promise<readonly string[]>;
  /** Waits for what is under way, then closes its connections. */
  readonly close: () => Promise<void>;
}

/** What made an area unusable, as an issue. */
function unusable(error: unknown): Issue {
  return {
    code: error instanceof Defect ? error.code : 'AREA_NOT_USABLE',
    path: '',
    found: error instanceof Error ? error.message : 'something that could not be read',
    expected: 'an area whose parts fit together',
    whatToDo: 'Run the validate command on the area folder and correct what it names.',
  };
}

/** Joins a service's parts: who asks is verified for every request before a context is made. */
export function createSubgraphService<LocalArea extends { readonly code: string }, Context>(
  parts: ServiceParts<LocalArea, Context>,
  surroundings: ServiceSurroundings,
): SubgraphService<LocalArea> {
  const { areas, contextFor, database, schema, service } = parts;
  const { now, readPerson } = surroundings;
  const engine = createEngine<Context>({
    schema,
    contextFor: (incoming) => {
      const { header, signal } = incoming;
      const person = readPerson(header);
      return person instanceof Promise
        ? person.then((known) => contextFor(known, signal))
        : contextFor(person, signal);
    },
    production: surroundings.production,
    explain: recordsUnavailable,
    onUnexpected: surroundings.onUnexpected,
    ...(surroundings.limits === undefined ? {} : { limits: surroundings.limits }),
  });
  return {
    service,
    engine,
    async importArea(area) {
      try {
        const report = await parts.importArea(area, now().toISOString());
        areas.refresh();
        return report;
      } catch (error) {
        const refused = notKept(error);
        if (refused !== null) return { code: area.code, status: 'refused', issues: [refused] };
        if (isDatabaseError(error)) throw error;
        return { code: area.code, status: 'refused', issues: [unusable(error)] };
      }
    },
    areaCodes: areas.codes,
    async notReady() {
      const health = await database.health();
      if (!health.ok) return [`${service}: the database does not answer`];
      return (await areas.codes()).length > 0 ? [] : [`${service}: no local area is imported`];
    },
    close: database.close,
  };
}

/** SQLSTATE classes by which the database refuses what it is given: values, constraints, sizes past its limits. */
const REFUSES_DATA = /^(?:2[123]|44|54)/;

/** What the database did not keep of an area, as an issue; null for any other error. */
function notKept(error: unknown): Issue | null {
  if (!(error instanceof Error) || !('severity' in error)) return null;
  const code = 'code' in error ? String(error.code) : '';
  if (!REFUSES_DATA.test(code)) return null;
  return {
    code: 'AREA_NOT_KEPT',
    path: '',
    found: error.message,
    expected: 'data that the database keeps',
    whatToDo:
      'Look in the area folder for characters that are none and for what is uncommonly long, first in what changed last; tell the makers of this software, for validate should have said it.',
  };
}

/** Whether the database failed, rather than the area: then nothing can be said about the area. */
function isDatabaseError(error: unknown): boolean {
  return error instanceof Error && ('severity' in error || 'issues' in error || 'errno' in error);
}
