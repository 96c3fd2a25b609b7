/** Puts names into small letters, and remembers the first few of them: in a return the same come again and again. */
export function smallLetters(most: number): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const remembered = known.get(name);
    if (remembered !== undefined) return remembered;
    const small = name.toLowerCase();
    if (known.size < most) known.set(name, small);
    return small;
  };
}
