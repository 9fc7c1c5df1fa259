import type { Frame, Group } from '../frame.js';
import { typesIn } from '../linked-data.js';
import type { Head } from '../metadata.js';
import type { Draft, Walked } from '../walk.js';
import type { PageSight } from './sight.js';

/** Types of schema.org that tell the type of a page. */
const LINKED_TYPES: Readonly<Record<string, RegExp>> = {
  article: /(?:Article|BlogPosting|Report|Review)$/u,
  breadcrumb: /^BreadcrumbList$/u,
  event: /^(?:Event|JobPosting|MusicEvent|Movie|TVSeries|VideoObject)$/u,
  forum: /^(?:DiscussionForumPosting|QAPage|Question|Comment)$/u,
  list: /^(?:ItemList|CollectionPage|SearchResultsPage|OfferCatalog)$/u,
  organization:
    /^(?:Organization|Corporation|LocalBusiness|Service|ProfessionalService|SoftwareApplication|WebApplication)$/u,
  product: /^(?:Product|Offer|AggregateOffer|ProductGroup|Vehicle|Book)$/u,
  site: /^(?:WebSite|WebPage|AboutPage|ContactPage)$/u,
  steps: /^(?:Recipe|HowTo|TechArticle|FAQPage|Course)$/u,
};

/** Words of addresses that do. */
const ADDRESS_WORDS: Readonly<Record<string, RegExp>> = {
  collection: /categor|collection|\/c\/|\/shop|catalog|\/tag|department|\/b\//iu,
  documentation: /docs?[/.]|wiki|manual|reference|guide|tutorial|\/api|developer|learn/iu,
  forum: /forum|thread|topic|viewtopic|question|discuss|community|\/t\/|\/r\//iu,
  listing: /search|results|list|jobs|directory|archive|latest|top|best/iu,
  news: /\/news|\/article|\/story|\/blog|\/post|\/opinion|\/20\d\d\/|\d{4}-\d\d/iu,
  product: /product|\/p\/|\/dp\/|\/item|\/itm\/|sku|\/buy/iu,
  service: /service|solution|pricing|feature|about|plans|product\/?$/iu,
};
const HOST_WORDS: Readonly<Record<string, RegExp>> = {
  documentation: /^(?:docs?|developers?|help|support|wiki|learn)\./iu,
  forum: /^(?:forums?|community|discuss)\./iu,
  shop: /^(?:shop|store)\./iu,
};

/** Words of the classes of a page's body. */
const BODY_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  archive: new Set(['archive', 'category', 'tag', 'search', 'home', 'index', 'front', 'listing']),
  article: new Set(['single', 'article', 'post', 'blog', 'story', 'news']),
  documentation: new Set(['docs', 'documentation', 'wiki', 'guide', 'mediawiki']),
  forum: new Set(['forum', 'topic', 'thread', 'question', 'discussion']),
  shop: new Set(['product', 'shop', 'store', 'woocommerce', 'collection']),
};

const TAGS =
  'h1 h2 h3 form input button table pre code time article img li p section main nav select video blockquote'.split(' ');
/** Names of elements that stand around many blocks on pages of one type. */
const NAMES: Readonly<Record<string, ReadonlySet<string>>> = {
  comment: new Set(['comment', 'comments', 'disqus', 'respond', 'commentlist']),
  forum: new Set([
    'forum',
    'message',
    'messages',
    'thread',
    'question',
    'answer',
    'answers',
    'reply',
    'replies',
    'posts',
  ]),
  list: new Set([
    'list',
    'items',
    'item',
    'card',
    'cards',
    'grid',
    'tile',
    'tiles',
    'feed',
    'listing',
    'results',
    'result',
  ]),
  product: new Set(['product', 'products', 'price', 'sku', 'cart', 'shop', 'woocommerce', 'buy', 'variant']),
  review: new Set(['review', 'reviews', 'rating', 'ratings', 'stars', 'testimonial', 'testimonials']),
};
/** A name speaks for the blocks in the element and in those so many below it. */
const NEAR = 2;

const LONG = 200;
const SHORT = 60;
const MONEY = /[$€£¥₹]\s?\d|\d\s?[€£]/u;
const CLOCK_OR_YEAR = /\d{1,2}:\d\d|\b(?:19|20)\d\d\b/u;
const CART = /cart|basket|wishlist/u;
const SENTENCE_END = /[.!?。]$/u;
/** Of lists: as many items, of as many blocks each. */
const LEAST_ITEMS = 4;
const LEAST_BLOCKS = 2;

const OF_GROUP = ['size', 'share', 'linkDensity', 'blocks', 'characters', 'prose'];

/** The names of the features, in the order of their values. */
export const PAGE_FEATURES: readonly string[] = [
  ...Object.keys(LINKED_TYPES).map((type) => `linked.${type}`),
  'linked.all',
  'openGraph',
  'articleMeta',
  ...['depth', 'lastPart', 'hyphens', 'digits', 'isRoot', 'query', 'hostParts'].map((name) => `address.${name}`),
  ...Object.keys(ADDRESS_WORDS).map((word) => `address.${word}`),
  ...Object.keys(HOST_WORDS).map((word) => `host.${word}`),
  ...Object.keys(BODY_WORDS).map((word) => `body.${word}`),
  ...TAGS.map((tag) => `tags.${tag}`),
  ...Object.keys(NAMES).map((name) => `named.${name}`),
  ...['money', 'cart', 'dates', 'long', 'blocks', 'characters', 'linkDensity', 'prose', 'sentences'],
  ...OF_GROUP.map((name) => `largest.${name}`),
  ...OF_GROUP.map((name) => `second.${name}`),
];

/**
 * What tells the type of a page.
 *
 * @param page - see `lookAt`
 * @returns a number for each of {@link PAGE_FEATURES}
 */
export function pageFeatures(page: PageSight): Float32Array {
  const { head, walked } = page;
  const { drafts, root, tags } = walked;
  const types = typesIn(head.data);
  const texts = drafts.map(({ text }) => text);
  const sizeOf = (test: (text: string) => boolean): number =>
    texts.reduce((sum, text) => (test(text) ? sum + text.length : sum), 0);
  const countOf = (test: (draft: Draft) => boolean): number => drafts.filter(test).length;
  return Float32Array.from([
    ...Object.values(LINKED_TYPES).map((pattern) => types.filter((type) => pattern.test(type)).length),
    types.length,
    openGraphType(head),
    [...head.meta.keys()].some((key) => key.startsWith('article:')) ? 1 : 0,
    ...addressFeatures(page.url),
    ...Object.values(BODY_WORDS).map((words) => (root.names.some((name) => words.has(name)) ? 1 : 0)),
    ...TAGS.map((tag) => tags.get(tag) ?? 0),
    ...Object.values(NAMES).map((names) => countOf(({ frame }) => isNamed(frame, names))),
    countOf(({ text }) => MONEY.test(text)),
    countOf(({ frame }) => frame.names.some((name) => CART.test(name))),
    countOf(({ text }) => text.length < SHORT && CLOCK_OR_YEAR.test(text)),
    countOf(({ text }) => text.length > LONG),
    drafts.length,
    root.characters,
    root.linked / Math.max(1, root.characters),
    root.prose / Math.max(1, root.characters),
    sizeOf((text) => SENTENCE_END.test(text)) / Math.max(1, root.characters),
    ...largestGroups(walked).flatMap((group) => groupFeatures(group, root)),
  ]);
}

function isNamed(frame: Frame, names: ReadonlySet<string>): boolean {
  let at: Frame | undefined = frame;
  for (let level = 0; level <= NEAR && at !== undefined; level++, at = at.parent)
    if (at.names.some((name) => names.has(name))) return true;
  return false;
}

function openGraphType({ meta }: Head): number {
  const type = (meta.get('og:type') ?? '').toLowerCase();
  if (type === '') return 0;
  if (ARTICLE_TYPE.test(type)) return 1;
  if (type.includes('website')) return 2;
  return type.includes('product') ? 3 : 4;
}

const ARTICLE_TYPE = /article|news|blog/u;
const HYPHEN = /-/gu;
const DIGIT = /\d/gu;

function addressFeatures(url: string | undefined): readonly number[] {
  const address = url !== undefined && URL.canParse(url) ? new URL(url) : undefined;
  const path = address?.pathname ?? '';
  const parts = path.split('/').filter((part) => part !== '');
  const last = parts.at(-1) ?? '';
  const host = address?.hostname ?? '';
  return [
    parts.length,
    last.length,
    last.match(HYPHEN)?.length ?? 0,
    path.match(DIGIT)?.length ?? 0,
    parts.length === 0 ? 1 : 0,
    address?.search.length ?? 0,
    host.split('.').length,
    ...Object.values(ADDRESS_WORDS).map((pattern) => (pattern.test(url ?? '') ? 1 : 0)),
    ...Object.values(HOST_WORDS).map((pattern) => (pattern.test(host) ? 1 : 0)),
  ];
}

/** The two lists that hold most text. */
function largestGroups({ drafts }: Walked): readonly Group[] {
  let largest = EMPTY;
  let second = EMPTY;
  const seen = new Set<Frame>();
  const groups = new Set<Group>();
  for (const draft of drafts) {
    for (let frame: Frame | undefined = draft.frame; frame !== undefined && !seen.has(frame); frame = frame.parent) {
      seen.add(frame);
      const { group } = frame;
      if (groups.has(group)) continue;
      groups.add(group);
      if (group.size < LEAST_ITEMS || group.blocks < group.size * LEAST_BLOCKS) continue;
      if (group.characters > largest.characters) {
        second = largest;
        largest = group;
      } else if (group.characters > second.characters) {
        second = group;
      }
    }
  }
  return [largest, second];
}

const EMPTY: Group = { size: 0, characters: 0, linked: 0, prose: 0, blocks: 0 };

function groupFeatures({ size, characters, linked, prose, blocks }: Group, root: Frame): readonly number[] {
  const items = Math.max(1, size);
  const text = Math.max(1, characters);
  return [
    size,
    characters / Math.max(1, root.characters),
    linked / text,
    blocks / items,
    characters / items,
    prose / text,
  ];
}
