import { expect, it } from 'vitest';
import { shippedFiles, shippedFolders } from './shipped-files.ts';
import { textsOf } from './texts-of.ts';

it.each(shippedFolders)('the files of %s name posts, groups and organisations, never a person', (area) => {
  const personal = /\b(?:Mrs?|Ms|Miss|Dr|Prof|Sir|Dame|Cllr|Councillor|Rev|Lord|Lady)\b\.?|@|\b0\d{9,10}\b/;
  const texts = [...shippedFiles(area).values()].flatMap(textsOf);
  expect(texts.filter((text) => personal.test(text))).toEqual([]);
});
