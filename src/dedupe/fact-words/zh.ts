import type { FactWords } from './fact-words.js';

/** Chinese. Characters, not words: there is no space between them. */
export const zh: FactWords = {
  language: 'zh',
  frequent: '的 是 在 了 和 有 这 為 为 与 對 对 将 將 从 從 也 被 這 他 她 们 們',
  negations: '不 没 沒 无 無 未 非 勿 别 別 否',
  numbers: '一/壹 二/两/兩/贰 三/叁 四/肆 五/伍 六/陆 七/柒 八/捌 九/玖',
  magnitudes: '十/拾 1 百/佰 2 千/仟 3 万/萬 4 亿/億 8 兆 12',
  months: '-',
  weekdays: '-',
  units: '秒 分 时/時 日/天/号/號 周/週 月 年 元 吨/噸 斤 米 里',
  opposites:
    '升/降 增/减 增/減 涨/跌 漲/跌 多/少 高/低 前/后 前/後 上/下 胜/败 勝/敗 赢/输 贏/輸 盈/亏 开/关 開/關 买/卖 買/賣 男/女 父/母 子/女 他/她 东/西 東/西 南/北 东/南 左/右 进/出 進/出 生/死 强/弱 新/旧 新/舊 首/末 好/坏',
};
