import { describe } from 'vitest';
import { itCuts, itKeeps } from '../verdict.js';

describe('when the article appeared', () => {
  itCuts('timestamp/phrase', ['3 hours ago', 'Last updated:', '5 min read', 'Just now']);
  itCuts('timestamp/reading-time', ['Reading time: 7 minutes.', 'Read: 4 min']);
  itCuts('timestamp/date-words', [
    'Updated Nov 19, 9:41 AM',
    'Posted 4 May 2026 at 14:05 GMT',
    'Published on 12/05/2026',
  ]);
  itCuts('timestamp/date-words', ['Monday 4 May', '4 May 2026, 9.41am', 'Mon, 04 May 2026 07:41:00 GMT'], 'head');
  itCuts('timestamp/date-words', ['4 May 2026'], 'tail');
  itCuts('timestamp/neighbours', ['Yesterday', 'Published'], 'head');
});

describe('dates and times in an article', () => {
  itKeeps([
    'Monday 4 May',
    '4 May 2026',
    'Yesterday',
    '20 minutes',
    'Last week',
    '1984',
    '4 + 5 = 9',
    '7 pm: The choir sings',
    'Published by Harbour Books in 2026',
  ]);
  itKeeps(['12 minutes and a lifetime', 'May you read this in March.'], 'head');
});
