//! The plan of a run: which parts are measured, and how often.

use crate::Result;

/// All parts, in the order of a run. A run of some parts keeps the results of earlier runs for the others.
const PARTS: [&str; 6] = ["embeds", "story_page", "series", "many_embeds", "lighthouse", "builds"];

/// The plan of a run.
#[derive(Clone, Debug)]
pub struct Plan {
    /// A run that only shows that the bench works: fewer measurements, no Lighthouse, no builds.
    pub quick: bool,
    /// Number of loads of each page under each of the conditions.
    pub runs: usize,
    parts: Vec<String>,
}

impl Plan {
    /// The plan for command-line arguments. The error for an unknown argument lists the known ones.
    pub fn from_arguments(arguments: impl Iterator<Item = String>) -> Result<Plan> {
        let (options, parts): (Vec<String>, Vec<String>) = arguments.partition(|argument| argument.starts_with("--"));
        let mut plan = Plan { quick: false, runs: 7, parts: Vec::new() };
        for option in options {
            match option.split_once('=') {
                None if option == "--quick" => (plan.quick, plan.runs) = (true, 1),
                Some(("--runs", runs)) => plan.runs = runs.parse()?,
                _ => return Err(format!("unknown option {option}; the options are --quick and --runs=7").into()),
            }
        }
        if let Some(unknown) = parts.iter().find(|part| !PARTS.contains(&part.as_str())) {
            return Err(format!("unknown part “{unknown}”; the parts are {}", PARTS.join(", ")).into());
        }
        Ok(Plan { parts, ..plan })
    }

    /// True if a part is measured.
    pub fn holds(&self, part: &str) -> bool {
        match self.parts.as_slice() {
            [] => !(self.quick && ["lighthouse", "builds"].contains(&part)),
            parts => parts.iter().any(|wanted| wanted == part),
        }
    }

    /// Numbers of embeds in one page.
    pub fn embed_counts(&self) -> &'static [u32] {
        if self.quick { &[1, 10] } else { &[1, 10, 50] }
    }
}

#[cfg(test)]
mod tests {
    use super::Plan;

    #[test]
    fn parts_are_chosen_by_name() {
        let plan = |words: &str| Plan::from_arguments(words.split_whitespace().map(str::to_owned));
        for (words, embeds, builds) in
            [("", true, true), ("--quick", true, false), ("builds", false, true), ("--quick builds embeds", true, true)]
        {
            let plan = plan(words).expect("a plan");
            assert_eq!((plan.holds("embeds"), plan.holds("builds")), (embeds, builds), "{words}");
        }
        assert_eq!(plan("--runs=3 many_embeds").expect("a plan").runs, 3);
        for words in ["--fast", "embed", "--runs=many", "--runs"] {
            assert!(plan(words).is_err(), "{words}");
        }
    }
}
