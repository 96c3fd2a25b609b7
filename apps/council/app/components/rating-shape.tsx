import type { RatingState } from '../words/ratings.ts';

/** Every shape a scheme can name, as a path in a square of 16. */
const paths: Readonly<Record<RatingState['shape'], string>> = {
  TICK: 'M2 8.5 6.5 13 14 3.5 12 2 6.3 9.6 3.7 7z',
  CIRCLE: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z',
  TRIANGLE: 'M8 1.5 15.5 14.5H.5z',
  DIAMOND: 'M8 .5 15.5 8 8 15.5.5 8z',
  SQUARE: 'M2 2h12v12H2z',
  RING: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm0 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8z',
  CROSS: 'M3.5 1.5 8 6l4.5-4.5 2 2L10 8l4.5 4.5-2 2L8 10l-4.5 4.5-2-2L6 8 1.5 3.5z',
  STAR: 'M8 .8l2.2 4.9 5.3.5-4 3.5 1.2 5.2L8 12.1l-4.7 2.8 1.2-5.2-4-3.5 5.3-.5z',
  PAUSE: 'M3 2h3.5v12H3zM9.5 2H13v12H9.5z',
  QUESTION:
    'M8.1 1.2c-2.6 0-4.4 1.5-4.6 4h2.7c.1-1.1.8-1.7 1.8-1.7 1 0 1.7.6 1.7 1.5 0 .9-.5 1.3-1.4 1.9-1.1.7-1.5 1.4-1.4 2.7v.5h2.5v-.4c0-.9.3-1.3 1.4-2 1.1-.7 1.7-1.6 1.7-2.9 0-2.200-1.8-3.6-4.4-3.6zM8.1 11.4c-.9 0-1.6.7-1.6 1.6s.7 1.6 1.6 1.6 1.6-.7 1.6-1.6-.7-1.6-1.6-1.6z',
};

/** The mark of a rating, for beside its words. Never alone. */
export function RatingShape({ shape }: { readonly shape: RatingState['shape'] }) {
  return (
    <svg
      className="app-rating__shape"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[shape]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}
