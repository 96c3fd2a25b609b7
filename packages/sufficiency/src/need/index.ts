export {
  type HomeForNeed,
  type NeedInput,
  type NeedRow,
  type OtherPlaces,
  type PlacesTold,
  type TypeOfKind,
} from './home-need.ts';
export { needAgainstHomes } from './need-against-homes.ts';
export { TYPE_OF_KIND } from './type-of-kind.ts';
