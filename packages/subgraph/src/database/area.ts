import { DatabaseFault } from './database-fault.ts';

const form = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;

/** Checks that a text can be an area's code (an ONS code such as `E08000018`, or a short name). @throws AREA_NAME */
export const checkedArea = (area: string): string => {
  if (typeof area === 'string' && form.test(area)) return area;
  throw new DatabaseFault([
    {
      code: 'AREA_NAME',
      path: 'area',
      found: JSON.stringify(area)?.slice(0, 80) ?? typeof area,
      expected: '1 to 64 letters, digits, - or _, beginning with a letter or digit',
      whatToDo: 'Use the code of the local area the person may see.',
    },
  ]);
};
