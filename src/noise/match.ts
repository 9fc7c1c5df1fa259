import { listIn } from '../list-in.js';
import type { PhraseForm, PhraseHit } from '../rule.js';
import { fold, isWordCharacterAt } from '../text/fold.js';
import type { Lexicon } from './phrase.js';

/** What stands before a separator, and the separator: `Read also: `, `LEE MÁS | `. */
const BEFORE_SEPARATOR = /^([^:：|»→►▶\n]{1,60})[:：|»→►▶]+\s*/u;
/** The same in brackets: `【相关阅读】…`, `[Read also] …`. */
const IN_BRACKETS = /^[【[(（「]([^】\])）」\n]{2,40})[】\])）」][:：]?\s*/u;
const OPENS_BRACKET = /^[【[(（「]/;
const HAS_SEPARATOR = /[:：|»→►▶]/;
/** Words in capitals before what goes on in mixed case: `READ MORE North Korea …`. */
const CAPITALS = /^((?:\p{Lu}[\p{Lu}'’]+[ \t]+){1,4})(?=[\p{Lu}\p{N}"“‘'])/u;

/** After these nothing tells a word from the next. */
const WITHOUT_SPACES = /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Thai}]/u;

/** Longer lines are paragraphs: no phrase is looked for but cues, and openings, for legal notes are long. */
const LONGEST_LINE = 400;

/** What most lines hold. */
const NO_HITS: readonly PhraseHit[] = [];

/** What a phrase stands for. */
type Meaning = Pick<PhraseHit, 'kind' | 'weak'>;
type Table = ReadonlyMap<string, readonly Meaning[]>;

/** Looks up the phrases of some languages in a line. */
export interface PhraseMatcher {
  /**
   * @param text - the line
   * @param folded - the same, folded
   * @returns every phrase that stands in the line as its form asks
   */
  match(text: string, folded: string): readonly PhraseHit[];
}

/**
 * Compiles lexicons into tables: a line costs a few look-ups, whatever the number of phrases.
 *
 * @param lexicons - the languages to look for
 * @returns a matcher
 *
 * @example
 * compileLexicons([english]).match('Read also: Rain', 'read also: rain'); // [{ kind: 'related-link', form: 'lead-in', weak: false, phrase: 'read also', rest: 11 }]
 */
export function compileLexicons(lexicons: readonly Lexicon[]): PhraseMatcher {
  const lines = table(lexicons, 'line');
  const openings = table(lexicons, 'opening');
  const leadIns = table(lexicons, 'lead-in');
  const cues = table(lexicons, 'cue');
  const startingOpenings = indexByStart(openings.keys());
  const startingCues = indexCues([...cues.keys()]);
  const longestLine = Math.max(0, ...[...lines.keys(), ...leadIns.keys()].map(({ length }) => length));

  return {
    match(text, folded) {
      if (folded === '') return NO_HITS;
      const end = text.length;
      let hits: readonly PhraseHit[] = NO_HITS;
      for (const cue of cuesIn(folded, startingCues)) hits = withHits(hits, cues.get(cue), 'cue', cue, end);
      if (folded.length <= longestLine) {
        hits = withHits(hits, lines.get(folded), 'line', folded, end);
        const leads = leadIns.get(folded);
        // A line with a comma goes on: it leads to no link.
        if (leads !== undefined && !text.trimEnd().endsWith(',')) hits = withHits(hits, leads, 'lead-in', folded, end);
      }
      for (const opening of startingOpenings.get(startAt(folded, 0)) ?? NOTHING) {
        if (!folded.startsWith(opening)) continue;
        if (isInsideWord(folded, opening.length)) continue;
        hits = withHits(hits, openings.get(opening), 'opening', opening, end);
      }
      if (folded.length > LONGEST_LINE) return hits;
      const lead = leadOf(text);
      if (lead?.[1] !== undefined && lead[0].length < text.trimEnd().length) {
        const phrase = fold(lead[1]);
        hits = withHits(hits, leadIns.get(phrase), 'lead-in', phrase, lead[0].length);
      }
      return hits;
    },
  };
}

function table(lexicons: readonly Lexicon[], form: PhraseForm): Table {
  const entries = new Map<string, Meaning[]>();
  for (const group of lexicons.flatMap((lexicon) => lexicon.groups)) {
    if (group.form !== form) continue;
    for (const phrase of group.phrases) {
      const key = fold(phrase);
      const meanings = entries.get(key) ?? [];
      if (meanings.every(({ kind }) => kind !== group.kind))
        entries.set(key, [...meanings, { kind: group.kind, weak: group.weak === true }]);
    }
  }
  return entries;
}

/** Most lines have none, and cost nothing. */
function withHits(
  hits: readonly PhraseHit[],
  meanings: readonly Meaning[] | undefined,
  form: PhraseForm,
  phrase: string,
  rest: number,
): readonly PhraseHit[] {
  if (meanings === undefined) return hits;
  return [...hits, ...meanings.map(({ kind, weak }) => ({ kind, form, weak, phrase, rest }))];
}

/** Whether a word goes on at an offset. */
function isInsideWord(folded: string, at: number): boolean {
  if (!isWordCharacterAt(folded, at)) return false;
  return !WITHOUT_SPACES.test(folded.slice(at - 1)) && !WITHOUT_SPACES.test(folded.slice(at));
}

/** What stands before the rest of a line, if it may be a lead-in. */
function leadOf(text: string): RegExpExecArray | null {
  const inBrackets = OPENS_BRACKET.test(text) ? IN_BRACKETS.exec(text) : null;
  if (inBrackets !== null) return inBrackets;
  // Cheap looks first: most lines have neither.
  const beforeSeparator = HAS_SEPARATOR.test(text) ? BEFORE_SEPARATOR.exec(text) : null;
  if (beforeSeparator !== null) return beforeSeparator;
  const second = text.charAt(1);
  return second !== second.toLowerCase() ? CAPITALS.exec(text) : null;
}

/** Phrases by their first two characters, the longest first. */
function indexByStart(phrases: Iterable<string>): ReadonlyMap<number, readonly string[]> {
  const index = new Map<number, string[]>();
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) listIn(index, startAt(phrase, 0)).push(phrase);
  return index;
}

/** The two characters at an offset as one small integer; others may share it, so what it leads to is compared. */
function startAt(text: string, offset: number): number {
  return ((text.charCodeAt(offset) << 11) ^ (offset + 1 < text.length ? text.charCodeAt(offset + 1) : 0)) & 0x7ffffff;
}

/** Cues by their start. */
interface CueIndex {
  /** A flag for each `probe` of a cue's start: most words begin as no cue does. */
  readonly mayStart: Uint8Array;
  /** Those with the same probe, the longest first. */
  readonly byProbe: ReadonlyMap<number, readonly string[]>;
  /** Whether a cue is shorter than four characters, so that probes are of two. */
  readonly hasShort: boolean;
}

/** As many flags as spread the starts: a power of two, less one. */
const LAST_FLAG = 0xffff;
/** Characters that a probe looks at. */
const PROBED = 4;

function indexCues(cues: readonly string[]): CueIndex {
  const hasShort = cues.some(({ length }) => length < PROBED);
  const mayStart = new Uint8Array(LAST_FLAG + 1);
  const byProbe = new Map<number, string[]>();
  for (const cue of [...cues].sort((a, b) => b.length - a.length)) {
    const flag = probe(lowBytes(cue), 0, hasShort);
    mayStart[flag] = 1;
    listIn(byProbe, flag).push(cue);
  }
  return { mayStart, byProbe, hasShort };
}

/** The bytes at an offset, four or two, as the number of a flag. */
function probe(bytes: Uint8Array, at: number, isShort: boolean): number {
  const start = ((bytes[at] ?? 0) << 8) ^ (bytes[at + 1] ?? 0);
  return (isShort ? start : start ^ ((bytes[at + 2] ?? 0) << 5) ^ ((bytes[at + 3] ?? 0) << 10)) & LAST_FLAG;
}

let scratch = Buffer.alloc(0);

/**
 * The low bytes of a line's UTF-16 units, and as many zeros as a probe looks past the end: a look at a byte costs a tenth
 * of one at a character of a string. Good until the next call.
 */
function lowBytes(line: string): Uint8Array {
  const { length } = line;
  if (scratch.length < length + PROBED) scratch = Buffer.alloc(2 * length + PROBED);
  scratch.write(line, 'latin1');
  scratch.fill(0, length, length + PROBED);
  return scratch;
}

/** The cues of a line, from the start of a word on, in scripts without spaces anywhere; none overlaps another. */
function cuesIn(folded: string, { mayStart, byProbe, hasShort }: CueIndex): readonly string[] {
  const isSpaced = !SCRIPT_WITHOUT_SPACES.test(folded);
  const bytes = lowBytes(folded);
  let found: string[] | undefined;
  let wordStart = 0;
  for (let at = 0; at < folded.length; at++) {
    if (at === wordStart || !isSpaced) {
      const start = probe(bytes, at, hasShort);
      const cue = mayStart[start] === 1 ? cueAt(folded, at, byProbe.get(start), isSpaced) : undefined;
      if (cue !== undefined) {
        found ??= [];
        found.push(cue);
        at += cue.length - 1;
        continue;
      }
    }
    const byte = bytes[at] ?? 0;
    if (byte <= LAST_BEFORE_WORD && beginsWord(byte, at - wordStart)) wordStart = at + 1;
  }
  return found ?? NOTHING;
}

/** Whether a word begins behind a sign: a space, a quote or bracket at the start of a word, an elision such as `l'`. */
function beginsWord(sign: number, inWord: number): boolean {
  if (sign === SPACE) return true;
  if (sign === APOSTROPHE) return inWord <= LONGEST_ELISION;
  return inWord === 0 && (sign === QUOTE || sign === PARENTHESIS || sign === BRACKET);
}

function cueAt(folded: string, at: number, cues: readonly string[] | undefined, isSpaced: boolean): string | undefined {
  // The low byte of a letter of another script may be that of a space.
  if (isSpaced && at > 0 && folded.charCodeAt(at - 1) > LAST_OF_ASCII) return undefined;
  for (const cue of cues ?? NOTHING) if (folded.startsWith(cue, at)) return cue;
  return undefined;
}

const NOTHING: readonly string[] = [];
/** Thai, and the scripts of East Asia. */
const SCRIPT_WITHOUT_SPACES = /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]/;
const SPACE = 0x20;
const APOSTROPHE = 0x27;
/** `l'`, `qu'`; `dell'` is long already. */
const LONGEST_ELISION = 4;
const LAST_OF_ASCII = 0x7f;
const QUOTE = 0x22;
const PARENTHESIS = 0x28;
const BRACKET = 0x5b;
/** The largest of these signs. */
const LAST_BEFORE_WORD = BRACKET;
