/** The graph's id of something in an area: the area's code, a colon, the local id. */
export function graphId(areaCode: string, ...localIds: readonly string[]): string {
  return [areaCode, ...localIds].join(':');
}

/** The part of a graph id after the area's code. */
export function localId(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

export function areaAddress(areaCode: string, asAt: string | null = null): string {
  return withAsAt(`/areas/${encodeURIComponent(areaCode)}`, asAt);
}

export function governanceAddress(areaCode: string, asAt: string | null = null): string {
  return withAsAt(`${areaAddress(areaCode)}/governance`, asAt);
}

export function inspectionsAddress(areaCode: string, asAt: string | null = null): string {
  return withAsAt(`${areaAddress(areaCode)}/inspections`, asAt);
}

export function nationalAddress(areaCode: string, asAt: string | null = null): string {
  return withAsAt(`${areaAddress(areaCode)}/national`, asAt);
}

export function dueAddress(areaCode: string, asAt: string | null = null): string {
  return withAsAt(`${areaAddress(areaCode)}/due`, asAt);
}

export function assessmentsAddress(areaCode: string, asAt: string | null = null): string {
  return withAsAt(`${areaAddress(areaCode)}/assessments`, asAt);
}

export function loadAddress(areaCode: string, asAt: string | null = null): string {
  return withAsAt(`${areaAddress(areaCode)}/load`, asAt);
}

export function lookedAfterAddress(areaCode: string, asAt: string | null = null): string {
  return withAsAt(`${areaAddress(areaCode)}/looked-after`, asAt);
}

export function forecastAddress(areaCode: string, asAt: string | null = null): string {
  return withAsAt(`${areaAddress(areaCode)}/forecast`, asAt);
}

/** Where a new scenario is saved, or the one of an id is withdrawn. */
export function scenarioAddress(areaCode: string, scenarioId: string | null = null): string {
  const path = `${forecastAddress(areaCode)}/scenario`;
  return scenarioId === null ? path : `${path}/${encodeURIComponent(localId(scenarioId))}/withdraw`;
}

export function sufficiencyAddress(areaCode: string, asAt: string | null = null): string {
  return withAsAt(`${areaAddress(areaCode)}/sufficiency`, asAt);
}

export function homesAddress(areaCode: string, asAt: string | null = null): string {
  return withAsAt(`${areaAddress(areaCode)}/homes`, asAt);
}

export function bodyAddress(bodyId: string, asAt: string | null = null): string {
  return withAsAt(`/areas/${areaOf(bodyId)}/bodies/${encodeURIComponent(localId(bodyId))}`, asAt);
}

export function planAddress(planId: string, asAt: string | null = null): string {
  return withAsAt(`/areas/${areaOf(planId)}/plans/${encodeURIComponent(localId(planId))}`, asAt);
}

export function scorecardAddress(planId: string, asAt: string | null = null): string {
  return withAsAt(`${planAddress(planId)}/scorecard`, asAt);
}

/** The report of a group, or of the board, on a month like `2022-08`; the last month that is over where none is named. */
export function highlightAddress(planId: string, bodyId: string, month: string | null = null): string {
  const path = `${planAddress(planId)}/highlight-report/${encodeURIComponent(localId(bodyId))}`;
  return month === null ? path : `${path}?month=${month}`;
}

export function actionAddress(planId: string, ref: string, asAt: string | null = null): string {
  return withAsAt(`${planAddress(planId)}/actions/${encodeURIComponent(ref)}`, asAt);
}

export function recordAddress(planId: string, ref: string, step: string): string {
  return `${actionAddress(planId, ref)}/record/${step}`;
}

function areaOf(id: string): string {
  return encodeURIComponent(id.slice(0, id.indexOf(':')));
}

/** Carries the day being read from page to page; null is today and leaves the address as it is. */
function withAsAt(path: string, asAt: string | null): string {
  return asAt === null ? path : `${path}?as-at=${asAt}`;
}
