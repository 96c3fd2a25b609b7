const address = (name: string): string =>
  `https://raw.githubusercontent.com/open-contracting-extensions/ocds_${name}_extension/master/extension.json`;

/**
 * The extensions of Open Contracting that are used, each by the address a package declares it with: lots (and lots of a related process),
 * what offers are judged by, the law, and that something is a framework.
 */
export const EXTENSIONS = {
  lots: address('lots'),
  awardCriteria: address('awardCriteria'),
  legalBasis: address('legalBasis'),
  techniques: address('techniques'),
} as const;
