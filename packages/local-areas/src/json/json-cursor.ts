/** What stops the reading of a JSON text: an offset, what was expected there and what to do about it. */
export class JsonStop extends Error {
  readonly offset: number;
  readonly expected: string;
  readonly whatToDo: string;

  constructor(
    offset: number,
    expected: string,
    whatToDo = 'Correct the text there; a comma, quote or bracket is often missing just before.',
  ) {
    super(expected);
    this.name = 'JsonStop';
    this.offset = offset;
    this.expected = expected;
    this.whatToDo = whatToDo;
  }
}

const space = /[ \t\n\r]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const word = /true|false|null/y;
/** Words other languages have for a value, and JSON has not. */
const foreignWord = /[+-]?(?:NaN|Infinity|undefined|None|True|False|NULL|Null)\b/y;

/** A place in a JSON text that moves on as pieces of it are taken. */
export class JsonCursor {
  readonly text: string;
  offset = 0;

  constructor(text: string) {
    this.text = text;
  }

  skipSpace(): void {
    this.#match(space);
  }

  /** The next character; empty at the end. */
  peek(): string {
    return this.text.charAt(this.offset);
  }

  /** Takes a character if it comes next. */
  take(character: string): boolean {
    if (this.peek() !== character) return false;
    this.offset += 1;
    return true;
  }

  takeString(): string {
    const found = this.#match(string);
    if (found === null)
      throw new JsonStop(this.offset, 'a text that is closed, on one line, with valid escapes');
    return JSON.parse(found) as string;
  }

  /** Takes a number, true, false or null. */
  takeScalar(): unknown {
    const start = this.offset;
    const found = this.#match(word) ?? this.#match(number);
    if (found === null) {
      const foreign = this.#match(foreignWord);
      throw foreign === null
        ? new JsonStop(start, 'a value')
        : new JsonStop(
            start,
            'a value of JSON',
            `JSON has no ${foreign}. Write a number, true or false, or null where nothing is known.`,
          );
    }
    const value: unknown = JSON.parse(found);
    if (typeof value === 'number' && !Number.isFinite(value)) {
      throw new JsonStop(
        start,
        'a number that is not too large to hold',
        'Correct the number: no figure has so many digits.',
      );
    }
    return value;
  }

  #match(pattern: RegExp): string | null {
    pattern.lastIndex = this.offset;
    const found = pattern.exec(this.text);
    if (found === null) return null;
    this.offset += found[0].length;
    return found[0];
  }
}
