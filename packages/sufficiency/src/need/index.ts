export {
  type HomeForNeed,
  type NeedRow,
  type OtherPlaces,
  type PlacesTold,
  type TypeOfKind,
} from './home-need.ts';
