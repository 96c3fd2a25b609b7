import { organisationAsAt, type Governance, type Organisation } from '@golden-thread/governance';
import type { IsoDate } from '@golden-thread/outcomes';
import { daysOver } from './days-over.ts';
import type { SharingAgreement } from './sharing-agreement.ts';

/** A party that is gone. */
export interface EndedParty {
  readonly organisation: Organisation;
  /** Who stands for it on the day; null when nobody is recorded. */
  readonly successor: Organisation | null;
  /** Whether that successor is itself a party. */
  readonly successorAgreed: boolean;
}

/** An information-sharing agreement as at a day. */
export interface AgreementStanding {
  readonly state: 'not-begun' | 'in-force' | 'ended';
  /** Days since its review was due; null when it is not overdue, or the agreement is not in force. */
  readonly reviewOverdueDays: number | null;
  /** Whether no day of review is set. */
  readonly hasNoReview: boolean;
  /** Parties that ended before the day, in its order. */
  readonly endedParties: readonly EndedParty[];
}

/**
 * How an information-sharing agreement stands as at a day: in force, due for review, and with which parties that are gone. What an
 * organisation agreed does not bind its successor here until the successor is a party itself.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 * @source Health and Care Act 2022: integrated care boards replaced clinical commissioning groups on 1 July 2022
 */
export function agreementAsAt(
  agreement: SharingAgreement,
  governance: Governance,
  asOf: IsoDate,
): AgreementStanding {
  const { startDate, endDate, reviewDate, organisationIds } = agreement;
  const state =
    startDate !== null && asOf < startDate
      ? 'not-begun'
      : endDate !== null && endDate < asOf
        ? 'ended'
        : 'in-force';
  return {
    state,
    reviewOverdueDays: state === 'in-force' ? daysOver(reviewDate, asOf) : null,
    hasNoReview: reviewDate === null,
    endedParties: governance.organisations
      .filter(({ id, endDate: last }) => organisationIds.includes(id) && last !== null && last < asOf)
      .map((organisation) => {
        const successor = organisationAsAt(governance, organisation.id, asOf);
        return {
          organisation,
          successor,
          successorAgreed: successor !== null && organisationIds.includes(successor.id),
        };
      }),
  };
}
