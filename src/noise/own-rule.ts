import { ChaffinchError, messageOf } from '../errors.js';
import { isObject } from '../object.js';
import type { BlockView, Evidence, Rule } from '../rule.js';

/**
 * A user's rule, checked at every call: what it throws, and evidence that is none, become errors that name the rule.
 *
 * @param rule - as the user wrote it
 * @returns a rule that gives proper evidence, nothing, or throws ChaffinchError `invalid-option`
 */
export function guardRule(rule: Rule): Rule {
  return {
    ...rule,
    test(block, page) {
      let evidence: unknown;
      try {
        evidence = rule.test(block, page);
      } catch (cause) {
        throw new ChaffinchError('invalid-option', `rule "${rule.id}" failed: ${messageOf(cause)}`, { cause });
      }
      if (evidence === undefined) return undefined;
      if (isEvidence(evidence, block)) return evidence;
      const wanted = 'undefined or { confidence, start?, end? }: confidence from 0 to 1, offsets within the text';
      throw new ChaffinchError('invalid-option', `rule "${rule.id}" must give ${wanted}.`);
    },
  };
}

function isEvidence(value: unknown, { text }: BlockView): value is Evidence {
  if (!isObject(value)) return false;
  const confidence = value['confidence'];
  const isOffset = (offset: unknown): boolean =>
    offset === undefined ||
    (typeof offset === 'number' && Number.isInteger(offset) && offset >= 0 && offset <= text.length);
  return (
    typeof confidence === 'number' &&
    confidence >= 0 &&
    confidence <= 1 &&
    isOffset(value['start']) &&
    isOffset(value['end'])
  );
}
