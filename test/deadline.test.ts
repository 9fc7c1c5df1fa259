import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startDeadline } from '../src/deadline.js';
import { ChaffinchError } from '../src/errors.js';

describe('the deadline of a document', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['performance'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('lets pass until its time is over', () => {
    const checkTime = startDeadline('Document "a"', 50);
    expect(checkTime).not.toThrow();
    vi.advanceTimersByTime(50);
    expect(checkTime).not.toThrow();
  });

  it('throws once its time is over, and says of which document and what to do', () => {
    const checkTime = startDeadline('Document "a"', 50);
    vi.advanceTimersByTime(51);
    expect(checkTime).toThrow(ChaffinchError);
    expect(checkTime).toThrow(
      expect.objectContaining({
        code: 'too-slow',
        message: 'Document "a" took longer than 50 ms; raise limits.milliseconds if that is right.',
      }),
    );
  });

  it('is one for each document', () => {
    const first = startDeadline('Document "a"', 50);
    vi.advanceTimersByTime(40);
    const second = startDeadline('Document "b"', 50);
    vi.advanceTimersByTime(20);
    expect(first).toThrow('Document "a"');
    expect(second).not.toThrow();
  });
});
