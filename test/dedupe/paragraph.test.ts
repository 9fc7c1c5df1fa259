import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/dedupe/normalise.js';
import { isCommon, isCompared } from '../../src/dedupe/paragraph.js';
import type { BlockType } from '../../src/document.js';
import { BRIDGE } from './texts.js';

describe('isCompared', () => {
  it.each<BlockType>(['paragraph', 'list-item', 'quote', 'code', 'table'])('compares a %s', (type) => {
    expect(isCompared(type)).toBe(true);
  });

  it.each<BlockType>(['heading', 'caption'])('does not compare a %s', (type) => {
    expect(isCompared(type)).toBe(false);
  });
});

describe('isCommon', () => {
  it.each([
    ['no word', '', true],
    ['one word', 'Rain', true],
    ['one emoji', '🌧️', true],
    ['seven words', 'one two three four five six seven', true],
    ['seven words far apart', 'one  two\n three four\u00a0five six seven ', true],
    ['eight words', 'one two three four five six seven eight', false],
    ['eight words of Arabic', 'صوت المجلس على إغلاق الجسر القديم يوم الثلاثاء', false],
    ['eight words of Korean', '시의회는 화요일에 낡은 다리를 열한 주 동안 닫기로', false],
    ['fourteen characters of Chinese', '市议会周二投票决定关闭旧桥十', true],
    ['fifteen characters of Chinese', '市议会周二投票决定关闭旧桥十一', false],
    ['six words, one of them of Chinese', 'Chef 李 opened near Rivermouth station.', true],
    ['a Japanese sentence', '市議会は火曜日に古い橋を十一週間閉鎖することを決めた。', false],
    ['a Thai sentence', 'สภาเมืองลงมติปิดสะพานเก่าเป็นเวลาสิบเอ็ดสัปดาห์', false],
  ])('tells whether a paragraph of %s is too short to be near another', (_what, text, short) => {
    expect(isCommon(normalise(text))).toBe(short);
  });

  it.each<BlockType>(['code', 'table'])('takes a %s of any length for one that only an exact copy covers', (type) => {
    expect(isCommon(normalise(BRIDGE), type)).toBe(true);
    expect(isCommon(normalise(BRIDGE), 'quote')).toBe(false);
  });
});
