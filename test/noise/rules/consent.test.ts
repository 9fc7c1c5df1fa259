import { describe, expect, it } from 'vitest';
import { ARTICLE, cleaned, pageOf, TITLE } from '../page.js';
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

describe('the long texts of a dialog', () => {
  const purpose =
    'A cookie is a small piece of data (text file) that our website asks your browser to store on your device in order to remember information about you, such as your language preference or login information. You can set your browser to block or alert you about these cookies, but some parts of the site will not work then.';
  const texts = Array.from({ length: 6 }, (_, i) => purpose.replace('our website', `our website, part ${i},`));

  it('go even where they are longer than the article', () => {
    const { blocks, warnings } = cleaned(pageOf([...ARTICLE, ...texts], { title: TITLE }));
    expect(blocks.map(({ text }) => text)).toEqual(ARTICLE);
    expect(warnings).toEqual([]);
  });

  it('stay on a page that is about them, where they are most of it', () => {
    const page = pageOf([...ARTICLE.slice(0, 2), ...texts], { title: 'Our cookie policy' });
    expect(cleaned(page).warnings.map(({ code }) => code)).toEqual(['mostly-noise']);
  });
});
