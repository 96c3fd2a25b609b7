import type { ModuleLayout } from '../layout.ts';

/** A layout with its names as they are looked up. */
export interface NamedLayout {
  readonly layout: ModuleLayout;
  readonly element: string;
  /** Where among the cells a field stands, by its name or its other spelling. */
  readonly places: ReadonlyMap<string, number>;
}

/** A layout, ready for looking names up in it. */
export function namedLayout(layout: ModuleLayout): NamedLayout {
  return {
    layout,
    element: layout.element.toLowerCase(),
    places: new Map(
      layout.fields.flatMap(({ name, alias }, at) =>
        [name, alias].flatMap((each) => (each === null ? [] : [[each.toLowerCase(), at] as const])),
      ),
    ),
  };
}
