import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { EndedNotice } from './ended-notice.tsx';
import { NotBegunNotice } from './not-begun-notice.tsx';

const textOf = (html: string) => html.replace(/<[^>]*>/gu, ' ').replace(/\s+/gu, ' ');
const addressOn = (day: string) => `?as-at=${day}`;
const ended = (changes: Partial<Parameters<typeof EndedNotice>[0]> = {}) =>
  textOf(
    renderToStaticMarkup(
      createElement(EndedNotice, {
        things: [{ name: 'This plan', endDate: '2019-03-31' }],
        addressOn,
        asAt: null,
        ...changes,
      }),
    ),
  );

describe('the notice of what has ended', () => {
  it('claims only that nothing is recorded as having followed, and not where something did', () => {
    const words = 'This plan ended on 31 March 2019. What follows is what is on record of it';
    expect(ended()).toContain(`${words}; nothing is recorded as having followed.`);
    const successors = [{ id: 'E06000066:next', title: 'Next' }];
    expect(ended({ successors })).toContain(`${words}. `);
  });

  it('counts what is recorded of a later day, if anything is', () => {
    expect(ended()).not.toContain('speak');
    expect(ended({ laterRecords: 1 })).toContain(
      'followed. Of what is recorded, 1 entry speaks of a day after that.',
    );
    expect(ended({ laterRecords: 2 })).toContain('2 entries speak of a day after that.');
  });
});

describe('the notice of what has not begun', () => {
  it.each([
    ['past', 'had not begun on'],
    ['today', 'has not begun on'],
    ['future', 'will not have begun on'],
  ] as const)('says so of a day in the %s', (when, words) => {
    const things = [{ name: 'This plan', startDate: '2018-04-01' }];
    const asAt = { day: '2017-01-01', when };
    const html = renderToStaticMarkup(createElement(NotBegunNotice, { things, addressOn, asAt }));
    expect(textOf(html)).toContain(`This plan ${words} 1 January 2017; it begins on 1 April 2018.`);
    expect(html).toContain('href="?as-at=2018-04-01"');
  });
});
