/** Whether an entry of a folder is hidden: what tools and desktops keep for themselves. */
export function isHidden(name: string): boolean {
  return name.startsWith('.');
}

/** Whether an entry is named as a file of an area would be. */
export function isJson(name: string): boolean {
  return name.toLowerCase().endsWith('.json');
}

/** Whether what a folder holds makes it one that may be meant for an area. */
export function holdJson(names: readonly string[]): boolean {
  return names.some((name) => !isHidden(name) && isJson(name));
}
