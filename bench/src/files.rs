//! The files of the bench's server: in memory, compressed as a good web host does. Must not depend on sockets.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

/// A file, ready to send.
pub struct File {
    /// The body: compressed with brotli if that is smaller.
    pub body: Vec<u8>,
    /// Names and values of headers.
    pub headers: Vec<(String, String)>,
}

impl File {
    /// The size of the response in bytes: status line, headers, body.
    pub fn weight(&self) -> usize {
        let headers: usize = self.headers.iter().map(|(name, value)| name.len() + value.len() + 4).sum();
        // `HTTP/1.1 200 OK`, the server's `date` header, the empty line.
        "HTTP/1.1 200 OK\r\ndate: Tue, 24 Nov 2026 00:00:00 GMT\r\n\r\n".len() + headers + self.body.len()
    }
}

/// All files by path.
#[derive(Default)]
pub struct ServedFiles {
    files: BTreeMap<String, File>,
}

impl ServedFiles {
    /// Adds a file. `extra` are its headers beside those that every web host sends.
    pub fn add(&mut self, path: &str, bytes: &[u8], extra: &[(String, String)]) {
        let packed = packed(bytes);
        let is_packed = packed.len() < bytes.len();
        let body = if is_packed { packed } else { bytes.to_vec() };
        let mut headers = vec![
            ("content-type".to_owned(), media_type(path).to_owned()),
            ("content-length".to_owned(), body.len().to_string()),
            ("etag".to_owned(), format!("\"{:x}-{:x}\"", bytes.len(), body.len())),
            ("vary".to_owned(), "accept-encoding".to_owned()),
        ];
        if is_packed {
            headers.push(("content-encoding".to_owned(), "br".to_owned()));
        }
        if !extra.iter().any(|(name, _)| name == "cache-control") {
            let kept = if is_named_by_content(path) { "public, max-age=31536000, immutable" } else { "no-cache" };
            headers.push(("cache-control".to_owned(), kept.to_owned()));
        }
        headers.extend(extra.iter().cloned());
        self.files.insert(path.to_owned(), File { body, headers });
    }

    /// Adds all files of a folder below a path that ends with a slash, with the headers of its `_headers` file.
    pub fn add_folder(&mut self, below: &str, folder: &Path) -> io::Result<()> {
        let rules = std::fs::read_to_string(folder.join("_headers")).unwrap_or_default();
        let mut folders = vec![folder.to_owned()];
        while let Some(at) = folders.pop() {
            for entry in std::fs::read_dir(&at)? {
                let path = entry?.path();
                if path.is_dir() {
                    folders.push(path);
                    continue;
                }
                let name = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().into_owned();
                let address = name.strip_suffix("index.html").unwrap_or(&name);
                let extra = headers_for(&rules, &format!("/{address}"));
                self.add(&format!("{below}{address}"), &std::fs::read(&path)?, &extra);
            }
        }
        Ok(())
    }

    /// The file at a path.
    pub fn get(&self, path: &str) -> Option<&File> {
        self.files.get(path)
    }
}

/// The headers of a `_headers` file for a path: those for all paths, then those for this one.
fn headers_for(rules: &str, path: &str) -> Vec<(String, String)> {
    let mut applies = false;
    let mut found = Vec::new();
    for line in rules.lines() {
        match line.strip_prefix("  ").and_then(|header| header.split_once(": ")) {
            None => applies = line == "/*" || line == path,
            Some((name, value)) if applies => found.push((name.to_ascii_lowercase(), value.to_owned())),
            Some(_) => {}
        }
    }
    found
}

/// Compresses with brotli's highest quality, as for files that are compressed once and served often.
pub fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut packed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &parameters).expect("memory can be written to");
    packed
}

/// True if a name has a fingerprint: sixteen hex digits before its extension.
fn is_named_by_content(path: &str) -> bool {
    let file_stem = path.rsplit_once('.').map_or(path, |(file_stem, _)| file_stem);
    file_stem
        .rsplit_once('-')
        .is_some_and(|(_, sum)| sum.len() == 16 && sum.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

fn media_type(path: &str) -> &'static str {
    match path.rsplit_once('.').map_or("", |(_, extension)| extension) {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "json" => "application/json",
        "csv" => "text/csv; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        _ => "text/html; charset=utf-8",
    }
}

#[cfg(test)]
mod tests {
    use super::{ServedFiles, headers_for, is_named_by_content};

    #[test]
    fn a_file_is_packed_only_where_that_is_smaller() {
        let mut files = ServedFiles::default();
        files.add("/a/", "word ".repeat(200).as_bytes(), &[]);
        files.add("/b.png", &[7], &[]);
        let [page, image] = ["/a/", "/b.png"].map(|path| files.get(path).expect("it was added"));
        assert!(page.body.len() < 100, "{}", page.body.len());
        assert!(page.headers.contains(&("content-encoding".to_owned(), "br".to_owned())));
        assert_eq!(image.body, [7]);
        assert!(!image.headers.iter().any(|(name, _)| name == "content-encoding"));
        assert!(page.weight() > page.body.len() + 150);
    }

    #[test]
    fn names_with_a_sum_are_kept_for_good() {
        for (path, expected) in [
            ("/app-04cd46898079f10c.wasm", true),
            ("/app.wasm", false),
            ("/a-b/", false),
            ("/x-04cd46898079f10.js", false),
        ] {
            assert_eq!(is_named_by_content(path), expected, "{path}");
        }
    }

    #[test]
    fn a_header_file_is_read_as_hosts_read_it() {
        let rules = "/*\n  X-One: 1\n/embed/a/\n  Cache-Control: no-store\n/b\n  X-Two: 2\n";
        let owned = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(headers_for(rules, "/b"), [owned("x-one", "1"), owned("x-two", "2")]);
        assert_eq!(headers_for(rules, "/embed/a/"), [owned("x-one", "1"), owned("cache-control", "no-store")]);
    }
}
