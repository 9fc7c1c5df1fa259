import type { BlockView } from '../rule.js';

/** Picture agencies and services. */
const AGENCY =
  'getty(?: images)?|reuters|afp|ap|ap photo|associated press|epa(?:-efe)?|shutterstock|istock(?:photo)?|alamy(?: stock photo)?|unsplash|pixabay|pexels|wireimage|filmmagic|bloomberg|pa(?: images| wire| media)?|tass|xinhua|anadolu(?: agency)?|nurphoto|zuma(?: press)?|rex|dpa|imago|adobe stock|flickr|wikimedia commons|bloomberg via getty images|tns|upi|sipa|nasa';
/** `Alex Wong | Getty Images`, `… / photo REUTERS`, `… via AP`. */
const AGENCY_AT_END = new RegExp(`(?:[|/]|\\bvia|—|\\bphoto)\\s*(?:photo:?\\s*)?(?:${AGENCY})\\s*[)\\]]?\\s*$`, 'iu');

/** `(AP Photo/Anna Lind, File)`, `(Anna Lind/Reuters)`, `(Anna Lind / AFP / Getty Images)`, `(Anna Lind via AP)`. */
const LAST_BRACKET = /\(([^()]{2,120})\)\s*$/u;
const NAMES_AGENCY = new RegExp(
  `^(?:${AGENCY})\\s*/|(?:/|\\bvia)\\s*(?:${AGENCY})(?:\\s*/[^/]+)?(?:,\\s*(?:file|pool))?$`,
  'iu',
);
const HAS_NAME = /\p{Lu}[\p{L}.’'-]+\s\p{Lu}[\p{L}.’'-]+|\b(?:photos?|file|getty)\b/iu;
/** Who worked on a story stands in brackets too. */
const OF_STORY = /report|input|edit|writ|with\b/iu;
const BRACKET_AT_END = /\)\s*$/u;
const LONGEST_BRACKET = 160;

/** `… in the harbour. | Anna Lind/AFP via Getty Images`, `… the harbour.Anna Lind / Getty Images` */
const BEHIND_SENTENCE = /[.!?”"|]\s*(\p{Lu}[^.!?|]{1,60}(?:\/|\bvia\s)[^/.!?|]{2,30})\.?\s*$/u;
const AGENCY_MARK = /\/|\bvia /u;

/** `… in the harbour. Credit: Anna Lind, The University of Lund`, `… the harbourCredit: EPA`; no `Cost per Credit: …`. */
const CREDIT =
  /(?<=[\p{Ll}\p{N}.!?…»”")]\s*)(?<!\bper\s+)(?:(?:Photo|Image|Picture|photo|image|picture)\s+)?(?:C(?:redit|rédit|rédito)s?|credits?)\s?:\s*([^.!?|:\n]{2,60})\.?\s*$/u;
const HAS_CREDIT = /cr[eé]dit/iu;
/** `… in the harbour. Photograph by Anna Lind.`, `… 1990. Courtesy Lind Gallery.` */
const LABELLED =
  /(?<=[.!?…”")])\s+(?:(?:Photo(?:graph|graphy|s)?|Images?|Pictures?|Illustration|Screenshot|Rendering|Fotos?|Fotografía|Fotografie|Bild|Фото|Kuva)(?:\s*[:©/|]+|\s(?:by|via|from|shared by|credit:?|courtesy of|courtesy|von|di|de|d’|av|af)\s)|Courtesy\s(?:of\s)?)\s*([^.!?]{2,90})\.?\s*$/u;
const HAS_LABEL = /photo|image|picture|illustration|screenshot|rendering|foto|bild|фото|kuva|courtesy/iu;
/** A credit is no longer. */
const LONGEST_CREDIT = 130;
const LEAST_BEFORE = 5;

/** Names have capitals, or are of a script without them; these stand between. */
const BETWEEN_NAMES = new Set(
  'of the and for via by de del di du da la le von van der den y e et und och og at in from'.split(' '),
);
const CAPITAL = /[\p{Lu}\p{Lo}@]/u;
const WORD = /[\p{L}\p{N}@][\p{L}\p{M}\p{N}@.’'-]*/gu;

/**
 * Whether a text ends with a picture agency behind a bar, a slash or "via".
 *
 * @param text - a short line
 * @returns true for `Anna Lind / Getty Images`
 */
export function endsInAgency(text: string): boolean {
  return AGENCY_AT_END.test(text);
}

/**
 * Whether a caption ends with a name and a picture agency, in brackets or behind its last sentence.
 *
 * @param text - of a block
 * @returns true for `The old ramp in May. (Anna Lind/Reuters)`; false for who reported a story
 */
export function endsInAgencyCredit(text: string): boolean {
  if (BRACKET_AT_END.test(text.slice(-4))) {
    const credit = LAST_BRACKET.exec(text.slice(-LONGEST_BRACKET))?.[1]?.trim();
    return credit !== undefined && NAMES_AGENCY.test(credit) && HAS_NAME.test(credit) && !OF_STORY.test(credit);
  }
  const end = text.slice(-LONGEST_CREDIT);
  const credit = AGENCY_MARK.test(end) ? BEHIND_SENTENCE.exec(end)?.[1] : undefined;
  return credit !== undefined && endsInAgency(credit);
}

/**
 * Where the credit begins that ends a caption, with a label such as "Credit:" or "Photograph by" before a name.
 *
 * @param block - a block
 * @returns a UTF-16 offset into its text; undefined where it ends otherwise
 *
 * @example
 * trailingCredit(block); // of 'The old ramp in May. Photo: Anna Lind': 21
 */
export function trailingCredit({ text, ending, words }: BlockView): number | undefined {
  const hit = ending?.phrases.find(({ kind, form, weak }) => kind === 'photo-credit' && (form === 'lead-in' || !weak));
  if (ending !== undefined && hit !== undefined) {
    const name = text.slice(ending.start + (hit.form === 'opening' ? hit.phrase.length : hit.rest));
    if (isName(name)) return ending.start;
  }
  if (words < LEAST_BEFORE) return undefined;
  const from = Math.max(0, text.length - LONGEST_CREDIT);
  const end = text.slice(from);
  const credit = (HAS_CREDIT.test(end) ? CREDIT.exec(end) : null) ?? (HAS_LABEL.test(end) ? LABELLED.exec(end) : null);
  return credit === null || !isName(credit[1] ?? '') ? undefined : from + credit.index;
}

/** Whether all words are names, or stand between names. */
function isName(text: string): boolean {
  const words = text.match(WORD) ?? [];
  return (
    words.some((word) => CAPITAL.test(word)) && words.every((word) => CAPITAL.test(word) || BETWEEN_NAMES.has(word))
  );
}
