import type { FactWords } from './fact-words.js';

/** Turkish. */
export const tr: FactWords = {
  language: 'tr',
  frequent:
    've bir bu için ile da de olarak olan daha çok en kadar sonra gibi ise olduğu var dedi tarafından göre yeni her',
  negations:
    'değil* yok hiç hiçbir asla *miyor* *mıyor* *muyor* *müyor* *medi *madı *mediler *madılar *mez *maz *meyecek* *mayacak* *memiş* *mamış*',
  numbers:
    '- iki/ikinci üç/üçüncü dört/dördüncü beş/beşinci altı/altıncı yedi/yedinci sekiz/sekizinci dokuz/dokuzuncu on/onuncu',
  articles: 'bir/birinci',
  tens: 'yirmi otuz kırk elli altmış yetmiş seksen doksan',
  magnitudes: 'yüz 2 bin 3 milyon* 6 milyar* 9 trilyon* 12',
  months:
    'ocak* şubat* mart/martta/martın nisan* mayıs* haziran* temmuz* ağustos* eylül* ekim/ekimde/ekimin kasım* aralık/aralıkta/aralıkın',
  weekdays: 'pazartesi* salı/salıya çarşamba* perşembe* cuma/cumaya cumartesi* pazar/pazara',
  units:
    'saniye* dakika* saat/saatte/saatlik gün/günü/günde/günlük hafta/haftada/haftalık ay/ayda/aylık yıl/yılda/yıllık/yılı yüzyıl* yüzde kilometre*/km metre/metrelik kilo/kilogram/kg gram ton/tonluk litre euro/avro/€ dolar*/$ lira*/₺',
  opposites:
    'kapatmaya/açmaya kapatıldı/açıldı kapattı/açtı kapalı/açık arttı/azaldı yükseldi/düştü artış/düşüş fazla/az yüksek/düşük önce/sonra kazandı/kaybetti kâr/zarar suçlu/suçsuz kabul/ret ilk/son erkek/kadın erkekler/kadınlar baba/anne kuzey/güney doğu/batı aldı/sattı lehine/aleyhine iyi/kötü başlangıç/bitiş güçlü/zayıf eski/yeni istiyor/istemiyor',
};
