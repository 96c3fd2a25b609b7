/**
 * Breaks a text into lines of at most so many characters, between words where it can, inside a longer word where it
 * must. At least one line, and no character but white space is lost.
 */
export function wrapText(text: string, length: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    if (line !== '' && line.length + 1 + word.length <= length) {
      line = `${line} ${word}`;
      continue;
    }
    if (line !== '') lines.push(line);
    const letters = [...word];
    while (letters.length > length) lines.push(letters.splice(0, length).join(''));
    line = letters.join('');
  }
  return line === '' ? ['—'] : [...lines, line];
}
