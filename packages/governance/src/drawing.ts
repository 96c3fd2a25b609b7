export { drawMermaid } from './drawing/draw-mermaid.ts';
export { drawSvg } from './drawing/draw-svg.ts';
export type { DrawSvgOptions } from './drawing/draw-svg.ts';
export { lineWords } from './drawing/line-words.ts';
export { pictureAsAt } from './drawing/picture-as-at.ts';
export type { PictureOptions } from './drawing/picture-as-at.ts';
export { pictureList, pictureListText } from './drawing/picture-list.ts';
export type { PictureListEntry, PictureListLine } from './drawing/picture-list.ts';
export type { Picture, PictureBox, PictureLine, PictureLineKind } from './drawing/picture.ts';
