import { LRUCache } from 'lru-cache';
import type { GraphQLError } from 'graphql';
import { prepareDocument } from './prepared-document.ts';
import type { PreparationRules, PreparedDocument } from './prepared-document.ts';

/** How many prepared documents, and characters of them, are kept; the least recently used goes first. */
export interface DocumentCacheSize {
  readonly documents: number;
  readonly characters: number;
}

/** Prepared documents by their text. */
export interface DocumentCache {
  /** The prepared document, or the errors that keep it from running. Documents with errors are not kept. */
  readonly prepare: (source: string) => PreparedDocument | readonly GraphQLError[];
  readonly size: () => number;
}

/** Makes a bounded cache of prepared documents for one schema. */
export function createDocumentCache(
  rules: PreparationRules,
  { documents, characters }: DocumentCacheSize = { documents: 1_000, characters: 4_000_000 },
): DocumentCache {
  const cache = new LRUCache<string, PreparedDocument>({
    max: documents,
    maxSize: characters,
    sizeCalculation: (_, source) => source.length + 1,
  });
  return {
    prepare(source) {
      const kept = cache.get(source);
      if (kept !== undefined) return kept;
      const prepared = prepareDocument(source, rules);
      if ('document' in prepared) cache.set(source, prepared);
      return prepared;
    },
    size: () => cache.size,
  };
}
