import { describe, expect, it } from 'vitest';
import { readScenario } from './scenario-form.ts';

const on = { today: '2026-11-22', taken: ['Fewer starts'] };
const read = (values: Readonly<Record<string, string>>) =>
  readScenario({ title: 'More of our own homes', because: 'The strategy asks for them.', ...values }, on);
const wrongFields = (values: Readonly<Record<string, string>>) => {
  const answer = read(values);
  return answer.ok ? [] : answer.errors.map(({ field }) => field);
};

describe('the form of a scenario', () => {
  it('reads every kind of change, with days and numbers as people write them', () => {
    expect(
      read({
        entrants: '-10%',
        leaving: '5',
        fromDate: '1 April 2027',
        stepDown: '0.5',
        stepDownFrom: 'residential-independent',
        stepDownTo: 'fostering-in-house',
        places: '1,000',
        placesType: 'residential',
        openDate: '1/9/2027',
        rise: '4.5',
        riseYear: '2027',
      }),
    ).toEqual({
      ok: true,
      input: {
        title: 'More of our own homes',
        because: 'The strategy asks for them.',
        entrants: [{ percent: -10, fromDate: '2027-04-01' }],
        leaving: [{ percent: 5, fromDate: '2027-04-01' }],
        stepDown: [
          {
            fromPlacementTypeId: 'residential-independent',
            toPlacementTypeId: 'fostering-in-house',
            children: 0.5,
            each: 'MONTH',
            fromDate: '2027-04-01',
          },
        ],
        newPlaces: [
          {
            title: 'More of our own homes',
            placementTypeId: 'residential',
            places: 1000,
            openDate: '2027-09-01',
          },
        ],
        costInflation: [{ percent: 4.5, fromYear: 2027 }],
      },
    });
  });

  it('says everything that is wrong at once', () => {
    const wrong = {
      entrants: 'a few',
      fromDate: 'soon',
      stepDown: '2',
      stepDownFrom: 'residential-in-house',
      stepDownTo: 'residential-in-house',
      places: '1.5',
      rise: '3',
    };
    expect(wrongFields({ title: '', because: '', ...wrong })).toEqual([
      ...['title', 'fromDate', 'entrants', 'stepDownTo', 'places', 'placesType', 'openDate', 'riseYear'],
      'because',
    ]);
  });

  it('passes over nothing that is said without what it belongs to', () => {
    expect(wrongFields({ entrants: '5', fromDate: '2027-04-01', placesType: 'fostering' })).toEqual([
      'places',
    ]);
    expect(wrongFields({ rise: '2', riseYear: '2027', fromDate: '2027-04-01' })).toEqual(['fromDate']);
    expect(wrongFields({ rise: '2', riseYear: '2027', stepDownTo: 'fostering-in-house' })).toEqual([
      'stepDown',
    ]);
    expect(
      wrongFields({ places: '4', placesType: 'fostering', openDate: '2027-05-01', riseYear: '2027' }),
    ).toEqual(['rise']);
  });

  it('takes no day of another time, no second scenario of a name, and no half written number', () => {
    expect(wrongFields({ entrants: '5', fromDate: '1 April 2001' })).toEqual(['fromDate']);
    expect(wrongFields({ entrants: '5', fromDate: '1 April 2099' })).toEqual(['fromDate']);
    expect(wrongFields({ rise: '5', riseYear: '27' })).toEqual(['riseYear']);
    expect(wrongFields({ title: 'fewer starts', entrants: '5', fromDate: '1 April 2027' })).toEqual([
      'title',
    ]);
    expect(wrongFields({ title: 'x'.repeat(201), entrants: '10,5', fromDate: '1 April 2027' })).toEqual([
      'title',
      'entrants',
    ]);
  });

  it('wants something to be otherwise, and needs no day for what has its own', () => {
    expect(read({})).toMatchObject({ ok: false, errors: [{ field: 'entrants' }] });
    expect(wrongFields({ title: '', because: '' })).toEqual(['title', 'entrants', 'because']);
    expect(read({ places: '4', placesType: 'fostering', openDate: '2027-05-01' })).toMatchObject({
      ok: true,
    });
    expect(read({ places: '4' })).toMatchObject({
      ok: false,
      errors: [{ field: 'placesType' }, { field: 'openDate' }],
    });
    expect(read({ stepDown: '1', fromDate: '2027-04-01' })).toMatchObject({
      ok: false,
      errors: [{ field: 'stepDownFrom' }, { field: 'stepDownTo' }],
    });
  });
});
