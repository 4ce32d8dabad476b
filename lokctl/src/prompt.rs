//! Asking a person, if there is one to ask.

use crate::error::Failure;
use crate::output::escape;
use lok_common::Secret;
use std::io::IsTerminal;

/// What has to happen before a change that is more than reversible.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tier {
    /// Hard to undo: `[y/N]`, or `--yes`.
    Ask,
    /// Destroys: the object's name is typed, or given with `--confirm`. `--yes` is not enough.
    Type,
}

/// What the command line says about asking.
#[derive(Clone, Copy, Debug, Default)]
pub struct Answers {
    /// `--yes`.
    pub yes: bool,
    /// `--no-input`.
    pub no_input: bool,
}

impl Answers {
    /// Whether somebody is there to answer.
    pub fn can_ask(self) -> bool {
        !self.no_input && std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
    }

    /// Makes sure that `deed` ("delete user alice") is meant; `name` is what `tier` wants typed.
    pub fn confirm(
        self,
        tier: Tier,
        deed: &str,
        name: &str,
        confirm: Option<&str>,
    ) -> Result<(), Failure> {
        if let Some(given) = confirm {
            return if given == name {
                Ok(())
            } else {
                Err(Failure::cancelled(format!("did not {deed}"))
                    .why(format!("--confirm names {given:?}, not {name:?}")))
            };
        }
        if tier == Tier::Ask && self.yes {
            return Ok(());
        }
        if !self.can_ask() {
            let fix = match tier {
                Tier::Ask => "repeat the command with --yes".to_owned(),
                Tier::Type => format!("repeat the command with --confirm {name}"),
            };
            return Err(Failure::cancelled(format!("did not {deed}"))
                .why("it needs a confirmation, and nobody can be asked")
                .fix(fix));
        }
        let meant = match tier {
            Tier::Ask => dialoguer::Confirm::new()
                .with_prompt(format!("{}?", escape(deed)))
                .default(false)
                .interact(),
            Tier::Type => dialoguer::Input::<String>::new()
                .with_prompt(format!(
                    "This cannot be undone. To {}, type its name, {}",
                    escape(deed),
                    escape(name)
                ))
                .allow_empty(true)
                .interact_text()
                .map(|typed| typed == name),
        };
        match meant {
            Ok(true) => Ok(()),
            Ok(false) => Err(
                Failure::cancelled(format!("did not {deed}")).why(match tier {
                    Tier::Ask => "the answer was no",
                    Tier::Type => "what was typed is not its name",
                }),
            ),
            Err(error) => Err(broken(&error)),
        }
    }

    /// Asks for a new password, twice, without showing it.
    pub fn new_password(self) -> Result<Secret, Failure> {
        if !self.can_ask() {
            return Err(Failure::cancelled("no password was given")
                .why("nobody can be asked for it")
                .fix("give it with --password-stdin, --password-file or --password-env"));
        }
        dialoguer::Password::new()
            .with_prompt("New password")
            .with_confirmation("Again", "The two are not the same")
            .interact()
            .map(Secret::new)
            .map_err(|error| broken(&error))
    }
}

fn broken(error: &dialoguer::Error) -> Failure {
    Failure::cancelled("the question was not answered").why(error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yes_is_enough_for_one_tier_and_not_for_the_other() {
        let answers = Answers {
            yes: true,
            no_input: true,
        };
        assert!(
            answers
                .confirm(Tier::Ask, "disable user alice", "alice", None)
                .is_ok()
        );
        let refused = answers
            .confirm(Tier::Type, "delete organization lab", "lab", None)
            .expect_err("a name is needed");
        assert_eq!(refused.exit, 8);
        assert_eq!(
            refused.fix.as_deref(),
            Some("repeat the command with --confirm lab")
        );
        assert!(
            answers
                .confirm(Tier::Type, "delete it", "lab", Some("lab"))
                .is_ok()
        );
        assert!(
            answers
                .confirm(Tier::Type, "delete it", "lab", Some("labs"))
                .is_err()
        );
    }

    #[test]
    fn nobody_to_ask_is_exit_8() {
        let answers = Answers {
            yes: false,
            no_input: true,
        };
        assert_eq!(
            answers
                .confirm(Tier::Ask, "x", "x", None)
                .expect_err("unasked")
                .exit,
            8
        );
        assert_eq!(answers.new_password().expect_err("unasked").exit, 8);
    }
}
