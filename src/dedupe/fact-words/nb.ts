import type { FactWords } from './fact-words.js';

/** Norwegian. */
export const nb: FactWords = {
  language: 'nb',
  frequent:
    'og at det som en på er av for med den til ikke et om han har de var fra ved etter også eller ble der sier hun men ifølge når dette nå så',
  negations: 'ikke aldri ingen intet uten verken',
  negatingPrefixes: 'u',
  numbers:
    '- to/andre tre/tredje fire/fjerde fem/femte seks/sjette sju/syv/sjuende åtte/åttende ni/niende ti/tiende elleve/ellevte tolv/tolvte tretten fjorten femten seksten sytten atten nitten',
  articles: 'en/ei/et/ett/første',
  tens: 'tjue tretti førti femti seksti sytti åtti nitti',
  magnitudes:
    'hundre/hundrevis 2 tusen/tusenvis 3 million/millioner/mill 6 milliard/milliarder/mrd 9 billion/billioner 12',
  months:
    'januar/jan februar/feb mars april/apr mai juni juli august/aug september/sep/sept oktober/okt november/nov desember/des',
  weekdays: 'mandag* tirsdag* onsdag* torsdag* fredag* lørdag* søndag*',
  units:
    'sekund/sekunder minutt/minutter time/timer/timers dag/dager/dagers uke/uker/ukers måned/måneder/måneders år/året/års tiår århundre prosent kilometer/km meter centimeter/cm mil kilo/kilogram/kg gram tonn liter euro/€ dollar/$ krone/kroner',
  opposites:
    'åpne/stenge åpne/lukke åpner/stenger åpnet/stengt åpen/stengt steg/falt stige/falle stiger/faller steget/falt økte/minket mer/mindre flere/færre høyere/lavere høyeste/laveste før/etter over/under vant/tapte vunnet/tapt overskudd/underskudd skyldig/uskyldig første/siste han/hun hans/hennes mann/kvinne menn/kvinner far/mor sønn/datter bror/søster nord/sør øst/vest kjøpe/selge kjøpt/solgt for/mot beste/verste bedre/verre alltid/aldri begynnelsen/slutten sterk/svak gamle/nye gammel/ny med/uten',
};
