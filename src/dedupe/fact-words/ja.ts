import type { FactWords } from './fact-words.js';

/** Japanese. Characters, but for the negations, which are read as one where they stand; weekdays by the character before 曜. */
export const ja: FactWords = {
  language: 'ja',
  frequent: 'の は を に が で と た し て る も な れ',
  negations: 'ない なかっ なく ません ませ ず 不 無 未 非',
  numbers: '一 二 三 四 五 六 七 八 九',
  magnitudes: '十 1 百 2 千 3 万 4 億 8 兆 12',
  months: '-',
  weekdays: '- 火 水 木 金 土 -',
  units: '秒 分 時 日 週 月 年 円 人 歳 回 階 位',
  opposites:
    '増/減 上/下 高/低 多/少 前/後 勝/敗 開/閉 買/売 男/女 父/母 東/西 南/北 左/右 入/出 生/死 強/弱 新/旧 初/終',
};
