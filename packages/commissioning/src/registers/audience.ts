/**
 * Who may read an entry, in words: everyone; whoever commissions together in the area; the council alone; the health partner alone;
 * and, for what is about single children, those who prepare and decide joint packages of care.
 */
export const AUDIENCES = {
  public: 'Everyone.',
  joint: 'Whoever commissions together in the area, of the council and of its health partner.',
  council: 'The council alone.',
  health: 'The health partner alone.',
  panel: 'Those who prepare and those who decide joint packages of care. For what is about single children.',
} as const;

/** Who may read an entry of a register. */
export type Audience = keyof typeof AUDIENCES;
