/** A heading of a council report, and what belongs under it. */
export interface CouncilHeading {
  readonly id: string;
  readonly heading: string;
  /** What the author writes where nothing on record fills it. */
  readonly belongs: string;
}

/**
 * The headings under which a council takes a report, in their order.
 *
 * @source Rotherham scrutiny pack, 6 September 2022: the headings of its reports to the Improving Lives Select Commission
 */
export const councilHeadings = [
  {
    id: 'recommendations',
    heading: 'Recommendations',
    belongs: 'what the meeting is asked to note, to agree or to decide.',
  },
  { id: 'background', heading: 'Background', belongs: 'what led to this report.' },
  { id: 'key-issues', heading: 'Key issues', belongs: 'what the meeting has to know about the figures.' },
  {
    id: 'options',
    heading: 'Options considered and recommended proposal',
    belongs: 'which other ways there were, and why this one is proposed.',
  },
  {
    id: 'consultation',
    heading: 'Consultation on proposal',
    belongs: 'who was asked, children, young people and parents among them, and what they said.',
  },
  {
    id: 'timetable',
    heading: 'Timetable and accountability for implementing this decision',
    belongs: 'who does what by when after the decision.',
  },
  {
    id: 'finance',
    heading: 'Financial and procurement advice and implications',
    belongs: 'what it costs, from which budget, and whether anything is bought.',
  },
  { id: 'legal', heading: 'Legal advice and implications', belongs: 'which duties and powers bear on it.' },
  {
    id: 'hr',
    heading: 'Human resources advice and implications',
    belongs: 'what it means for the people who work here.',
  },
  {
    id: 'children-and-vulnerable-adults',
    heading: 'Implications for children and young people and vulnerable adults',
    belongs: 'what changes for them, for better or worse.',
  },
  {
    id: 'equalities',
    heading: 'Equalities and human rights advice and implications',
    belongs: 'what the equality impact assessment found, or why none was needed.',
  },
  {
    id: 'climate',
    heading: 'Implications for CO₂ emissions and climate change',
    belongs: 'what it does to emissions.',
  },
  {
    id: 'partners',
    heading: 'Implications for partners',
    belongs: 'what it asks of health, schools and others.',
  },
  { id: 'risks', heading: 'Risks', belongs: 'what may go wrong and what is done about it.' },
  {
    id: 'accountable-officers',
    heading: 'Accountable officers',
    belongs: 'the posts that answer for this report.',
  },
] as const satisfies readonly CouncilHeading[];

/** The part of an address that names a heading. */
export type CouncilHeadingId = (typeof councilHeadings)[number]['id'];
