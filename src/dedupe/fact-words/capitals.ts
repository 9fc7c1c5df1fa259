/**
 * Words that have a capital without being names.
 *
 * @module
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Before names: one who has a title is no other one than one who has none. */
export const TITLES: ReadonlySet<string> = words(
  'mr mrs ms miss mx dr prof sir herr frau m mme mlle monsieur madame sr sra señor señora sig signor signora',
);

/** English words that begin sentences. */
export const OPENERS: ReadonlySet<string> = words(
  'a about according additionally after afterwards again all also although always among an and another any anyone as at back because before besides both but by can could currently despite do does during each earlier either especially even every everyone finally first following for fortunately from furthermore generally get given go have having he hence her here his how however i if in indeed instead is it its just last later let like many maybe meanwhile more moreover most much my nearly neither nevertheless next no none nonetheless not now of often on once one only or other others otherwise our out over overall perhaps please recently several she should similarly since so some sometimes soon still such that the their them then there therefore these they this those though through thus to today together too under unfortunately until upon use using usually very we well were what when whenever where whether which while who why will with within without would yes yet you your numerous various plus certain big large great new old good',
);
