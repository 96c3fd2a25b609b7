const START = '<!-- picture: written by scripts/draw-architecture.ts -->';
const END = '<!-- end of picture -->';

/** A document with the picture between its two marks replaced. */
export function withPicture(document: string, picture: string): string {
  const start = document.indexOf(START);
  const end = document.indexOf(END);
  if (start === -1 || end < start)
    throw new Error(`docs/architecture.md needs the lines ${START} and ${END}.`);
  return `${document.slice(0, start)}${START}\n\n${picture}\n\n${document.slice(end)}`;
}
