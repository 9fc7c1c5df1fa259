import { describe, expect, it } from 'vitest';
import { judge } from '../page.js';
import { itKeeps } from '../verdict.js';

const REPORTING = '(Reporting by Anna Lind; Editing by Bo Ek)';
const CONTRIBUTED = 'Anna Lind in Lindholm contributed to this report.';
const INPUTS = 'With inputs from the island news service';

describe('credits of reporters and editors', () => {
  it('are noted and stay, unless they are to be stripped', () => {
    expect(judge(REPORTING, 'tail')).toMatch(/^noted agency-credit\/(?:opening|reporting)$/);
    expect(judge(CONTRIBUTED, 'tail')).toBe('noted agency-credit/reporting');
    expect(judge(INPUTS, 'tail')).toBe('noted agency-credit/opening');
    expect(judge(CONTRIBUTED, 'tail', { strip: ['agency-credit'] })).toBe('agency-credit/reporting');
    expect(judge(INPUTS, 'tail', { strip: ['agency-credit'] })).toBe('agency-credit/opening');
    expect(judge(REPORTING, 'tail', { strip: ['agency-credit'] })).toMatch(/^agency-credit\/(?:opening|reporting)$/);
  });

  itKeeps([
    'LINDHOLM (Island News) - The ferry is back, the harbour office said.',
    'The reporting by islanders of strange lights went on all week.',
    'Nobody knows who contributed to this reporting scheme.',
    'Writing by hand is slow, and that is the point.',
  ]);
});
