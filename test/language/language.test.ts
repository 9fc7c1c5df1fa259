import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/language/detect.js';
import { languageOf } from '../../src/language/language.js';
import { countScripts } from '../../src/language/script.js';
import { pageOf } from '../noise/page.js';

const detect = async (text: string): Promise<string | undefined> => detectLanguage(text, countScripts([text]));

const GERMAN =
  'Die Fähre über den Tarnsee fährt seit Montag wieder, nachdem der Sturm in der vergangenen Woche den Anleger beschädigt hatte. ' +
  'Der Kapitän sagte, dass die Arbeiten schneller als erwartet gingen und dass alle Gäste des Hafens geduldig gewartet hätten. ' +
  'Im Winter soll das Schiff nun jeden Tag zweimal ablegen, sofern das Eis es zulässt.';
const ENGLISH =
  'The ferry across the Tarn lake is back since Monday, after the storm of last week had damaged the landing. The captain said ' +
  'that the work went faster than expected and that all the guests of the harbour waited with patience for the first boat.';
const POLISH =
  'Prom przez jezioro Tarn pływa znowu od poniedziałku, po tym jak burza w zeszłym tygodniu uszkodziła przystań. Kapitan ' +
  'powiedział, że prace poszły szybciej, niż się spodziewano, i że wszyscy goście portu czekali cierpliwie na pierwszy kurs. ' +
  'Zimą statek ma wypływać dwa razy dziennie, jeśli tylko lód na to pozwoli.';
const JAPANESE =
  '先週の嵐で桟橋が壊れたあと、フェリーは月曜日からふたたび運航しています。船長は、作業が思ったより早く進み、港の客はみな辛抱強く待っていたと話しました。';

describe('detectLanguage', () => {
  it.each([
    ['en', ENGLISH],
    ['de', GERMAN],
    ['pl', POLISH],
    ['ja', JAPANESE],
    [
      'zh',
      '上周的暴风雨损坏了码头之后，渡轮从星期一起重新开航。船长说，工程比预想的快，港口的客人都耐心地等待着第一班船。'.repeat(
        3,
      ),
    ],
    ['el', 'Το πλοίο ταξιδεύει ξανά από τη Δευτέρα, μετά τη θύελλα της περασμένης εβδομάδας. '.repeat(4)],
    ['he', 'המעבורת חזרה להפליג ביום שני אחרי הסערה של השבוע שעבר. '.repeat(5)],
    [
      'uk',
      'Пором через озеро знову ходить з понеділка, після того як буря минулого тижня пошкодила причал. '.repeat(4),
    ],
  ])('knows %s', async (lang, text) => {
    expect(await detect(text)).toBe(lang);
  });

  it('does not guess on a few words', async () => {
    expect(await detect('Die Fähre fährt wieder.')).toBeUndefined();
    expect(await detect('')).toBeUndefined();
  });

  it('does not guess on what is no language', async () => {
    expect(await detect('12 34 '.repeat(80))).toBeUndefined();
  });
});

describe('languageOf', () => {
  it('believes what the page declares', async () => {
    expect(await languageOf(pageOf([GERMAN], { lang: 'nl' }))).toEqual({ tag: 'nl', scripts: ['Latn'] });
  });

  it('reads the prose of a page that declares nothing', async () => {
    const menu = ['Home', 'Sports', 'World news', 'About us', 'Contact', 'Sign in'];
    expect(await languageOf(pageOf([...menu, GERMAN, ...menu]))).toEqual({ tag: 'de', scripts: ['Latn'] });
  });

  it('leaves open what nothing settles, and tells the scripts all the same', async () => {
    expect(await languageOf(pageOf(['Мост', 'Bridge']))).toEqual({ scripts: ['Latn', 'Cyrl'] });
  });
});
