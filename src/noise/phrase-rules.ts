import type { NoiseKind } from '../document.js';
import type { BlockView, Evidence, PhraseForm, PhraseHit, Rule } from '../rule.js';

/** How sure a phrase makes us, by its form: measured precision in text after extraction, rounded down. */
const LINE = 0.99;
const OPENING = 0.96;
/** Common words: below what `balanced` asks for, until place or company speaks for them. */
const WEAK = 0.7;

/** No opening of a prompt makes a paragraph of prose noise. */
const LONGEST_OPENING = 60;

/**
 * The phrase of a kind and form in a block.
 *
 * @param block - the block
 * @param kind - the kind of noise
 * @param form - how the phrase stands in the line
 * @returns the first one, strong before weak; undefined where there is none
 */
export function phraseIn(block: BlockView, kind: NoiseKind, form: PhraseForm): PhraseHit | undefined {
  let found: PhraseHit | undefined;
  for (const hit of block.phrases) {
    if (hit.kind !== kind || hit.form !== form) continue;
    if (!hit.weak) return hit;
    found ??= hit;
  }
  return found;
}

/**
 * The rules that follow from a kind's phrases alone: a whole line, the opening of a short block, the end of a block.
 *
 * @param kind - the kind of noise
 * @param what - what the phrases are, for people, as in `a call to comment`
 * @param opening - how sure an opening makes us, where the kind is one on which gold texts disagree: 0 to 1
 * @param longest - words of the longest block that an opening makes noise
 * @returns `kind/phrase`, `kind/opening` and `kind/ending`
 */
export function phraseRules(
  kind: NoiseKind,
  what: string,
  opening: number = OPENING,
  longest: number = LONGEST_OPENING,
): readonly Rule[] {
  const rules: readonly Rule[] = [
    {
      id: `${kind}/phrase`,
      kind,
      description: `A line that is nothing but ${what}`,
      test: (block) => {
        if (block.phrases.length === 0 || block.type === 'code' || isAnswer(block)) return undefined;
        return weigh(phraseIn(block, kind, 'line'), LINE);
      },
    },
    {
      id: `${kind}/opening`,
      kind,
      description: `A short block that begins with ${what}`,
      test: (block) => {
        if (block.phrases.length === 0 || block.words > longest) return undefined;
        const hit = phraseIn(block, kind, 'opening');
        if (hit === undefined || OPENS_QUOTATION.test(block.text) || isReported(block)) return undefined;
        // A sentence that begins with common words is a sentence.
        return hit.weak && block.endsSentence ? undefined : weigh(hit, opening);
      },
    },
    {
      id: `${kind}/ending`,
      kind,
      description: `${what.charAt(0).toUpperCase()}${what.slice(1)} after the last sentence of a block`,
      test: (block) => {
        const { ending } = block;
        if (!ending?.phrases.some((hit) => hit.kind === kind && hit.form === 'line' && !hit.weak)) return undefined;
        if (QUOTE_MARK.test(block.text.slice(ending.start))) return undefined;
        return { confidence: opening, start: ending.start, end: block.text.length };
      },
    },
  ];
  for (const rule of rules) needPhrases.add(rule);
  return rules;
}

const needPhrases = new WeakSet<Rule>();

/**
 * Whether a rule finds nothing in a block without phrases: so it need not be asked, and most blocks have none.
 *
 * @param rule - any rule
 * @returns true for those of `phraseRules`
 */
export function needsPhrases(rule: Rule): boolean {
  return needPhrases.has(rule);
}

/** One or two words with a full stop are what somebody says, a line with a comma goes on: neither is a label. */
function isAnswer({ words, text }: BlockView): boolean {
  const line = text.trimEnd();
  return (words <= 2 && FULL_STOP.test(line)) || line.endsWith(',') || isSpeech(line);
}

const FULL_STOP = /[^.][.।。]$/u;

/**
 * Whether somebody says a line: it begins with a dash or a quotation mark and ends with a mark.
 *
 * @param line - a line
 * @returns true for `— I agree!`
 */
export function isSpeech(line: string): boolean {
  return OPENS_SPEECH.test(line) && ENDS_SPEECH.test(line);
}

const OPENS_SPEECH = /^\s*(?:[—–―]\s*\p{L}|["“„«‘「]\s*[\p{L}¡¿])/u;
const ENDS_SPEECH = /[.!?…。！？؟।]["”“»’」]?\s*$/u;

/**
 * Whether a block is speech without quotation marks.
 *
 * @param block - the block
 * @returns true for `Follow us, they said, and we did.`
 */
export function isReported({ folded }: BlockView): boolean {
  return REPORTED.test(folded);
}

/** Speech without quotation marks: `Follow us, they said, and we did.` */
const REPORTED =
  /[,،] (?:\p{L}+ ){0,6}(?:said|says|told|asked|wrote|sagte|sagten|sagt|schrieb|dit|disent|disait|répète|répètent|dijo|dijeron|dice|dicen|disse|disseram|diz|dicono|scrive|zei|zegt|zeiden|sade|säger|sa|sagde|siger|sier|mówi|mówią|powiedział|powiedziała|řekl|řekla|říká|říkají|povedal|povedala|spune|spun|spus|сказал|сказала|говорит|говорят|каже|казав|kata|ujar|dedi|diyor|mondta|sanoi)(?!\p{L})/u;
const OPENS_QUOTATION = /^\s*["“„«‘']/u;
const QUOTE_MARK = /["“”„«»]/u;

function weigh(hit: PhraseHit | undefined, strong: number): Evidence | undefined {
  return hit === undefined ? undefined : { confidence: hit.weak ? WEAK : strong };
}

/**
 * The number of different cues of a kind in a block.
 *
 * @param block - the block
 * @param kind - the kind of noise
 * @param strength - `strong` leaves out those that ordinary sentences have too
 * @returns 0 and up; one alone proves nothing
 */
export function countCues(block: BlockView, kind: NoiseKind, strength: 'any' | 'strong' = 'any'): number {
  if (block.phrases.length === 0) return 0;
  const cues = new Set<string>();
  for (const hit of block.phrases)
    if (hit.kind === kind && hit.form === 'cue' && !(hit.weak && strength === 'strong')) cues.add(hit.phrase);
  return cues.size;
}

/**
 * Whether a block holds a cue that ordinary sentences rarely have.
 *
 * @param block - the block
 * @param kind - the kind of noise
 * @returns false where all its cues are weak, such as "sign up for"
 */
export function hasStrongCue(block: BlockView, kind: NoiseKind): boolean {
  return block.phrases.some((hit) => hit.kind === kind && hit.form === 'cue' && !hit.weak);
}

/**
 * The number of different cues in a block that may be a box of its kind: short, no quotation, and one of them strong.
 *
 * @param block - the block
 * @param kind - the kind of noise
 * @param least - so many cues prove a box, 2 and up
 * @param longest - words of the longest box
 * @returns `least` and up; undefined for what is no box
 */
export function cuesOfBox(block: BlockView, kind: NoiseKind, least: number, longest: number): number | undefined {
  const cues = countCues(block, kind);
  return cues < least || !hasStrongCue(block, kind) || block.words > longest || hasQuotation(block) ? undefined : cues;
}

/** A quotation of some length; a button in quotation marks is none. */
const QUOTATION = /["“„«»][^"“”„«»]{25}/u;

/**
 * Whether somebody speaks in a block: nothing is cut inside quotation marks.
 *
 * @param block - the block
 * @returns true where a quotation of more than a few words stands in it
 */
export function hasQuotation(block: BlockView): boolean {
  return QUOTATION.test(block.text);
}
