import { describe } from 'vitest';
import { itCutsIn } from '../in-language.js';
import { itCuts, itKeeps } from '../verdict.js';

describe('notes on where a text first stood', () => {
  itCuts('attribution/phrase', ['Source: Read Full Article', 'Original source', 'Republish this article']);
  itCuts('attribution/opening', ['This article originally appeared in the Lindholm Courier.']);
  itCuts(
    'attribution/source',
    ['Source: Lindholm Courier', 'SOURCES: harbour office, Courier', 'Via | Island News', 'News source:'],
    'tail',
  );
});

describe('sources in an article', () => {
  itKeeps([
    'Source: Bureau of Harbour Statistics',
    'Source: Harbour office; figures for 2024 are an estimate, rounded to hundreds',
    'According to the Courier, one passenger swam ashore.',
    'Source support outside the island is thin.',
    'The source of the river is a spring behind the church.',
    'Via ferrata on the north wall',
  ]);
  itKeeps(['Source: the harbour office said so on Monday.'], 'tail');
});

describe('a source in brackets', () => {
  itCutsIn('attribution/brackets', { zh: ['(本文来源：海湾日报)', '（文章来源：海湾日报）'] });
  itKeeps(['(By the way: nobody came)']);
});
