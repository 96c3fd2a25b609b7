/** What can be sent for one field. */
export type InputShape =
  | { readonly kind: 'text' | 'date' | 'whole' | 'number' | 'boolean' }
  | {
      readonly kind: 'enum';
      readonly words: readonly string[];
      /** What the graph calls it; from the register and the field when null. */
      readonly graphName: string | null;
    }
  | { readonly kind: 'object'; readonly fields: readonly InputField[] }
  | { readonly kind: 'list'; readonly of: InputShape };

/** One field of what can be recorded. */
export interface InputField {
  readonly name: string;
  readonly description: string;
  readonly shape: InputShape;
  /** What stands there when it is left out; undefined where it has to be sent. */
  readonly otherwise: null | readonly [] | undefined;
}
