/** What `<area>` may be, as help says it. */
export const AREA =
  'an ONS code (E08000018), the name of a shipped area (rotherham) or of one in AREAS_DIR, the path of a folder, or - for standard input';
