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

/** Longer lines are paragraphs: no phrase is looked for but cues. */
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
  const startingCues = indexByStart(cues.keys());
  const mayStartCue = new Uint8Array(LAST_FLAG + 1);
  for (const start of startingCues.keys()) mayStartCue[start & LAST_FLAG] = 1;
  const longestLine = Math.max(0, ...[...lines.keys(), ...leadIns.keys()].map(({ length }) => length));

  return {
    match(text, folded) {
      if (folded === '') return NO_HITS;
      const end = text.length;
      let hits: readonly PhraseHit[] = NO_HITS;
      for (const cue of cuesIn(folded, startingCues, mayStartCue))
        hits = withHits(hits, cues.get(cue), 'cue', cue, end);
      if (folded.length > LONGEST_LINE) return hits;
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

/** As many flags as spread the starts: most words begin as no cue does. A power of two, less one. */
const LAST_FLAG = 0xffff;

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

/** The cues of a line, from the start of a word on, in scripts without spaces anywhere; none overlaps another. */
function cuesIn(
  folded: string,
  index: ReadonlyMap<number, readonly string[]>,
  mayStart: Uint8Array,
): readonly string[] {
  let found: string[] | undefined;
  const isSpaced = !SCRIPT_WITHOUT_SPACES.test(folded);
  const hasElisions = isSpaced && folded.includes("'");
  let at = 0;
  while (at < folded.length) {
    const start = startAt(folded, at);
    let from = at + 1;
    if (mayStart[start & LAST_FLAG] === 1) {
      const cue = index.get(start)?.find((one) => folded.startsWith(one, at));
      if (cue !== undefined) {
        found ??= [];
        found.push(cue);
        from = at + cue.length;
      }
    }
    const elided = hasElisions && from === at + 1 ? behindElision(folded, at) : -1;
    if (elided >= 0) at = elided;
    else at = isSpaced ? nextWord(folded, from) : from;
  }
  return found ?? NOTHING;
}

/** Where a word begins behind an elision such as `l'`; -1 where none stands at an offset. */
function behindElision(folded: string, at: number): number {
  for (let end = at + 1; end <= at + LONGEST_ELISION; end++) if (folded.charCodeAt(end) === APOSTROPHE) return end + 1;
  return -1;
}

/** Where the next word begins behind an offset. */
function nextWord(folded: string, from: number): number {
  const space = folded.indexOf(' ', from);
  if (space < 0) return folded.length;
  const next = folded.charCodeAt(space + 1);
  // Most words begin with a letter of ASCII.
  if (next > LAST_SMALL_SIGN && next < FIRST_LARGE_SIGN) return space + 1;
  return OPENS_WORD.has(next) ? space + 2 : space + 1;
}

const APOSTROPHE = 0x27;
/** `l'`, `qu'`; `dell'` is long already. */
const LONGEST_ELISION = 4;
const NOTHING: readonly string[] = [];
/** Thai, and the scripts of East Asia. */
const SCRIPT_WITHOUT_SPACES = /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]/;
/** Between them stand the small letters of ASCII. */
const LAST_SMALL_SIGN = 0x60;
const FIRST_LARGE_SIGN = 0x7b;
/** Quotes and brackets before a word. */
const OPENS_WORD: ReadonlySet<number> = new Set([...`"'([“«„`].map((mark) => mark.charCodeAt(0)));
