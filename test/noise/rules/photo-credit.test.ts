import { describe, expect, it } from 'vitest';
import { ARTICLE, judge } from '../page.js';
import { itCuts, itKeeps } from '../verdict.js';

describe('credits of pictures', () => {
  itCuts('photo-credit/lead-in', ['Photo: Anna Lind', 'FEATURED IMAGE: Bo Ek / Courier', 'Cover image | Anna Lind']);
  itCuts('photo-credit/opening', [
    'Photo by Anna Lind for the Courier',
    'File photo of the old ramp',
    'Image courtesy of the harbour',
  ]);
  itCuts('photo-credit/agency', [
    'Anna Lind | Getty Images',
    'The ferry at the quay / photo REUTERS',
    'Bo Ek/AFP via Getty Images',
    'The new ramp / Foto: Anna Lind',
  ]);
  itCuts('photo-credit/brackets', [
    'The ferry at the quay on Monday. (Photo: Anna Lind / Courier)',
    'The old ramp, seen from the point [Credit: harbour office]',
  ]);
  itCuts('photo-credit/sign', ['© Anna Lind', '© Lindholm Courier']);

  it('leaves what some readers count as content to a careful one', () => {
    for (const line of ['Photo: Anna Lind', 'Photo by Anna Lind for the Courier', 'Anna Lind | Getty Images'])
      expect(judge(line, 'middle', { strictness: 'careful' })).toBe('kept');
  });

  it('leaves a word that means other things too to a careful reader', () => {
    expect(judge('Courtesy: Anna Lind')).toBe('photo-credit/lead-in');
    expect(judge('Courtesy: Anna Lind', 'middle', { strictness: 'careful' })).toBe('kept');
  });
});

it('cuts a credit in brackets from a long paragraph, and leaves the paragraph', () => {
  const credit = '(Photo: Anna Lind / Courier)';
  expect(judge(`${ARTICLE[0]} ${ARTICLE[1]} ${credit}`)).toBe(`photo-credit/brackets [${credit}]`);
});

describe('what looks like the credit of a picture', () => {
  itKeeps([
    'LINDHOLM (Reuters) - The ferry is back.',
    'The master said nothing when contacted by Reuters.',
    'Photos which were released online show the ramp.',
    'Photo: the ramp was under water for six days.',
    'The drinks were courtesy of the crew (credit where it is due).',
    'He paid by card / cash / photograph.',
    'Images of the storm went round the world.',
    'The act © was a joke',
    'The new bell (photo: page 12) was rung on Monday.',
  ]);
});
