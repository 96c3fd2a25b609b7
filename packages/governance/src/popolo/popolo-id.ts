/** What an id of Popolo stands for here. */
export type PopoloKind = 'organisation' | 'body' | 'post' | 'meeting' | 'resolution';

const ownForm = /^([a-z]+):([a-z0-9]+(?:[-._][a-z0-9]+)*)$/;

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
  const taken = new Set(all.filter(({ kind, id }) => ownForm.exec(id)?.[1] === kind).map(({ id }) => id));
  return {
    idFor(kind, foreignId) {
      const own = ownForm.exec(foreignId);
      if (own?.[1] === kind) return own[2] as string;
      const words =
        foreignId
          .toLowerCase()
          .match(/[a-z0-9]+/g)
          ?.join('-') ?? kind;
      for (let count = 1; ; count += 1) {
        const id = count === 1 ? words : `${words}-${count}`;
        if (taken.has(popoloId(kind, id))) continue;
        taken.add(popoloId(kind, id));
        return id;
      }
    },
  };
}
