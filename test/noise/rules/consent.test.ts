import { describe } from 'vitest';
import { itCuts, itKeeps } from '../verdict.js';

describe('consent dialogs', () => {
  itCuts('consent/phrase', ['Accept all cookies', 'Manage consent', 'We value your privacy', 'Do Not Sell My Info']);
  itCuts('consent/opening', [
    'This website uses cookies so that the timetable loads faster.',
    'We and our partners store and read data on your phone.',
  ]);
  itCuts('consent/cues', [
    'Cookies help our site to remember you. Change your cookie settings or withdraw your consent whenever you like.',
    'Our 41 partners use cookies on your device for personalised ads.',
  ]);
});

describe('cookies in an article', () => {
  itKeeps([
    'The council uses cookies on its new site, and critics say it never asked.',
    'Cookies to bake on a rainy day: oats, raisins and a little salt.',
    'Regulators fined a shop for the use of cookies that tracked children.',
    'Opt out',
    'Patients may withdraw their consent at the desk.',
    'He said: “They read your device, they ask for your consent, and then the use of cookies goes on as before.”',
  ]);
});
