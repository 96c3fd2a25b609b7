/**
 * A mistake of the caller, thrown. Branch on `code`, which is part of the public surface; the message is for people.
 *
 * @example
 * new Defect('NOT_A_CALENDAR_DAY', 'Expected a day such as 2022-08-31.').code; // => 'NOT_A_CALENDAR_DAY'
 */
export class Defect extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'Defect';
    this.code = code;
  }
}
