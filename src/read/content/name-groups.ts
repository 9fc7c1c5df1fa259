import type { Frame } from '../frame.js';

/** Words of classes and ids that say what an element holds, in the groups that tell content from the rest of a page. */
const WORDS = {
  ad: 'ad ads advert advertisement sponsor sponsored promo promotion dfp gpt adslot adsbygoogle',
  article: 'article post entry story single blog news articlebody postcontent entrycontent',
  author: 'author byline bio vcard contributor authors',
  breadcrumb: 'breadcrumb breadcrumbs crumb crumbs',
  button: 'btn button cta action actions link links',
  caption: 'caption figcaption credit wpcaption',
  comment: 'comment comments disqus respond commentlist',
  content: 'content contents body main text copy richtext wysiwyg prose',
  deck: 'subtitle deck dek standfirst summary excerpt lead intro subhead sub lede',
  footer: 'footer foot colophon bottom',
  forum: 'forum message messages thread question answer answers discussion replies reply posts msg',
  header: 'header masthead head top',
  hero: 'hero banner jumbotron',
  hidden: 'hidden hide sr visually screenreader invisible offscreen reader',
  image: 'image img photo picture gallery slide slideshow media figure video carousel thumbnail thumb slider',
  legal: 'disclaimer copyright legal terms privacy',
  list: 'list items item card cards grid tile tiles feed loop listing results result archive',
  login: 'login signin account register user profile member',
  meta: 'meta date time timestamp published dateline info entrymeta postmeta',
  modal: 'modal popup overlay dialog lightbox cookie consent gdpr onetrust cookies',
  navigation: 'nav navigation menu navbar topbar toolbar offcanvas megamenu submenu menus',
  newsletter: 'newsletter subscribe subscription signup optin mailchimp paywall piano',
  pagination: 'pagination pager next prev previous',
  product: 'product price sku cart shop woocommerce buy variant products',
  quote: 'quote pullquote blockquote',
  related:
    'related recommended recommend recommendations recirc more teaser teasers outbrain taboola crosslink seealso readmore also similar upnext',
  review: 'review reviews rating ratings stars testimonial testimonials',
  search: 'search filter filters sort facet',
  share: 'share sharing social addtoany addthis sharedaddy shariff follow socials',
  sidebar: 'sidebar side rail aside widget widgets secondary complementary sidenav',
  spec: 'description desc spec specs features details overview tab tabs accordion faq panel collapse',
  tag: 'tags tag taglist tagcloud keywords categories category topics',
  title: 'title headline heading',
  toc: 'toc tableofcontents',
} as const;

/** A group of names. */
export type NameGroup = keyof typeof WORDS;

/** The groups, in the order of the alphabet. */
export const NAME_GROUPS: readonly string[] = Object.keys(WORDS);

const groupsByWord = new Map<string, number[]>();
for (const [index, words] of Object.values(WORDS).entries()) {
  for (const word of words.split(' ')) {
    const groups = groupsByWord.get(word);
    if (groups === undefined) groupsByWord.set(word, [index]);
    else groups.push(index);
  }
}

/** Farther away than any element stands. */
export const ABSENT = 255;

/** How far it is from frames to the names around them; found once for each frame. */
export class NameDistances {
  private readonly known = new Map<Frame, Uint8Array>();

  /**
   * @param frame - of a page
   * @returns for each group the steps up to the nearest element with such a name: 0 for the frame itself, ABSENT where
   * there is none
   */
  from(frame: Frame): Uint8Array {
    const known = this.known.get(frame);
    if (known !== undefined) return known;
    const distances = new Uint8Array(NAME_GROUPS.length).fill(ABSENT);
    if (frame.parent !== undefined) {
      const around = this.from(frame.parent);
      for (let i = 0; i < around.length; i++) distances[i] = Math.min(ABSENT, (around[i] ?? ABSENT) + 1);
    }
    for (const name of frame.names) for (const group of groupsByWord.get(name) ?? NONE) distances[group] = 0;
    this.known.set(frame, distances);
    return distances;
  }
}

const NONE: readonly number[] = [];
