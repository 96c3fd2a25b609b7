import { z } from 'zod';
import type { Citation, Source } from '../source.ts';
import { exactly } from './exactly.ts';
import { idSchema, isoDateSchema, textSchema, titleSchema, webAddressSchema } from './text.ts';

/** A source; `url` is a web address or null. */
export const sourceSchema = exactly<Source>()(
  z
    .strictObject({
      id: idSchema,
      title: titleSchema,
      publisher: titleSchema,
      publishedDate: isoDateSchema.nullable(),
      url: webAddressSchema.nullable(),
      licence: textSchema,
    })
    .readonly(),
);

/** Where in a source a fact stands. */
export const citationSchema = exactly<Citation>()(
  z.strictObject({ sourceId: idSchema, place: textSchema }).readonly(),
);
