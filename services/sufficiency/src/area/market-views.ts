import type { IsoDate } from '@golden-thread/outcomes';
import {
  callOffsByLot,
  callOffsByRoute,
  blockBookingUse,
  heldPlacesOn,
  homeCountChecks,
  homesToldOf,
  placesOn,
  programmeProgress,
  registrationOn,
  spendByYear,
  type BlockBooking,
  type BlockBookingTotal,
  type BlockBookingUse,
  type CountedHome,
  type FrameworkAgreement,
  type HomeCount,
  type HomeCountCheck,
  type HomeProgramme,
  type HomesMarket,
  type LotPurchases,
  type MarketFinding,
  type ProgrammeProgress,
  type ProgrammeReport,
  type RegistrationStanding,
  type RoutePurchases,
  type YearSpend,
} from '@golden-thread/sufficiency/homes';
import type { UnitCost } from '@golden-thread/sufficiency/cost';
import type { SourceView } from '@golden-thread/subgraph';
import { yearsToldOf } from './years-told-of.ts';

/** A home as at a day. */
export interface HomeView {
  readonly home: CountedHome;
  readonly registration: RegistrationStanding;
  readonly places: number | null;
  readonly heldPlaces: number | null;
  readonly source: SourceView;
}

/** A number of homes as at a day, beside the homes known one by one. */
export interface HomeCountView extends HomeCountCheck {
  readonly count: HomeCount;
  readonly source: SourceView;
}

/** A report of a programme, with its source. */
export interface ProgrammeReportView extends Omit<ProgrammeReport, 'source'> {
  readonly source: SourceView;
}

/** A programme of homes as at a day. */
export interface HomeProgrammeView {
  readonly programme: HomeProgramme;
  readonly progress: Omit<ProgrammeProgress, 'report'> & { readonly report: ProgrammeReportView | null };
  readonly source: SourceView;
}

/** An agreement, with its source. */
export interface AgreementView extends Omit<FrameworkAgreement, 'source'> {
  readonly source: SourceView;
  readonly purchasesOn: (asOf: IsoDate) => readonly LotPurchases[];
}

/** A price, with its source. */
export interface UnitCostView extends Omit<UnitCost, 'source'> {
  readonly source: SourceView;
}

/** A booking and how much of it was used. */
export interface BlockBookingView
  extends BlockBookingUse, Pick<BlockBooking, 'title' | 'fromDate' | 'untilDate' | 'places' | 'pence'> {
  readonly source: SourceView;
}

/** A finding, with its source and the agreements it speaks of. */
export interface MarketFindingView extends Omit<MarketFinding, 'source' | 'agreementIds'> {
  readonly agreements: readonly AgreementView[];
  readonly source: SourceView;
}

/** What is published of an area's homes and of how it buys places, each as at a day. */
export interface MarketNode {
  /** Homes known one by one, on whichever day: their numbers are in the records of every day. */
  readonly knownHomes: readonly CountedHome[];
  /** Numbers of homes that sources tell without naming them. */
  readonly homeCounts: readonly HomeCount[];
  readonly homesOn: (asOf: IsoDate) => readonly HomeView[];
  readonly countsOn: (asOf: IsoDate) => readonly HomeCountView[];
  readonly programmesOn: (asOf: IsoDate) => readonly HomeProgrammeView[];
  readonly agreements: readonly AgreementView[];
  readonly purchasesOn: (asOf: IsoDate) => readonly RoutePurchases[];
  readonly blockBookings: Omit<BlockBookingTotal, 'bookings'> & {
    readonly bookings: readonly BlockBookingView[];
  };
  /** What placements cost a week, as the area tells it. */
  readonly unitCosts: readonly UnitCost[];
  readonly unitCostViews: readonly UnitCostView[];
  readonly spendUpTo: (asOf: IsoDate) => readonly YearSpend[];
  readonly findingsKnownOn: (asOf: IsoDate) => readonly MarketFindingView[];
}

/** Indexes the market of one version of an area. */
export function marketNode(
  market: HomesMarket,
  sourceView: (citation: HomeProgramme['source']) => SourceView,
): MarketNode {
  const withSource = <Cited extends { readonly source: HomeProgramme['source'] }>(cited: Cited) => ({
    ...cited,
    source: sourceView(cited.source),
  });
  const agreements = market.agreements.map((agreement) => ({
    ...withSource(agreement),
    purchasesOn: (asOf: IsoDate) => callOffsByLot(market.callOffs, agreement, asOf),
  }));
  const uses = blockBookingUse(market.blockBookings);
  return {
    knownHomes: market.homes,
    homeCounts: market.homeCounts,
    homesOn: (asOf) =>
      homesToldOf(market.homes, market.homeCounts, asOf).map((home) => ({
        home,
        registration: registrationOn(home, asOf),
        places: placesOn(home, asOf),
        heldPlaces: heldPlacesOn(home, asOf),
        source: sourceView(home.source),
      })),
    countsOn: (asOf) =>
      homeCountChecks(market.homes, market.homeCounts, asOf).map((check) => ({
        ...check,
        source: sourceView(check.count.source),
      })),
    programmesOn: (asOf) =>
      market.programmes
        .filter(({ agreedDate }) => agreedDate === null || agreedDate <= asOf)
        .map((programme) => {
          const { report, ...progress } = programmeProgress(programme, market.homes, asOf);
          return {
            programme,
            progress: { ...progress, report: report === null ? null : withSource(report) },
            source: sourceView(programme.source),
          };
        }),
    agreements,
    purchasesOn: (asOf) => callOffsByRoute(market.callOffs, market.agreements, asOf),
    blockBookings: {
      ...uses,
      bookings: market.blockBookings.map((booking, at) => ({
        ...withSource(booking),
        ...uses.bookings[at]!,
      })),
    },
    unitCosts: market.unitCosts,
    unitCostViews: market.unitCosts.map(withSource),
    spendUpTo: (asOf) => spendByYear(market.callOffs, market.annualSpends, yearsToldOf(market, asOf), asOf),
    findingsKnownOn: (asOf) =>
      market.findings
        .filter(({ knownDate }) => knownDate <= asOf)
        .map(({ agreementIds, ...finding }) => ({
          ...withSource(finding),
          agreements: agreements.filter(({ id }) => agreementIds.includes(id)),
        })),
  };
}
