import type { FactWords } from './fact-words.js';

/** Italian. */
export const it: FactWords = {
  language: 'it',
  frequent:
    'il lo la gli le di del della dei e che in un una è per con non si da al dal nel nella sono ha come più anche ma alla detto secondo inoltre tuttavia dopo mentre quando se così questo',
  negations: 'non mai nulla niente nessun nessuno nessuna né senza',
  negatingPrefixes: 'in im il ir',
  numbers:
    '- due/secondo/seconda tre/terzo/terza quattro/quarto cinque/quinto sei/sesto sette/settimo otto/ottavo nove/nono dieci/decimo undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
  articles: 'un/una/uno/primo/prima',
  tens: 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta',
  magnitudes: 'cento/centinaia 2 mille/mila/migliaia 3 milione/milioni 6 miliardo/miliardi 9',
  months:
    'gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago settembre/set ottobre/ott novembre/nov dicembre/dic',
  weekdays: 'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  units:
    'secondi minuto/minuti ora/ore giorno/giorni settimana/settimane mese/mesi anno/anni decennio/decenni secolo/secoli chilometro/chilometri/km metro/metri centimetro/centimetri/cm chilo/chili/chilogrammi/kg grammo/grammi tonnellata/tonnellate litro/litri euro/€ dollaro/dollari/$',
  opposites:
    'chiudere/aprire chiuso/aperto chiusa/aperta chiusura/apertura salito/sceso salita/discesa aumento/calo aumentato/diminuito più/meno maggiore/minore prima/dopo vinto/perso vincere/perdere utile/perdita guadagno/perdita colpevole/innocente accettato/rifiutato approvato/respinto permesso/vietato vivo/morto primo/ultimo lui/lei uomo/donna uomini/donne padre/madre figlio/figlia fratello/sorella signor/signora nord/sud est/ovest sinistra/destra comprare/vendere comprato/venduto favore/contro migliore/peggiore sempre/mai tutti/nessuno inizio/fine iniziato/finito forte/debole vecchio/nuovo vecchia/nuova con/senza confermato/smentito',
};
