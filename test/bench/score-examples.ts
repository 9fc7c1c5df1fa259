import type { Answer, Gold } from './bench-modules.js';

/** Invented documents: what is right, and what a careless system made of each. */
export const EXAMPLES: Record<
  'texts' | 'segments',
  { readonly golds: readonly Gold[]; readonly answers: readonly Answer[] }
> = {
  texts: {
    golds: [
      {
        id: 'ferry',
        text: 'The ferry is back after a week.\nEverybody in the town is glad that it sails again.',
        lines: [
          { text: 'Ferry returns to the harbour', label: 'skip' },
          { text: 'Share', label: 'noise' },
          { text: 'The ferry is back after a week.', label: 'content' },
          { text: 'Read also: Harbour café wins prize for its soup', label: 'noise' },
          { text: 'Everybody in the town is glad that it sails again.', label: 'content' },
        ],
      },
      {
        id: 'market',
        text: 'Prices at the fish market rose by 4 per cent.\nNobody bought cod.\nNobody bought cod.',
        lines: [
          { text: 'Prices at the fish market rose by 4 per cent.', label: 'content' },
          { text: 'Nobody bought cod.', label: 'content' },
          { text: 'Subscribe to our newsletter today', label: 'noise' },
        ],
      },
      { id: 'bridge', text: 'Ｂridge shut', lines: [{ text: 'Ｂridge shut', label: 'content' }] },
      { id: 'silent', text: 'No system found this article at all.', lines: [{ text: 'Print', label: 'noise' }] },
      { id: 'unanswered', text: 'Nor this one.', lines: [{ text: 'Nor this one.', label: 'content' }] },
    ],
    answers: [
      {
        id: 'ferry',
        title: 'Ferry returns to the harbour',
        text: 'Share\nThe ferry is back after a week.\nEverybody in the town is glad that it sails again.',
      },
      { id: 'market', text: 'prices at the fish market rose by 4 per cent. Subscribe to our newsletter today' },
      { id: 'bridge', text: 'Ｂridge shut' },
      { id: 'silent', text: '' },
    ],
  },
  segments: {
    golds: [
      { id: 'tower', with: ['the old  tower', 'Café'], without: ['Imprint', 'Follow us'] },
      { id: 'garden', with: ['roses', 'tulips'], without: ['Cookies'] },
    ],
    answers: [
      { id: 'tower', text: 'Imprint. They climbed the old\ntower and had a cake at the Cafe\u0301.' },
      { id: 'garden', text: 'Only roses grow here.' },
    ],
  },
};
