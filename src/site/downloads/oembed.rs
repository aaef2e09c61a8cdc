//! Answers to a site that asks how to embed an address (oEmbed 1.0): one file a figure, written once.

use crate::content::Content;
use crate::content::language::interpolate;
use crate::embed::height;
use crate::page::Social;
use crate::page::social::SIZE;
use crate::share::code::escaped;
use crate::share::snippet::attributes;
use serde_json::{Value, json};

/// How wide an embed is said to be, in px. It fits any narrower column by itself.
const WIDTH: u32 = 720;

/// The answer for what can be embedded under a name. Only a site with an address of its own can give one.
pub fn answer(content: &Content, name: &str, social: &Social) -> Value {
    let height = height(name);
    let site = format!("{}{}", content.settings.site_url, content.folder_in_site());
    let place = if name == crate::page::social::STORY { String::new() } else { format!("#{name}") };
    let title = interpolate(&content.labels.files.interactive, &[("title", &social.title)]);
    let html = format!(
        "<blockquote><p>{}</p><p><a href=\"{site}{place}\">{}</a></p></blockquote><iframe src=\"{site}embed/{name}/\" {}></iframe>",
        escaped(&social.description),
        escaped(&social.title),
        attributes(&title, &WIDTH.to_string(), height),
    );
    json!({
        "version": "1.0",
        "type": "rich",
        "title": social.title,
        "provider_name": content.labels.title,
        "provider_url": site,
        "html": html,
        "width": WIDTH,
        "height": height,
        "thumbnail_url": format!("{site}{}", social.image),
        "thumbnail_width": SIZE.0,
        "thumbnail_height": SIZE.1,
    })
}
