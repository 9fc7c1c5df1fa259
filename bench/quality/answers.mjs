// What each system makes of a set: { system, label, answers, failures } for those that can be run.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ask } from '../shared/answers.mjs';
import { tell } from '../shared/install.mjs';
import { OWN } from '../shared/peers.mjs';
import { justextOfLines, LINE_RULES } from './line-rules.mjs';

/** Longer than any page takes on a calm machine: what else the machine does must not decide on quality. */
const PATIENCE = { seconds: 300 };

/**
 * Of this project. Its models were trained on pages of these sets, so what the package says of them is flattering: outputs
 * of models that have not seen a page's site are taken where `outOfFold` holds them (SET.jsonl, as training/out-of-fold.mjs
 * writes it), and the row says which it is. Texts are read by rules alone.
 */
export async function ownAnswers(system, set, outOfFold) {
  if (set.trained === 'none' || set.trained === 'rules')
    return { label: OWN, fold: set.trained, ...(await ask(system.command, set.documents, PATIENCE)) };
  const file = path.join(outOfFold, `${set.name}.jsonl`);
  const outputs = existsSync(file) ? outputsOf(file) : new Map();
  const found = set.golds.filter(({ id }) => outputs.has(id)).length;
  if (found > 0) {
    const failures = set.golds.length - found;
    return { label: `${OWN} (out of fold)`, fold: 'out', answers: outputs, failures };
  }
  const label =
    set.trained === 'all'
      ? `${OWN} (in fold: its models have seen these sites)`
      : `${OWN} (in part in fold: its models have seen some of these sites)`;
  return { label, fold: 'in', ...(await ask(system.command, set.documents, PATIENCE)) };
}

function outputsOf(file) {
  const outputs = new Map();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue;
    const { id, title, text } = JSON.parse(line);
    outputs.set(id, { id, title, text });
  }
  return outputs;
}

/**
 * Of a peer. With a folder `kept`, what it answered before to the same documents is taken from there: scoring again after a
 * change of this project need not wait for all the others.
 */
export async function peerAnswers(system, set, kept) {
  const name = `${system.name}@${system.version} ${set.name} ${set.documents.length}.json`.replaceAll('/', '_');
  const file = kept === undefined ? undefined : path.join(kept, name);
  if (file !== undefined && existsSync(file)) {
    const { answers, failures } = JSON.parse(readFileSync(file, 'utf8'));
    return { label: system.name, answers: new Map(answers.map((answer) => [answer.id, answer])), failures };
  }
  const { answers, failures } = await ask(system.command, set.documents, PATIENCE);
  if (file !== undefined) {
    mkdirSync(kept, { recursive: true });
    writeFileSync(file, JSON.stringify({ answers: [...answers.values()], failures }));
  }
  return { label: system.name, answers, failures };
}

/** Of the rules for lines; `stopWords` is undefined where jusText is not there to name them. */
export function lineRuleAnswers(set, stopWords) {
  const rules = { ...LINE_RULES };
  if (stopWords !== undefined) rules["jusText's stop-word rule"] = (text) => justextOfLines(text, stopWords);
  return Object.entries(rules).map(([label, rule]) => ({
    label,
    failures: 0,
    answers: new Map(set.documents.map(({ id, text }) => [id, { id, text: rule(text) }])),
  }));
}

/** English words that tell nothing, as the installed jusText lists them; the sets of texts are English. */
export function justextStopWords(systems) {
  const python = systems.find(({ name }) => name === 'jusText')?.command[0];
  if (python === undefined) return undefined;
  const told = tell(python, ['-c', 'import json, justext; print(json.dumps(sorted(justext.get_stoplist("English"))))']);
  return told.ok ? new Set(JSON.parse(told.stdout).map((word) => word.toLowerCase())) : undefined;
}
