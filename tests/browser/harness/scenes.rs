//! The scenes of the story as the build makes them, not as a page carries them: the expectations for a figure.

use explainer::content::Content;
use explainer::content::assets::Assets;
use explainer::scene::Scene;
use std::collections::BTreeMap;
use std::path::Path;

thread_local! {
    static SCENES: BTreeMap<String, Scene> = {
        let assets = Assets::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("assets"));
        let content = Content::load(&assets, "en", &explainer::figures::IDS).expect("the story");
        let figures = explainer::figures::all(&content).expect("its figures");
        figures.into_iter().map(|figure| (figure.id.to_owned(), (*figure.scene).clone())).collect()
    };
}

/// The scene of a figure. Panics if the story has none.
pub fn scene_of(id: &str) -> Scene {
    let scene = SCENES.with(|scenes| scenes.get(id).cloned());
    scene.unwrap_or_else(|| panic!("the story has no figure `{id}`"))
}
