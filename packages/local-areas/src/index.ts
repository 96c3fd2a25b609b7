export { areaFileNames, isAreaFileName, optionalAreaFileNames, requiredAreaFileNames } from './area-files.ts';
export type { AreaFileName } from './area-files.ts';
export type { AreaIssue } from './area-issue.ts';
export type { AreaFiles } from './area-parts.ts';
export { readJson } from './json/read-json.ts';
export type { DemoPerson, LocalArea } from './local-area.ts';
export { threadActions } from './thread-actions.ts';
export { validateArea } from './validate-area.ts';
export type { AreaReading } from './validate-area.ts';
