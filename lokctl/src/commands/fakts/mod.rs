//! `lokctl fakts`: apps that ask where their services live, and what they are told.

mod aliases;
mod apps;
mod clients;
mod devices;
mod hubs;
mod import;
mod instances;
mod layers;
mod mandates;
mod releases;
mod requests;
mod services;

pub use aliases::Aliases;
pub use apps::Apps;
pub use clients::Clients;
pub use devices::Devices;
pub use hubs::Hubs;
pub use import::Import;
pub use instances::Instances;
pub use layers::Layers;
pub use mandates::Mandates;
pub use releases::Releases;
pub use requests::Requests;
pub use services::Services;

use crate::error::Failure;
use crate::resource::Session;
use clap::Subcommand;

/// The nouns of Fakts.
#[derive(Debug, Subcommand)]
pub enum Fakts {
    /// What waits for somebody to decide
    #[command(subcommand, alias = "request", alias = "device-codes")]
    Requests(Requests),
    /// The apps that were let in, by identifier
    #[command(subcommand, alias = "app")]
    Apps(Apps),
    /// The versions of apps, with their manifests
    #[command(subcommand, alias = "release")]
    Releases(Releases),
    /// The apps that were let in, one by one
    #[command(subcommand, alias = "client")]
    Clients(Clients),
    /// Sets of instances and clients that apps are composed against
    #[command(subcommand, aliases = ["hub", "compositions", "composition"])]
    Hubs(Hubs),
    /// Kinds of services
    #[command(subcommand, alias = "service")]
    Services(Services),
    /// Running copies of services, and who may use them
    #[command(subcommand, alias = "instance")]
    Instances(Instances),
    /// The addresses of instances
    #[command(subcommand, alias = "alias")]
    Aliases(Aliases),
    /// The networks that addresses are on
    #[command(subcommand, alias = "layer")]
    Layers(Layers),
    /// The machines that apps run on
    #[command(subcommand, aliases = ["device", "nodes", "node"])]
    Devices(Devices),
    /// Keys by which apps are let in without being asked about
    #[command(subcommand, aliases = ["mandate", "redeem-tokens", "redeem-token"])]
    Mandates(Mandates),
    /// Move in from the reference server: organizations, people, apps, hubs and tokens of its YAML file
    Import(Import),
}

impl Fakts {
    /// Carries the verb out.
    pub fn run(self, session: &Session) -> Result<(), Failure> {
        match self {
            Self::Requests(requests) => requests.run(session),
            Self::Apps(apps) => apps.run(session),
            Self::Releases(releases) => releases.run(session),
            Self::Clients(clients) => clients.run(session),
            Self::Hubs(hubs) => hubs.run(session),
            Self::Services(services) => services.run(session),
            Self::Instances(instances) => instances.run(session),
            Self::Aliases(aliases) => aliases.run(session),
            Self::Layers(layers) => layers.run(session),
            Self::Devices(devices) => devices.run(session),
            Self::Mandates(mandates) => mandates.run(session),
            Self::Import(import) => import.run(session),
        }
    }
}
