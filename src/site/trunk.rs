//! The environment of a Trunk hook.

use super::SiteError;
use crate::content::pseudo_locale::PseudoLocale;
use std::path::PathBuf;

/// A run of Trunk.
#[derive(Clone, Debug)]
pub struct Trunk {
    /// The folder of the project.
    pub source: PathBuf,
    /// The staging folder, which becomes `dist`.
    pub staging: PathBuf,
    /// True for a release build.
    pub release: bool,
    /// The languages that a development build has besides the first one: codes, or [`ALL`]. A release ignores it and
    /// has all.
    pub languages: Vec<String>,
}

/// The variable with [`Trunk::languages`], separated by commas. `cargo xtask serve --languages` sets it.
const LANGUAGES: &str = "EXPLAINER_LANGUAGES";

/// The value of the variable for all languages and pseudo-locales.
const ALL: &str = "all";

impl Trunk {
    /// A development build of all languages.
    pub fn development(source: impl Into<PathBuf>, staging: impl Into<PathBuf>) -> Trunk {
        let languages = vec![ALL.to_owned()];
        Trunk { source: source.into(), staging: staging.into(), release: false, languages }
    }

    /// Reads the environment variables of a hook; an error if one is missing.
    pub fn from_environment() -> Result<Trunk, SiteError> {
        let folder = |name: &str| {
            std::env::var_os(name).map(PathBuf::from).ok_or_else(|| {
                SiteError::Files(format!("{name} is not set. Trunk runs this: use `trunk serve` or `trunk build`."))
            })
        };
        Ok(Trunk {
            source: folder("TRUNK_SOURCE_DIR")?,
            staging: folder("TRUNK_STAGING_DIR")?,
            release: std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release"),
            languages: listed(&std::env::var(LANGUAGES).unwrap_or_default()),
        })
    }

    /// The languages of this build besides the first: all of a release, the wanted ones of a development build.
    ///
    /// `published` are the languages of the site, the first one first. Development builds may have pseudo-locales too.
    pub fn languages(&self, published: &[String]) -> Result<Vec<String>, SiteError> {
        let (first, translated) = published.split_first().expect("settings have a language");
        if self.release {
            return Ok(translated.to_vec());
        }
        let all = [translated, &PseudoLocale::codes()].concat();
        let wanted = &self.languages;
        if wanted.iter().any(|language| language == ALL) {
            return Ok(all);
        }
        match wanted.iter().find(|language| *language != first && !all.contains(language)) {
            Some(unknown) => Err(SiteError::Files(format!(
                "{LANGUAGES} names “{unknown}”, which is no language of the site. Choose from {ALL}, {first}, {}.",
                all.join(", ")
            ))),
            None => Ok(all.into_iter().filter(|language| wanted.contains(language)).collect()),
        }
    }

    /// The script of `trunk serve` that reloads a page; empty in a build.
    pub fn reload_script(&self) -> Result<String, SiteError> {
        let html = super::file_io::read(&self.staging.join("index.html"))?;
        let html = String::from_utf8_lossy(&html);
        let script = html
            .rfind("<script")
            .zip(html.rfind("</script>"))
            .map(|(start, end)| html[start..end + "</script>".len()].to_owned());
        Ok(script.unwrap_or_default())
    }
}

/// The items of a comma-separated list, trimmed and without empty ones.
fn listed(list: &str) -> Vec<String> {
    list.split(',').map(str::trim).filter(|item| !item.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::{Trunk, listed};

    /// The languages of a build for which `wanted` is the value of the variable.
    fn languages(release: bool, wanted: &str) -> Result<Vec<String>, String> {
        let trunk = Trunk { release, languages: listed(wanted), ..Trunk::development("", "") };
        trunk.languages(&["en", "ru", "ug"].map(str::to_owned)).map_err(|error| error.to_string())
    }

    #[test]
    fn a_development_build_has_the_wanted_languages_and_a_release_has_all() {
        let all = ["ru", "ug", "en-XA", "ar-XB"].map(str::to_owned);
        assert_eq!(languages(false, "all"), Ok(all.to_vec()));
        assert_eq!(languages(false, ""), Ok(Vec::new()));
        assert_eq!(languages(false, "en"), Ok(Vec::new()));
        assert_eq!(languages(false, "ar-XB, ru"), Ok(vec!["ru".to_owned(), "ar-XB".to_owned()]));
        assert_eq!(languages(true, "ru"), Ok(vec!["ru".to_owned(), "ug".to_owned()]));
    }

    #[test]
    fn an_unknown_language_is_an_error_with_the_known_ones() {
        let error = languages(false, "ru,xx").expect_err("an error");
        assert!(error.contains("“xx”") && error.contains("all, en, ru, ug, en-XA, ar-XB"), "{error}");
    }
}
