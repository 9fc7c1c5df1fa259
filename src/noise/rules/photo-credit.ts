import type { BlockView, Evidence, Rule } from '../../rule.js';
import { phraseIn, phraseRules } from '../phrase-rules.js';
import { isProse } from '../place.js';
import { agencyCredit, endsInAgency, trailingCredit } from '../trailing-credit.js';

const PHOTO_AT_END = /[/|]\s*(?:photo|foto|photos|image)s?:?\s+\S{2,40}(?:\s\S{1,40})?\s*$/iu;
/** `… (Photo: Anna Lind / ABC)` at the end of a caption. */
const CREDIT_IN_BRACKETS =
  /[([]\s*(?:(?:file |ap |afp |reuters )?(?:photos?|images?|pictures?|foto|graphic|screenshot|illustration)(?: credit| courtesy)?|credits?|courtesy)\s*(?::|©|by\s|via\s|of\s|courtesy\s|from\s)[^()[\]]{0,120}[)\]]\s*$/iu;
/** Of 48 such blocks on pages of 9 sites three were content to those who labelled them. */
const AGENCY_BEHIND = 0.88;
/** Of 236 such blocks on pages of 31 sites ten were. */
const TRAILING = 0.93;
/** Without one of these there is nothing to look for. */
const HINT = /[|/—]|via|photo/iu;
const BRACKET_AT_END = /[)\]]\s*$/u;
const BEGINS_WITH_NUMBER = /^\s*\p{N}/u;
/** Words with capitals, or of a script that has none. */
const NAME = /^\s*[@\p{Lu}\p{Lo}][^.!?;,]*$/u;
const SIGN = /^\s*©\s*\p{L}/u;
/** A seventh of the credits that stand in texts after extraction is content to those who labelled them. */
const DISPUTED = 0.86;
const LONGEST = 14;
const LONGEST_CAPTION = 80;
const LONGEST_WITH_CREDIT = 45;
const LONGEST_BRACKET = 160;

/** A caption goes with its credit; behind a longer paragraph only the credit is one. */
function ofCaption(
  { text, type, words }: BlockView,
  start: number | undefined,
  confidence: number,
): Evidence | undefined {
  if (start === undefined || WITHOUT_CREDIT.has(type)) return undefined;
  return words <= LONGEST_WITH_CREDIT ? { confidence } : { confidence, start, end: text.length };
}

const WITHOUT_CREDIT: ReadonlySet<BlockView['type']> = new Set(['code', 'heading', 'list-item', 'table']);

/** Who took a picture. */
export const photoCreditRules: readonly Rule[] = [
  ...phraseRules('photo-credit', 'a credit of a picture', DISPUTED),
  {
    id: 'photo-credit/lead-in',
    kind: 'photo-credit',
    description: 'A short name after "Photo:", "Image credit:" …',
    test: (block) => {
      const hit = phraseIn(block, 'photo-credit', 'lead-in');
      if (hit === undefined || block.words > LONGEST || block.endsSentence) return undefined;
      const rest = block.text.slice(hit.rest);
      // Alone it is a heading as often as a label, and no photographer is a number.
      if (rest.trim() === '') return { confidence: 0.7 };
      if (BEGINS_WITH_NUMBER.test(rest)) return undefined;
      if (!hit.weak) return { confidence: 0.93 };
      return { confidence: NAME.test(rest) ? 0.9 : 0.7 };
    },
  },
  {
    id: 'photo-credit/agency',
    kind: 'photo-credit',
    description: 'A short line that ends with a bar or slash and a picture agency',
    test: (block) => {
      const { text } = block;
      if (text.length > 400 || block.words > LONGEST || block.endsSentence || !HINT.test(text)) return undefined;
      return endsInAgency(text) || PHOTO_AT_END.test(text) ? { confidence: 0.93 } : undefined;
    },
  },
  {
    id: 'photo-credit/agency-behind',
    kind: 'photo-credit',
    description: 'A caption that ends with a name and a picture agency, often in brackets',
    test: (block) => ofCaption(block, agencyCredit(block.text), AGENCY_BEHIND),
  },
  {
    id: 'photo-credit/brackets',
    kind: 'photo-credit',
    description: 'A caption that ends with its credit in brackets',
    test: (block) => {
      const { text } = block;
      if (block.words > LONGEST_CAPTION || !BRACKET_AT_END.test(text.slice(-4))) return undefined;
      const from = Math.max(0, text.length - LONGEST_BRACKET);
      const bracket = CREDIT_IN_BRACKETS.exec(text.slice(from));
      if (bracket === null) return undefined;
      // Behind a whole paragraph only the bracket is the credit.
      return isProse(block) && block.type !== 'caption'
        ? { confidence: 0.93, start: from + bracket.index, end: text.length }
        : { confidence: 0.93 };
    },
  },
  {
    id: 'photo-credit/trailing',
    kind: 'photo-credit',
    description: 'A caption that ends with "Credit:", "Photograph by" and the like, and a name',
    test: (block) => ofCaption(block, trailingCredit(block), TRAILING),
  },
  {
    id: 'photo-credit/sign',
    kind: 'photo-credit',
    description: 'A short line that begins with © and a name',
    test: (block) =>
      block.words <= LONGEST && !block.endsSentence && SIGN.test(block.text) ? { confidence: 0.9 } : undefined,
  },
];
