/**
 * English words that make another fact of a sentence. All of them without apostrophes, as tokens are.
 *
 * @module
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that turn a statement round. */
export const TURNING: ReadonlySet<string> = words(
  'not no never none neither nor without cannot cant dont doesnt didnt wont wouldnt shouldnt couldnt isnt arent wasnt werent hasnt havent hadnt',
);

/** Number words, magnitudes, units, weekdays, months. */
export const QUANTITIES: ReadonlySet<string> = words(
  [
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen',
    'second third fourth fifth sixth seventh eighth ninth tenth twice half quarter percent',
    'feet foot inch inches yard yards mile miles metre metres meter meters centimetres kilometre kilometres kilometer kilometers km kg kilograms grams pounds ounces tonnes tons litres liters gallons acres hectares',
    'dollars euros pounds cents francs crowns yen rupees seconds minutes minute hours hour days weeks months years decades centuries am pm',
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december',
  ].join(' '),
);

const PAIRS =
  'rose/fell rise/fall rises/falls rising/falling increase/decrease increased/decreased increases/decreases up/down higher/lower highest/lowest more/less most/least before/after above/below won/lost win/lose guilty/innocent open/closed opened/closed open/close opens/closes accepted/rejected accept/reject approved/rejected agreed/refused allowed/banned legal/illegal possible/impossible likely/unlikely alive/dead first/last true/false he/she his/her him/her men/women man/woman boy/girl father/mother son/daughter brother/sister north/south east/west northern/southern eastern/western left/right buy/sell bought/sold gained/lost made/lost profit/loss support/oppose supported/opposed supports/opposes for/against best/worst better/worse always/never all/none start/end started/ended began/ended';

/** Words and their opposites, both ways. */
export const OPPOSITES: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const opposites = new Map<string, Set<string>>();
  const add = (word: string, opposite: string): void => {
    const known = opposites.get(word);
    if (known === undefined) opposites.set(word, new Set([opposite]));
    else known.add(opposite);
  };
  for (const pair of PAIRS.split(' ')) {
    const [one = '', other = ''] = pair.split('/');
    add(one, other);
    add(other, one);
  }
  return opposites;
})();

/** Words that begin sentences without being names. */
export const OPENERS: ReadonlySet<string> = words(
  'a about according additionally after afterwards again all also although always among an and another any anyone as at back because before besides both but by can could currently despite do does during each earlier either especially even every everyone finally first following for fortunately from furthermore generally get given go have having he hence her here his how however i if in indeed instead is it its just last later let like many maybe meanwhile more moreover most much my nearly neither nevertheless next no none nonetheless not now of often on once one only or other others otherwise our out over overall perhaps please recently several she should similarly since so some sometimes soon still such that the their them then there therefore these they this those though through thus to today together too under unfortunately until upon use using usually very we well were what when whenever where whether which while who why will with within without would yes yet you your numerous various plus certain big large great new old good',
);
