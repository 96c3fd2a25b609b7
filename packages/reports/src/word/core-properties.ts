import type { ReportDocument } from '../report-document.ts';
import { plainCharacters } from './plain-characters.ts';

/**
 * The properties of a Word document: title, language and when it was made. Written here because the library takes the
 * time from the clock, and has no language.
 *
 * @source ISO/IEC 29500-2:2021, 8 (core properties)
 */
export function coreProperties({ title, subtitle, asAt }: ReportDocument, madeAt: string): string {
  const subject = subtitle === null ? asAt : `${subtitle}. ${asAt}`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${written(title)}</dc:title>`,
    `<dc:subject>${written(subject)}</dc:subject>`,
    '<dc:language>en-GB</dc:language>',
    `<dcterms:created xsi:type="dcterms:W3CDTF">${madeAt}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${madeAt}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}

function written(text: string): string {
  return plainCharacters(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
