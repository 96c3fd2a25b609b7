import { checkWith } from '@golden-thread/outcomes/schema';
import { describe, expect, it } from 'vitest';
import { bragGrey } from './standard-schemes.ts';
import { schemeSchema } from './schema.ts';

const issuesOf = (scheme: unknown) => {
  const checked = checkWith(schemeSchema, scheme);
  return checked.ok ? [] : checked.issues.map(({ code, path }) => `${code} at ${path}`);
};

describe('checking a scheme', () => {
  it('finds the built-in scheme sound', () => {
    expect(issuesOf(bragGrey)).toEqual([]);
  });

  it('wants states for green, amber, red and unknown', () => {
    const { blueNeeds, ...none } = { ...bragGrey, states: [] };
    expect(blueNeeds).toBeDefined();
    const checked = checkWith(schemeSchema, none);
    const issues = checked.ok ? [] : checked.issues;
    expect(issues.map(({ code, path, expected }) => `${code} at ${path}: ${expected}`)).toEqual([
      'STATE_MISSING at states: a state for green',
      'STATE_MISSING at states: a state for amber',
      'STATE_MISSING at states: a state for red',
      'STATE_MISSING at states: a state for unknown',
    ]);
    expect(issues[0]?.whatToDo).toBe('Add a state whose rating is green.');
  });

  it.each(['green', 'amber', 'red', 'unknown'])('wants the one state that is missing: %s', (missing) => {
    const states = bragGrey.states.filter(({ rating }) => rating !== missing);
    const checked = checkWith(schemeSchema, { ...bragGrey, states });
    const issues = checked.ok ? [] : checked.issues;
    expect(issues.map(({ expected }) => expected)).toEqual([`a state for ${missing}`]);
  });

  it('does not want blue or grey', () => {
    const states = bragGrey.states.filter(({ rating }) => rating !== 'blue' && rating !== 'grey');
    expect(issuesOf({ ...bragGrey, states, blueNeeds: undefined })).toEqual([]);
  });

  it('refuses a second state for a rating, a shape used twice, and a word that stands for two ratings, all at once', () => {
    const again = { rating: 'amber', label: 'Orange', meaning: 'Again', shape: 'circle', aliases: ['BLUE'] };
    expect(issuesOf({ ...bragGrey, states: [...bragGrey.states, again] })).toEqual([
      'STATE_TWICE at states[6].rating',
      'SHAPE_TWICE at states[6].shape',
      'WORD_TWICE at states[6].aliases[0]',
    ]);
  });

  it('says of each what was expected and what to do', () => {
    const again = { rating: 'blue', label: 'amber', meaning: 'Again', shape: 'tick', aliases: [] };
    const checked = checkWith(schemeSchema, { ...bragGrey, states: [...bragGrey.states, again] });
    const issues = checked.ok ? [] : checked.issues;
    expect(issues.map(({ path, expected, whatToDo }) => ({ path, expected, whatToDo }))).toEqual([
      {
        path: 'states[6].rating',
        expected: 'one state for each rating',
        whatToDo: 'Keep one of the two states.',
      },
      {
        path: 'states[6].shape',
        expected: 'a shape no other state has',
        whatToDo: 'Give it another shape.',
      },
      {
        path: 'states[6].label',
        expected: 'words that stand for one rating each',
        whatToDo: 'Remove "amber" from one of the two places.',
      },
    ]);
  });

  it('holds two words for one, however they are spaced and whatever their capitals', () => {
    const states = bragGrey.states.map((state) =>
      state.rating === 'grey' ? { ...state, aliases: ['NOT  yet', 'not yet'] } : state,
    );
    expect(issuesOf({ ...bragGrey, states })).toEqual(['WORD_TWICE at states[4].aliases[1]']);
  });

  it.each(['', ' ', undefined, null])('wants a meaning, and %j is none', (meaning) => {
    const states = [{ ...bragGrey.states[0], meaning }, ...bragGrey.states.slice(1)];
    expect(issuesOf({ ...bragGrey, states }).map((issue) => issue.split(' at ')[1])).toEqual([
      'states[0].meaning',
    ]);
  });

  it('refuses a meaning that only says the label again, and says why', () => {
    const states = [{ ...bragGrey.states[0], meaning: 'BLUE' }, ...bragGrey.states.slice(1)];
    const checked = checkWith(schemeSchema, { ...bragGrey, states });
    expect(checked.ok ? [] : checked.issues).toMatchObject([
      {
        code: 'MEANING_SAYS_NOTHING',
        path: 'states[0].meaning',
        expected: 'a sentence that says what the label stands for',
        whatToDo: 'Say what "Blue" means here: other councils use the same word for something else.',
      },
    ]);
  });

  it('refuses a rule for blue that can never be reached, because there is no blue', () => {
    const states = bragGrey.states.filter(({ rating }) => rating !== 'blue');
    const checked = checkWith(schemeSchema, { ...bragGrey, states });
    expect(checked.ok ? [] : checked.issues).toMatchObject([
      {
        code: 'RULE_NOT_REACHED',
        path: 'blueNeeds',
        expected: 'no blueNeeds, because no state is blue',
        whatToDo: 'Leave blueNeeds out, or add the state whose rating is blue.',
      },
    ]);
  });

  it('says so beside whatever else is wrong, wherever that stands', () => {
    const states = bragGrey.states.filter(({ rating }) => rating !== 'blue');
    const broken = [{ ...states[0], shape: 'spiral' }, null, ...states.slice(1)];
    expect(issuesOf({ ...bragGrey, id: 7, states: broken })).toEqual([
      'WRONG_TYPE at id',
      'NOT_ONE_OF at states[0].shape',
      'WRONG_TYPE at states[1]',
      'RULE_NOT_REACHED at blueNeeds',
    ]);
    expect(issuesOf({ ...bragGrey, states: {} })).toEqual(['WRONG_TYPE at states']);
  });

  it('tells what does not go together in the states beside what is wrong in one of them', () => {
    const [blue, green, amber, red, grey, unknown] = bragGrey.states;
    const states = [
      blue,
      { ...green, shape: 7 },
      { ...amber, label: 'BLUE', aliases: null },
      red,
      'grey',
      grey,
    ];
    expect(issuesOf({ ...bragGrey, states: [...states, unknown, { ...red, meaning: '' }] })).toEqual([
      'NOT_ONE_OF at states[1].shape',
      'WRONG_TYPE at states[2].aliases',
      'WRONG_TYPE at states[4]',
      'BLANK_TEXT at states[7].meaning',
      'WORD_TWICE at states[2].label',
      'STATE_TWICE at states[7].rating',
      'SHAPE_TWICE at states[7].shape',
      'WORD_TWICE at states[7].label',
    ]);
  });

  it('does not call a state missing that is only misspelt', () => {
    const states = bragGrey.states.map((state) =>
      state.rating === 'red' ? { ...state, rating: 'rot' } : state,
    );
    expect(issuesOf({ ...bragGrey, states })).toEqual(['NOT_ONE_OF at states[3].rating']);
  });

  it.each(['amberNeeds', 'redNeeds', 'blueNeeds'])('refuses words that %s does not know', (field) => {
    expect(issuesOf({ ...bragGrey, [field]: 'all' })).toHaveLength(1);
  });

  it('refuses fields it does not know', () => {
    expect(issuesOf({ ...bragGrey, colour: 'blue' })).toEqual(['UNKNOWN_FIELD at colour']);
  });
});
