import { expect, it } from 'vitest';
import { oneOf, pascalName } from './pascal-name.ts';
import { recordedWords } from './recorded-words.ts';

it('a record is told fact by fact in its order, without its own id', () => {
  const content = {
    id: 'x',
    title: 'A fund',
    endDate: null,
    isKey: false,
    aims: [],
    contributions: [
      { organisationId: 'a', sharePercent: 33.34 },
      { organisationId: 'b', sharePercent: 66.66 },
    ],
    source: { sourceId: 's', place: null },
  };
  expect(recordedWords(content).map(({ field, value }) => `${field}=${value}`)).toEqual([
    'title=A fund',
    'endDate=null',
    'isKey=false',
    'contributions[0].organisationId=a',
    'contributions[0].sharePercent=33.34',
    'contributions[1].organisationId=b',
    'contributions[1].sharePercent=66.66',
    'source.sourceId=s',
    'source.place=null',
  ]);
});

it.each([
  ['lines', 'line'],
  ['companies', 'company'],
  ['awardCriteria', 'awardCriteria'],
  ['progress', 'progress'],
])('one of %s is called %s', (field, one) => {
  expect(oneOf(field)).toBe(one);
});

it('a register gives a type its name', () => {
  expect(pascalName('local-offer-check')).toBe('LocalOfferCheck');
});
