import type { FactWords } from './fact-words.js';

/** English. */
export const en: FactWords = {
  language: 'en',
  frequent:
    'the of and to in is was that for with by from this are were has have had it its as at be been will he she they which who said on a an you your can or not but all when what if we our their more so than there do about how would could his her them these like just into also out up no my i',
  negations:
    'not no never none neither nor without cannot cant dont doesnt didnt wont wouldnt shouldnt couldnt isnt arent wasnt werent hasnt havent hadnt nobody nothing nowhere hardly scarcely barely rarely seldom',
  negatingPrefixes: 'un in im il ir dis non',
  numbers:
    'one/once/first two/second/twice three/third four/fourth five/fifth six/sixth seven/seventh eight/eighth nine/ninth ten/tenth eleven/eleventh twelve/twelfth thirteen/thirteenth fourteen/fourteenth fifteen/fifteenth sixteen/sixteenth seventeen/seventeenth eighteen/eighteenth nineteen/nineteenth',
  tens: 'twenty/twentieth thirty/thirtieth forty/fortieth fifty/fiftieth sixty/sixtieth seventy/seventieth eighty/eightieth ninety/ninetieth',
  magnitudes: 'hundred/hundreds 2 thousand/thousands 3 million/millions 6 billion/billions 9 trillion/trillions 12',
  months:
    'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct november/nov december/dec',
  weekdays: 'monday/mon tuesday/tue/tues wednesday/wed thursday/thu/thur/thurs friday/fri saturday/sat sunday/sun',
  units:
    'seconds minute/minutes hour/hours day/days week/weeks month/months year/years decade/decades century/centuries dozen/dozens half quarter/quarters percent/cent am pm foot/feet/ft inch/inches yard/yards mile/miles kilometre/kilometres/kilometer/kilometers/km metre/metres/meter/meters centimetre/centimetres/centimeter/centimeters/cm kilogram/kilograms/kilo/kilos/kg gram/grams ounce/ounces tonne/tonnes/ton/tons litre/litres/liter/liters gallon/gallons acre/acres hectare/hectares dollar/dollars/$ euro/euros/€ pound/pounds/£ cents franc/francs crown/crowns yen/¥ rupee/rupees/₹',
  opposites:
    'rose/fell rise/fall rises/falls rising/falling risen/fallen increase/decrease increased/decreased increases/decreases increasing/decreasing up/down higher/lower high/low highest/lowest more/less most/least before/after above/below won/lost win/lose wins/loses guilty/innocent open/closed opened/closed open/close opens/closes opening/closing accepted/rejected accept/reject approved/rejected agreed/refused allowed/banned alive/dead first/last true/false he/she his/her him/her himself/herself men/women man/woman boy/girl boys/girls father/mother son/daughter brother/sister sons/daughters brothers/sisters husband/wife uncle/aunt nephew/niece grandson/granddaughter king/queen mr/mrs mr/ms chairman/chairwoman spokesman/spokeswoman actor/actress north/south east/west northern/southern eastern/western left/right buy/sell bought/sold buys/sells buyer/seller gained/lost made/lost profit/loss profits/losses gain/loss gains/losses growth/decline grew/shrank support/oppose supported/opposed supports/opposes for/against best/worst better/worse always/never all/none start/end started/ended begin/end began/ended strong/weak stronger/weaker strengthened/weakened confirmed/denied granted/denied arrested/released hired/fired elected/ousted import/export imports/exports earlier/later early/late young/old new/old newest/oldest largest/smallest large/small big/small longest/shortest long/short success/failure succeeded/failed passed/failed majority/minority positive/negative cheaper/dearer killed/injured killed/wounded killed/rescued enter/leave entered/left arrival/departure arrived/departed arrive/depart inside/outside with/without over/under everybody/nobody everyone/nobody everything/nothing',
};
