import { describe } from 'vitest';
import { itCuts, itKeeps } from '../verdict.js';

describe('comment forms and counts', () => {
  itCuts('comment-prompt/phrase', [
    'Leave a Reply',
    'Leave a Reply Cancel reply',
    'Please enter your comment!',
    'Please enter your name here',
    '[ 167 comments ]',
    '604 COMMENTS',
    'View Comments →',
    'Be the first to comment.',
  ]);
  itCuts('comment-prompt/opening', [
    'Save my name, email, and website in this browser for the next time I comment.',
    'Your email address will not be published. Required fields are marked *',
    'You must be logged in to post a comment.',
    'This site uses Akismet to reduce spam. Learn how your comment data is processed.',
  ]);
});

describe('comments in an article', () => {
  itKeeps([
    'The harbour master declined to comment.',
    'Comments, however, are read by two people who live on the island.',
    'Twelve comments on the plan were sent in by post',
    'Name',
    'Website',
    'Leave a light on, she told him.',
    'Replying to the mayor, the engineer said the wall would stand.',
  ]);
  // The name of a common field says nothing inside the article, but at its end stands the form.
  itCuts('comment-prompt/neighbours', ['Name', 'Website'], 'tail');
});
