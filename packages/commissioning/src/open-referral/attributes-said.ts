import type { Issue } from '@golden-thread/outcomes';
import type { FeedAttribute } from './feed.ts';
import { fieldLeftOut } from './left-out.ts';
import { otherwise } from './merged-entries.ts';
import { taxonomyOf, type Taxonomy } from './taxonomies.ts';
import { tidied } from './tidied.ts';

/** One term of ours that is said of a service. */
export interface Said {
  readonly code: string;
  readonly name: string;
  readonly value: string | null;
  readonly path: string;
}

/** What the attributes of a service say, by taxonomy of ours, in their order. */
export interface AttributesSaid {
  readonly all: (taxonomy: Taxonomy) => readonly Said[];
  /** Of a taxonomy of which one term is enough: the first. */
  readonly one: (taxonomy: Taxonomy) => Said | null;
  /** Terms of other taxonomies, and more than one where one is enough. */
  readonly remarks: readonly Issue[];
}

const onceOnly: readonly Taxonomy[] = ['record', 'pathway', 'tier', 'source'];

/** Sorts the attributes of a service. */
export function attributesSaid(attributes: readonly FeedAttribute[], place: string): AttributesSaid {
  const said = new Map<Taxonomy, Said[]>();
  const remarks: Issue[] = [];
  for (const [index, { taxonomy_term: term, value }] of attributes.entries()) {
    const path = `${place}[${index}]`;
    const taxonomy = taxonomyOf(term?.taxonomy);
    if (term === null || term === undefined || taxonomy === null) {
      remarks.push(fieldLeftOut(path, 'a term of another taxonomy'));
      continue;
    }
    const list = said.get(taxonomy) ?? [];
    const [first] = list;
    if (first !== undefined && onceOnly.includes(taxonomy)) {
      remarks.push(otherwise(path, first.path));
      continue;
    }
    list.push({
      code: term.code ?? '',
      name: tidied(term.name, 'one line'),
      value: value === null || value === undefined ? null : tidied(value),
      path,
    });
    said.set(taxonomy, list);
  }
  const all = (taxonomy: Taxonomy) => said.get(taxonomy) ?? [];
  return { all, one: (taxonomy) => all(taxonomy)[0] ?? null, remarks };
}
