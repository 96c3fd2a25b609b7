/** What the parts of measures are called where the code alone would not say it. The codes are those of the SEN2 return. */
const needs: Readonly<Record<string, string>> = {
  SPLD: 'Specific learning difficulty',
  MLD: 'Moderate learning difficulty',
  SLD: 'Severe learning difficulty',
  PMLD: 'Profound and multiple learning difficulty',
  SEMH: 'Social, emotional and mental health',
  SLCN: 'Speech, language and communication needs',
  HI: 'Hearing impairment',
  VI: 'Vision impairment',
  MSI: 'Multi-sensory impairment',
  PD: 'Physical disability',
  ASD: 'Autistic spectrum disorder',
  DS: 'Down syndrome',
  OTH: 'Other difficulty',
};

const settings: Readonly<Record<string, string>> = {
  OLA: 'Arranged by the authority outside a setting',
  OPA: 'Arranged by parents or the young person, not home education',
  EHE: 'Elective home education',
  EYP: 'Early years provider without a URN',
  OTH: 'Other, such as a type of setting with none named',
  NEET: 'Aged 16 to 25, in no education, employment or training',
  NIEC: 'Not in education or training, notice to cease issued',
  NIEO: 'Not in education or training, other',
  'setting-with-urn': 'School or other setting with a URN',
  'sen-unit': 'SEN unit of a school',
  'resourced-provision': 'Resourced provision of a school',
  'provider-with-ukprn': 'College or other provider with a UKPRN',
};

const plain: Readonly<Record<string, string>> = {
  unknown: 'Not known',
  none: 'None',
  assess: 'To assess',
  refuse: 'Not to assess',
  'ehc-plan': 'EHC plan',
  'sen-support': 'SEN support',
};

const bySetting = new Set(['placements', 'young-people-by-setting']);

/**
 * A part of a measure in words; a part that is not known by name is shown as it is coded.
 *
 * @example
 * partWords('primary-needs', 'ASD'); // => 'Autistic spectrum disorder'
 */
export function partWords(measureId: string, part: string): string {
  const coded = (bySetting.has(measureId) ? settings : needs)[part] ?? plain[part];
  if (coded !== undefined) return coded;
  const words = part.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
