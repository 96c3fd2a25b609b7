import type { ActionNode } from './send-area.ts';

/**
 * Whether an action holds every word of a search in its number, its title or the names of its leads. Capitals do
 * not matter; no words match everything.
 */
export function matchesSearch(node: ActionNode, search: string): boolean {
  const text = [node.action.ref, node.action.title, ...node.leads.map(({ name }) => name)]
    .join(' ')
    .toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word));
}
