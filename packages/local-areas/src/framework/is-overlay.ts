/** Whether what stands in `framework.json` adopts a framework of another area rather than being one. */
export function isOverlay(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'extends' in value;
}
