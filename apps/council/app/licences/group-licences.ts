/** Documents under one licence, by their titles. */
export interface LicenceGroup {
  readonly licence: string;
  readonly titles: readonly string[];
}

/** Groups an area's documents by the licence each states, in the order they come. */
export function groupLicences(
  documents: readonly { readonly title: string; readonly licence: string }[],
): readonly LicenceGroup[] {
  return [...new Set(documents.map(({ licence }) => licence))].map((licence) => ({
    licence,
    titles: documents.filter((each) => each.licence === licence).map(({ title }) => title),
  }));
}
