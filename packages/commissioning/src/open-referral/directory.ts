/** Something that services name by its id, with what people call it. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** An organisation, with a sentence about it where one is known. */
export interface NamedOrganisation extends Named {
  readonly description: string | null;
}

/** What the services of a feed name: a feed says it in words, a service map by id. */
export interface ServiceDirectory {
  readonly organisations: readonly NamedOrganisation[];
  readonly outcomes: readonly Named[];
  readonly funds: readonly Named[];
  readonly sources: readonly Named[];
}
