import type { Rule } from '../../rule.js';
import { phraseRules } from '../phrase-rules.js';
import { isAtHead, isAtTail } from '../place.js';

const FOLLOW_ACCOUNT = /^follow @\w[\w.]{0,40}(?: on \w{1,20})?\s*$/iu;

/** Calls to follow the site or its writer. */
export const followRules: readonly Rule[] = [
  ...phraseRules('follow', 'a call to follow the site'),
  {
    id: 'follow/account',
    kind: 'follow',
    description: 'A call to follow an account: Follow @name',
    test: (block) => (block.words <= 6 && FOLLOW_ACCOUNT.test(block.text.trim()) ? { confidence: 0.99 } : undefined),
  },
  {
    id: 'follow/networks',
    kind: 'follow',
    description: 'A short block that begins with "Follow" or "Reach" and names a network or a handle',
    test: (block, page) => {
      if (block.words > LONGEST || !CALL.test(block.text)) return undefined;
      const places = new Set(block.text.match(PLACE)?.map((place) => place.toLowerCase()));
      if (places.size === 0) return undefined;
      const isAtEdge = isAtHead(block, page) || isAtTail(block, page);
      return { confidence: places.size > 1 || isAtEdge ? 0.9 : 0.75 };
    },
  },
  {
    id: 'follow/handle',
    kind: 'follow',
    description: 'A handle and nothing else, before or after the article: @name',
    test: (block, page) =>
      HANDLE.test(block.text) && (isAtHead(block, page) || isAtTail(block, page)) ? { confidence: 0.9 } : undefined,
  },
];

/** How a call begins; "Follow the rule" is one only where a network follows. */
const CALL =
  /^\s*(?:(?:have|got) an? (?:\w+ ){0,2}tip\b|(?:you can )?(?:follow|find|reach|connect with|(?:contact|email)(?=[^\n]{0,80}@)|(?:like|join|contact|email) (?:us|our|me|him|her|them))\b)/iu;
const PLACE =
  /\b(?:on|at|via|by|and|or|,)\s*(?:facebook|twitter|instagram|youtube|linkedin|tiktok|telegram|whatsapp|bluesky|mastodon|threads|flipboard)\b|(?<!\S)@\w{3,30}|\b[\w.]{1,40}@\w[\w.-]{2,40}/giu;
const HANDLE = /^\s*@\w{3,30}\s*$/u;
const LONGEST = 30;
