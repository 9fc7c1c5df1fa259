//! Extracts the text of pages with one system, for the benchmarks: `chaffinch-bench SYSTEM` reads JSON Lines
//! {"id", "url", "html"} and answers each line, in order, with {"id", "text", "ms"} or {"id", "error", "ms"}; the last line
//! is {"peakBytes"}.

use std::io::{self, BufRead, Write};
use std::panic::{self, AssertUnwindSafe};
use std::time::Instant;

use serde_json::{json, Value};

type Extract = fn(&str, &str) -> Result<String, String>;

fn rs_trafilatura(html: &str, url: &str) -> Result<String, String> {
    let options = rs_trafilatura::Options {
        // It looks at the address to tell the type of a page.
        url: (!url.is_empty()).then(|| url.to_string()),
        ..rs_trafilatura::Options::default()
    };
    rs_trafilatura::extract_with_options(html, &options)
        .map(|result| result.content_text)
        .map_err(|error| error.to_string())
}

fn dom_smoothie(html: &str, url: &str) -> Result<String, String> {
    let config = dom_smoothie::Config {
        // Raw text glues the words of neighbouring blocks.
        text_mode: dom_smoothie::TextMode::Formatted,
        ..dom_smoothie::Config::default()
    };
    let address = (!url.is_empty()).then_some(url);
    let mut reader = dom_smoothie::Readability::new(html, address, Some(config))
        .map_err(|error| error.to_string())?;
    reader
        .parse()
        .map(|article| article.text_content.to_string())
        .map_err(|error| error.to_string())
}

/// The largest resident memory so far, where the system tells it.
fn peak_bytes() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    let kilobytes: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kilobytes * 1024)
}

fn main() -> io::Result<()> {
    let name = std::env::args().nth(1).unwrap_or_default();
    let extract: Extract = match name.as_str() {
        "rs-trafilatura" => rs_trafilatura,
        "dom_smoothie" => dom_smoothie,
        _ => {
            eprintln!("no such system: {name}");
            std::process::exit(2);
        }
    };
    let mut out = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        let page: Value = serde_json::from_str(&line?)?;
        let (html, url) = (
            page["html"].as_str().unwrap_or(""),
            page["url"].as_str().unwrap_or(""),
        );
        let start = Instant::now();
        // A page that makes a system panic is a failure on that page, not the end of the run.
        let result = panic::catch_unwind(AssertUnwindSafe(|| extract(html, url)))
            .unwrap_or_else(|_| Err("panic".to_string()));
        let ms = start.elapsed().as_secs_f64() * 1000.0;
        let answer = match result {
            Ok(text) => json!({ "id": page["id"], "text": text, "ms": ms }),
            Err(error) => json!({ "id": page["id"], "error": error, "ms": ms }),
        };
        writeln!(out, "{answer}")?;
        out.flush()?;
    }
    writeln!(out, "{}", json!({ "peakBytes": peak_bytes() }))
}
