import { describe, expect, it } from 'vitest';
import { ARTICLE, cutsOf, pageOf, TITLE } from '../page.js';
import { itCuts, itKeeps } from '../verdict.js';

describe('menus', () => {
  itCuts('navigation/phrase', [
    'Skip to content',
    'Skip to contentSkip to site index',
    'Back to Top ↑',
    'Toggle navigation',
  ]);
  itCuts('navigation/menu', ['Home | News | Sport | Podcasts']);
  itCuts('navigation/menu', ['Boats • Tides • Weather • Shop', 'One   Two   Three   Four'], 'tail');
  itCuts('navigation/neighbours', ['Politics', 'World'], 'head');
  itCuts('navigation/neighbours', ['About us', 'Contact us'], 'tail');

  it('cuts the name of the site and the section before the title', () => {
    const page = pageOf(['Lindholm Courier', 'Island life', TITLE, ...ARTICLE], { title: TITLE });
    expect(cutsOf(page)).toEqual([
      'navigation/before-title: Lindholm Courier',
      'navigation/before-title: Island life',
      `repeated-title/same: ${TITLE}`,
    ]);
  });
});

describe('what looks like a menu', () => {
  itKeeps([
    'Opinion',
    'World',
    'Weather',
    'Red | green | blue',
    '1/2 cup sugar | 3 eggs | 1 lemon | salt',
    'a 10 | b 20 | c 30 | 40',
    'Boat | Price | What the crew says of it | Seats',
    { type: 'table', text: 'Boat | Price | Seats | Year' },
    'One day you are here, the next you are there.',
  ]);
  itKeeps(['Lindholm Courier'], 'head');
});
