"""Extracts the text of pages with one system, for the benchmarks.

`extract.py --versions` tells as JSON which systems can be imported, and why not the others.
`extract.py SYSTEM` reads JSON Lines {"id", "url", "html"} and answers each line, in order, with {"id", "text", "ms"} or
{"id", "error", "ms"}; the last line is {"peakBytes"}. Nothing is fetched.
"""

import importlib.metadata
import json
import logging
import re
import sys
import time
import warnings

from peak import peak_bytes

logging.disable(logging.CRITICAL)
warnings.filterwarnings("ignore")

BLOCKS = frozenset(
    "address article aside blockquote caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 "
    "h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split()
)
UNSEEN = frozenset(("script", "style", "template", "noscript"))
SPACES = re.compile(r"\s+")


def block_text(html):
    """The text of what a peer gives as HTML, with line breaks at the borders of blocks: text_content() would glue words."""
    from lxml import html as parser

    if not html or not html.strip():
        return ""
    parts = []

    def walk(node):
        if not isinstance(node.tag, str) or node.tag in UNSEEN:
            return
        if node.tag == "br":
            parts.append("\n")
        border = node.tag in BLOCKS
        if border:
            parts.append("\n")
        parts.append(SPACES.sub(" ", node.text or ""))
        for child in node:
            walk(child)
            parts.append(SPACES.sub(" ", child.tail or ""))
        if border:
            parts.append("\n")

    sys.setrecursionlimit(100_000)
    walk(parser.fromstring(html))
    lines = (SPACES.sub(" ", line).strip() for line in "".join(parts).split("\n"))
    return "\n".join(line for line in lines if line)


def trafilatura_with(**options):
    def load():
        import trafilatura

        return lambda html, url: trafilatura.extract(html, url=url, **options)

    return load


DECLARED = re.compile(r"<html[^>]*\slang\s*=\s*[\"']?([a-zA-Z]{2})")
STOP_WORDS = {
    "ar": "Arabic", "bg": "Bulgarian", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "en": "English",
    "es": "Spanish", "et": "Estonian", "fi": "Finnish", "fr": "French", "hi": "Hindi", "hr": "Croatian", "hu": "Hungarian",
    "id": "Indonesian", "it": "Italian", "ko": "Korean", "lt": "Lithuanian", "lv": "Latvian", "nl": "Dutch",
    "no": "Norwegian_Bokmal", "nb": "Norwegian_Bokmal", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian",
    "ru": "Russian", "sk": "Slovak", "sl": "Slovenian", "sr": "Serbian", "sv": "Swedish", "tr": "Turkish",
    "uk": "Ukrainian", "vi": "Vietnamese",
}  # fmt: skip


def justext():
    import justext as system

    lists = {}

    def extract(html, url):
        # It has to be told the language; that of the page, as far as there is a list for it.
        declared = DECLARED.search(html[:20_000])
        name = STOP_WORDS.get(declared.group(1).lower() if declared else "en", "English")
        words = lists.setdefault(name, system.get_stoplist(name))
        # As bytes: it refuses strings that declare an encoding, and would guess one otherwise.
        paragraphs = system.justext(html.encode("utf-8", "replace"), words, encoding="utf-8")
        return "\n".join(p.text for p in paragraphs if not p.is_boilerplate)

    return extract


def newspaper4k():
    from newspaper import Article, Config

    def extract(html, url):
        config = Config()
        config.fetch_images = False
        article = Article(url or "https://pages.example/", config=config)
        article.download(input_html=html)
        article.parse()
        return article.text

    return extract


def resiliparse():
    from resiliparse.extract.html2text import extract_plain_text

    return lambda html, url: extract_plain_text(html, main_content=True, list_bullets=False, alt_texts=False)


def magic_html():
    from magic_html import GeneralExtractor

    extractor = GeneralExtractor()
    return lambda html, url: block_text(extractor.extract(html, base_url=url or "https://pages.example/").get("html"))


def readability_lxml():
    from readability import Document

    return lambda html, url: block_text(Document(html).summary(html_partial=True))


# Name of the system: name of its package on PyPI, and what loads it.
SYSTEMS = {
    "trafilatura": ("trafilatura", trafilatura_with()),
    "trafilatura, no comments": ("trafilatura", trafilatura_with(include_comments=False)),
    "jusText": ("jusText", justext),
    "newspaper4k": ("newspaper4k", newspaper4k),
    "resiliparse": ("resiliparse", resiliparse),
    "magic-html": ("magic-html", magic_html),
    "readability-lxml": ("readability-lxml", readability_lxml),
}


def versions():
    found, missing = {}, []
    for name, (package, load) in SYSTEMS.items():
        try:
            load()
            found[name] = importlib.metadata.version(package)
        except Exception as error:  # whatever is wrong with it, it is missing, and the reason is told
            reason = f"Python {sys.version.split()[0]}: {error}"
            missing.append({"name": name, "reason": reason})
    return {"versions": found, "missing": missing}


def main():
    if sys.argv[1] == "--versions":
        print(json.dumps(versions()))
        return
    out = sys.stdout
    # What a system prints itself must not come between the answers.
    sys.stdout = sys.stderr
    extract = SYSTEMS[sys.argv[1]][1]()
    for line in sys.stdin:
        page = json.loads(line)
        answer = {"id": page["id"]}
        start = time.perf_counter()
        try:
            answer["text"] = extract(page["html"], page.get("url") or None) or ""
        except Exception as error:
            answer["error"] = f"{type(error).__name__}: {error}"[:200]
        answer["ms"] = (time.perf_counter() - start) * 1000
        print(json.dumps(answer), file=out, flush=True)
    print(json.dumps({"peakBytes": peak_bytes()}), file=out, flush=True)


if __name__ == "__main__":
    sys.stdin.reconfigure(encoding="utf-8")
    main()
