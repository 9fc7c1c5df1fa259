import type { Token } from './tokens.js';
import type { Reading, Vocabulary } from './vocabulary.js';

/** What a run of words counts and dates, each list in the order of the words. */
export interface Quantities {
  readonly numbers: readonly string[];
  readonly units: readonly string[];
  readonly dates: readonly string[];
}

const LITERAL = /^([$€£¥₹])?([-−+])?(\d[\d.,:]*)/u;
const ORDINAL = /^(?:st|nd|rd|th|er|ère|e|ème|[ºª°])?$/u;
/** Letters behind a number that multiply it; an m does so behind a sum of money. */
const SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
]);
const ROUND_TIME = /[.:]00$/u;
const DECIMAL = /^\d+(?:[.,:]\d+)?$/u;
const DIGITS = /^\d+$/u;
const POINT = /[.,:]/u;
const LEADING_ZEROS = /^0+(?=\d)/u;
/** A suffix that says nothing. */
const NO_SUFFIX: Reading = { kind: 'number', value: 1 };
const HAS_DIGIT = /\d/u;
const OTHER_POINT = /[,:]/u;
const MOST_DIGITS = 12;

/**
 * Reads numbers, units and dates.
 *
 * @param tokens - a run of words
 * @param vocabulary - of their language
 * @returns what they say, the same however it is written: 4.5 million and 4500000, ten and 10, km and kilometres
 *
 * @example
 * quantitiesOf(factsOf('$4.5 million on 3rd May').tokens, english); // numbers: ['4500000', '3']; a unit, a date
 */
export function quantitiesOf(tokens: readonly Token[], vocabulary: Vocabulary): Quantities {
  const numbers = new Numbers();
  const units: string[] = [];
  const dates: string[] = [];
  let hasArticle = false;
  for (const { word } of tokens) {
    const reading = vocabulary.read(word);
    if (reading?.kind === 'article' && numbers.isOpen) numbers.add(1);
    else if (reading?.kind === 'article') hasArticle = true;
    else if (reading === undefined) readLiteral(word, vocabulary, numbers, units);
    else if (reading.kind === 'number') numbers.add(reading.value);
    else if (reading.kind === 'magnitude') numbers.multiply(reading.value);
    else {
      numbers.end();
      (reading.kind === 'date' ? dates : units).push(`${reading.value}`);
    }
  }
  return { numbers: hasArticle && numbers.list.length === 0 ? ['1'] : numbers.list, units, dates };
}

/**
 * Whether two runs of words that stand in the same place count or date something else: where both say something of a
 * kind, it has to be the same; and both have to say something of one kind, if they say anything.
 *
 * @param a - one run
 * @param b - the other
 * @returns true for another number, unit or date
 */
export function contradict(a: Quantities, b: Quantities): boolean {
  const kinds = [
    [a.numbers, b.numbers],
    [a.units, b.units],
    [a.dates, b.dates],
  ] as const;
  const shared = kinds.filter(([one, other]) => one.length > 0 && other.length > 0);
  if (shared.length > 0) return shared.some(([one, other]) => one.join(' ') !== other.join(' '));
  return kinds.some(([one]) => one.length > 0) && kinds.some(([, other]) => other.length > 0);
}

/** Numbers of several words as one: twenty five, 4.5 million, 1 200 000. */
class Numbers {
  readonly list: string[] = [];
  /** Value of the last one, as long as a word may still belong to it. */
  #last: number | undefined;

  /** Whether the next word may belong to the last number. */
  get isOpen(): boolean {
    return this.#last !== undefined;
  }

  add(value: number): void {
    const last = this.#last ?? 0;
    const isPart = last > 0 && value < 100 && last % (value < 10 ? 10 : 100) === 0;
    if (isPart) this.#replace(last + value);
    else this.#push(value);
  }

  multiply(by: number): void {
    if (this.#last === undefined) this.#push(by);
    else this.#replace(Number((this.#last * by).toPrecision(12)));
  }

  addDigits(digits: string): void {
    const last = this.list.at(-1) ?? '';
    const isGroup = digits.length === 3 && this.#last !== undefined && DIGITS.test(last);
    // Numbers so long are names, and longer than a number can be told from its neighbours.
    if (digits.length > MOST_DIGITS) this.addOther(digits);
    else if (isGroup) this.#replace(Number(last + digits));
    else this.#push(Number(digits.replace(OTHER_POINT, '.')));
  }

  /** What is no plain number stands for itself. */
  addOther(text: string): void {
    this.list.push(text);
    this.#last = undefined;
  }

  /** Another word stands between: what follows is a number of its own. */
  end(): void {
    this.#last = undefined;
  }

  #push(value: number): void {
    this.list.push(`${value}`);
    this.#last = value;
  }

  #replace(value: number): void {
    this.list[this.list.length - 1] = `${value}`;
    this.#last = value;
  }
}

function readLiteral(word: string, vocabulary: Vocabulary, numbers: Numbers, units: string[]): void {
  const [literal = '', currency, sign, digits] = LITERAL.exec(word) ?? [];
  const suffix = word.slice(literal.length);
  if (digits === undefined) {
    numbers.end();
    if (HAS_DIGIT.test(word)) numbers.addOther(word);
    return;
  }
  if (currency !== undefined) units.push(`${vocabulary.read(currency)?.value ?? currency}`);
  const reading = readSuffix(suffix, currency !== undefined, vocabulary);
  const isNegative = sign === '-' || sign === '−';
  readDigits(digits.replace(ROUND_TIME, ''), isNegative ? '-' : '', reading === undefined ? suffix : '', numbers);
  if (reading?.kind === 'magnitude') numbers.multiply(reading.value);
  else if (reading?.kind === 'unit') units.push(`${reading.value}`);
}

/** What stands behind the digits of a number: undefined where it means nothing that is known. */
function readSuffix(suffix: string, isMoney: boolean, vocabulary: Vocabulary): Reading | undefined {
  if (ORDINAL.test(suffix)) return NO_SUFFIX;
  const factor = isMoney && suffix === 'm' ? 1e6 : SUFFIXES.get(suffix);
  return factor === undefined ? vocabulary.read(suffix) : { kind: 'magnitude', value: factor };
}

function readDigits(digits: string, sign: string, suffix: string, numbers: Numbers): void {
  if (DECIMAL.test(digits)) {
    if (sign === '' && suffix === '') numbers.addDigits(digits);
    else numbers.addOther(sign + digits + suffix);
    return;
  }
  // A date, a version: the same with other marks between.
  for (const part of digits.split(POINT)) numbers.addOther(part.replace(LEADING_ZEROS, '') + suffix);
}
