import { articleData, nameIn } from '../linked-data.js';
import { namesIn } from '../names.js';
import { walk } from '../walk.js';
import type { Head } from './head.js';
import { isSiteName, type Site } from './site.js';

const META_NAMES = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'creator',
  'parsely-author',
  'sailthru.author',
  'cxenseparse:author',
  'og:author',
  'byl',
];
/** How the plugins of WordPress label the author for Twitter, in some languages. */
const TWITTER_LABEL =
  /^(?:written by|author|posted by|verfasst von|geschrieben von|autor|écrit par|auteur|escrito por|scritto da|autore|geschreven door|auteur|skrevet av|skrevet af|skriven av|napisane przez|автор|написано автором|kirjoittanut|yazan|作者|文)$/iu;

const SPACES = /\s+/gu;
/** What stands before a name. `von` and its like only in small letters: others may begin a name. */
const BEFORE =
  /^(?:[Aa]bout\s+the\s+[Aa]uthors?\s*:\s*|(?:(?:[Ww]ritten|[Pp]osted|[Pp]ublished|[Aa]uthored|[Rr]eported|[Aa]rticle|[Ss]tory|[Tt]ext|[Ww]ords|[Rr]ecipe|[Gg]uide|WRITTEN|POSTED)\s+)?(?:by|By|BY)(?:\s*:\s*|\s+|(?=\p{Lu}\p{Ll}))|(?:[Aa]uth?or|[Aa]ut(?:eur|ore))(?:s|en|es|i|in)?(?:\s*:\s*|\s+(?=\p{Lu}))|(?:von|par|por|door|av|af|di|przez)\s+(?=\p{Lu})|(?:作者|记者|記者|文)\s*[:：]\s*)/u;
/** What stands behind a name on the same line: the date, a count, an address, the role. */
const BEHIND =
  /\s*(?:[|•∙·@(\d]|\s[-–—]\s|\b(?:on|Updated|Published|Posted|Last|Reviewed|Edited|Follow|View|Read)\b|\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thurs|Fri|Sat|Satur|Sun)(?:day)?)\b[.,]?(?=\s*\d)|\b(?:(?:Senior|Staff|Former|Deputy|Chief|Managing|Contributing|Guest|Content)\s+)*(?:Writer|Reporter|Editor|Contributor|Correspondent|Columnist)\b)[\s\S]*$/u;
const EDGES = /^[\s,;:|&–—-]+|[\s,;:|&–—-]+$/gu;
const LETTER = /\p{L}/u;
/** An address or the path of a file. */
const ADDRESS = /\S\/\S|^www\.|^\S+@\S+$/u;
/** The last word begins like a name, in scripts that have capitals. */
const ENDS_LIKE_NAME = /(?:^|[\s.'’-])(?:\p{Lu}|\p{Lo})[^\s]*$/u;
const INITIALS = /^\p{Lu}{1,3}$/u;
/** Labels and buttons beside names; accounts that are nobody. */
const NO_NAME =
  /^(?:(?:(?:about |meet )?the )?authors?|about|by|written by|posted by|admin(?:istrator)?|staff|editor|guest|user|root|default|unknown|none|null|anonymous|(?:view|read|see|more|follow|all|share|learn|contact|senior|chief)\b.*|comments?|leave a .*)$/iu;
const LONGEST = 200;
/** A name on the page is shorter; what is longer tells of a person. */
const LONGEST_VISIBLE = 60;
const MOST_WORDS = 8;
/** Text of an element that holds a name and what stands around it. */
const LONGEST_AROUND = 300;

const AUTHOR_NAMES = new Set(['author', 'authors', 'byline', 'bylines']);
/** People there did not write the article. */
const OTHERS =
  '[class*="comment" i],[id*="comment" i],[class*="testimonial" i],[class*="quote" i],[class*="related" i],[class*="recommend" i],nav,footer';

/**
 * Who wrote a page, by a fixed order of trust: JSON-LD, meta elements, elements that are marked as the author, elements
 * whose class says so. The name of the site counts only where there is no other.
 *
 * @param head - see `readHead`
 * @param site - see `siteOf`
 * @returns names, as the page writes them
 */
export function bylineOf(head: Head, site: Site): string | undefined {
  let ofSite: string | undefined;
  for (const name of namesOf(head)) {
    if (!isSiteName(name, site)) return name;
    ofSite ??= name;
  }
  return ofSite;
}

function* namesOf({ meta, data, marks }: Head): Generator<string> {
  const label = ['1', '2'].find((number) => TWITTER_LABEL.test(meta.get(`twitter:label${number}`) ?? ''));
  const told = [
    nameIn(articleData(data)?.['author'], data),
    ...META_NAMES.map((name) => meta.get(name)),
    nameIn(marks.metas.filter(isAuthor).map((element) => element.getAttribute('content'))),
    label === undefined ? undefined : meta.get(`twitter:data${label}`),
  ];
  for (const value of told) yield* nameFrom(value, LONGEST);
  for (const element of marks.authors) {
    const named = element.querySelector('[itemprop~="name"]');
    yield* nameFrom((named ?? element).getAttribute('content') ?? undefined, LONGEST);
    yield* namesShown(named ?? element);
    yield* namesShown(element);
  }
  for (const element of marks.authorLike) if (isStyledAuthor(element)) yield* namesShown(element);
}

/** Papers name each of their authors in an element of its own. */
function isAuthor(meta: Element): boolean {
  return meta.getAttribute('name') === 'citation_author';
}

function isStyledAuthor(element: Element): boolean {
  return namesIn(element.getAttribute('class') ?? '').some((name) => AUTHOR_NAMES.has(name));
}

function* namesShown(element: Element): Generator<string> {
  if ((element.textContent ?? '').length > LONGEST_AROUND || element.closest(OTHERS) !== null) return;
  for (const { text } of walk(element).drafts)
    for (const line of text.split('\n'))
      for (const name of nameFrom(line.replace(BEFORE, '').replace(BEHIND, ''), LONGEST_VISIBLE))
        if (looksLikeName(name)) yield name;
}

function looksLikeName(name: string): boolean {
  return ENDS_LIKE_NAME.test(name) && !INITIALS.test(name) && name.split(' ').length <= MOST_WORDS;
}

/** A value without what stands around the name; nothing where it is none. */
function nameFrom(value: string | undefined, longest: number): readonly string[] {
  if (value === undefined || value.length > longest) return [];
  const name = value.replace(SPACES, ' ').trim().replace(BEFORE, '').replace(EDGES, '');
  return !LETTER.test(name) || ADDRESS.test(name) || NO_NAME.test(name) ? [] : [name];
}
