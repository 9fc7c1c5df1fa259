import type { BlockView, Finding, PageView } from '../rule.js';
import { isFromHtml, isProse, isTableOrCode } from './place.js';

/** The rules that know readers by what they say; the first where a form to comment shows that they may. */
export const READERS = 'comment-prompt/readers';
const READERS_WITHOUT_FORM = 'comment-prompt/voices';
const CONFIDENCE = 0.95;
const CONFIDENCE_WITHOUT_FORM = 0.9;

/** What readers say of a text stands at its beginning: so many UTF-16 units of it are looked at. */
const BEGINNING = 90;
/** What readers call what they have read, and what authors thank them for. */
const READ =
  '(?:article|blog|post|write-?up|recipe|tutorial|list|review|tips?|info|information|read|comments?|commenting|posting|visit|visiting|stopping by|' +
  'artikel|beitrag|bericht|rezept|kommentar|billet|recette|commentaire|artículo|entrada|aporte|texto|receta|comentario|artigo|receita|comentário|' +
  'articolo|testo|ricetta|commento|stuk|verhaal|recept|reactie|artykuł|wpis|przepis|komentarz|artikeln|inlägg|inlägget|kommentaren|artiklen|opskrift|' +
  'oppskrift|artikkeli|kirjoitus|článek|příspěvek|komentář|статья|статью|пост|рецепт|комментарий|стаття|статтю)(?!\\p{L})';
/** What each of the thanks below holds: a look that takes a quarter of the time, and most texts have none. */
const MAY_THANK = /thank|thx|dank|merci|gracias|obrigad|grazie|dzięk|tack|tak|kiitos|d[ěí]k|спасибо|дякую/;
const THANKS = new RegExp(
  '(?<!\\p{L})(?:thanks|thank you|thx|danke|dank|merci|gracias|obrigad[oa]|grazie|bedankt|dzięki|dziękuję|tack|tak|takk|kiitos|díky|děkuji|спасибо|дякую)' +
    `(?: \\p{L}+){0,2} (?:for|für|pour|de|por|pelo|pela|per|voor|za|för|за)(?: sharing(?=$|[.,!])|(?: [\\p{L}']+){0,4} ${READ})`,
  'u',
);
/** A sentence of its own, or nearly: `A good post answers one question` is advice. */
const ENDS_PRAISE = "(?=$|[.,!:;?]| (?:-|and |but |thanks|[\\p{L}']+(?:$|[.,!])))";
const PRAISE = new RegExp(
  '^(?:[^.!?]{0,30}[.!,] ?)?(?:(?:i )?(?:really |just )?(?:love|loved|enjoyed) (?:this|your)|' +
    '(?:(?:very|really|such|what|an|a|wow|sehr|très|muy|muito|molto|heel|bardzo|mycket|очень) ){0,2}' +
    '(?:great|nice|excellent|awesome|wonderful|amazing|fantastic|good|interesting|helpful|useful|informative|lovely|beautiful|brilliant|fabulous|' +
    'toller|super|schöner|guter|interessanter|klasse|bel|bon|superbe|excelente|buen|gran|interesante|ótimo|belo|ottimo|bello|interessante|' +
    'mooi|goed|leuk|interessant|świetny|ciekawy|dobry|bra|godt|hyvä|skvělý|отличная|хорошая|интересная|отличный|хороший|чудова|гарна)' +
    `(?: (?:and|und|et|y|e|en|i|и) \\p{L}+)?) ${READ}${ENDS_PRAISE}`,
  'u',
);
/** With a name or without: alone in its line, or before what it is about. */
const GREETING =
  /^(?:hi|hello|hey|hallo|bonjour|salut|hola|olá|ciao|hoi|cześć|hej|hei|ahoj|привет|здравствуйте|привіт)(?: (?:there|all|everyone|again|zusammen|tous|todos|a tutti))?(?:,? \p{L}[\p{L}'.-]*){0,2}(?:[,!-] |$)/u;
const ASSENT =
  /^(?:(?:yes|no|well|oh|and|so|\p{L}+),? )?(?:i (?:totally |completely |absolutely |fully |strongly |have to |must |couldn't )?(?:dis)?agree(?:d| with)?|agreed|me too|same here|ich stimme (?:dir|ihnen)|je suis d'accord|estoy de acuerdo|sono d'accordo|concordo|zgadzam się|согласен|согласна)(?!\p{L})/u;
/** Who quotes readers is no reader. */
const OPENS_QUOTATION = /^\s*["“„«‘'「]/u;
/** Letters end so, and the samples of letters that articles give; comments hardly do. */
const SAMPLE =
  /^(?:subject|betreff|objet|asunto|oggetto) ?:|(?:best|kind|warm) regards|sincerely|\[(?:\p{L}+ ){0,3}names?\]|mit freundlichen grüssen|cordialement|saludos cordiales/u;
/** Articles that consist of what readers wrote, of what people say to each other, or of samples of it. */
const OF_VOICES = new RegExp(
  '(?<!\\p{L})(?:letters?|mailbag|mailbox|postbag|inbox|readers?|comments?|feedback|your say|templates?|samples?|examples?|scripts?|transcripts?|interview|' +
    'conversation|podcast|episode|dialogues?|greet|greetings?|captions?|messages?|e-?mails?|phrases|thank|ask|q ?& ?a|reviews?|digest|' +
    'leserbriefe?|leser|briefe|redaktion|vorlagen?|dialoge?|begrüssen|beispiele?|courrier|lecteurs|exemples?|modèles?|entretien|' +
    'cartas|lectores|consultorio|ejemplos?|plantillas?|preguntas|entrevista|leitores|exemplos?|lettere|lettori|esempi|intervista|brieven|lezers|voorbeelden|' +
    'listy|czytelnicy|odpowiada|przykłady|wzory|rozmowa|письма|читатели|примеры|шаблоны|ответы|интервью)(?!\\p{L})',
  'u',
);
/** The form to comment and the heading of the comments, not what asks for them within an article. */
const FORM =
  /(?:comments?|repl(?:y|ies)|thoughts? on|responses? to|kommentare?|antwort|commentaires?|réponse|comentarios?|respuesta|comentários?|resposta|commenti|rispost[ae]|reacties?|komentarze?|odpowiedz|комментари[ийя]|коментар[іий])(?!\p{L})/u;
const NO_FORM = /let us know|tell us|logged in|log in|helpful|in the comments/u;
const LONGEST_FORM = 8;

/** An article stands before its comments. */
const LEAST_PARAGRAPHS_BEFORE = 3;
/** Voices that are farther from each other are none of one thread. */
const MOST_BETWEEN = 40;
/** What is farther behind the last voice is no comment, unless the form stands behind it. */
const MOST_BEHIND_LAST = 12;
/** The heading of the comments stands at most so far before the first voice. */
const HEADING_NEAR = 8;
const LEAST_VOICES = 3;
/** Without a form so many have to thank for what they have read or praise it, and not all in the same way. */
const LEAST_SURE = 3;
const LEAST_WAYS = 2;
/** With a form fewer, or more voices and one of these, or so many people who are greeted. */
const LEAST_SURE_WITH_FORM = 2;
const LEAST_VOICES_WITH_ONE = 4;
const LEAST_GREETED = 5;
const LONGEST_GREETING = 3;

/**
 * The comments below an article where neither names nor dates are left, as in the text of paragraph elements: readers
 * thank for it, praise it, agree, greet each other. In HTML their elements tell; in text only this does.
 *
 * @param page - the page
 * @param sure - findings that are sure, by block
 * @returns findings for what follows the first voice of a thread or the heading of the comments, up to the form or a
 *   little behind the last voice; none where the page came from HTML
 *
 * Of the texts of paragraph elements of 1,677 pages ten have such a thread: 11,100 words were noise and 76 content. The
 * conditions are what an independent reading with seventy invented texts, of letters, interviews, samples, forums, left of them.
 */
export function findReaders(page: PageView, sure: ReadonlyMap<number, Finding>): readonly Finding[] {
  if (isFromHtml(page) || OF_VOICES.test(page.plainTitle)) return [];
  const { blocks } = page;
  const forms = blocks.filter((block) => sure.get(block.index)?.kind === 'comment-prompt' && isForm(block));
  return threadsOf(voicesIn(blocks, sure)).flatMap((thread) => {
    const first = thread[0]?.block.index ?? 0;
    const last = thread.at(-1)?.block.index ?? 0;
    const near = forms
      .map(({ index }) => index)
      .filter((index) => index >= first - HEADING_NEAR && index <= last + MOST_BETWEEN);
    const hasForm = near.length > 0;
    if (!isThread(thread, hasForm, blocks)) return [];
    const from = near.findLast((index) => index < first) ?? (isAnswer(thread[0]) ? first - 1 : first);
    const to = near.find((index) => index > last) ?? last + MOST_BEHIND_LAST;
    const found = hasForm
      ? { rule: READERS, confidence: CONFIDENCE }
      : { rule: READERS_WITHOUT_FORM, confidence: CONFIDENCE_WITHOUT_FORM };
    return blocks
      .slice(from, to)
      .filter((block) => !sure.has(block.index) && !isTableOrCode(block))
      .map(({ index }) => ({ kind: 'comment-prompt', ...found, block: index }));
  });
}

function isForm({ plain, words }: BlockView): boolean {
  return words <= LONGEST_FORM && FORM.test(plain) && !NO_FORM.test(plain);
}

/** A block in which a reader speaks. */
interface Voice {
  readonly block: BlockView;
  readonly says: 'thanks' | 'praise' | 'greeting' | 'assent';
}

function voicesIn(blocks: readonly BlockView[], sure: ReadonlyMap<number, Finding>): readonly Voice[] {
  const voices: Voice[] = [];
  let paragraphs = 0;
  for (const block of blocks) {
    if (sure.has(block.index)) continue;
    const says = paragraphs < LEAST_PARAGRAPHS_BEFORE ? undefined : saysOf(block);
    if (says !== undefined) voices.push({ block, says });
    if (isProse(block)) paragraphs++;
  }
  return voices;
}

function saysOf(block: BlockView): Voice['says'] | undefined {
  const { plain, text } = block;
  if (isTableOrCode(block) || OPENS_QUOTATION.test(text)) return undefined;
  const beginning = plain.slice(0, BEGINNING);
  if (MAY_THANK.test(beginning) && THANKS.test(beginning)) return 'thanks';
  if (PRAISE.test(beginning)) return 'praise';
  if (GREETING.test(beginning)) return 'greeting';
  return ASSENT.test(beginning) ? 'assent' : undefined;
}

/** Whether somebody is greeted by name in a line of its own: who it is has said something before. */
function isAnswer(voice: Voice | undefined): boolean {
  return voice?.says === 'greeting' && voice.block.words === 2 && !GREETS_ALL.test(voice.block.plain);
}

const GREETS_ALL = /(?: there| all| everyone| again| zusammen| tous| todos)$/u;

/** Voices near each other. */
function threadsOf(voices: readonly Voice[]): readonly (readonly Voice[])[] {
  const threads: Voice[][] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (const voice of voices) {
    const { index } = voice.block;
    if (index - before > MOST_BETWEEN) threads.push([]);
    threads.at(-1)?.push(voice);
    before = index;
  }
  return threads;
}

function isThread(voices: readonly Voice[], hasForm: boolean, blocks: readonly BlockView[]): boolean {
  if (voices.length < LEAST_VOICES) return false;
  const sure = voices.filter(({ says }) => says === 'thanks' || says === 'praise').length;
  if (!hasForm) return sure >= LEAST_SURE && new Set(voices.map(({ says }) => says)).size >= LEAST_WAYS;
  if (sure >= LEAST_SURE_WITH_FORM || (sure > 0 && voices.length >= LEAST_VOICES_WITH_ONE)) return true;
  const greetings = voices.filter(({ says, block }) => says === 'greeting' && block.words <= LONGEST_GREETING);
  const greeted = new Set(greetings.map(({ block }) => block.plain)).size;
  return greeted >= LEAST_GREETED && !blocks.some(({ plain }) => SAMPLE.test(plain));
}
