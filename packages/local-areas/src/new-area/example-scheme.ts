/** The rating scheme of a new area: three colours, and unknown, which is no colour. */
export const exampleScheme = {
  id: 'three-colours',
  title: 'Example: red, amber, green',
  amberNeeds: 'measures-or-timeline',
  redNeeds: 'measures-and-timeline',
  states: [
    { rating: 'green', label: 'Green', meaning: 'Example: on course.', shape: 'square', aliases: [] },
    { rating: 'amber', label: 'Amber', meaning: 'Example: in some danger.', shape: 'triangle', aliases: [] },
    { rating: 'red', label: 'Red', meaning: 'Example: in serious danger.', shape: 'diamond', aliases: [] },
    { rating: 'unknown', label: 'Unknown', meaning: 'Nothing is recorded.', shape: 'question', aliases: [] },
  ],
} as const;
