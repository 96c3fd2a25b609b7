import type { RiskScale } from './risk.ts';

/**
 * The scale that is shipped: five steps of likelihood and impact, multiplied. An area that scores otherwise records its own.
 *
 * @source A risk matrix for risk managers (National Patient Safety Agency, 2008): 1–3 low, 4–6 moderate, 8–12 high, 15–25 extreme; quoted from
 * memory and not verified against the document
 */
export const fiveByFive: RiskScale = {
  id: 'five-by-five',
  title: 'Five by five',
  likelihood: ['Rare', 'Unlikely', 'Possible', 'Likely', 'Almost certain'],
  impact: ['Negligible', 'Minor', 'Moderate', 'Major', 'Catastrophic'],
  bands: [
    { title: 'Low', fromScore: 1 },
    { title: 'Moderate', fromScore: 4 },
    { title: 'High', fromScore: 8 },
    { title: 'Extreme', fromScore: 15 },
  ],
};
