import type { PageView, Rule } from '../../rule.js';
import { cuesOfBox, phraseRules } from '../phrase-rules.js';

const LONGEST = 160;

/** The rule that knows the long texts of a dialog. */
export const CONSENT_DIALOG = 'consent/dialog';
const LEAST_CUES = 3;
const LEAST_CUES_OF_DIALOG = 4;
const SURE = 0.96;
/** A page about cookies may consist of such texts. */
const ABOUT_CONSENT =
  /cookie|privacy|gdpr|consent|datenschutz|confidentialité|vie privée|privacidad|privacidade|riservatezza|prywatnoś|конфиденциальн|персональн/u;

/** Cookie and privacy dialogs. */
export const consentRules: readonly Rule[] = [
  ...phraseRules('consent', 'a consent dialog'),
  {
    id: 'consent/cues',
    kind: 'consent',
    description: 'Three or more cues of a consent dialog in one block; one alone is met in articles about privacy',
    test: (block, page) => {
      const cues = cuesOfBox(block, 'consent', LEAST_CUES, LONGEST);
      if (cues === undefined) return undefined;
      if (cues < LEAST_CUES_OF_DIALOG) return { confidence: 0.88 };
      return mayHaveDialog(page) ? undefined : { confidence: SURE };
    },
  },
  {
    id: CONSENT_DIALOG,
    kind: 'consent',
    description: 'Four or more cues of a consent dialog in one block of a page that is not about consent',
    test: (block, page) => {
      const cues = cuesOfBox(block, 'consent', LEAST_CUES_OF_DIALOG, LONGEST);
      return cues === undefined || !mayHaveDialog(page) ? undefined : { confidence: SURE };
    },
  },
];

/** Whether such texts are a dialog of the page, and not what it is about. */
function mayHaveDialog({ plainTitle }: PageView): boolean {
  return plainTitle !== '' && !ABOUT_CONSENT.test(plainTitle);
}
