import type { Scheme } from '@golden-thread/rag';
import type { SendArea } from './send-area.ts';

/** A rating scheme with the area that has it. */
export interface SchemeNode {
  readonly area: SendArea;
  readonly scheme: Scheme;
}
