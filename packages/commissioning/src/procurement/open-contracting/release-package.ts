/** Amounts of the standard: pounds, not pence. */
export interface OcdsValue {
  readonly amount?: number | null | undefined;
  readonly currency?: string | null | undefined;
}

/** A time of the standard, whose ends are moments. */
export interface OcdsPeriod {
  readonly startDate?: string | null | undefined;
  readonly endDate?: string | null | undefined;
  readonly maxExtentDate?: string | null | undefined;
}

/** A number in a register, with the register it is of. */
export interface OcdsIdentifier {
  readonly scheme?: string | null | undefined;
  readonly id?: string | number | null | undefined;
}

/** A party as it is named elsewhere in a release. */
export interface OcdsReference {
  readonly id?: string | number | null | undefined;
  readonly name?: string | null | undefined;
}

/** An organisation of a release, once, with what it is in it. */
export interface OcdsParty {
  readonly id?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly identifier?: OcdsIdentifier | null | undefined;
  readonly roles?: readonly string[] | null | undefined;
}

/** Something that is due on a day. */
export interface OcdsMilestone {
  readonly id: string | number;
  readonly title?: string | null | undefined;
  readonly dueDate?: string | null | undefined;
  readonly dateMet?: string | null | undefined;
}

/** A document that can be read elsewhere. */
export interface OcdsDocument {
  readonly id: string | number;
  readonly title?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly url?: string | null | undefined;
}

/** A criterion of the extension “Award criteria breakdown”. */
export interface OcdsCriterion {
  readonly type?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly numbers?:
    | readonly { readonly number?: number | null | undefined; readonly weight?: string | null | undefined }[]
    | null
    | undefined;
}

/** A lot of the extension “Lots”. */
export interface OcdsLot {
  readonly id: string;
  readonly identifiers?: readonly OcdsIdentifier[] | null | undefined;
  readonly title?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly awardCriteria?:
    { readonly criteria?: readonly OcdsCriterion[] | null | undefined } | null | undefined;
}

/** What is bought and how: one for each contracting process. */
export interface OcdsTender {
  readonly id: string | number;
  readonly title?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly status?: string | null | undefined;
  readonly procuringEntity?: OcdsReference | null | undefined;
  readonly procurementMethod?: string | null | undefined;
  readonly procurementMethodDetails?: string | null | undefined;
  readonly value?: OcdsValue | null | undefined;
  readonly tenderPeriod?: Pick<OcdsPeriod, 'startDate'> | null | undefined;
  readonly contractPeriod?: OcdsPeriod | null | undefined;
  readonly milestones?: readonly OcdsMilestone[] | null | undefined;
  readonly documents?: readonly OcdsDocument[] | null | undefined;
  /** Of the extension “Lots”. */
  readonly lots?: readonly OcdsLot[] | null | undefined;
  /** Of the extension “Legal basis”. */
  readonly legalBasis?:
    | {
        readonly scheme?: string | null | undefined;
        readonly id?: string | number | null | undefined;
        readonly uri?: string | null | undefined;
      }
    | null
    | undefined;
  /** Of the extension “Techniques”. */
  readonly techniques?:
    | {
        readonly hasFrameworkAgreement?: boolean | null | undefined;
        readonly hasDynamicPurchasingSystem?: boolean | null | undefined;
      }
    | null
    | undefined;
}

/** Who was chosen, on which day. */
export interface OcdsAward {
  readonly id: string | number;
  readonly date?: string | null | undefined;
  readonly suppliers?: readonly OcdsReference[] | null | undefined;
  /** Read where there is no contract beside the award; never written. */
  readonly value?: OcdsValue | null | undefined;
  readonly contractPeriod?: OcdsPeriod | null | undefined;
}

/** What was agreed with whoever was chosen. */
export interface OcdsContract {
  readonly id: string | number;
  readonly awardID: string | number;
  readonly title?: string | null | undefined;
  readonly period?: OcdsPeriod | null | undefined;
  readonly value?: OcdsValue | null | undefined;
  readonly milestones?: readonly OcdsMilestone[] | null | undefined;
}

/** Another contracting process this one belongs to, such as the framework it is called off from. */
export interface OcdsRelatedProcess {
  readonly id?: string | null | undefined;
  readonly relationship?: readonly string[] | null | undefined;
  readonly scheme?: string | null | undefined;
  readonly identifier?: string | null | undefined;
  /** Of the extension “Lots”: lots of the related process. */
  readonly relatedLots?: readonly string[] | null | undefined;
}

/** One release: what was known of a contracting process on a day. */
export interface OcdsRelease {
  readonly ocid: string;
  readonly id: string;
  readonly date: string;
  readonly tag: readonly string[];
  readonly initiationType: string;
  readonly parties?: readonly OcdsParty[] | null | undefined;
  readonly buyer?: OcdsReference | null | undefined;
  readonly tender?: OcdsTender | null | undefined;
  readonly awards?: readonly OcdsAward[] | null | undefined;
  readonly contracts?: readonly OcdsContract[] | null | undefined;
  readonly relatedProcesses?: readonly OcdsRelatedProcess[] | null | undefined;
}

/** A release package of Open Contracting 1.1, as far as it is written and read here. */
export interface ReleasePackage {
  readonly uri?: string | null | undefined;
  readonly version: string;
  readonly extensions?: readonly string[] | null | undefined;
  readonly publishedDate?: string | null | undefined;
  readonly publisher?: { readonly name?: string | null | undefined } | null | undefined;
  readonly releases: readonly OcdsRelease[];
}
