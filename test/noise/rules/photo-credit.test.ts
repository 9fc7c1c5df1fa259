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

describe('credits at the end of captions', () => {
  itCuts('photo-credit/trailing', [
    'The old ramp in May, before the storm. Photo: Anna Lind',
    'Islanders wait on the quay. Photograph by Bo Ek for the Courier.',
    'The bell of the chapel, cast in 1901.   Credit: Harbour Office, University of Lindholm',
    'The ferry comes round the point on MondayCredit: EPA',
    'Nets on the quay, 1990. Courtesy of Lind Gallery.',
    'Nets dry on the old wall. Photo: hArbour/Anna Lind',
  ]);
  itCuts('photo-credit/agency-behind', [
    'FILE - The ferry leaves Lindholm in a calm sea, May 4, 2026. (AP Photo/Anna Lind, File)',
    'Islanders cheer as the boat comes in on Monday. (Anna Lind / AFP / Getty Images)',
    'The new ramp is lowered onto the quay while some four hundred islanders look on. (Bo Ek via AP)',
    'The harbour master on the old wall, above the tide marks. | Anna Lind/AFP via Getty Images',
  ]);

  it('are cut alone where a longer paragraph stands before them', () => {
    const paragraph = `${ARTICLE[0]} ${ARTICLE[1]}`;
    for (const credit of ['Photo: Anna Lind', 'Photograph by Anna Lind.', 'Courtesy of Anna Lind'])
      expect(judge(`${paragraph} ${credit}`)).toBe(`photo-credit/trailing [${credit}]`);
    for (const credit of ['(Anna Lind/Reuters)', '( Anna Lind / Reuters )', 'Anna Lind/AFP via Getty Images'])
      expect(judge(`${paragraph} ${credit}`)).toBe(`photo-credit/agency-behind [${credit}]`);
  });
});

describe('what looks like a credit at the end of a caption', () => {
  itKeeps([
    'The course costs little. Cost per Credit: Ninety crowns',
    'The bank asks for a good name. Minimum Credit: Good to excellent',
    'Three bureaus report on consumer credit: Harbour Data, Lind and Ek.',
    'The skipper has two film credits: The Ferry and The Ramp.',
    'How to Claim the Child Tax Credit: A Guide for Islanders',
    'What You Need to Know About Business Credit: Nine Tips',
    'Docker builds the layer again whenever the file changes. Image: Alpine',
    'There are three ways to get the pictures to the computer. Photos via Bluetooth',
    'The company kept silent for two days. It confirmed the sale of its port business via Bloomberg.',
    'The telescope has been in space since 1990. It is operated by ESA/NASA.',
    'The router has two antennas and a weak transmitter. The camera therefore joins the network via AP.',
    'The photos can be bought from the archive (you can also get them from us via flickr)',
    'An X-ray of the chest is taken first, from the front and from the side (AP/lateral view of the chest)',
    'Nobody was hurt on the quay when the old ramp fell, the harbour master said. (With reporting by Anna Lind/Reuters)',
    'The tide fell for six hours. (Low water/high water)',
    { type: 'list-item', text: 'Two pictures of the boat. Photo: Anna Lind' },
    { type: 'code', text: 'Book the sale as follows today. Credit: Retained Earnings' },
    { type: 'heading', text: 'Five Ways to Improve Your Credit: A Guide' },
  ]);
});
