const roles: Readonly<Record<string, { readonly name: string; readonly may: string }>> = {
  officer: {
    name: 'Council officer',
    may: 'records progress and ratings, submits evidence, saves scenarios of demand for homes',
  },
  'action-lead': {
    name: 'Action lead',
    may: 'records progress and ratings and submits evidence for the work led',
  },
  'panel-member': {
    name: 'Panel member',
    may: 'accepts evidence or returns it with reasons',
  },
  'board-member': {
    name: 'Board member',
    may: 'approves closing an action once the steps before it are taken',
  },
  'icb-commissioner': {
    name: 'ICB commissioner',
    may: 'reads everything about the area’s plans, published or not, and rounded counts of children; saves scenarios of demand for homes',
  },
  'send-caseworker': {
    name: 'SEND caseworker',
    may: 'reads the records and exact counts of children in the area, and the area’s plans; puts joint packages of care forward',
  },
  'looked-after-caseworker': {
    name: 'Caseworker for looked-after children',
    may: 'reads the records and exact counts of looked-after children in the area, and the area’s plans; puts joint packages of care forward',
  },
  'joint-funding-panel': {
    name: 'Joint funding panel member',
    may: 'decides who pays which share of a joint package of care; reads what the partners hold together, and records and exact counts of packages in the area',
  },
  partner: { name: 'Partner organisation', may: 'reads what is published' },
};

/** What a role is called and what it may do, for people. */
export function roleWords(role: string): { readonly name: string; readonly may: string } {
  return roles[role] ?? { name: role, may: 'reads what is published' };
}
