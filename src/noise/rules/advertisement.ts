import type { Rule } from '../../rule.js';
import { cuesOfBox, isReported, phraseRules } from '../phrase-rules.js';

const LONGEST = 90;
/** Of 72 such notes on pages of 43 sites 14 were content to those who labelled them. */
const DISPUTED = 0.82;
/** What the scripts of ad networks and sign-up forms say, where a scraper took their code for text. */
const AD_SCRIPT =
  /\b(?:amzn_assoc_\w+ =|adsbygoogle|hbspt\.\w+[.(]|AdvManager|yandexContextAsync|_taboola|__ATA\.|ezstandalone|OB_releaseVer|ak_js_\d)/u;
const ENDS_AS_CODE = /[;})>]\s*$/u;

/** Ad slots, sponsors' lists, affiliate notes. */
export const advertisementRules: readonly Rule[] = [
  ...phraseRules('advertisement', 'the label of an ad slot'),
  {
    id: 'advertisement/cues',
    kind: 'advertisement',
    description: 'Two or more cues of a note on affiliate links in one block: may earn a commission, our links …',
    test: (block) =>
      cuesOfBox(block, 'advertisement', 2, LONGEST) === undefined || isReported(block)
        ? undefined
        : { confidence: DISPUTED },
  },
  {
    id: 'advertisement/script',
    kind: 'advertisement',
    description: 'The code of an ad slot, taken for text',
    test: ({ type, text }) =>
      type !== 'code' && ENDS_AS_CODE.test(text.slice(-8)) && AD_SCRIPT.test(text) ? { confidence: 0.95 } : undefined,
  },
];
