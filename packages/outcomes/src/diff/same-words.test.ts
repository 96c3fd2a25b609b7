import { describe, expect, it } from 'vitest';
import { sameWords } from './same-words.ts';

describe('whether two titles are the same words', () => {
  it.each([
    ['I feel safe', 'I feel safe'],
    ['I feel safe', 'i FEEL  safe.'],
    ['Looked-after children', 'Looked after children'],
    ['the child’s view', "the child's view"],
    ['Children in alternative provision', 'Children in alternativ provision'],
    ['Children in alternative provision', 'Children in alternattive provision'],
    ['Children in alternative provision', 'Children in alterantive provision'],
    ['Attendance at school', 'Attendence at school'],
  ])('%j and %j are', (one, other) => {
    expect([sameWords(one, other), sameWords(other, one)]).toEqual([true, true]);
  });

  it.each([
    ['I can get there by bus or ferry', 'I can cycle'],
    ['Waits of 2 weeks', 'Waits of 6 weeks'],
    ['Seen in 2027/2028', 'Seen in 2027/2029'],
    ['Plans in 20thweek1', 'Plans in 20thweek2'],
    ['I can go out', 'I can’t go out'],
    ['Aged <18', 'Aged >18'],
    ['Above 50%', 'Above 50'],
    ['A rate of 1.5', 'A rate of 15'],
    ['I am heard', 'I am heard and safe'],
    ['Excluded pupils', 'Included pupils'],
    ['Young people supported', 'Young people supporting'],
    ['Formerly in care', 'Formally in care'],
    ['Safe homes', 'Same homes'],
    // Neighbours swapped make another word too often where it is short: form and from, trial and trail.
    ['I feel safe', 'I feel saef'],
  ])('%j and %j are not', (one, other) => {
    expect([sameWords(one, other), sameWords(other, one)]).toEqual([false, false]);
  });
});
