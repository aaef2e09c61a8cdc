//! Runs other executables, either as a visible step or quietly with a log. Errors quote their output.
//!
//! Must not depend on which executables these are.

use std::{
    fs::{self, File},
    io::{self, BufRead, BufReader, ErrorKind},
    path::Path,
    process::{Command, ExitStatus, Stdio},
    thread,
    time::{Duration, Instant},
};

use crate::error::Error;

/// Runs a step: prints its command, shows its output, prints its duration.
pub fn run_step(command: &mut Command) -> Result<(), Error> {
    step(command, |command| command.status())
}

/// Runs a command and shows its output, without printing the command or its duration.
pub fn run_plainly(command: &mut Command) -> Result<(), Error> {
    let words = words_of(command);
    match command.stdin(Stdio::null()).status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(Error::new(format!("`{words}` found problems; its output is above"))),
        Err(error) => Err(Error::new(format!("`{words}` could not be started")).why(error)),
    }
}

/// Like [`run_step`], but also passes each line of the output to `read`.
///
/// Both streams share one pipe, so that their lines do not mix.
pub fn run_step_reading(command: &mut Command, mut read: impl FnMut(&str)) -> Result<(), Error> {
    step(command, |command| {
        let (reader, writer) = io::pipe()?;
        let spawned = command.stdout(writer.try_clone()?).stderr(writer).spawn();
        // `command` still holds write ends of the pipe. Until it drops them, reading would never end.
        command.stdout(Stdio::inherit()).stderr(Stdio::inherit());
        let mut child = spawned?;
        for line in BufReader::new(reader).split(b'\n') {
            let line = line?;
            let line = String::from_utf8_lossy(&line);
            println!("{line}");
            read(&line);
        }
        child.wait()
    })
}

fn step(command: &mut Command, run: impl FnOnce(&mut Command) -> io::Result<ExitStatus>) -> Result<(), Error> {
    let words = words_of(command);
    println!("==> {words}");
    let start = Instant::now();
    let status = run(command.stdin(Stdio::null()))
        .map_err(|error| Error::new(format!("`{words}` could not be started")).why(error))?;
    if status.success() {
        println!("    {}\n", lasted(start));
        Ok(())
    } else {
        Err(Error::new(format!("`{words}` failed ({status}); its own output is above")))
    }
}

/// Runs a command with its output in `log`, and prints a line each minute. The error quotes the end of the output.
pub fn run_quietly(command: &mut Command, log: &Path) -> Result<(), String> {
    // Colours and backtraces would clutter the quoted output.
    command.env("CARGO_TERM_COLOR", "never").env("RUST_BACKTRACE", "0").stdin(Stdio::null());
    let mut attempt = || -> io::Result<ExitStatus> {
        if let Some(folder) = log.parent() {
            fs::create_dir_all(folder)?;
        }
        let file = File::create(log)?;
        let mut child = command.stdout(file.try_clone()?).stderr(file).spawn()?;
        let start = Instant::now();
        let mut minutes = 0;
        loop {
            if let Some(status) = child.try_wait()? {
                return Ok(status);
            }
            thread::sleep(Duration::from_millis(50));
            if start.elapsed().as_secs() / 60 > minutes {
                minutes = start.elapsed().as_secs() / 60;
                println!("    still running after {minutes} min (the log is {})", log.display());
            }
        }
    };
    match attempt() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => {
            let output = fs::read(log).unwrap_or_default();
            let words = last_words(&String::from_utf8_lossy(&output));
            Err(if words.is_empty() { status.to_string() } else { words })
        }
        Err(error) if error.kind() == ErrorKind::NotFound => {
            Err(format!("there is no `{}` on PATH", command.get_program().display()))
        }
        Err(error) => Err(error.to_string()),
    }
}

/// The version in the output of `--version`; `None` if the executable cannot be run.
pub fn version_of(mut command: Command) -> Option<String> {
    let output = command.arg("--version").stdin(Stdio::null()).output().ok()?;
    let answer = String::from_utf8_lossy(&output.stdout);
    let number = answer.split_whitespace().find(|word| word.starts_with(|c: char| c.is_ascii_digit()))?;
    output.status.success().then(|| number.to_owned())
}

/// The rounded time since `start`.
pub fn lasted(start: Instant) -> String {
    match start.elapsed().as_secs() {
        0 => "under a second".to_owned(),
        seconds @ 1..120 => format!("{seconds} s"),
        seconds => format!("{} min", (seconds + 30) / 60),
    }
}

/// The command as typed in a shell.
pub fn words_of(command: &Command) -> String {
    let executable = Path::new(command.get_program());
    let name = executable.file_name().unwrap_or(executable.as_os_str());
    let words = std::iter::once(name).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

/// The output from the last line that begins like an error, or else the last lines. Limited in length.
fn last_words(output: &str) -> String {
    const MOST: usize = 12;
    let lines: Vec<&str> = output.lines().filter(|line| !line.trim().is_empty()).collect();
    let begins = |line: &&str| line.to_ascii_lowercase().starts_with("error") || line.starts_with("E: ");
    let start = match lines.iter().rposition(begins) {
        Some(last) => last,
        None => lines.len().saturating_sub(4),
    };
    lines[start..].iter().take(MOST).copied().collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::last_words;

    #[test]
    fn last_words_begin_at_the_error() {
        for (output, expected) in [
            ("", ""),
            ("one\n\ntwo\n", "one\ntwo"),
            ("1\n2\n3\n4\n5", "2\n3\n4\n5"),
            ("   Compiling a\nerror: it broke\n\nCaused by:\n  a thing\n", "error: it broke\nCaused by:\n  a thing"),
            ("error: first\nerror: second", "error: second"),
            ("Reading lists\nE: Unable to locate package", "E: Unable to locate package"),
        ] {
            assert_eq!(last_words(output), expected, "{output}");
        }
    }
}
