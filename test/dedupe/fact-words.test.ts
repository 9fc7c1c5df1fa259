import { describe, expect, it } from 'vitest';
import type { FactWords } from '../../src/dedupe/fact-words/fact-words.js';
import { LANGUAGES } from '../../src/dedupe/fact-words/languages.js';
import { conflictOf } from '../../src/dedupe/facts.js';
import { similarity } from '../../src/dedupe/similarity.js';
import { factsOf } from '../../src/dedupe/tokens.js';

type Change = readonly [from: string, to: string];

/** For each language a text, changes that make another fact of it, and changes that do not. */
const TEXTS: Readonly<Record<string, readonly [text: string, others: readonly Change[], same: readonly Change[]]>> = {
  en: [
    'The firm said on Thursday that five people had been hired since 3 January 2031 and that sales rose to $4.5 million at 10 a.m. in a town 50 km from the sea.',
    [
      ['five people', 'six people'],
      ['five people', 'one person'],
      ['hired', 'fired'],
      ['rose', 'fell'],
      ['Thursday', 'Tuesday'],
      ['3 January', '4 January'],
      ['January', 'June'],
      ['2031', '2032'],
      ['4.5 million', '4.5 billion'],
      ['$4.5', '€4.5'],
      ['a.m.', 'p.m.'],
      ['50 km', '50 miles'],
      ['had been', 'had not been'],
    ],
    [
      ['five people', '5 people'],
      ['five people', 'at least five people'],
      ['Thursday', 'Thurs.'],
      ['3 January', '3rd January'],
      ['3 January', '3 Jan'],
      ['3 January 2031', 'January 3, 2031,'],
      ['$4.5 million', '$4.5m'],
      ['$4.5 million', '4.5 million dollars'],
      ['$4.5 million', '$4,500,000'],
      ['10 a.m.', '10am'],
      ['10 a.m.', '10:00 a.m.'],
      ['50 km', '50 kilometres'],
      ['50 km', '50km'],
      ['said', 'announced'],
    ],
  ],
  de: [
    'Der Gemeinderat beschloss am Dienstag, die alte Brücke ab dem 3. Mai für elf Wochen zu sperren, weil die Stadt keine 4,5 Millionen Euro ausgeben will, wie Bürgermeisterin Anna Müller sagte.',
    [
      ['Dienstag', 'Donnerstag'],
      ['Mai', 'März'],
      ['elf', 'zwölf'],
      ['4,5', '4,8'],
      ['Millionen', 'Milliarden'],
      ['zu sperren', 'nicht zu sperren'],
      ['keine 4,5', '4,5'],
      ['Anna Müller', 'Petra Lang'],
      ['Wochen', 'Monate'],
      ['sperren', 'öffnen'],
    ],
    [
      ['beschloss', 'entschied'],
      ['elf Wochen', '11 Wochen'],
      ['3. Mai', '03. Mai'],
      ['Anna Müller', 'Anna Mueller'],
      ['alte', 'marode'],
    ],
  ],
  nl: [
    'De gemeenteraad besloot dinsdag de oude brug vanaf 3 mei elf weken te sluiten, omdat de stad geen 4,5 miljoen euro aan de reparatie wil uitgeven.',
    [
      ['dinsdag', 'donderdag'],
      ['mei', 'maart'],
      ['elf', 'twaalf'],
      ['geen 4,5', '4,5'],
      ['weken', 'maanden'],
    ],
    [['elf weken', '11 weken']],
  ],
  sv: [
    'Kommunen beslutade på tisdagen att stänga den gamla bron från den 3 maj i elva veckor, eftersom staden inte vill betala 4,5 miljoner kronor för reparationen.',
    [
      ['tisdagen', 'torsdagen'],
      ['maj', 'mars'],
      ['elva', 'tolv'],
      ['inte vill', 'vill'],
      ['veckor', 'månader'],
      ['miljoner', 'miljarder'],
    ],
    [['beslutade', 'bestämde']],
  ],
  da: [
    'Kommunen besluttede tirsdag at lukke den gamle bro fra den 3. maj i elleve uger, fordi byen ikke vil betale 4,5 millioner kroner for reparationen.',
    [
      ['tirsdag', 'torsdag'],
      ['maj', 'marts'],
      ['elleve', 'tolv'],
      ['ikke vil', 'vil'],
      ['uger', 'måneder'],
    ],
    [['elleve', '11']],
  ],
  nb: [
    'Kommunen bestemte tirsdag å stenge den gamle broen fra 3. mai i elleve uker, fordi byen ikke vil betale 4,5 millioner kroner for reparasjonen.',
    [
      ['tirsdag', 'torsdag'],
      ['mai', 'mars'],
      ['elleve', 'tolv'],
      ['ikke vil', 'vil'],
      ['uker', 'måneder'],
    ],
    [['elleve', '11']],
  ],
  fi: [
    'Kaupunginvaltuusto päätti tiistaina sulkea vanhan sillan toukokuun 3. päivästä yhdentoista viikon ajaksi, koska kaupunki ei halua maksaa 4,5 miljoonaa euroa korjauksesta.',
    [
      ['tiistaina', 'torstaina'],
      ['toukokuun', 'kesäkuun'],
      ['yhdentoista', 'kahdentoista'],
      ['miljoonaa', 'miljardia'],
      ['ei halua', 'haluaa'],
    ],
    [['yhdentoista', '11']],
  ],
  fr: [
    "Le conseil municipal a voté mardi la fermeture du vieux pont à partir du 3 mai pour onze semaines, car la ville ne veut pas dépenser 4,5 millions d'euros, a dit le maire Jean Morel.",
    [
      ['mardi', 'jeudi'],
      ['mai', 'mars'],
      ['onze', 'douze'],
      ['millions', 'milliards'],
      ['ne veut pas', 'veut'],
      ['Jean Morel', 'Luc Perrin'],
      ['semaines', 'mois'],
      ['fermeture', 'réouverture'],
    ],
    [
      ['voté', 'décidé'],
      ['onze semaines', '11 semaines'],
      ["d'euros", 'd’euros'],
    ],
  ],
  es: [
    'El ayuntamiento decidió el martes cerrar el viejo puente desde el 3 de mayo durante once semanas, porque la ciudad no quiere gastar 4,5 millones de euros, dijo el alcalde Juan Pérez.',
    [
      ['martes', 'jueves'],
      ['mayo', 'marzo'],
      ['once', 'doce'],
      ['no quiere', 'quiere'],
      ['Juan Pérez', 'Luis Gómez'],
      ['semanas', 'meses'],
      ['cerrar', 'abrir'],
    ],
    [
      ['decidió', 'resolvió'],
      ['once semanas', '11 semanas'],
      ['Pérez', 'Perez'],
    ],
  ],
  pt: [
    'A câmara decidiu na terça-feira fechar a velha ponte a partir de 3 de maio por onze semanas, porque a cidade não quer gastar 4,5 milhões de euros na reparação.',
    [
      ['terça-feira', 'quinta-feira'],
      ['maio', 'março'],
      ['onze', 'doze'],
      ['não quer', 'quer'],
      ['milhões', 'bilhões'],
      ['semanas', 'meses'],
    ],
    [['decidiu', 'resolveu']],
  ],
  it: [
    'Il consiglio comunale ha deciso martedì di chiudere il vecchio ponte dal 3 maggio per undici settimane, perché la città non vuole spendere 4,5 milioni di euro per la riparazione.',
    [
      ['martedì', 'giovedì'],
      ['maggio', 'marzo'],
      ['undici', 'dodici'],
      ['non vuole', 'vuole'],
      ['milioni', 'miliardi'],
      ['settimane', 'mesi'],
    ],
    [['undici', '11']],
  ],
  ro: [
    'Consiliul local a decis marți închiderea podului vechi de la 3 mai pentru unsprezece săptămâni, pentru că orașul nu vrea să plătească 4,5 milioane de lei.',
    [
      ['marți', 'joi'],
      ['mai ', 'iunie '],
      ['unsprezece', 'doisprezece'],
      ['nu vrea', 'vrea'],
      ['milioane', 'miliarde'],
    ],
    [['unsprezece', '11']],
  ],
  pl: [
    'Rada miasta zdecydowała we wtorek o zamknięciu starego mostu od 3 maja na jedenaście tygodni, ponieważ miasto nie chce wydać 4,5 miliona złotych na naprawę.',
    [
      ['wtorek', 'czwartek'],
      ['maja', 'marca'],
      ['jedenaście', 'dwanaście'],
      ['nie chce', 'chce'],
      ['miliona', 'miliarda'],
      ['tygodni', 'miesięcy'],
    ],
    [['jedenaście', '11']],
  ],
  cs: [
    'Rada města rozhodla v úterý o uzavření starého mostu od 3. května na jedenáct týdnů, protože město nechce zaplatit 4,5 milionu korun za opravu.',
    [
      ['úterý', 'čtvrtek'],
      ['května', 'března'],
      ['jedenáct', 'dvanáct'],
      ['nechce', 'chce'],
      ['milionu', 'miliardy'],
    ],
    [['jedenáct', '11']],
  ],
  hu: [
    'A városi tanács kedden úgy döntött, hogy május 3-tól tizenegy hétre lezárja a régi hidat, mert a város nem akar 4,5 millió forintot fizetni a javításért.',
    [
      ['kedden', 'csütörtökön'],
      ['május', 'március'],
      ['tizenegy', 'tizenkét'],
      ['nem akar', 'akar'],
      ['millió', 'milliárd'],
    ],
    [['tizenegy', '11']],
  ],
  ru: [
    'Городской совет решил во вторник закрыть старый мост с 3 мая на одиннадцать недель, потому что город не хочет тратить 4,5 миллиона рублей на ремонт, сказал мэр Иван Петров.',
    [
      ['вторник', 'четверг'],
      ['мая', 'марта'],
      ['одиннадцать', 'двенадцать'],
      ['не хочет', 'хочет'],
      ['миллиона', 'миллиарда'],
      ['Иван Петров', 'Олег Сидоров'],
      ['закрыть', 'открыть'],
    ],
    [
      ['решил', 'постановил'],
      ['одиннадцать недель', '11 недель'],
    ],
  ],
  uk: [
    'Міська рада вирішила у вівторок закрити старий міст з 3 травня на одинадцять тижнів, бо місто не хоче витрачати 4,5 мільйона гривень на ремонт.',
    [
      ['вівторок', 'четвер'],
      ['травня', 'березня'],
      ['одинадцять', 'дванадцять'],
      ['не хоче', 'хоче'],
      ['мільйона', 'мільярда'],
      ['закрити', 'відкрити'],
    ],
    [['одинадцять', '11']],
  ],
  el: [
    'Το δημοτικό συμβούλιο αποφάσισε την Τρίτη να κλείσει την παλιά γέφυρα από τις 3 Μαΐου για έντεκα εβδομάδες, επειδή η πόλη δεν θέλει να ξοδέψει 4,5 εκατομμύρια ευρώ.',
    [
      ['Τρίτη', 'Πέμπτη'],
      ['Μαΐου', 'Μαρτίου'],
      ['έντεκα', 'δώδεκα'],
      ['δεν θέλει', 'θέλει'],
      ['εκατομμύρια', 'δισεκατομμύρια'],
      ['εβδομάδες', 'μήνες'],
    ],
    [['έντεκα', '11']],
  ],
  tr: [
    'Belediye meclisi salı günü eski köprüyü 3 Mayıs tarihinden itibaren on bir hafta kapatmaya karar verdi, çünkü belediye bu onarım için 4,5 milyon lira harcamak istemiyor.',
    [
      ['salı', 'perşembe'],
      ['Mayıs', 'Mart'],
      ['on bir', 'on iki'],
      ['milyon', 'milyar'],
      ['istemiyor', 'istiyor'],
    ],
    [['on bir', '11']],
  ],
  ar: [
    'قرر مجلس المدينة يوم الثلاثاء إغلاق الجسر القديم اعتبارا من 3 مايو لمدة أحد عشر أسبوعا لأن المدينة لا تريد إنفاق 4.5 مليون دينار على الإصلاح',
    [
      ['الثلاثاء', 'الخميس'],
      ['مايو', 'مارس'],
      ['أحد عشر', 'اثني عشر'],
      ['لا تريد', 'تريد'],
      ['مليون', 'مليار'],
      ['3 مايو', '٤ مايو'],
    ],
    [
      ['3 مايو', '٣ مايو'],
      ['قرر', 'أقر'],
    ],
  ],
  he: [
    'מועצת העיר החליטה לסגור את הגשר הישן ב-3 במאי למשך שמונה שבועות, כי העירייה לא רוצה לשלם 4.5 מיליון שקל על התיקון של הגשר.',
    [
      ['במאי', 'במרץ'],
      ['שמונה', 'תשעה'],
      ['לא רוצה', 'רוצה'],
      ['מיליון', 'מיליארד'],
    ],
    [['שמונה', '8']],
  ],
  hi: [
    'नगर परिषद ने मंगलवार को पुराने पुल को 3 मई से ग्यारह सप्ताह के लिए बंद करने का फैसला किया क्योंकि शहर मरम्मत पर 45 लाख रुपये खर्च नहीं करना चाहता।',
    [
      ['मंगलवार', 'गुरुवार'],
      ['मई', 'मार्च'],
      ['ग्यारह', 'बारह'],
      ['नहीं करना', 'करना'],
      ['लाख', 'करोड़'],
    ],
    [['ग्यारह', '11']],
  ],
  zh: [
    '港口委员会周二投票决定从五月三日起关闭这座旧桥十一周以便进行维修工程，市政府表示不会为此支付450万元。',
    [
      ['周二', '周四'],
      ['五月', '三月'],
      ['十一周', '十二周'],
      ['不会', '会'],
      ['万元', '亿元'],
      ['关闭', '开放'],
    ],
    [
      ['决定', '同意'],
      ['表示', '称'],
    ],
  ],
  ja: [
    '市議会は火曜日、古い橋を5月3日から11週間閉鎖することを決めた。市は修理に450万円を払わないと市長は述べた。',
    [
      ['火曜日', '木曜日'],
      ['5月', '3月'],
      ['450万', '450億'],
      ['払わない', '払う'],
      ['11週間', '11年間'],
    ],
    [['述べた', '語った']],
  ],
  ko: [
    '시의회는 화요일에 낡은 다리를 5월 3일부터 11주 동안 닫기로 결정했다. 시는 수리에 450만 원을 쓰지 않겠다고 시장이 밝혔다.',
    [
      ['화요일', '목요일'],
      ['5월', '3월'],
      ['11주', '12주'],
      ['쓰지 않겠다고', '쓰겠다고'],
    ],
    [['결정했다', '정했다']],
  ],
  th: [
    'สภาเมืองลงมติเมื่อวันอังคารปิดสะพานเก่าตั้งแต่วันที่ 3 พฤษภาคม เป็นเวลาสิบเอ็ดสัปดาห์เพื่อซ่อมแซม เพราะเมืองไม่ต้องการจ่ายเงิน 4.5 ล้านบาท',
    [
      ['อังคาร', 'พฤหัสบดี'],
      ['พฤษภาคม', 'มีนาคม'],
      ['ไม่ต้องการ', 'ต้องการ'],
      ['สิบเอ็ด', 'สิบสอง'],
    ],
    [['เพื่อซ่อมแซม', 'เพื่อการซ่อมแซม']],
  ],
  vi: [
    'Hội đồng thành phố đã quyết định đóng cây cầu cũ từ ngày 3 tháng 5 trong mười một tuần vì thành phố không muốn chi 4,5 triệu đồng cho việc sửa chữa.',
    [
      ['tháng 5', 'tháng 3'],
      ['mười một', 'mười hai'],
      ['không muốn', 'muốn'],
      ['triệu', 'tỷ'],
      ['đóng', 'mở'],
    ],
    [['quyết định', 'đồng ý']],
  ],
  id: [
    'Dewan kota memutuskan pada Selasa untuk menutup jembatan lama mulai 3 Mei selama sebelas pekan karena kota itu tidak mau membayar 4,5 juta rupiah untuk perbaikan.',
    [
      ['Selasa', 'Kamis'],
      ['Mei', 'Maret'],
      ['sebelas', 'delapan'],
      ['tidak mau', 'mau'],
      ['juta', 'miliar'],
      ['menutup', 'membuka'],
    ],
    [['sebelas', '11']],
  ],
};

describe.each(Object.entries(TEXTS))('facts of texts in %s', (_language, [text, others, same]) => {
  it.each(others)('are others: %s, %s', (from, to) => {
    expect(text).toContain(from);
    const other = text.replace(from, to);
    // So alike that nothing else keeps them apart.
    expect(similarity(text, other)).toBeGreaterThan(0.85);
    expect(conflictOf(factsOf(text), factsOf(other))).toBeDefined();
    expect(conflictOf(factsOf(other), factsOf(text))).toBeDefined();
  });

  it.each(same)('are the same: %s, %s', (from, to) => {
    expect(text).toContain(from);
    const other = text.replace(from, to);
    expect(conflictOf(factsOf(text), factsOf(other))).toBeUndefined();
    expect(conflictOf(factsOf(other), factsOf(text))).toBeUndefined();
  });
});

describe.each(LANGUAGES.map((words) => [words.language, words] as const))('the words of %s', (language, words) => {
  it('are written as tokens are', () => {
    for (const list of Object.values(words)) {
      expect(list).toBe(list === language ? list : list.normalize('NFKC').toLowerCase());
      expect(list).not.toMatch(/['’]| {2}|^ | $/u);
    }
  });

  it('are as many as there are months, weekdays and numbers', () => {
    const count = (list: keyof FactWords): number => words[list]?.split(' ').length ?? 1;
    expect([1, 12]).toContain(count('months'));
    expect([1, 7]).toContain(count('weekdays'));
    expect([1, 8]).toContain(count('tens'));
    expect(count('numbers')).toBeLessThanOrEqual(19);
    expect(words.magnitudes).toMatch(/^\S+ \d+(?: \S+ \d+)*$/u);
    for (const pair of words.opposites.split(' ')) expect(pair).toMatch(/^[^/]+\/[^/]+$/u);
  });

  it('have a text in which they are tested', () => {
    expect(TEXTS).toHaveProperty(language);
  });
});
