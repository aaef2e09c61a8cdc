//! oEmbed 1.0 answers, one static file for each embed.

use crate::content::Content;
use crate::content::pattern::interpolate_some;
use crate::page::Social;
use crate::page::social::SIZE;
use crate::share::code::escaped;
use crate::share::snippet::attributes;
use serde_json::{Value, json};

/// The width of an embed in px. Embeds also fit narrower columns.
const WIDTH: u32 = 720;

/// The answer for an embed, by its name. `height` is that of its frame in px. Needs `site_url`.
pub fn answer(content: &Content, name: &str, height: u32, social: &Social) -> Value {
    let site = format!("{}{}", content.settings.site_url, content.folder_in_site());
    let fragment = if name == crate::page::social::STORY { String::new() } else { format!("#{name}") };
    let title = interpolate_some(&content.ui.files.interactive, &[("title", &social.title)]);
    let html = format!(
        "<blockquote><p>{}</p><p><a href=\"{site}{fragment}\">{}</a></p></blockquote>\
         <iframe src=\"{site}embed/{name}/\" {}></iframe>",
        escaped(&social.description),
        escaped(&social.title),
        attributes(&title, &WIDTH.to_string(), height),
    );
    json!({
        "version": "1.0",
        "type": "rich",
        "title": social.title,
        "provider_name": content.ui.title,
        "provider_url": site,
        "html": html,
        "width": WIDTH,
        "height": height,
        "thumbnail_url": format!("{site}{}", social.image),
        "thumbnail_width": SIZE.0,
        "thumbnail_height": SIZE.1,
    })
}
