import type { Holder } from '@golden-thread/governance';

/** Somebody who helps to deliver a priority without leading its actions. */
export interface DeliveryPartner {
  /** As the plan names them; never an individual. */
  readonly name: string;
  /** The organisation, body or post of the area it is; null where the name stands for many, such as schools and settings. */
  readonly holder: Holder | null;
}
