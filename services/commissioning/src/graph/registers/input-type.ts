import type { CommissioningBuilder } from '../builder.ts';

type InputFields = Parameters<Parameters<CommissioningBuilder['builder']['inputType']>[1]['fields']>[0];

/** A type that an input field can have. */
export type InputType = Parameters<InputFields['field']>[0]['type'];
