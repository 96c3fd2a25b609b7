import { readableIds, type ReadableIds } from '@golden-thread/outcomes';

/** What an id of Popolo stands for here. */
export type PopoloKind = 'organisation' | 'body' | 'post' | 'meeting' | 'resolution';

/** A kind and an id of ours, which has at most 100 letters. */
const ownForm = /^([a-z]+):((?=.{1,100}$)[a-z0-9]+(?:[-._][a-z0-9]+)*)$/;

/** The id of a thing in a Popolo document: organisations and bodies share one list there, so its kind comes first. */
export function popoloId(kind: PopoloKind, id: string): string {
  return `${kind}:${id}`;
}

/** Ids as they are given out while a document is read: each is used once for its kind. */
export interface IdBook {
  /** Our id for one of Popolo. One of our own form comes back as it was; any other is made to fit, as near as can be. */
  readonly idFor: (kind: PopoloKind, foreignId: string) => string;
}

/** A fresh book, in which the ids of our own form are taken already. */
export function createIdBook(all: readonly { readonly kind: PopoloKind; readonly id: string }[]): IdBook {
  const taken = new Map<PopoloKind, Set<string>>();
  for (const { kind, id } of all) {
    const own = ownForm.exec(id);
    if (own?.[1] === kind) taken.set(kind, (taken.get(kind) ?? new Set()).add(own[2] as string));
  }
  const books = new Map<PopoloKind, ReadableIds>();
  return {
    idFor(kind, foreignId) {
      const own = ownForm.exec(foreignId);
      if (own?.[1] === kind) return own[2] as string;
      const book = books.get(kind) ?? readableIds(taken.get(kind) ?? new Set());
      books.set(kind, book);
      return book.idFrom(foreignId, kind);
    },
  };
}
