/** Texts and pages that the tests of the command share. Everything in them is invented. */

export const FERRY: string = 'The ferry to Brackwater returns on Monday after a week of repairs to its old ramp.';
export const ROAD: string =
  'Passengers had taken the long road around the bay, which cost them almost two hours a day.';
export const MUSEUM: string =
  'A small museum of lanterns opened in the former customs house beside the harbour of Tolm.';
export const ORCHARD: string =
  'Growers in the Sallow valley expect their best apple harvest since the frost eleven years ago.';

/** A text with one piece of noise between two paragraphs. */
export const NOISE: string = 'Share this article:';
export const FERRY_TEXT: string = `${FERRY}\n\n${NOISE}\n\n${ROAD}\n`;
export const FERRY_CLEAN: string = `${FERRY}\n\n${ROAD}`;

export const MUSEUM_TEXT: string = `${MUSEUM}\n`;
export const ORCHARD_TEXT: string = `${ORCHARD}\n`;

/** A page with a title, a navigation and an article of the given paragraphs. */
export function page(title: string, paragraphs: readonly string[], lang = 'en'): string {
  return `<!doctype html>
<html lang="${lang}"><head><title>${title}</title></head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a> <a href="/weather">Weather</a></nav>
<article><h1>${title}</h1>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
</article></body></html>
`;
}

export const FERRY_PAGE: string = page('Ferry returns', [FERRY, ROAD, MUSEUM, ORCHARD]);

/** A page that holds nothing to read. */
export const BARE_PAGE: string = '<!doctype html><html><head><title>Lighthouse</title></head><body></body></html>\n';

/** The first bytes of an image. */
export const PNG: Uint8Array = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13);

/** Text in Latin-1; its byte 7, a “ÿ”, never stands in UTF-8.. */
export const LATIN1: Uint8Array = Buffer.from('The caf\xff closed.\n', 'latin1');
