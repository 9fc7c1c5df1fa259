import { describe, expect, it } from 'vitest';
import { judge } from '../page.js';
import { itCuts, itKeeps } from '../verdict.js';

describe('links to the rest of the article', () => {
  itCuts('read-more/phrase', [
    'Read More →',
    'Continue reading',
    'Story continues below',
    'Show more',
    '…read full story',
  ]);
  itCuts('read-more/opening', [
    'Read more at www.courier.example/ferry',
    'Read the full article on the site of the Courier',
  ]);

  it('cuts the link behind the last sentence and keeps the sentence', () => {
    expect(judge('The boat was late again. Read more')).toBe('read-more/ending [Read more]');
    expect(judge('Was the boat late again? [Continue reading]')).toBe('read-more/ending [[Continue reading]]');
  });
});

describe('reading in an article', () => {
  itKeeps([
    'Read on for three ways to keep salt off your boots.',
    'Read the label before you buy.',
    'Those who read more sleep better, the survey found.',
    '“If you want to write, read more.”',
    'He told them: “Write less. Read more.”',
    'The poster told children to read more.',
    'Continue researching, interviewing and booking until the list is full.',
    'She put up a sign. It said what they would read more than once that winter',
  ]);
});
