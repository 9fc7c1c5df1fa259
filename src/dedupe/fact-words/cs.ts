import type { FactWords } from './fact-words.js';

/** Czech. */
export const cs: FactWords = {
  language: 'cs',
  frequent:
    'a v na se je že s z do o ve si to i za by pro od podle jako ale které který jeho jsou po při také byl už nebo však když tento tato',
  negations: 'ne není nejsou nikdy nikdo nic žádný žádná žádné ani bez',
  negatingPrefixes: 'ne',
  numbers:
    'jeden/jedna/jedno/jednoho/první dva/dvě/dvou/druhý/druhého tři/tří/třetí čtyři/čtyř/čtvrtý pět/pěti/pátý šest/šesti/šestý sedm/sedmi/sedmý osm/osmi/osmý devět/devíti/devátý deset/deseti/desátý jedenáct/jedenácti dvanáct/dvanácti třináct/třinácti čtrnáct/čtrnácti patnáct/patnácti šestnáct sedmnáct osmnáct devatenáct',
  tens: 'dvacet/dvaceti třicet/třiceti čtyřicet padesát šedesát sedmdesát osmdesát devadesát',
  magnitudes: 'sto/stovky/stovek 2 tisíc/tisíce/tisíců/tis 3 milion*/mil 6 miliard*/mld 9 bilion* 12',
  months:
    'leden/ledna/lednu únor/února/únoru březen/března/březnu duben/dubna/dubnu květen/května/květnu červen/června/červnu červenec/července/červenci srpen/srpna/srpnu září říjen/října/říjnu listopad/listopadu prosinec/prosince/prosinci',
  weekdays: 'pondělí úterý středa/středu/středy čtvrtek/čtvrtka pátek/pátku sobota/sobotu/soboty neděle/neděli',
  units:
    'sekund* minut* hodin* den/dny/dní/dnů/dne týden/týdny/týdnů měsíc/měsíce/měsíců rok/roky/let/roku/letech století procent* kilometr*/km metr/metry/metrů kilogram*/kg gramů tun/tuny litr/litrů euro/eur/€ dolar/dolarů/$ koruna/korun/koruny/kč',
  opposites:
    'zavřít/otevřít uzavřít/otevřít zavřený/otevřený uzavření/otevření stoupl/klesl vzrostl/klesl vzrostla/klesla růst/pokles více/méně vyšší/nižší před/po nad/pod vyhrál/prohrál vyhrála/prohrála zisk/ztráta přijal/odmítl schválil/zamítl první/poslední on/ona muž/žena muži/ženy otec/matka syn/dcera bratr/sestra sever/jih východ/západ koupil/prodal pro/proti lepší/horší vždy/nikdy začátek/konec silný/slabý starý/nový staré/nové s/bez potvrdil/popřel',
};
