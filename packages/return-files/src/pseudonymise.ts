/** Makes the pseudonym of a child from the words that tell it apart. The same words always make the same. */
export type Pseudonymise = (identity: string) => string;
