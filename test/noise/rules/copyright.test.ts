import { describe } from 'vitest';
import { itCuts, itKeeps } from '../verdict.js';

describe('copyright notes', () => {
  itCuts('copyright/phrase', ['Legal notice', 'Report an error']);
  itCuts('copyright/opening', [
    'Copyright 2026 Lindholm Courier',
    'This material may not be published, broadcast or rewritten.',
    'All rights reserved by the harbour office.',
  ]);
  itCuts('copyright/sign', [
    '© 2026 Lindholm Courier',
    '(c) 2026 Island Press. Some of it is ours.',
    '℗ 2026 Harbour Records',
    'The Lindholm Courier © 2026',
    'Lindholm Courier and its readers: all rights reserved.',
  ]);
});

describe('rights in an article', () => {
  itKeeps([
    'The court ruled that copyright ended with the painter.',
    'Article 53.1© was struck from the treaty.',
    '(c) the boat must carry a lamp',
    'The right to fish was reserved to islanders.',
  ]);
});
