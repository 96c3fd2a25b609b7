import type { LocalArea } from '../local-area.ts';

/** Something about a sound area that its people should know, and that may be just as they want it. */
export interface AreaRemark {
  readonly code: 'NOBODY_CLOSES_ACTIONS';
  readonly file: string;
  readonly path: string;
  /** What was noticed, and what follows from it. */
  readonly message: string;
  readonly whatToDo: string;
}

/**
 * What is remarked on a sound area. A remark is no issue: the area is valid with it. `NOBODY_CLOSES_ACTIONS` is a plan over
 * which no body ever holds the right to close actions: either its document gives that right to nobody, or it was forgotten.
 *
 * @example
 * areaRemarks({ plans: [], governance: { decisionRights: [] } }); // => []
 */
export function areaRemarks(area: {
  readonly plans: readonly Pick<LocalArea['plans'][number], 'id'>[];
  readonly governance: Pick<LocalArea['governance'], 'decisionRights'>;
}): readonly AreaRemark[] {
  const closed = new Set(
    area.governance.decisionRights
      .filter(({ decision }) => decision === 'close-action')
      .map(({ subjectId }) => subjectId),
  );
  return area.plans.flatMap(({ id }, index): AreaRemark[] =>
    closed.has(id)
      ? []
      : [
          {
            code: 'NOBODY_CLOSES_ACTIONS',
            file: 'improvement-plans.json',
            path: `[${index}]`,
            message: `Nobody holds the right to close actions of "${id}", so none of them can be closed here.`,
            whatToDo:
              'Give close-action for it to a body in decision-rights.json, or leave it where its document gives it to nobody.',
          },
        ],
  );
}
