//! What the site makes of a figure: everything that its place, its embed and its downloads are written from.

use super::export_layout::ExportLayout;
use super::mirror::{mirrored, mirrored_layout};
use super::source_row::SourceRow;
use crate::browser::Drawing;
use crate::content::evidence::Evidence;
use crate::content::language::Direction;
use crate::content::series::SeriesRow;
use crate::content::{Content, Diagnostic, Diagnostics};
use crate::scene::{Scene, Shared};
use yew::prelude::*;

/// A figure, described.
#[derive(Clone)]
pub struct Figure {
    /// Its id, and its place on the page.
    pub id: &'static str,
    /// What it asks.
    pub question: String,
    /// What the data answer, in one sentence.
    pub answer: String,
    /// What must be said beside it.
    pub remarks: Vec<String>,
    /// What is drawn, and what can be done with it.
    pub scene: Shared<Scene>,
    /// How it is set as a image; none where it is no drawing.
    pub export_layout: Option<ExportLayout>,
    /// The same numbers.
    pub table: Table,
    /// The editor's notes that bear on it.
    pub notes: Vec<String>,
    /// The sources of its numbers.
    pub sources: Vec<String>,
}

/// The numbers of a figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What the columns are called; the first one names the rows.
    pub columns: Vec<String>,
    /// The rows.
    pub rows: Vec<TableRow>,
}

/// A row of a figure's table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableRow {
    /// A cell a column.
    pub cells: Vec<String>,
    /// How it is known.
    pub evidence: Evidence,
    /// The sources.
    pub sources: Vec<String>,
    /// What must be said of it.
    pub note: Option<String>,
    /// The rows of the data that it is made of; none where no series has it.
    pub source_rows: Vec<SourceRow>,
}

impl TableRow {
    /// The same row, made of another row of the data too.
    pub fn and(mut self, other: Option<&SeriesRow>) -> TableRow {
        self.source_rows.extend(other.map(SourceRow::of));
        self
    }

    /// The same row, made of a claim of the article.
    pub fn claiming(mut self, id: &str) -> TableRow {
        let fields = vec![("claim".to_owned(), id.to_owned())];
        let (sources, note) = (self.sources.clone(), self.note.clone());
        self.source_rows.push(SourceRow { fields, evidence: self.evidence, sources, note });
        self
    }

    /// The rows of the data that it is made of; where there are none, what it says itself.
    pub fn lines(&self) -> Vec<SourceRow> {
        if !self.source_rows.is_empty() {
            return self.source_rows.clone();
        }
        let (sources, note) = (self.sources.clone(), self.note.clone());
        vec![SourceRow { fields: Vec::new(), evidence: self.evidence, sources, note }]
    }

    /// A row of the table from a row of a series.
    pub fn of(row: &SeriesRow, cells: Vec<String>) -> TableRow {
        TableRow {
            cells,
            evidence: row.evidence,
            sources: row.sources.clone(),
            note: row.words.note.clone(),
            source_rows: vec![SourceRow::of(row)],
        }
    }
}

impl Figure {
    /// Whether anything is drawn; else it is typeset words, of which no image is made.
    pub fn is_drawn(&self) -> bool {
        !self.scene.layers.is_empty()
    }

    /// The drawing, as it is before it mounts.
    pub fn drawing(&self) -> Html {
        html! { <Drawing scene={self.scene.clone()} /> }
    }

    /// The scene as it travels in the page.
    pub fn scene_json(&self) -> String {
        serde_json::to_string(&self.scene).expect("a scene is plain data")
    }

    /// Gathers the sources of the table, in the order in which they come.
    pub fn sources_of(table: &Table) -> Vec<String> {
        let mut sources: Vec<String> = Vec::new();
        for id in table.rows.iter().flat_map(|row| &row.sources) {
            if !sources.contains(id) {
                sources.push(id.clone());
            }
        }
        sources
    }
}

/// What describes a figure from the story.
type Build = fn(&Content) -> Result<Figure, Diagnostic>;

/// Figures whose east stays on the right in every language.
const MAPS: [&str; 2] = ["where", "border"];

/// Describes all figures, in the order of the story.
pub fn all(content: &Content) -> Result<Vec<Figure>, Diagnostics> {
    // A figure a line, in the order of the story.
    #[rustfmt::skip]
    let build: &[Build] = &[
        super::where_::build,
        super::flight::build,
        super::population::build,
        super::detention::build,
        super::conditions::build,
        super::autonomy::build,
        super::border::build,
        super::trade::build,
        super::returns::build,
        super::cases::build,
    ];
    let mut diagnostics = Diagnostics::default();
    let mut figures: Vec<Figure> = build.iter().filter_map(|build| diagnostics.keep(build(content))).collect();
    if content.language.dir == Direction::Rtl {
        for figure in figures.iter_mut().filter(|figure| !MAPS.contains(&figure.id)) {
            figure.scene = Shared::new(mirrored((*figure.scene).clone()));
            figure.export_layout = figure.export_layout.take().map(mirrored_layout);
        }
    }
    if diagnostics.0.is_empty() { Ok(figures) } else { Err(diagnostics) }
}
