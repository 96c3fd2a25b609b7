/** What parts of measures of looked-after children are called where their names alone would not say it. */
const parts: Readonly<Record<string, string>> = {
  own: 'The council itself',
  'other-authority': 'Another council',
  'other-public': 'Another public body',
  'in-house': 'In-house: the council itself',
  independent: 'Independent: private and voluntary',
  foster: 'Foster homes',
  supported: 'Supported accommodation and independent living',
  homes: 'Children’s homes',
  parents: 'With parents',
  'supported-before-registration': 'Supported accommodation before it had to be registered',
  'other-placement': 'Placements of no named kind',
  'special-guardianship': 'Special guardianship order',
  'child-arrangements': 'Child arrangements order',
  normal: 'Normal, 0 to 13',
  borderline: 'Borderline, 14 to 16',
  'cause-for-concern': 'Cause for concern, 17 to 40',
  unknown: 'Not known',
  none: 'None',
};

/**
 * A part of a measure of looked-after children in words. A part of two, as of an age and what they do, keeps both.
 *
 * @example
 * carePartWords('care-leavers-in-touch', '19-to-21: in-touch'); // => '19 to 21: in touch'
 */
export function carePartWords(_measureId: string, part: string): string {
  const named = parts[part];
  if (named !== undefined) return named;
  const words = part.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
