import type { FactWords } from './fact-words.js';

/** Romanian. */
export const ro: FactWords = {
  language: 'ro',
  frequent: 'și de la în a cu care pe din nu o un este că au mai pentru fost sau ale ca după lui prin va sunt',
  negations: 'nu niciodată nimic nimeni nici niciun nicio fără',
  negatingPrefixes: 'ne in',
  numbers:
    '- doi/două/doilea/doua trei/treilea/treia patru/patrulea cinci șase șapte opt nouă zece unsprezece doisprezece/douăsprezece treisprezece paisprezece cincisprezece șaisprezece șaptesprezece optsprezece nouăsprezece',
  articles: 'un/o/unu/primul/prima',
  tens: 'douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci',
  magnitudes: 'sută/sute 2 mie/mii 3 milion/milioane 6 miliard/miliarde 9',
  months: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  weekdays: 'luni marți miercuri joi vineri sâmbătă duminică',
  units:
    'secundă/secunde minut/minute oră/ore zi/zile săptămână/săptămâni lună an/ani/anul deceniu/decenii secol/secole kilometru/kilometri/km metru/metri kilogram/kilograme/kg gram/grame tonă/tone litru/litri euro/€ dolar/dolari/$ leu/lei',
  opposites:
    'închide/deschide închis/deschis închiderea/deschiderea crescut/scăzut creștere/scădere mult/puțin înainte/după câștigat/pierdut profit/pierdere vinovat/nevinovat acceptat/respins aprobat/respins permis/interzis viu/mort primul/ultimul prima/ultima el/ea bărbat/femeie bărbați/femei tatăl/mama fiul/fiica nord/sud est/vest stânga/dreapta cumpărat/vândut pentru/împotriva început/sfârșit puternic/slab vechi/nou cu/fără',
};
