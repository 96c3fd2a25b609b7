/** What those whose counts are rounded are told of what scenarios come to. */
export const ROUNDED_SCENARIOS =
  'Where counts are rounded, a scenario is worked out from the same rounded counts of whole years. What it assumes of single ages, providers or moves is then left out, and it says so. Caseworkers of looked-after children of the area see the same scenario worked out from the records.';
