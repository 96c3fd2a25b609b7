/** The middle of at least one number, or the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const inOrder = numbers.toSorted((a, b) => a - b);
  const middle = inOrder.length / 2;
  return ((inOrder[Math.ceil(middle) - 1] as number) + (inOrder[Math.floor(middle)] as number)) / 2;
}
