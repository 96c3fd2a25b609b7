/** How a command ended, for scripts: fine, problems found in what was looked at, or the command was used wrongly. */
export const EXIT_STATUS = { fine: 0, problemsFound: 1, wrongUse: 2 } as const;

export type ExitStatus = (typeof EXIT_STATUS)[keyof typeof EXIT_STATUS];
