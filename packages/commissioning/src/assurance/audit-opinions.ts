import type { OpinionScale } from './audit-item.ts';

/**
 * The opinions of internal audit in the public sector. A council whose auditor uses other words records its own scale.
 *
 * @source Internal audit engagement opinions: setting common definitions (CIPFA, 2020): four opinions, told here in our own
 * words and not verified against the paper
 */
export const cipfaOpinions: OpinionScale = {
  id: 'cipfa-2020',
  title: 'Opinions of internal audit in the public sector',
  opinions: [
    {
      id: 'substantial',
      title: 'Substantial assurance',
      meaning: 'Governance, risk and control are sound and work throughout.',
    },
    {
      id: 'reasonable',
      title: 'Reasonable assurance',
      meaning: 'They are sound on the whole; some things could put aims at risk.',
    },
    {
      id: 'limited',
      title: 'Limited assurance',
      meaning: 'There are large gaps or failings; they need mending to manage the risks.',
    },
    {
      id: 'no-assurance',
      title: 'No assurance',
      meaning: 'At once: they are too weak, or missing, to manage the risks.',
    },
  ],
};
