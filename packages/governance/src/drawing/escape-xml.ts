/**
 * Text that is safe between tags and inside quoted attributes of XML and HTML: the five signs that mean something are
 * written out, and what XML cannot hold at all is shown as U+FFFD.
 */
export function escapeXml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}')
    .replaceAll(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);
}
