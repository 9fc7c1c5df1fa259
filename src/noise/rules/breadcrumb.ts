import type { Evidence, PageView, Rule } from '../../rule.js';
import { plain } from '../../text/fold.js';
import { isNamed } from '../names.js';
import { isAtHead } from '../place.js';

const TRAIL =
  /^(?:(?:you are here:?\s*)?(?:home|homepage|start|startseite|accueil|inicio))\s*[»>›/|→]\s*[^»>›/|→]{1,80}(?:[»>›/|→][^»>›/|→]{1,80}){0,8}[»>›/|→]?$/iu;
const NAMES = new Set(['breadcrumb', 'breadcrumbs', 'crumbs', 'crumb', 'breadcrumblist']);
/** `HomeNewsHeadline …`: a small letter, then a capital, with no space between. */
const GLUED = /^(?:\p{Lu}\p{Ll}+){1,6}\p{Lu}/u;
const LONGEST = 25;
const LONGEST_TRAIL = 400;
/** Of sections before a headline, in UTF-16 units. */
const LONGEST_SECTIONS = 120;

/** The path from the home page to the article. */
export const breadcrumbRules: readonly Rule[] = [
  {
    id: 'breadcrumb/glued',
    kind: 'breadcrumb',
    description: 'Sections glued to the headline: HomeNewsHeadline, where Headline is the title',
    test: (block, page) => gluedToTitle(block.text, page),
  },
  {
    id: 'breadcrumb/trail',
    kind: 'breadcrumb',
    description: 'A trail from home with separators',
    test: (block, page) =>
      block.words <= LONGEST &&
      block.text.length <= LONGEST_TRAIL &&
      isAtHead(block, page) &&
      TRAIL.test(block.text.trim())
        ? { confidence: 0.97 }
        : undefined,
  },
  {
    id: 'breadcrumb/name',
    kind: 'breadcrumb',
    description: 'A short block that the page names as breadcrumb',
    test: (block) => (isNamed(block, NAMES) && block.words <= LONGEST ? { confidence: 0.97 } : undefined),
  },
];

/** The whole line goes: its sections, and the headline, which stands in the title. */
function gluedToTitle(text: string, page: PageView): Evidence | undefined {
  const { length } = page.plainTitle;
  if (length < 10 || text.length < length || text.length > length + LONGEST_SECTIONS) return undefined;
  if (!GLUED.test(text)) return undefined;
  const line = plain(text);
  return line.length > page.plainTitle.length && line.endsWith(page.plainTitle) ? { confidence: 0.97 } : undefined;
}
