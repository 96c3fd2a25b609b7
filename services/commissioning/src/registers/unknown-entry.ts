import type { Register } from '@golden-thread/commissioning/registers';
import { unknownId } from '@golden-thread/subgraph';

/**
 * Refuses an id of an entry: the answer is the same whether there is none, it is of another area, or for others to read.
 *
 * @throws UNKNOWN_ID, always
 */
export function unknownEntry({ title }: Pick<Register, 'title'>, id: string): never {
  return unknownId(title.toLowerCase(), id, 'the id of an entry of this register and area');
}
