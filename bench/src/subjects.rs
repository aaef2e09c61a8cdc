//! The measured subjects: our embed, its limits, the peers. Also the pages that the bench makes of them.

use crate::Result;
use crate::files::ServedFiles;
use crate::story;
use std::path::Path;

/// A measured page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Subject {
    /// The id of its results, and its folder below `/peers/`.
    pub id: &'static str,
    /// The name in tables.
    pub name: &'static str,
    /// The path of its page.
    pub path: &'static str,
}

/// Our embed.
pub const OURS: Subject = Subject { id: "ours", name: "Ours", path: story::EMBED };

/// Our embed after its program is mounted.
pub const MOUNTED: Subject = Subject { id: "ours-mounted", name: "Ours, mounted", path: OURS.path };

/// Lower limits: the drawing without any script, and our own embed without its scripts.
pub const LIMITS: [Subject; 2] = [
    Subject { id: "static", name: "Static markup", path: "/static/" },
    Subject { id: "ours-still", name: "Ours, without scripts", path: "/ours/embed/still/" },
];

/// The chart libraries to compare with.
pub const PEERS: [Subject; 8] = [
    Subject { id: "d3", name: "D3", path: "/peers/d3/" },
    Subject { id: "uplot", name: "uPlot", path: "/peers/uplot/" },
    Subject { id: "chartjs", name: "Chart.js", path: "/peers/chartjs/" },
    Subject { id: "plot", name: "Observable Plot", path: "/peers/plot/" },
    Subject { id: "highcharts", name: "Highcharts", path: "/peers/highcharts/" },
    Subject { id: "echarts", name: "ECharts", path: "/peers/echarts/" },
    Subject { id: "vega", name: "Vega-Lite", path: "/peers/vega/" },
    Subject { id: "plotly", name: "Plotly basic", path: "/peers/plotly/" },
];

/// The story page, with and without its scripts.
pub const STORY_PAGE: [Subject; 2] = [
    Subject { id: "story-page", name: "The story page", path: "/ours/" },
    Subject { id: "story-page-still", name: "The story page, without scripts", path: "/ours/still.html" },
];

/// Adds the site, the peers, and our pages without scripts to the bench's server.
pub fn files(dist: &Path, peers: &Path) -> Result<ServedFiles> {
    let mut files = ServedFiles::default();
    files.add_folder(story::SITE, dist)?;
    files.add_folder("/peers/", peers)?;
    for (of, at) in [(story::embed_file(), LIMITS[1].path), ("index.html".to_owned(), STORY_PAGE[1].path)] {
        let page = std::fs::read_to_string(dist.join(&of))?;
        let still = without_scripts(&page);
        if still == page {
            return Err(format!("{of} has no script to remove").into());
        }
        files.add(at, still.as_bytes(), &[]);
    }
    Ok(files)
}

/// A page without its scripts and their preloads.
pub fn without_scripts(page: &str) -> String {
    without(&without(page, "<script", "</script>"), "<link rel=\"modulepreload\"", ">")
        .split_inclusive('>')
        .filter(|tag| !(tag.contains("<link rel=\"preload\"") && tag.contains("as=\"")))
        .collect()
}

fn without(page: &str, start: &str, end: &str) -> String {
    let mut kept = String::with_capacity(page.len());
    let mut rest = page;
    while let Some((before, after)) = rest.split_once(start) {
        kept.push_str(before);
        rest = after.split_once(end).map_or("", |(_, after)| after);
    }
    kept + rest
}

#[cfg(test)]
mod tests {
    use super::without_scripts;

    #[test]
    fn scripts_and_preloads_of_modules_are_removed() {
        let page = "<head><script>a</script><link rel=\"stylesheet\" href=\"s\"><link rel=\"modulepreload\" href=\"g\">\
                    <script src=\"b\"></script></head><p>c</p><script>d</script>";
        assert_eq!(without_scripts(page), "<head><link rel=\"stylesheet\" href=\"s\"></head><p>c</p>");
    }
}
