/** What XML 1.0 has no sign for: most control characters, the two non-characters, and halves of a pair. */
const NO_CHARACTER =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * Text without what no Word document can hold; each such sign becomes the replacement character, so that it is seen.
 *
 * @source Extensible Markup Language (XML) 1.0, section 2.2
 */
export function plainCharacters(text: string): string {
  return text.replaceAll(NO_CHARACTER, '\uFFFD');
}
