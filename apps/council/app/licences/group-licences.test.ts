import { expect, it } from 'vitest';
import { groupLicences } from './group-licences.ts';

it('puts documents under the licence each states, and none under one it does not state', () => {
  const documents = [
    { title: 'A strategy', licence: 'Not stated in the document' },
    { title: 'An order', licence: 'Open Government Licence v3.0' },
    { title: 'A plan', licence: 'Not stated in the document' },
  ];
  expect(groupLicences(documents)).toEqual([
    { licence: 'Not stated in the document', titles: ['A strategy', 'A plan'] },
    { licence: 'Open Government Licence v3.0', titles: ['An order'] },
  ]);
  expect(groupLicences([])).toEqual([]);
});
