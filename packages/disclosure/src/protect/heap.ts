/** A queue that gives back the item of least rank first. */
export class Heap<Item extends { readonly rank: number }> {
  readonly #items: Item[] = [];

  push(item: Item): void {
    const items = this.#items;
    let at = items.length;
    items.push(item);
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = items[above] as Item;
      if (parent.rank <= item.rank) break;
      items[at] = parent;
      at = above;
    }
    items[at] = item;
  }

  pop(): Item | undefined {
    const items = this.#items;
    const least = items[0];
    const last = items.pop();
    if (last === undefined || items.length === 0) return least;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= items.length) break;
      if (below + 1 < items.length && (items[below + 1] as Item).rank < (items[below] as Item).rank)
        below += 1;
      if ((items[below] as Item).rank >= last.rank) break;
      items[at] = items[below] as Item;
      at = below;
    }
    items[at] = last;
    return least;
  }
}
