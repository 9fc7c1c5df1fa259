import { describe } from 'vitest';
import { itCuts, itKeeps } from '../verdict.js';

describe('copyright notes', () => {
  itCuts('copyright/phrase', ['Legal notice', 'Report an error']);
  itCuts('copyright/opening', [
    'This material may not be published, broadcast or rewritten.',
    'All rights reserved by the harbour office.',
    `Disclaimer: All rights reserved for what we write. We claim no credit for pictures of boats unless we say so. ${'Whoever took a picture that stands here, and does not want it to, may write to the harbour office; then it goes. '.repeat(3)}`,
  ]);
  itCuts('copyright/sign', [
    '© 2026 Lindholm Courier',
    'Copyright 2026 Lindholm Courier',
    '(c) 2026 Island Press. Some of it is ours.',
    '℗ 2026 Harbour Records',
    'The Lindholm Courier © 2026',
    'Lindholm Courier and its readers: all rights reserved.',
  ]);
  itCuts('copyright/sign', ['Copyright © Lindholm Courier', '© Lindholm Courier.'], 'tail');
  itCuts(
    'copyright/cues',
    [
      'Our terms of use and privacy policy have changed since May.',
      'The Courier is a subsidiary of Island Press, registered in England under number 4021.',
      'All names are trademarks of their owners.',
    ],
    'tail',
  );
  itCuts('copyright/cues', ['Terms of use, community guidelines, complaints policy, cookie policy']);
});

describe('rights in an article', () => {
  itKeeps([
    'The court ruled that copyright ended with the painter.',
    'Article 53.1© was struck from the treaty.',
    '(c) the boat must carry a lamp',
    'The right to fish was reserved to islanders.',
    `Data is a real-time snapshot, the teacher said, and nothing else. ${'Whoever counts the gulls at noon has not counted those that came at night, and the harbour office writes down both. '.repeat(8)}`,
    'Copyright © Lindholm Courier',
    'Harbour Lines is a subsidiary of Island Boats.',
    'The court struck down the terms of service and the privacy policy of the ferry line.',
  ]);
  itKeeps(
    [
      'The privacy policy of the ferry line was struck down.',
      '“You agree to our terms of use and our community guidelines when you board,” the master said.',
      'Copyright belongs to the painter',
    ],
    'tail',
  );
});
