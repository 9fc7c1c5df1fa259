import type { BlockView } from '../rule.js';

/** Picture agencies and services. */
const AGENCY =
  'getty(?: images)?|reuters|afp|ap|ap photo|associated press|epa(?:-efe)?|shutterstock|istock(?:photo)?|alamy(?: stock photo)?|unsplash|pixabay|pexels|wireimage|filmmagic|bloomberg|pa(?: images| wire| media)?|tass|xinhua|anadolu(?: agency)?|nurphoto|zuma(?: press)?|rex|dpa|imago|adobe stock|flickr|wikimedia commons|bloomberg via getty images|tns|upi|sipa|nasa';
/** `Alex Wong | Getty Images`, `… / photo REUTERS`, `… via AP`. */
const AGENCY_AT_END = new RegExp(`(?:[|/]|\\bvia|—|\\bphoto)\\s*(?:photo:?\\s*)?(?:${AGENCY})\\s*[)\\]]?\\s*$`, 'iu');

/** `(AP Photo/Anna Lind, File)`, `(Anna Lind/Reuters)`, `(Anna Lind / AFP / Getty Images)`, `(Anna Lind via AP)`. */
const LAST_BRACKET = /\(([^()]{2,120})\)\s*$/u;
const LONGEST_BRACKET = 160;
/** `… in the harbour. | Anna Lind/AFP via Getty Images`, `… the harbour.Anna Lind / Getty Images` */
const BEHIND_SENTENCE = /[.!?”"|]\s*(\p{Lu}[^.!?|]{1,60}(?:\/|\bvia\s)[^/.!?|]{2,30})\.?\s*$/u;
const BETWEEN_PARTS = /\/|,|\bvia\b/u;
const PARTED = /\/|\bvia\b/u;
const IS_AGENCY = new RegExp(`^(?:${AGENCY})$`, 'iu');
/** What stands beside a name in a credit. */
const BESIDE_NAME = /^(?:file|pool|handout|left|right|center|centre|top|bottom)$/iu;

/** `… in the harbour. Credit: Anna Lind, University of Lund`, `… the harbourCredit: EPA`; no `Cost per Credit: …`. */
const CREDIT =
  /(?:(?<=[.!?…”"])\s*|(?<=[\p{Ll}\p{N})])(?=C)|(?<=\s)(?=[Pp]hoto|[Ii]mage|[Pp]icture))(?:(?:Photo|Image|Picture|photo|image|picture)\s+)?(?:C(?:redit|rédit|rédito)s?|credits?)\s?:\s*([^.!?|:\n]{2,60})\.?\s*$/u;
/** `… in the harbour. Photograph by Anna Lind.`, `… 1990. Courtesy of Lind Gallery.` */
const LABELLED =
  /(?<=[.!?…”")]\s+)(?:(?:Photo(?:graph|graphy|s)?|Images?|Pictures?|Illustration|Screenshot|Rendering|Fotos?|Fotografía|Fotografie|Bild|Фото|Kuva)(?:\s*[:©/|]+|\s(?:by|via|from|shared by|credit:?|courtesy of|courtesy|von|di|de|d’|av|af)\s)|Courtesy\sof\s)\s*([^.!?]{2,90})\.?\s*$/u;
/** One look for all of them: most blocks have none. Without the flag u it means the same, in half of the time. */
const HAS_LABEL = /[Cc]r[eé]dit|Photo|Image|Picture|Illustration|Screenshot|Rendering|Foto|Bild|Фото|Kuva|Courtesy/;
/** A credit is no longer. */
const LONGEST_CREDIT = 130;
const LEAST_BEFORE = 5;

/** Names have capitals, or are of a script without them; these stand between. */
const BETWEEN_NAMES = new Set(
  'of the and for via by de del di du da la le von van der den y e et und och og at in from'.split(' '),
);
const CAPITAL = /[\p{Lu}\p{Lo}@]/u;
const WITHOUT_CAPITALS = /\p{Lo}/u;
/** A clause of a script without capitals is longer than a name. */
const LONGEST_NAME_WITHOUT = 20;
const WORD = /[\p{L}\p{N}@][\p{L}\p{M}\p{N}@.’'-]*/gu;

/**
 * Whether a text ends with a picture agency behind a bar, a slash, a dash, "via" or "photo".
 *
 * @param text - a short line
 * @returns true for `Anna Lind / Getty Images`
 */
export function endsInAgency(text: string): boolean {
  return AGENCY_AT_END.test(text);
}

/**
 * Where the credit begins that ends a caption: a name and a picture agency, in brackets or behind the last sentence.
 *
 * @param text - of a block
 * @returns a UTF-16 offset into the text; undefined where it ends otherwise, or in who reported a story
 *
 * @example
 * agencyCredit('The old ramp in May. (Anna Lind/Reuters)'); // 21
 */
export function agencyCredit(text: string): number | undefined {
  const from = Math.max(0, text.length - LONGEST_BRACKET);
  const end = text.slice(from);
  // Cheaper than a pattern, and most blocks have neither.
  if (!end.includes('/') && !end.includes('via ')) return undefined;
  const bracket = LAST_BRACKET.exec(end);
  const [, credit = ''] = bracket ?? BEHIND_SENTENCE.exec(end) ?? [];
  if (!isNameAndAgency(credit)) return undefined;
  return from + (bracket?.index ?? end.lastIndexOf(credit));
}

/** Whether a credit has an agency and, beside a slash or "via", nothing but names. */
function isNameAndAgency(credit: string): boolean {
  if (!PARTED.test(credit)) return false;
  const parts = credit.split(BETWEEN_PARTS).map((part) => part.trim());
  const others = parts.filter((part) => !IS_AGENCY.test(part) && !BESIDE_NAME.test(part));
  if (others.length === parts.length || !others.every(isName)) return false;
  return others.some((part) => part.includes(' ')) || OF_PICTURE.test(credit);
}

/** Agencies alone are who reported, unless one of them sells nothing but pictures. */
const OF_PICTURE = /getty|\bfile\b|photo/iu;

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
  const hit = ending?.phrases.find(({ kind, form }) => kind === 'photo-credit' && form === 'lead-in');
  if (ending !== undefined && hit !== undefined && isCredited(text.slice(ending.start + hit.rest))) return ending.start;
  if (words < LEAST_BEFORE) return undefined;
  const from = Math.max(0, text.length - LONGEST_CREDIT);
  const end = text.slice(from);
  const credit = HAS_LABEL.test(end) ? (CREDIT.exec(end) ?? LABELLED.exec(end)) : null;
  return credit === null || !isCredited(credit[1] ?? '') ? undefined : from + credit.index;
}

/** Whether a name of two words at least, or an agency: one word behind "Image:" may be a value. */
function isCredited(text: string): boolean {
  const name = text.trim().replace(FULL_STOP, '');
  return IS_AGENCY.test(name) || (isName(name) && (PARTS.test(name) || WITHOUT_CAPITALS.test(name)));
}

const FULL_STOP = /\.$/u;
const PARTS = /[\s/]/u;

/** Whether all words are names, or stand between names. */
function isName(text: string): boolean {
  if (WITHOUT_CAPITALS.test(text) && text.length > LONGEST_NAME_WITHOUT) return false;
  const words = text.match(WORD) ?? [];
  return (
    words.some((word) => CAPITAL.test(word)) && words.every((word) => CAPITAL.test(word) || BETWEEN_NAMES.has(word))
  );
}
