import { describe, expect, it } from 'vitest';
import { childIdentity } from './child-identity.ts';

const nobody = { upn: null, uln: null, surname: '', forename: '', birthDate: null };

describe('what a child is told by', () => {
  it('is the pupil number before the learner number before names with a day of birth', () => {
    const names = { surname: 'Surname1', forename: 'Forename1', birthDate: '2010-05-06' };
    expect(childIdentity({ ...names, upn: 'U', uln: 'L' })).toBe('upn:U');
    expect(childIdentity({ ...names, upn: null, uln: 'L' })).toBe('uln:L');
    expect(childIdentity({ ...nobody, ...names })).toBe('name:["SURNAME1","FORENAME1","2010-05-06"]');
  });

  it('does not hang on case, nor on how an accent is written', () => {
    const told = (surname: string) =>
      childIdentity({ ...nobody, surname, forename: 'F', birthDate: '2010-05-06' });
    expect(told('zo\u00eb')).toBe(told('ZOE\u0308'));
  });

  it('does not take two names for two others', () => {
    const told = (surname: string, forename: string) =>
      childIdentity({ ...nobody, surname, forename, birthDate: '2010-05-06' });
    expect(told('A","B', 'C')).not.toBe(told('A', 'B","C'));
  });

  it('is nothing where a name or the day is missing', () => {
    expect(childIdentity(nobody)).toBeNull();
    expect(childIdentity({ ...nobody, surname: 'A', forename: 'B' })).toBeNull();
    expect(childIdentity({ ...nobody, surname: 'A', birthDate: '2010-05-06' })).toBeNull();
  });
});
