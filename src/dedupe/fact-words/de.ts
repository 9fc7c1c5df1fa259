import type { FactWords } from './fact-words.js';

/** German. */
export const de: FactWords = {
  language: 'de',
  frequent:
    'der die das und ist von den dem mit auf für dass ein eine einen im zu sich auch wie wird wurde hat sie er es am bei nach laut seit trotz während wegen aber doch denn so hier dort heute gestern dabei damit dann zudem außerdem allerdings wenn als',
  negations: 'nicht kein* nie niemals niemand nichts weder ohne',
  negatingPrefixes: 'un',
  numbers:
    '- zwei/zweit* drei/dritt* vier/viert* fünf/fünft* sechs/sechst* sieben/siebt* acht/acht* neun/neunt* zehn/zehnt* elf/elft* zwölf/zwölft* dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
  articles: 'ein/eine/einen/einem/einer/eines/erste/ersten/erster',
  tens: 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
  magnitudes:
    'hundert/hunderte 2 tausend/tausende 3 million/millionen/mio 6 milliarde/milliarden/mrd 9 billion/billionen 12',
  months:
    'januar/jänner/jan februar/feb märz april/apr mai juni juli august/aug september/sep/sept oktober/okt november/nov dezember/dez',
  weekdays: 'montag* dienstag* mittwoch* donnerstag* freitag* samstag*/sonnabend* sonntag*',
  units:
    'sekunde/sekunden minute/minuten stunde/stunden tag/tage/tagen woche/wochen monat/monate/monaten jahr/jahre/jahren/jahres jahrzehnt/jahrzehnte/jahrzehnten jahrhundert/jahrhunderte prozent kilometer/kilometern/km meter/metern zentimeter/cm kilogramm/kilo/kg gramm tonne/tonnen liter/litern euro/€ franken dollar/$ pfund/£ kronen',
  opposites:
    'öffnen/schließen öffnen/sperren geöffnet/geschlossen offen/geschlossen stieg/fiel stiegen/fielen steigen/fallen steigt/fällt gestiegen/gefallen gestiegen/gesunken steigen/sinken mehr/weniger höher/niedriger höchste/niedrigste vor/nach über/unter gewonnen/verloren gewann/verlor gewinn/verlust schuldig/unschuldig angenommen/abgelehnt erlaubt/verboten lebendig/tot erste/letzte ersten/letzten er/sie mann/frau männer/frauen vater/mutter sohn/tochter bruder/schwester herr/frau norden/süden osten/westen nördlich/südlich östlich/westlich links/rechts kaufen/verkaufen gekauft/verkauft für/gegen beste/schlechteste besser/schlechter immer/nie anfang/ende begonnen/beendet stark/schwach starke/schwache alt/neu alte/neue alten/neuen mit/ohne bestätigt/dementiert',
};
