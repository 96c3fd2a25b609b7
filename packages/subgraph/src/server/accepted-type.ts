/** The two media types a GraphQL answer may have. */
export type AnswerType = 'application/graphql-response+json' | 'application/json';

const graphqlType: AnswerType = 'application/graphql-response+json';
const jsonType: AnswerType = 'application/json';

const typeOfRange: Readonly<Record<string, AnswerType>> = {
  [graphqlType]: graphqlType,
  [jsonType]: jsonType,
  'application/*': jsonType,
  '*/*': jsonType,
};

const hasOtherCharset = /;\s*charset\s*=\s*"?(?!utf-?8)/iu;

/**
 * The media type to answer with: the one of highest quality, the first among equals; JSON when nothing is said.
 *
 * `undefined` when the caller accepts neither.
 */
export function acceptedType(accept: string | undefined): AnswerType | undefined {
  if (accept === undefined || accept === '' || accept === '*/*' || accept === jsonType) return jsonType;
  if (accept === graphqlType) return graphqlType;
  let best: AnswerType | undefined;
  let bestQuality = 0;
  for (const part of accept.split(',')) {
    const [range = '', ...parameters] = part.split(';');
    const type = typeOfRange[range.trim().toLowerCase()];
    if (type === undefined || hasOtherCharset.test(part)) continue;
    const stated = parameters.map((each) => /^\s*q\s*=\s*([\d.]+)\s*$/iu.exec(each)?.[1]).find(Boolean);
    const quality = stated === undefined ? 1 : Number(stated);
    if (quality > bestQuality) [best, bestQuality] = [type, quality];
  }
  return best;
}

/** Whether an Accept header names a JSON media type, which no plain link, image or form can make it do. */
export function namesJson(accept: string | undefined): boolean {
  return accept !== undefined && /application\/(?:graphql-response\+)?json/iu.test(accept);
}
