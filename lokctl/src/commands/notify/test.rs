//! `lokctl notify test`.

use crate::client::{Guard, path};
use crate::error::Failure;
use crate::output::View;
use crate::resource::{Session, trouble};
use clap::Args;
use lok_common::admin::Resource;
use lok_common::admin::notify::test::{COLUMNS, Test as Body};
use lok_common::admin::notify::transport::Transport;

/// The flags of `test`.
#[derive(Debug, Args)]
pub struct Test {
    /// Name or id of the transport
    transport: String,
    /// A mail address, a topic, or a channel (USER:NAME)
    #[arg(long, value_name = "ADDRESS|CHANNEL")]
    to: String,
}

const STEPS: View = View {
    path: "steps",
    name: "/step",
    columns: COLUMNS,
};

impl Test {
    /// Carries the verb out.
    pub fn run(self, session: &Session) -> Result<(), Failure> {
        let at = path(&[Transport::PATH, &self.transport, "test"]);
        let what = "waiting for a delivery";
        let body = Body { to: self.to };
        let told = session.client.post(&at, &body, &Guard::default(), what)?;
        session.out.list(STEPS, &told, true)?;
        let failed = told["items"]
            .as_array()
            .into_iter()
            .flatten()
            .find(|step| step["works"] != true);
        let Some(step) = failed else {
            return Ok(());
        };
        let text = |name: &str| step[name].as_str().unwrap_or_default().to_owned();
        Err(trouble(format!("{} does not deliver", self.transport))
            .why(format!("{}: {}", text("step"), text("said")))
            .fix(text("fix")))
    }
}
