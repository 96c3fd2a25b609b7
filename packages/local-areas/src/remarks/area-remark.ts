/** Something about a sound area that its people should know, and that may be just as they want it. */
export interface AreaRemark {
  readonly code:
    'NOBODY_CLOSES_ACTIONS' | 'RIGHT_ENDS_BEFORE_PLAN' | 'ONLY_LEADS_MAY_DECIDE' | 'VALUE_NOT_ITS_PARTS';
  readonly file: string;
  readonly path: string;
  /** What was noticed, and what follows from it. */
  readonly message: string;
  readonly whatToDo: string;
}
