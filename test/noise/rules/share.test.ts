import { describe } from 'vitest';
import { named } from '../page.js';
import { itCuts, itKeeps } from '../verdict.js';

describe('share bars', () => {
  itCuts('share/phrase', ['Share this:', 'Share post', '12 Shares', '» Tweet this «']);
  itCuts('share/lead-in', ['Share with:', 'SHARE THIS | e-mail']);
  itKeeps(['Share with: family and friends', 'Share: 24 % of the vote', 'Share on: Tuesday, half a loaf']);
  itCuts('share/opening', ['Click to share on Mastodon (Opens in new window)', 'Share on Facebook or save for later']);
  itCuts('share/neighbours', ['Share', 'Copy link', 'Spread the word'], 'tail');
  itCuts('share/networks', ['Facebook Twitter LinkedIn Email', 'WhatsApp · Telegram · Copy Link · Print']);
  itCuts('share/counter', ['1.2K Likes', '87 reactions', '4,031 views']);
  itCuts('share/box', [named('Pass it to a neighbour', ['post', 'sharedaddy'])]);
});

describe('words of share bars in an article', () => {
  itKeeps([
    'Share of homes sold above asking',
    'Share of homes sold above asking, 2019 to 2024',
    'Shares of Harbour Lines fell 4% on Monday.',
    'Share peer learning: Build small groups that meet each week.',
    'Share this timeline with the people who bake, cook and decorate for you, and ask each of them to agree.',
    'Facebook',
    'Print and post',
    'Twitter was named by 40 of the 87 islanders.',
    'The clip had 4,031 views before it was taken down.',
    'One in three views the ramp as a waste of money',
    named('The crew shares its catch with the whole village every Friday in winter.', ['share']),
  ]);
});

describe('what Chinese pages offer to do with an article', () => {
  itCuts('share/controls', [
    '【字号 大 中 小】　【打印】　【关闭】',
    '打印轉發 字號：大 中 小',
    '[打印]　[纠错]　[评论]',
  ]);
  itKeeps(['大小', '打印机和关闭的商店', '大中小学']);
});

describe('posts shown from elsewhere', () => {
  itCuts('share/embedded', [
    'A post shared by Anna Lind (@anna.lind)',
    'A video posted by Lindholm (@lindholm) on 4 May 2031',
  ]);
  itKeeps(['A post shared by the police on Friday asks drivers to avoid the bridge until Monday.']);
});
