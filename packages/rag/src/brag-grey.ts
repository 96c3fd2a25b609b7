import type { Scheme } from './scheme.ts';

/**
 * Blue, Red, Amber, Green and Grey with unknown as the sixth state, as Rotherham's improvement plan defines
 * them. It is data: an area with other words or states brings its own {@link Scheme}.
 *
 * @source Rotherham scrutiny pack, 6 September 2022, key to the BRAG tracking of the Written Statement of Action
 */
export const bragGrey: Scheme = {
  id: 'brag-grey',
  title: 'Blue, Red, Amber, Green and Grey',
  states: [
    {
      rating: 'blue',
      label: 'Blue',
      meaning: 'Complete, the impact measures are achieved and the board has approved closing it.',
      shape: 'square',
      aliases: [],
    },
    {
      rating: 'green',
      label: 'Green',
      meaning: 'On track for both the impact measures and the timeline.',
      shape: 'circle',
      aliases: [],
    },
    {
      rating: 'amber',
      label: 'Amber',
      meaning: 'At risk on the impact measures, the timeline or both.',
      shape: 'triangle',
      aliases: ['Yellow'],
    },
    {
      rating: 'red',
      label: 'Red',
      meaning: 'At significant risk on the impact measures and on the timeline.',
      shape: 'diamond',
      aliases: [],
    },
    { rating: 'grey', label: 'Grey', meaning: 'Waiting to start.', shape: 'ring', aliases: ['Gray'] },
    {
      rating: 'unknown',
      label: 'Unknown',
      meaning: 'Nothing is recorded, so no colour is given.',
      shape: 'question',
      aliases: [],
    },
  ],
  amberNeeds: 'measures-or-timeline',
  redNeeds: 'measures-and-timeline',
};
