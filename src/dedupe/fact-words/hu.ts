import type { FactWords } from './fact-words.js';

/** Hungarian. */
export const hu: FactWords = {
  language: 'hu',
  frequent: 'a az és hogy nem is egy volt meg de ez csak azt már mint szerint még el után aki van ki lesz pedig',
  negations: 'nem ne soha sem senki semmi nincs nincsenek nélkül sincs',
  numbers:
    '- két/kettő/második három/harmadik négy/negyedik öt/ötödik hat/hatodik hét/hetedik nyolc/nyolcadik kilenc/kilencedik tíz/tizedik tizenegy tizenkét/tizenkettő tizenhárom tizennégy tizenöt tizenhat tizenhét tizennyolc tizenkilenc',
  articles: 'egy/első',
  tens: 'húsz harminc negyven ötven hatvan hetven nyolcvan kilencven',
  magnitudes: 'száz 2 ezer 3 millió/milliós 6 milliárd/milliárdos 9 billió 12',
  months:
    'január* február* március* április* május* június* július* augusztus* szeptember* október* november* december*',
  weekdays: 'hétfő* kedd/kedden/keddi szerda/szerdán/szerdai csütörtök* péntek* szombat* vasárnap*',
  units:
    'másodperc* perc/perces/percig óra/órás/órát/órán nap/napos/napig hét/hetes/hétig hónap* év/éves/évig/évet évtized* évszázad* százalék* kilométer*/km méter/méteres kiló*/kg gramm tonna/tonnás liter/literes euró/eurós/€ dollár/dolláros/$ forint*',
  opposites:
    'lezár/megnyit lezárja/megnyitja lezárták/megnyitották zárva/nyitva emelkedett/csökkent nőtt/csökkent emelkedés/csökkenés több/kevesebb magasabb/alacsonyabb előtt/után győzött/vesztett nyert/vesztett nyereség/veszteség bűnös/ártatlan elfogadta/elutasította első/utolsó férfi/nő férfiak/nők apja/anyja észak/dél kelet/nyugat vett/eladott mellett/ellen jobb/rosszabb mindig/soha eleje/vége erős/gyenge régi/új',
};
