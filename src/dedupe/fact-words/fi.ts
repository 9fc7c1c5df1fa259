import type { FactWords } from './fact-words.js';

/** Finnish. */
export const fi: FactWords = {
  language: 'fi',
  frequent: 'ja on että ei oli se hän myös mutta kun joka ovat mukaan sekä vuoden niin sen tai kuin ole jo jälkeen',
  negations: 'ei eivät en emme ette et eikä ilman',
  negatingPrefixes: 'epä',
  numbers:
    '- kaksi/kahden/kahta/kahdessa/toinen/toisen kolme/kolmen/kolmea/kolmas neljä/neljän/neljää/neljäs viisi/viiden/viittä/viides kuusi/kuuden/kuutta/kuudes seitsemän/seitsemää/seitsemäs kahdeksan/kahdeksaa/kahdeksas yhdeksän/yhdeksää/yhdeksäs kymmenen/kymmentä/kymmenes yksitoista/yhdentoista kaksitoista/kahdentoista kolmetoista neljätoista viisitoista kuusitoista seitsemäntoista kahdeksantoista yhdeksäntoista',
  articles: 'yksi/yhden/yhtä/ensimmäinen',
  tens: 'kaksikymmentä kolmekymmentä neljäkymmentä viisikymmentä kuusikymmentä seitsemänkymmentä kahdeksankymmentä yhdeksänkymmentä',
  magnitudes: 'sata/sataa/sadan 2 tuhat/tuhatta/tuhannen 3 miljoona*/milj 6 miljardi*/mrd 9',
  months:
    'tammikuu* helmikuu* maaliskuu* huhtikuu* toukokuu* kesäkuu* heinäkuu* elokuu* syyskuu* lokakuu* marraskuu* joulukuu*',
  weekdays: 'maanantai* tiistai* keskiviikko*/keskiviikon torstai* perjantai* lauantai* sunnuntai*',
  units:
    'sekunti*/sekunnin minuutti*/minuutin tunti*/tunnin päivä* viikko*/viikon/viikkoa kuukausi*/kuukauden/kuukautta vuosi*/vuotta prosentti*/prosenttia kilometri*/km metri* kilo* gramma* tonni* litra* euro*/€ dollari*/$',
  opposites:
    'avata/sulkea avataan/suljetaan avasi/sulki auki/kiinni nousi/laski nousee/laskee nousta/laskea kasvoi/väheni enemmän/vähemmän korkeampi/matalampi ennen/jälkeen voitti/hävisi voitto/tappio syyllinen/syytön ensimmäinen/viimeinen mies/nainen miehet/naiset isä/äiti poika/tytär veli/sisko pohjoinen/etelä itä/länsi osti/myi puolesta/vastaan paras/huonoin parempi/huonompi aina/koskaan alku/loppu vahva/heikko vanha/uusi vanhan/uuden',
};
