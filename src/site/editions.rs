//! Writes the editions of all languages, on all cores.
//!
//! Texts of Yew are not `Send`. So each thread loads, keeps and writes its own editions. The main thread has the first
//! edition, from which the others are translated. Pages are written only after all languages have loaded without
//! mistakes; images of translations may be written before.
//!
//! Errors are in the order of the languages, whatever the order of the threads.

use super::edition::Edition;
use super::export::ImageRenderer;
use super::images::{copy_images_of_original, write_images};
use super::{SiteError, Trunk, bundle, bundle::Bundle, optimise, standalone, story_page, write_pages};
use crate::content::assets::Assets;
use crate::content::pseudo_locale::PseudoLocale;
use crate::content::settings::Settings;
use crate::content::{Content, Diagnostics};
use crate::figures::IDS;
use crate::page::LanguageLink;
use std::rc::Rc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{OnceLock, mpsc};
use std::thread::{self, Scope};

/// The stack of a thread in bytes, as large as that of the main thread: the renderer is recursive.
const STACK: usize = 8 << 20;

/// The files of a build that all pages use, and the menu of languages.
struct SharedFiles {
    bundle: Bundle,
    links: Vec<LanguageLink>,
}

/// What all threads of a build read.
struct Build<'a> {
    assets: &'a Assets,
    trunk: &'a Trunk,
    /// The story in the first language.
    original: &'a Content,
    /// The other languages.
    languages: &'a [String],
    /// The index of the next language that no thread has taken yet.
    next: AtomicUsize,
    /// What pages share, once it is made. Set to `None` if the build has failed, so that no thread waits for it.
    shared: OnceLock<Option<SharedFiles>>,
}

/// Sends the result of loading a language, with its index: the link to its edition, or all its mistakes.
type LoadedSender = mpsc::Sender<(usize, Result<LanguageLink, Diagnostics>)>;

/// An error with the index of its language.
type Failed = (usize, SiteError);

/// Writes all editions, and in a release their images and standalone files. Returns the published languages.
///
/// [`Trunk::languages`] decides the languages of a development build.
pub fn write(assets: &Assets, settings: &Settings, trunk: &Trunk) -> Result<Vec<LanguageLink>, SiteError> {
    let languages = trunk.languages(&settings.languages)?;
    let original = Content::load(assets, &settings.languages[0], &IDS)?;
    let mut edition = Edition::new(original.clone(), &trunk.staging, None)?;
    let build = Build {
        assets,
        trunk,
        original: &original,
        languages: &languages,
        next: AtomicUsize::new(0),
        shared: OnceLock::new(),
    };
    thread::scope(|scope| {
        let (loaded, languages_loaded) = mpsc::channel();
        let count = thread::available_parallelism().map_or(1, usize::from).min(languages.len());
        let start = |_| {
            let loaded = loaded.clone();
            let build = &build;
            let thread = thread::Builder::new().stack_size(STACK);
            thread.spawn_scoped(scope, move || build.work(loaded)).expect("a thread can be started")
        };
        let threads: Vec<_> = (0..count).map(start).collect();
        drop(loaded);
        let release_threads = Release(&build.shared);
        let lead = build.lead(scope, &mut edition, languages_loaded);
        drop(release_threads);
        let mut errors: Vec<Failed> = Vec::new();
        for thread in threads {
            errors.extend(thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
        errors.sort_by_key(|(index, _)| *index);
        // An error of the first language or of the shared files comes first.
        let errors = lead.err().into_iter().chain(errors.into_iter().map(|(_, error)| error));
        SiteError::all(errors)
    })?;
    let links = build.shared.into_inner().flatten().map(|shared| shared.links);
    Ok(links.unwrap_or_default())
}

fn is_pseudo_locale(language: &str) -> bool {
    PseudoLocale::codes().iter().any(|code| code == language)
}

/// Lets the threads end if the build has failed before the shared files were made.
struct Release<'a>(&'a OnceLock<Option<SharedFiles>>);

impl Drop for Release<'_> {
    fn drop(&mut self) {
        let _ = self.0.set(None);
    }
}

impl<'a> Build<'a> {
    /// The work of the main thread: collects the mistakes of all languages, makes the shared files, and writes the
    /// first edition.
    fn lead<'s>(
        &'a self,
        scope: &'s Scope<'s, '_>,
        edition: &mut Edition,
        loaded: mpsc::Receiver<(usize, Result<LanguageLink, Diagnostics>)>,
    ) -> Result<(), SiteError>
    where
        'a: 's,
    {
        let mut found: Vec<_> = loaded.into_iter().collect();
        found.sort_by_key(|(index, _)| *index);
        let (mut diagnostics, mut links) = (Diagnostics::default(), vec![LanguageLink::new(&edition.content)]);
        for (index, made) in found {
            // Pseudo-locales are generated from the first language, so its problems are reported only once.
            if is_pseudo_locale(&self.languages[index]) && !diagnostics.0.is_empty() {
                break;
            }
            links.extend(diagnostics.ok_or_record(made));
        }
        if !diagnostics.0.is_empty() {
            return Err(diagnostics.into());
        }
        edition.languages = Rc::new(links.clone());
        let trunk = self.trunk;
        if trunk.release {
            // Images are drawn while another process optimises the WebAssembly.
            let optimised = scope.spawn(|| optimise::optimise(&trunk.source, &trunk.staging.join("app_bg.wasm")));
            let images = ImageRenderer::open(self.assets).and_then(|renderer| write_images(&renderer, edition));
            optimised.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
            images?;
        }
        let bundle = bundle::bundle(self.assets, trunk, edition)?;
        let shared = self.shared.get_or_init(|| Some(SharedFiles { bundle, links }));
        let bundle = &shared.as_ref().expect("nobody else sets it").bundle;
        write_pages(edition, bundle)?;
        if trunk.release { standalone::write(edition, bundle) } else { story_page::write_specimen(edition, bundle) }
    }

    /// The work of another thread: takes languages as long as there are some, then writes them. Returns its errors.
    fn work(&self, loaded: LoadedSender) -> Vec<Failed> {
        let site = &self.trunk.staging;
        let first = Edition::new(self.original.clone(), site, None).expect("the main thread has made it too");
        let mut editions = Vec::new();
        loop {
            let index = self.next.fetch_add(1, Ordering::Relaxed);
            let Some(language) = self.languages.get(index) else { break };
            let content = Content::load(self.assets, language, &IDS);
            let made = content.and_then(|content| Edition::new(content, site, Some(&first)));
            let link = made.as_ref().map(|edition| LanguageLink::new(&edition.content)).map_err(Clone::clone);
            editions.extend(made.ok().map(|edition| (index, edition)));
            // The main thread may have panicked.
            let _ = loaded.send((index, link));
        }
        drop(loaded);
        let mut errors = Vec::new();
        if self.trunk.release {
            errors.extend(self.write_images(&editions));
        }
        let Some(SharedFiles { bundle, links }) = self.shared.wait() else { return errors };
        let links = Rc::new(links.clone());
        for (index, edition) in &mut editions {
            edition.languages = links.clone();
            let written = write_pages(edition, bundle).and_then(|()| match self.trunk.release {
                true => standalone::write(edition, bundle).and_then(|()| copy_images_of_original(edition, site)),
                false => Ok(()),
            });
            errors.extend(written.err().map(|error| (*index, error)));
        }
        errors
    }

    /// Writes the images of editions until the build fails elsewhere. Returns the errors.
    fn write_images(&self, editions: &[(usize, Edition)]) -> Vec<Failed> {
        let mut errors = Vec::new();
        let renderer = match ImageRenderer::open(self.assets) {
            Ok(renderer) => renderer,
            // The main thread reports it.
            Err(_) => return errors,
        };
        for (index, edition) in editions {
            if !matches!(self.shared.get(), Some(None)) {
                errors.extend(write_images(&renderer, edition).err().map(|error| (*index, error)));
            }
        }
        errors
    }
}
