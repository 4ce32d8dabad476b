//! `lokctl notify send`.

use crate::client::Guard;
use crate::error::Failure;
use crate::output::View;
use crate::resource::Session;
use clap::Args;
use lok_common::admin::Column;
use lok_common::admin::notify::send::Send as Body;

/// The flags of `send`.
#[derive(Debug, Args)]
pub struct Send {
    /// Login name or id
    #[arg(long, value_name = "USER")]
    user: String,
    /// One line
    #[arg(long, value_name = "TEXT")]
    title: String,
    /// What is to be said
    #[arg(long, value_name = "TEXT")]
    text: String,
    /// Where to go: an https address
    #[arg(long, value_name = "URL")]
    link: Option<String>,
    /// Check everything and send nothing
    #[arg(long)]
    dry_run: bool,
}

const QUEUED: View = View {
    path: "queued",
    name: "/id",
    columns: &[Column::new("USER", "/user"), Column::new("ID", "/id")],
};

impl Send {
    /// Carries the verb out.
    pub fn run(self, session: &Session) -> Result<(), Failure> {
        let body = Body {
            user: self.user,
            title: self.title,
            text: self.text,
            link: self.link,
        };
        let what = "waiting for lokd to take the notice";
        let guard = Guard::dry(self.dry_run);
        let path = "/v1/notify/send";
        let queued = session.client.post(path, &body, &guard, what)?;
        session.out.object(QUEUED, &queued)
    }
}
