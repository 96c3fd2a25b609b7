export {
  type ApprovedPlaces,
  type HeldPlaces,
  type Home,
  type HomeKind,
  type HomeSector,
  type Registration,
  type RegistrationStatus,
} from './home.ts';
