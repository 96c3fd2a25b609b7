/**
 * What those whose counts are rounded are told of scenarios. They may save them all the same: what is to be tried is for those who
 * answer for homes to say, and what it gives is worked out from the moves of single children.
 */
export const MASKED_SCENARIOS =
  'What a scenario would change is worked out from the moves of single children, so its figures are shown only to caseworkers of looked-after children of the area, who can lay it beside the forecast.';
