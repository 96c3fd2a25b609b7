import type { ModuleLayout } from '../layout.ts';
import type { Sen2Module } from '../sen2-module.ts';

/** A layout with its names as they are looked up. */
export interface NamedLayout {
  readonly layout: ModuleLayout;
  readonly element: string;
  /** Where among the cells a field stands, by its name or its other spelling. */
  readonly places: ReadonlyMap<string, number>;
}

/** The layouts by the name of their element, of each module that others hang on, and of none. */
export function layoutsUnder(
  layouts: readonly ModuleLayout[],
): ReadonlyMap<Sen2Module | null, ReadonlyMap<string, NamedLayout>> {
  return new Map(
    layouts.map(({ parent }) => [
      parent,
      new Map(
        layouts
          .filter((layout) => layout.parent === parent)
          .map(namedLayout)
          .map((named) => [named.element, named]),
      ),
    ]),
  );
}

/** A layout, ready for looking names up in it. */
function namedLayout(layout: ModuleLayout): NamedLayout {
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
