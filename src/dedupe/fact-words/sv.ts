import type { FactWords } from './fact-words.js';

/** Swedish. */
export const sv: FactWords = {
  language: 'sv',
  frequent:
    'och att det som en på är av för med den till inte ett om han har de var från vid efter sade också eller under enligt när detta nu så',
  negations: 'inte ej aldrig ingen inget inga utan varken',
  negatingPrefixes: 'o',
  numbers:
    '- två/andra tre/tredje fyra/fjärde fem/femte sex/sjätte sju/sjunde åtta/åttonde nio/nionde tio/tionde elva/elfte tolv/tolfte tretton fjorton femton sexton sjutton arton nitton',
  articles: 'en/ett/första',
  tens: 'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio',
  magnitudes: 'hundra/hundratals 2 tusen/tusentals 3 miljon/miljoner/mkr 6 miljard/miljarder 9 biljon/biljoner 12',
  months:
    'januari/jan februari/feb mars april/apr maj juni juli augusti/aug september/sep/sept oktober/okt november/nov december/dec',
  weekdays: 'måndag* tisdag* onsdag* torsdag* fredag* lördag* söndag*',
  units:
    'sekund/sekunder minut/minuter timme/timmar/timmars dag/dagar/dagars vecka/veckor/veckors månad/månader/månaders år/åren/års årtionde/årtionden sekel procent kilometer/km meter centimeter/cm mil kilo/kilogram/kg gram ton liter euro/€ dollar/$ krona/kronor',
  opposites:
    'öppna/stänga öppnas/stängs öppnade/stängde öppen/stängd steg/föll ökade/minskade ökar/minskar öka/minska stiga/sjunka stigit/sjunkit mer/mindre fler/färre högre/lägre högsta/lägsta före/efter över/under vann/förlorade vunnit/förlorat vinst/förlust skyldig/oskyldig första/sista han/hon hans/hennes man/kvinna män/kvinnor far/mor son/dotter bror/syster norr/söder öster/väster norra/södra östra/västra köpa/sälja köpt/sålt för/emot bästa/sämsta bättre/sämre alltid/aldrig början/slutet stark/svag gamla/nya gammal/ny med/utan',
};
