/** An area that national tables publish figures of. */
export interface NationalArea {
  /** ONS code of today; null when no register gives one for its number. */
  readonly code: string | null;
  /** The DfE's three-digit number, or the organisation code of an integrated care board; null for England and regions where the table has none. */
  readonly number: string | null;
  readonly name: string;
  readonly kind: 'country' | 'region' | 'local-authority' | 'integrated-care-board';
  /** Codes it had before, newest first: a council that became a unitary authority keeps its number and gets another code. */
  readonly formerCodes: readonly string[];
  /** ONS code of the region it lies in; null where no register says. */
  readonly regionCode: string | null;
  /** The last year the register has of it, when that is not its newest year: the authority was dissolved. */
  readonly dissolvedAfterYear: number | null;
}
