import type { Rule } from '../../rule.js';
import { fold, wordsIn } from '../../text/fold.js';
import { isNamed } from '../names.js';
import { phraseIn, phraseRules } from '../phrase-rules.js';

const SHARE_WORDS = new Set(
  'share tweet email e mail print pin it post this on to via with copy link icon facebook twitter x linkedin whatsapp telegram reddit pinterest tumblr messenger flipboard pocket instagram youtube threads bluesky mastodon viber vk line wechat weibo snapchat tiktok submit save send sms more # shares xing skype'.split(
    ' ',
  ),
);
const NETWORKS = new Set(
  'facebook twitter linkedin whatsapp telegram reddit pinterest tumblr messenger flipboard instagram tweet xing viber wechat weibo'.split(
    ' ',
  ),
);
const SHARE_BOX = new Set([
  'share',
  'sharing',
  'sharedaddy',
  'addtoany',
  'addthis',
  'sociable',
  'shariff',
  'sharebar',
  'socialshare',
]);
const COUNTER =
  /^#[km]? (?:likes?|shares?|retweets?|reposts?|views?|followers|downloads|upvotes|bookmarks|reactions?)$/u;

const EMBEDDED = /^A (?:post|photo|video) (?:shared|posted) by .{1,80}\(@[\w.]{1,40}\)(?: on .{1,40})?$/u;

/** `【字号 大 中 小】【打印】【关闭】`: what Chinese pages offer to do with an article. */
const CHINESE_CONTROLS =
  /^(?:字号|字號|字体|字體|大小|大|中|小|打印|列印|转发|轉發|关闭|關閉|纠错|糾錯|评论|評論|信箱|收藏|分享|投稿|推荐|推薦|举报|返回|留言)+$/u;
const BETWEEN_CONTROLS = /[\s【】[\]（）()：:|｜·,，、／/]+/gu;
const HAN = /[\u4e00-\u9fff]/;
const LEAST_CONTROLS = 4;
const LONGEST_CONTROLS = 60;

/** Share bars and their counters. */
export const shareRules: readonly Rule[] = [
  ...phraseRules('share', 'a share prompt'),
  {
    id: 'share/lead-in',
    kind: 'share',
    description: 'A share prompt with a colon, alone or before names of networks',
    test: (block) => {
      const hit = phraseIn(block, 'share', 'lead-in');
      if (hit === undefined || block.words > 12 || block.endsSentence) return undefined;
      const rest = block.text.slice(hit.rest);
      return wordsIn(fold(rest)).every((word) => SHARE_WORDS.has(word))
        ? { confidence: hit.weak ? 0.7 : 0.97 }
        : undefined;
    },
  },
  {
    id: 'share/networks',
    kind: 'share',
    description: 'A line of nothing but share words and networks',
    test: (block) => {
      if (block.words < 2 || block.words > 20) return undefined;
      if (!SHARE_WORDS.has(firstWordOf(block.folded))) return undefined;
      const words = wordsIn(block.folded);
      return words.every((word) => SHARE_WORDS.has(word)) && words.some((word) => NETWORKS.has(word))
        ? { confidence: 0.98 }
        : undefined;
    },
  },
  {
    id: 'share/embedded',
    kind: 'share',
    description: 'What stands below a post shown from elsewhere: A post shared by Anna Lind (@annalind)',
    test: ({ text, words }) => (words <= 20 && EMBEDDED.test(text.trim()) ? { confidence: 0.97 } : undefined),
  },
  {
    id: 'share/controls',
    kind: 'share',
    description: 'A Chinese line of nothing but size of type, print, close and the like',
    test: ({ text }) => {
      if (text.length > LONGEST_CONTROLS || !HAN.test(text)) return undefined;
      const controls = text.replace(BETWEEN_CONTROLS, '');
      return controls.length >= LEAST_CONTROLS && CHINESE_CONTROLS.test(controls) ? { confidence: 0.95 } : undefined;
    },
  },
  {
    id: 'share/counter',
    kind: 'share',
    description: 'A counter: 604 shares',
    test: (block) => (block.words <= 4 && COUNTER.test(block.folded) ? { confidence: 0.98 } : undefined),
  },
  {
    id: 'share/box',
    kind: 'share',
    description: 'A few words in a box that the page names as sharing',
    test: (block) =>
      isNamed(block, SHARE_BOX) && block.words <= 12 && !block.endsSentence ? { confidence: 0.95 } : undefined,
  },
];

/** Looked at before the others: most lines begin with another word. */
function firstWordOf(folded: string): string {
  return WORD.exec(folded)?.[0] ?? '';
}

const WORD = /^[\p{L}\p{N}#]+/u;
