//! The words of each kind of notice.

use super::Kind;
use super::letter::Pattern;

/// The words that lok brings along.
#[must_use]
pub fn built_in(kind: Kind) -> Pattern<'static> {
    let (subject, body) = match kind {
        Kind::RequestWait => (
            "{{name}} waits to be let in",
            "{{name}} asks to be let in at {{server}}. Look at what it wants, and allow or refuse it:\n\n\
             {{link}}\n\n\
             If you did not start it, refuse it.",
        ),
        Kind::NewDevice => (
            "New sign-in to your account",
            "Somebody signed in to your account at {{server}} from a browser that was not seen before.\n\n\
             Address: {{ip}}\nBrowser: {{agent}}\n\n\
             If that was you, there is nothing to do. If not, change your password and end the session:\n\n\
             {{issuer}}/account",
        ),
        Kind::PasswordReset => (
            "Set a new password",
            "Somebody asked for a new password for your account at {{server}}. Set it here:\n\n\
             {{link}}\n\n\
             The link works once, and for {{minutes}} minutes. If it was not you, do nothing: your password stays as it is.",
        ),
        Kind::EmailVerify => (
            "Confirm your e-mail address",
            "Confirm that this address is yours, so that {{server}} can write to you:\n\n\
             {{link}}\n\n\
             The link works once, and for {{hours}} hours. If you did not ask for it, do nothing.",
        ),
        Kind::SignupExists => (
            "You have an account already",
            "Somebody wanted to make an account at {{server}} with this address, and you have one already. \
             Sign in with it, or set a new password:\n\n\
             {{link}}\n\n\
             If it was not you, do nothing.",
        ),
        Kind::Invite => (
            "Invitation to {{organization}}",
            "You are invited to join {{organization}} at {{server}}. Look at the invite, and accept it:\n\n\
             {{link}}\n\n\
             The link works for {{lasts}}.",
        ),
        Kind::PasswordChange => (
            "Your password was changed",
            "The password of your account at {{server}} was changed: {{how}}.\n\n\
             If it was not you, set a new one at once and look at your sessions:\n\n\
             {{issuer}}/account",
        ),
        Kind::FactorChange => (
            "How you sign in was changed",
            "A way to confirm your sign-in at {{server}} was changed: {{what}}.\n\n\
             If it was not you, change your password at once and look at your account:\n\n\
             {{issuer}}/account",
        ),
        Kind::IdentityChange => (
            "A linked account was changed",
            "An account elsewhere that signs you in at {{server}} was changed: {{what}}.\n\n\
             If it was not you, change your password at once and look at your account:\n\n\
             {{issuer}}/account",
        ),
        Kind::EmailAsk => (
            "Another e-mail address was asked for",
            "Somebody who is signed in to your account {{username}} at {{server}} asked for it to have another e-mail address. \
             It has this one until the link that was sent to the other is opened.\n\n\
             If it was not you, change your password at once: then the link is void, and other browsers are signed out.\n\n\
             {{issuer}}/account",
        ),
        Kind::EmailChange => (
            "Your e-mail address was changed",
            "The e-mail address of your account {{username}} at {{server}} was changed, and nothing is sent to this one any more.\n\n\
             If it was not you, ask the people who run {{server}} at once.",
        ),
        Kind::KeyChange => (
            "A signing key was changed",
            "{{server}} signs with another key now ({{alg}}, {{kid}}). Services that follow its published keys need nothing. \
             If nobody of you did this, find out who did: lokctl audit list --action key.rotate",
        ),
        Kind::CommentMention => (
            "{{author}} mentions you",
            "{{author}} mentions you in a comment on {{object}}:\n\n{{text}}",
        ),
        Kind::MessagePost => (
            "{{title}}",
            "{{text}}\n\n{{link}}\n\n\
             {{shown}}",
        ),
    };
    Pattern { subject, body }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::service::notify::letter;

    #[test]
    fn every_kind_has_words_that_can_be_filled_in() {
        for kind in Kind::ALL {
            let pattern = built_in(kind);
            assert_eq!(letter::check(kind, pattern.subject), Ok(()), "{kind:?}");
            assert_eq!(letter::check(kind, pattern.body), Ok(()), "{kind:?}");
            assert!(!pattern.subject.contains('\n'), "{kind:?}");
        }
    }
}
