import type { PageView, Rule } from '../../rule.js';
import { cuesOfBox, phraseRules } from '../phrase-rules.js';

const LONGEST = 160;

/** The rule that knows the long texts of a dialog. */
export const CONSENT_DIALOG = 'consent/dialog';
const LEAST_CUES = 3;
const LEAST_CUES_OF_DIALOG = 4;
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
      if (cues === undefined || isOfDialog(cues, page)) return undefined;
      return { confidence: cues >= LEAST_CUES_OF_DIALOG ? 0.96 : 0.88 };
    },
  },
  {
    id: CONSENT_DIALOG,
    kind: 'consent',
    description: 'Four or more cues of a consent dialog in one block of a page that is not about consent',
    test: (block, page) => {
      const cues = cuesOfBox(block, 'consent', LEAST_CUES_OF_DIALOG, LONGEST);
      return cues === undefined || !isOfDialog(cues, page) ? undefined : { confidence: 0.96 };
    },
  },
];

function isOfDialog(cues: number, { plainTitle }: PageView): boolean {
  return cues >= LEAST_CUES_OF_DIALOG && plainTitle !== '' && !ABOUT_CONSENT.test(plainTitle);
}
