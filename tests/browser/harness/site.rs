//! The content of the test server: the built site at any base path, with any file changed or held back.

use super::environment;
use std::path::{Component, Path, PathBuf};
use std::rc::Rc;

/// The answer to a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// 200, 404 and so on.
    pub status: u16,
    /// Names and values.
    pub headers: Vec<(String, String)>,
    /// The bytes.
    pub body: Vec<u8>,
    /// True if the connection drops after half of the bytes.
    pub interrupted: bool,
}

impl Answer {
    /// The answer for a missing file.
    pub fn missing() -> Answer {
        Answer {
            status: 404,
            headers: vec![("content-type".to_owned(), "text/plain".to_owned())],
            body: b"not found".to_vec(),
            interrupted: false,
        }
    }

    /// A page from markup.
    pub fn page(html: &str) -> Answer {
        Answer::found("text/html; charset=utf-8", html.as_bytes().to_vec())
    }

    /// A script.
    pub fn script(text: &str) -> Answer {
        Answer::found("text/javascript", text.as_bytes().to_vec())
    }

    /// A file.
    pub fn found(media_type: &str, body: Vec<u8>) -> Answer {
        let headers = vec![("content-type".to_owned(), media_type.to_owned())];
        Answer { status: 200, headers, body, interrupted: false }
    }

    /// Changes the media type.
    pub fn typed(mut self, media_type: &str) -> Answer {
        self.headers.retain(|(name, _)| name != "content-type");
        self.headers.push(("content-type".to_owned(), media_type.to_owned()));
        self
    }

    /// Replaces the body.
    pub fn with_text(self, text: &str) -> Answer {
        Answer { body: text.as_bytes().to_vec(), ..self }
    }

    /// Removes the policy from a page of the site, because it would refuse scripts of a test.
    pub fn without_policy(self) -> Answer {
        self.replace("<meta http-equiv=\"Content-Security-Policy\"", "<meta name=\"policy\"")
    }

    /// Truncates the body, which must be longer.
    pub fn cut(mut self, length: usize) -> Answer {
        assert!(self.body.len() > length, "the file to truncate has only {} bytes", self.body.len());
        self.body.truncate(length);
        self
    }

    /// Drops the connection after half of the body.
    pub fn interrupted(self) -> Answer {
        Answer { interrupted: true, ..self }
    }

    /// Inverts a byte.
    pub fn flip(mut self, index: usize) -> Answer {
        self.body[index] ^= 0xff;
        self
    }

    /// Changes the text. Panics if nothing changes.
    pub fn map_text(self, change: impl Fn(String) -> String) -> Answer {
        let text = String::from_utf8(self.body).expect("the body is text");
        let changed = change(text.clone());
        assert_ne!(changed, text, "the change of a test has no effect");
        Answer { body: changed.into_bytes(), ..self }
    }

    /// Replaces the first occurrence of a text, which must exist.
    pub fn replace(mut self, from: &str, to: &str) -> Answer {
        let text = String::from_utf8(self.body).expect("the body is text");
        assert!(text.contains(from), "the file to change has no `{from}`");
        self.body = text.replacen(from, to, 1).into_bytes();
        self
    }
}

type Change = Rc<dyn Fn(&str, Answer) -> Option<Answer>>;

/// The site as it is served to one test.
#[derive(Clone)]
pub struct Site {
    dist: PathBuf,
    /// The path of its root. Begins and ends with a slash.
    pub base: String,
    /// Files with this ending are held back until the test releases them.
    pub held: Option<&'static str>,
    /// Texts after which an answer pauses.
    pub paused: &'static [&'static str],
    /// True if its pages record their timers, as [`Page::idle`](super::Page) requires.
    pub timed: bool,
    change: Option<Change>,
    rules: Rc<str>,
}

impl Default for Site {
    fn default() -> Site {
        Site {
            dist: environment::dist(),
            base: "/".to_owned(),
            held: None,
            paused: &[],
            timed: false,
            change: None,
            rules: Rc::from(""),
        }
    }
}

impl Site {
    /// Serves the site below another path.
    pub fn below(self, base: &str) -> Site {
        Site { base: base.to_owned(), ..self }
    }

    /// Holds back files with this ending until `Server::release`.
    pub fn holding(self, ending: &'static str) -> Site {
        Site { held: Some(ending), ..self }
    }

    /// Sends each answer in pieces, with a pause after each occurrence of some texts.
    pub fn paused_after(self, paused: &'static [&'static str]) -> Site {
        Site { paused, ..self }
    }

    /// Records the timers of all pages.
    pub fn timed(self) -> Site {
        Site { timed: true, ..self }
    }

    /// Changes every answer, given the file's name in `dist`. `None` drops the connection before the answer. Changes
    /// apply in order.
    pub fn changed(self, change: impl Fn(&str, Answer) -> Option<Answer> + 'static) -> Site {
        let before = self.change;
        let both = move |file: &str, answer: Answer| {
            let answer = before.as_ref().map_or(Some(answer.clone()), |before| before(file, answer))?;
            change(file, answer)
        };
        Site { change: Some(Rc::new(both)), ..self }
    }

    /// Changes the files with some names.
    pub fn file(
        self,
        is: impl Fn(&str) -> bool + 'static,
        change: impl Fn(Answer) -> Option<Answer> + 'static,
    ) -> Site {
        self.changed(move |file, answer| if is(file) { change(answer) } else { Some(answer) })
    }

    /// Changes the story page only.
    pub fn with_page(self, change: impl Fn(Answer) -> Answer + 'static) -> Site {
        self.changed(move |file, answer| Some(if file == "index.html" { change(answer) } else { answer }))
    }

    /// Leaves only some figures in the story page, for tests of something else. All figures are most of its markup, and
    /// so of the time that it takes to load.
    pub fn with_figures(self, kept: &'static [&'static str]) -> Site {
        self.with_page(move |page| page.map_text(|text| only_figures(&text, kept)))
    }

    /// Runs a script in the story page before its own, as an extension would.
    pub fn with_first_script(self, script: &'static str) -> Site {
        self.with_page(|page| page.replace("<head>", "<head><script src=\"first.js\"></script>"))
            .file(|name| name == "first.js", move |_| Some(Answer::script(script)))
    }

    /// Adds the headers of the release's `_headers` file to each answer.
    pub fn with_headers(self) -> Site {
        let rules = std::fs::read_to_string(self.dist.join("_headers")).expect("the release has a header file");
        Site { rules: Rc::from(rules), ..self }
    }

    /// The names of all files of the release, sorted.
    pub fn files(&self) -> Vec<String> {
        let mut found = Vec::new();
        let mut folders = vec![self.dist.clone()];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(&folder).expect("a folder").flatten() {
                let path = entry.path();
                match path.strip_prefix(&self.dist) {
                    Ok(name) if path.is_file() => found.push(name.display().to_string()),
                    _ => folders.push(path),
                }
            }
        }
        found.sort();
        found
    }

    /// The path of a file of the release.
    pub fn on_disk(&self, name: &str) -> PathBuf {
        self.dist.join(name)
    }

    /// The answer to a request for a path.
    pub fn answer(&self, path: &str) -> Option<Answer> {
        let Some(file) = path.strip_prefix(&self.base) else {
            return Some(Answer::missing());
        };
        let file = if file.is_empty() || file.ends_with('/') { format!("{file}index.html") } else { file.to_owned() };
        let mut answer = self.read(&file);
        answer.headers.extend(self.headers(&path[self.base.len() - 1..]));
        match &self.change {
            Some(change) => change(&file, answer),
            None => Some(answer),
        }
    }

    /// The headers for a path below the site's root, from all matching rules.
    fn headers(&self, path: &str) -> Vec<(String, String)> {
        let mut applies = false;
        let mut found = Vec::new();
        for line in self.rules.lines() {
            match line.strip_prefix("  ").and_then(|header| header.split_once(": ")) {
                None => applies = line.strip_suffix('*').map_or(line == path, |start| path.starts_with(start)),
                Some((name, value)) if applies => found.push((name.to_owned(), value.to_owned())),
                Some(_) => {}
            }
        }
        found
    }

    /// A file of the release without changes.
    pub fn read(&self, file: &str) -> Answer {
        let inside = Path::new(file).components().all(|part| matches!(part, Component::Normal(_)));
        match std::fs::read(self.dist.join(file)) {
            Ok(body) if inside => Answer::found(media_type(file), body),
            _ => Answer::missing(),
        }
    }
}

/// The story page with some of its figures only.
fn only_figures(page: &str, kept: &[&str]) -> String {
    const START: &str = "<figure class=\"figure figure--";
    const END: &str = "</figure>";
    let mut parts = page.split(START);
    let mut left = parts.next().unwrap_or_default().to_owned();
    let mut found = 0;
    for part in parts {
        let (id, _) = part.split_once(['"', ' ']).expect("the end of a class");
        if kept.contains(&id) {
            found += 1;
            left.extend([START, part]);
        } else {
            left.push_str(part.split_once(END).expect("the end of a figure").1);
        }
    }
    assert_eq!(found, kept.len(), "the story page lacks one of {kept:?}");
    left
}

fn media_type(file: &str) -> &'static str {
    match file.rsplit_once('.').map_or("", |(_, extension)| extension) {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "woff2" => "font/woff2",
        "csv" => "text/csv; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
