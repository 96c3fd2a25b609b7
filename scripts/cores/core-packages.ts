/** The packages that are pure functions over plain data; each compiles with no Node types, no DOM and no clock of its own. */
export const CORE_PACKAGES = [
  'outcomes',
  'rag',
  'governance',
  'send',
  'sufficiency',
  'commissioning',
  'disclosure',
  'projection',
  'reports',
] as const;
