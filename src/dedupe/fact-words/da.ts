import type { FactWords } from './fact-words.js';

/** Danish. */
export const da: FactWords = {
  language: 'da',
  frequent:
    'og at det som en på er af for med den til ikke et om han har de var fra ved efter også eller blev der siger hun ifølge når dette nu så',
  negations: 'ikke aldrig ingen intet uden hverken',
  negatingPrefixes: 'u',
  numbers:
    '- to/anden tre/tredje fire/fjerde fem/femte seks/sjette syv/syvende otte/ottende ni/niende ti/tiende elleve/ellevte tolv/tolvte tretten fjorten femten seksten sytten atten nitten',
  articles: 'en/et/første',
  tens: 'tyve tredive fyrre halvtreds tres halvfjerds firs halvfems',
  magnitudes:
    'hundrede/hundreder 2 tusind/tusinder 3 million/millioner/mio 6 milliard/milliarder/mia 9 billion/billioner 12',
  months:
    'januar/jan februar/feb marts april/apr maj juni juli august/aug september/sep/sept oktober/okt november/nov december/dec',
  weekdays: 'mandag* tirsdag* onsdag* torsdag* fredag* lørdag* søndag*',
  units:
    'sekund/sekunder minut/minutter time/timer/timers dag/dage/dages uge/uger/ugers måned/måneder/måneders år/året/års årti/årtier århundrede procent kilometer/km meter centimeter/cm kilo/kilogram/kg gram ton liter euro/€ dollar/$ krone/kroner',
  opposites:
    'åbne/lukke åbner/lukker åbnede/lukkede åben/lukket steg/faldt stige/falde stiger/falder steget/faldet øget/mindsket mere/mindre flere/færre højere/lavere højeste/laveste før/efter over/under vandt/tabte vundet/tabt overskud/underskud skyldig/uskyldig første/sidste han/hun hans/hendes mand/kvinde mænd/kvinder far/mor søn/datter bror/søster nord/syd øst/vest købe/sælge købt/solgt for/imod bedste/værste bedre/værre altid/aldrig begyndelsen/slutningen stærk/svag gamle/nye gammel/ny med/uden',
};
