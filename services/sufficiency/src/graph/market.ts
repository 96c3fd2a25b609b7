import { addBlockBookings } from './block-booking.ts';
import type { LocalAreaRef, SufficiencyBuilder } from './builder.ts';
import { addFrameworkAgreements } from './framework-agreement.ts';
import { addHomeCounts } from './home-count.ts';
import { addHomeProgrammes } from './home-programme.ts';
import { addHomeWords } from './home-words.ts';
import { addHomes } from './home.ts';
import { addPlacePurchases } from './place-purchases.ts';
import { addPlacementBreaches } from './placement-breaches.ts';

/** Homes for looked-after children and how places in them are bought. */
export function addMarket(house: SufficiencyBuilder, localArea: LocalAreaRef): void {
  const words = addHomeWords(house);
  addHomes(house, localArea, words);
  addHomeCounts(house, localArea, words);
  addHomeProgrammes(house, localArea);
  addFrameworkAgreements(house, localArea);
  addPlacePurchases(house, localArea);
  addBlockBookings(house, localArea);
  addPlacementBreaches(house, localArea);
}
