import type { Rule } from '../../rule.js';
import { needsPhrases } from '../phrase-rules.js';
import { advertisementRules } from './advertisement.js';
import { agencyCreditRules } from './agency-credit.js';
import { appPromoRules } from './app-promo.js';
import { attributionRules } from './attribution.js';
import { authorBioRules } from './author-bio.js';
import { breadcrumbRules } from './breadcrumb.js';
import { bylineRules } from './byline.js';
import { captionRules } from './caption.js';
import { commentPromptRules } from './comment-prompt.js';
import { consentRules } from './consent.js';
import { copyrightRules } from './copyright.js';
import { followRules } from './follow.js';
import { mediaControlRules } from './media-control.js';
import { mostReadRules } from './most-read.js';
import { navigationRules } from './navigation.js';
import { newsletterRules } from './newsletter.js';
import { paywallRules } from './paywall.js';
import { photoCreditRules } from './photo-credit.js';
import { readMoreRules } from './read-more.js';
import { relatedLinkRules } from './related-link.js';
import { repeatedBlockRules } from './repeated-block.js';
import { repeatedTitleRules } from './repeated-title.js';
import { shareRules } from './share.js';
import { siteTemplateRules } from './site-template.js';
import { tagsRules } from './tags.js';
import { timestampRules } from './timestamp.js';

/** Every rule of the library. Where two are equally sure of a block, the earlier one names it. */
export const RULES: readonly Rule[] = [
  ...repeatedTitleRules,
  ...breadcrumbRules,
  ...captionRules,
  ...photoCreditRules,
  ...commentPromptRules,
  ...relatedLinkRules,
  ...readMoreRules,
  ...newsletterRules,
  ...consentRules,
  ...shareRules,
  ...followRules,
  ...tagsRules,
  ...attributionRules,
  ...agencyCreditRules,
  ...navigationRules,
  ...mostReadRules,
  ...advertisementRules,
  ...paywallRules,
  ...appPromoRules,
  ...mediaControlRules,
  ...bylineRules,
  ...timestampRules,
  ...authorBioRules,
  ...copyrightRules,
  ...repeatedBlockRules,
  ...siteTemplateRules,
];

/** Those of them that may find something in a block without phrases. */
export const RULES_WITHOUT_PHRASES: readonly Rule[] = RULES.filter((rule) => !needsPhrases(rule));
