import type { Home, HomesAnswer } from './homes-answer.ts';

type Breach = NonNullable<HomesAnswer['placementBreaches']>['breaches'][number];
type Agreement = NonNullable<HomesAnswer['frameworkAgreements']>[number];
type Finding = NonNullable<HomesAnswer['marketFindings']>[number];
type Purchases = NonNullable<HomesAnswer['placePurchases']>[number];

export const kindWords: Readonly<Record<Home['kind'], string>> = {
  CHILDRENS_HOME: 'Children’s home',
  SHORT_BREAKS_HOME: 'Short breaks home',
  SECURE_CHILDRENS_HOME: 'Secure children’s home',
  SUPPORTED_ACCOMMODATION: 'Supported accommodation, 16 and over',
};

export const sectorWords: Readonly<Record<NonNullable<Home['sector']>, string>> = {
  COUNCIL: 'Council',
  PRIVATE: 'Private',
  VOLUNTARY: 'Voluntary',
};

export const statusWords: Readonly<Record<NonNullable<Home['registration']['status']>, string>> = {
  REGISTERED: 'Registered',
  APPLIED: 'Applied for, not decided',
  NOT_REQUIRED: 'Need not be registered',
  UNREGULATED: 'Not regulated: unlawful since 28 October 2023',
  UNREGISTERED: 'Not registered, though it has to be',
};

export const breachWords: Readonly<Record<Breach['reason'], string>> = {
  HOME_UNREGISTERED: 'The home is not registered as it has to be',
  PLACEMENT_UNREGULATED: 'Nobody registers the accommodation',
  UNDER_16_IN_SUPPORTED_ACCOMMODATION: 'Under 16 in supported accommodation',
};

export const buysWords: Readonly<Record<Agreement['buys'], string>> = {
  FOSTERING: 'Foster homes of agencies',
  RESIDENTIAL: 'Places in children’s homes',
  SUPPORTED_ACCOMMODATION: 'Supported accommodation, 16 and over',
};

export const agreementWords: Readonly<Record<Agreement['kind'], string>> = {
  FRAMEWORK: 'Framework: closed to new providers',
  FLEXIBLE_PURCHASING_SYSTEM: 'Flexible purchasing system: providers may join',
};

export const aboutWords: Readonly<Record<Finding['about'], string>> = {
  RECRUITMENT: 'Foster carers',
  BLOCK_BOOKINGS: 'Block bookings',
  FRAMEWORKS: 'Framework agreements',
  HOMES_NEARBY: 'Homes close by',
  REGISTRATION: 'Registration',
  PRICES: 'Prices',
};

export const routeWords: Readonly<Record<Purchases['route'], string>> = {
  ON_FRAMEWORK: 'Under an agreement',
  OFF_FRAMEWORK: 'By itself, under no agreement',
  FRAMEWORK_NOT_IN_FORCE: 'Under an agreement that did not run then',
};
