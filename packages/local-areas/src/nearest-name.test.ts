import { describe, expect, it } from 'vitest';
import { nearestName } from './nearest-name.ts';

describe('the nearest name', () => {
  it.each([
    ['titel', ['id', 'title'], 'title'],
    ['Title', ['title'], 'title'],
    ['send-bord', ['send-board', 'send-boards'], 'send-board'],
    ['tittle', ['title'], 'title'],
    ['bodise.json', ['bodies.json', 'posts.json'], 'bodies.json'],
    ['x', ['y', 'long'], 'y'],
    ['colour', ['id', 'title'], null],
    ['title', ['title'], null],
    ['', ['a'], 'a'],
    ['not registered', ['registered', 'unregistered'], 'unregistered'],
    ['Not registered', ['registered'], null],
    ['no-registered', ['registered', 'applied'], null],
    ['not-requird', ['registered', 'not-required'], 'not-required'],
    ['abc', [], null],
  ])('to %j among %j is %j', (misspelt, names, near) => expect(nearestName(misspelt, names)).toBe(near));
});
