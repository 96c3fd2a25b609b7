import type { ReactNode } from 'react';

/** Marks something that does not hold together: a break, a contradiction, a missed date. Shape and words. */
export function Flag({ children }: { readonly children: ReactNode }) {
  return (
    <span className="app-flag">
      <svg
        className="app-flag__shape"
        viewBox="0 0 16 16"
        width="16"
        height="16"
        aria-hidden="true"
        focusable="false"
      >
        <path
          d="M3 1v14M3 2h10l-3 3.5 3 3.5H3"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinejoin="round"
        />
      </svg>
      <span>{children}</span>
    </span>
  );
}
