/** What to do where a file of a return cannot be read: the words that differ from one return to another. */
export interface ReadingAdvice {
  /** Of a file that is no text at all, such as an archive. */
  readonly notText: string;
  /** Of a row that has more or fewer cells than the header, and was passed over. */
  readonly rowRefused: string;
  /** Of a row without an end, after which nothing was read. */
  readonly readNoFurther: string;
}
