import { describe, expect, it } from 'vitest';
import { judge, named, TITLE } from '../page.js';
import { itCuts, itKeeps } from '../verdict.js';

describe('breadcrumbs', () => {
  itCuts(
    'breadcrumb/trail',
    ['Home > News > Island', 'Home » Harbour » Boats »', 'You are here: Home / Island life'],
    'head',
  );
  itCuts('breadcrumb/glued', [`HomeNews${TITLE}`, `HomeIslandBoats${TITLE}`], 'head');
  itCuts('breadcrumb/name', [named('News Island Harbour', ['nav', 'breadcrumbs'])]);

  it('is glued to the title of the page and to no other line', () => {
    expect(judge(`HomeNews${TITLE}`, 'head', {}, { title: 'Another boat is late for the third time' })).toBe('kept');
    expect(judge('HomeNewsBoats', 'head', {}, { title: 'Boats' })).toBe('kept');
  });
});

describe('names that start with Home', () => {
  itKeeps(
    [
      'HomeFront Supplies – a shop for carpenters',
      'HomeKit lamps flicker in the fog',
      'Homeward Bound opened its doors in spring',
      'Home > away, says the old sailor, and he has counted the days at sea and the days by the stove and found more of the last',
    ],
    'head',
  );
  itKeeps(['Home > News > Island']);
});
