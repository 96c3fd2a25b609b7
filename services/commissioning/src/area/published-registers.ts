import type { RegisterContents, RegisterName } from '@golden-thread/commissioning/registers';
import type { CommissioningContent } from './commissioning-content.ts';

/** The entries of registers that stand in the published folder, in its order; a register without any is left out. */
export type PublishedRegisters = { readonly [N in RegisterName]?: readonly RegisterContents[N][] };

/** Which part of the folder holds the entries of which register. */
export function publishedRegisters({ services }: CommissioningContent): PublishedRegisters {
  return { service: services };
}
