import type { PhraseForm, PhraseHit } from '../rule.js';
import { fold, isWordCharacterAt } from './fold.js';
import type { Lexicon } from './phrase.js';

/** What stands before a separator, and the separator: `Read also: `, `LEE MÁS | `. */
const BEFORE_SEPARATOR = /^([^:：|»→►▶\n]{2,60})[:：|»→►▶]+\s*/u;
/** Words in capitals before what goes on in mixed case: `READ MORE North Korea …`. */
const CAPITALS = /^((?:\p{Lu}[\p{Lu}'’]+[ \t]+){1,4})(?=[\p{Lu}\p{N}"“‘'])/u;

/** After these nothing tells a word from the next. */
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]$/u;

/** Longer lines are paragraphs: no phrase is looked for but cues. */
const LONGEST_LINE = 400;

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
  const openingLengths = [...new Set([...openings.keys()].map((phrase) => phrase.length))].sort((a, b) => b - a);
  const anyCue =
    cues.size === 0
      ? undefined
      : new RegExp(
          [...cues.keys()]
            .sort((a, b) => b.length - a.length)
            .map(escapePattern)
            .join('|'),
          'gu',
        );

  return {
    match(text, folded) {
      const hits: PhraseHit[] = [];
      const add = (
        meanings: readonly Meaning[] | undefined,
        form: PhraseForm,
        phrase: string,
        rest = text.length,
      ): void => {
        for (const { kind, weak } of meanings ?? []) hits.push({ kind, form, weak, phrase, rest });
      };
      if (folded === '') return hits;
      if (anyCue !== undefined) for (const [cue] of folded.matchAll(anyCue)) add(cues.get(cue), 'cue', cue);
      if (folded.length > LONGEST_LINE) return hits;
      add(lines.get(folded), 'line', folded);
      // A line with a comma goes on: it leads to no link.
      if (!text.trimEnd().endsWith(',')) add(leadIns.get(folded), 'lead-in', folded);
      for (const length of openingLengths) {
        if (length > folded.length) continue;
        const opening = folded.slice(0, length);
        if (isWordCharacterAt(folded, length) && !WITHOUT_SPACES.test(opening)) continue;
        add(openings.get(opening), 'opening', opening);
      }
      const lead = BEFORE_SEPARATOR.exec(text) ?? CAPITALS.exec(text);
      if (lead?.[1] !== undefined && lead[0].length < text.trimEnd().length) {
        const phrase = fold(lead[1]);
        add(leadIns.get(phrase), 'lead-in', phrase, lead[0].length);
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

function escapePattern(text: string): string {
  return text.replace(SPECIAL, '\\$&');
}

const SPECIAL = /[\\^$.*+?()[\]{}|/]/gu;
