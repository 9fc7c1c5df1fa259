import { describe, expect, it } from 'vitest';
import { dedupe } from '../../src/dedupe/dedupe.js';
import { similarity } from '../../src/dedupe/similarity.js';
import type { DedupeOptions } from '../../src/options.js';
import { type Article, article, BRIDGE, MARKET, SCHOOL } from './texts.js';

/** Cases that others get wrong, with candidates found both ways. */
describe.each<readonly [string, DedupeOptions]>([
  ['all pairs', {}],
  ['MinHash', { allPairsUpTo: 0 }],
])('dedupe by %s', (_way, options) => {
  /** The ids of documents whose first paragraph went. */
  async function gone(documents: readonly Article[], more: DedupeOptions = {}): Promise<readonly string[]> {
    const result = await dedupe(documents, { ...options, ...more });
    return result.documents
      .filter(({ duplicates }) => duplicates.some(({ source }) => source === 0))
      .map(({ id }) => id);
  }

  const of = (texts: readonly string[]): readonly Article[] =>
    texts.map((text, index) =>
      article(`${String.fromCharCode(97 + index)}`, [text, `Unlike line ${index} of its own`]),
    );

  it('does not let a chain swallow its far end', async () => {
    const words = `${BRIDGE} ${MARKET}`.split(' ');
    const chain = Array.from({ length: 9 }, (_, i) => words.slice(i, i + 24).join(' '));
    expect(similarity(chain[0] ?? '', chain[1] ?? '')).toBeGreaterThan(0.9);
    expect(similarity(chain[0] ?? '', chain[8] ?? '')).toBeLessThan(0.75);
    // Every third stays, for it is unlike the one before that stayed; where links are followed, only the first would.
    expect(await gone(of(chain), { threshold: 0.9 })).toEqual(['b', 'c', 'e', 'f', 'h', 'i']);
    const { groups } = await dedupe(of(chain), { ...options, threshold: 0.9 });
    for (const { kept, members } of groups) {
      for (const { text } of members) expect(similarity(text, kept.text)).toBeGreaterThanOrEqual(0.9);
    }
  });

  it.each([
    ['numbers', ['Road 1506 was closed', 'Road 1507 was closed', 'Road 2506 was closed']],
    ['amounts', ['The toll rose to 4.20 crowns', 'The toll rose to 4.80 crowns', 'The toll rose to 24 crowns']],
    [
      'weekdays',
      ['The market on Monday was closed', 'The market on Friday was closed', 'The market on Sunday was closed'],
    ],
    ['months', ['The pier in March was closed', 'The pier in May was closed', 'The pier in June was closed']],
    [
      'names',
      ['The house of Anna Lind was closed', 'The house of Peter Holm was closed', 'The house of Maria Berg was closed'],
    ],
  ])('keeps texts of one template with other %s', async (_what, beginnings) => {
    const rest = 'for the whole of the winter because the council had no money left for mending it, a spokesman said.';
    expect(await gone(of(beginnings.map((beginning) => `${beginning} ${rest}`)))).toEqual([]);
  });

  it('keeps what different articles say around the same quotation', async () => {
    const quote = '“We shall rebuild the pier before the ice comes,” the harbour master said';
    const texts = [
      `${quote}, adding that the money has been found and that the divers begin their work next week.`,
      `${quote} when a reporter asked why nobody had seen to the beams that broke in the storm.`,
    ];
    expect(similarity(texts[0] ?? '', texts[1] ?? '')).toBeGreaterThan(0.5);
    expect(await gone(of(texts))).toEqual([]);
    // A quotation that is a paragraph of its own is kept beside one that holds it.
    expect(await gone(of([texts[0] ?? '', `${quote}.`]))).toEqual([]);
  });

  it('keeps empty paragraphs and single words', async () => {
    expect(await gone(of(['', '']))).toEqual([]);
    expect(await gone(of([' \u200b', '\u00ad']))).toEqual([]);
    expect(await gone(of(['Rain', 'rain', 'Rain.']))).toEqual([]);
    expect(await gone([article('a', ['Rain']), article('b', ['rain'])])).toEqual(['b']);
  });

  it.each([
    [
      'emoji',
      'The 🌉 is shut and 🚌 🚲 🚶 go round by the mill until the 🌧️ ends.',
      'The 🌉 is shut and 🚌 🚲 🚶 go round by the mill until the 🌧️ stops.',
    ],
    [
      'emoji of several parts',
      'Our 👩‍👩‍👧‍👦 walked with 👨🏽‍🚒 along the old canal until it was dark outside.',
      'Our 👩‍👩‍👧‍👦 walked with 👨🏽‍🚒 along the old canal till it was dark outside.',
    ],
    [
      'Arabic',
      'صوت مجلس الميناء يوم الثلاثاء على إغلاق الجسر القديم لمدة أحد عشر أسبوعا',
      'صوت مجلس الميناء يوم الثلاثاء على غلق الجسر القديم لمدة أحد عشر أسبوعا',
    ],
    [
      'Chinese',
      '港口委员会周二投票决定从五月三日起关闭这座旧桥十一周以便进行维修工程',
      '港口委员会周二投票决定从五月三日起封闭这座旧桥十一周以便进行维修工程',
    ],
    [
      'Japanese',
      '港の委員会は火曜日に古い橋を十一週間閉鎖して修理することを決めた。',
      '港の委員会は火曜日に古い橋を十一週間閉鎖し修理することを決めた。',
    ],
    [
      'Korean',
      '항구 위원회는 화요일에 낡은 다리를 열한 주 동안 닫기로 결정했다고 밝혔다',
      '항구 위원회는 화요일에 낡은 다리를 열한 주간 닫기로 결정했다고 밝혔다',
    ],
    ['Thai', 'สภาเมืองลงมติปิดสะพานเก่าเป็นเวลาสิบเอ็ดสัปดาห์เพื่อซ่อมแซม', 'สภาเมืองลงมติปิดสะพานเก่าเป็นเวลาสิบเอ็ดสัปดาห์เพื่อการซ่อมแซม'],
  ])('finds a near copy in %s', async (_what, text, near) => {
    expect(similarity(text, near)).toBeGreaterThan(0.8);
    expect(await gone(of([text, near]), { threshold: 0.8 })).toEqual(['b']);
  });

  it('takes a decomposed text for an exact copy of the composed one', async () => {
    const text = 'Le conseil a voté mardi la fermeture du vieux pont à partir du trois mai, côté forêt.';
    const { documents } = await dedupe(of([text, text.normalize('NFD'), text.normalize('NFKD')]), options);
    expect(documents.map(({ duplicates }) => duplicates.map(({ relation }) => relation))).toEqual([
      [],
      ['exact'],
      ['exact'],
    ]);
  });

  it('keeps a text of the same words in another order', async () => {
    const words = SCHOOL.split(' ');
    expect(await gone(of([SCHOOL, words.toReversed().join(' ')]), { threshold: 0.6 })).toEqual([]);
  });

  it('lets a code block never go for a paragraph that is near it, in any order', async () => {
    const near = BRIDGE.replace('old', 'ageing');
    for (const blocks of [[['code', BRIDGE] as const], [['table', BRIDGE] as const]]) {
      expect(await gone([article('a', [near]), article('b', blocks)])).toEqual([]);
      expect(await gone([article('b', [near]), article('a', blocks)])).toEqual([]);
      expect(await gone([article('c', [BRIDGE]), article('a', [near]), article('b', blocks)])).toEqual(['c']);
    }
  });
});
