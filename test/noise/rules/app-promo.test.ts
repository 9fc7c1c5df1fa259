import { describe } from 'vitest';
import { itCuts, itKeeps } from '../verdict.js';

describe('calls to install the app', () => {
  itCuts('app-promo/phrase', ['Get the app', 'Download on the App Store', 'Open in app']);
  itCuts('app-promo/opening', ['Get our app for tides and times', 'Download our free app for tides and times.']);
  itCuts(
    'app-promo/imperative',
    ['CLICK HERE TO GET THE COURIER APP', 'Install the Lindholm Courier app today', 'Use our app to book a seat'],
    'tail',
  );
});

describe('apps in an article', () => {
  itKeeps([
    'Install the Lindholm Courier app today',
    'The app of the ferry line crashed twice on Monday.',
    'Google Play',
    'Get the apples in before the frost.',
  ]);
  itKeeps(
    [
      'Use the apples that fall first.',
      'The tide app shows when to leave.',
      'Use the old ferry app, the sign said: “If it does not start, knock at the blue door and ask”',
    ],
    'tail',
  );
});
