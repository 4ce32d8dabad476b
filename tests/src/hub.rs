//! A hub of an organization, with its services, as an administrator sets it up by lokctl.

use crate::instance::Instance;
use crate::lokd::{Lokd, Output};
use serde_json::Value;

/// The service that most tests are about.
pub const REKUEST: &str = "live.arkitekt.rekuest";

/// What apps are composed against.
#[derive(Clone, Copy, Debug)]
pub struct Hub<'a> {
    lokd: &'a Lokd,
    organization: &'a str,
    name: &'a str,
}

impl Lokd {
    /// A hub that is there.
    #[must_use]
    pub fn hub<'a>(&'a self, organization: &'a str, name: &'a str) -> Hub<'a> {
        Hub {
            lokd: self,
            organization,
            name,
        }
    }

    /// Runs `lokctl fakts …` with the words of a line, which has to succeed; its answer.
    pub async fn fakts(&self, line: &str) -> Value {
        let output = self.try_fakts(line).await;
        assert_eq!(
            output.code, 0,
            "fakts {line}\n{}\n{}",
            output.stdout, output.stderr
        );
        output.json()
    }

    /// Runs `lokctl fakts … -o json` with the words of a line.
    pub async fn try_fakts(&self, line: &str) -> Output {
        let line = format!("fakts {line} -o json");
        self.ctl(&line.split_whitespace().collect::<Vec<_>>()).await
    }
}

impl<'a> Hub<'a> {
    /// Makes it; the organization is there.
    pub async fn create(self) -> Self {
        let line = format!(
            "hubs create --org {} --name {}",
            self.organization, self.name
        );
        self.lokd.fakts(&line).await;
        self
    }

    /// How commands name it.
    #[must_use]
    pub fn id(&self) -> String {
        format!("{}:{}", self.organization, self.name)
    }

    /// One more instance, `default`, of a service, at this address; with its key if `signs`.
    pub async fn serve(self, service: &str, at: &Instance, signs: bool) -> Self {
        let key = signs.then_some(at.key.as_str());
        let options = format!(
            "--kind absolute --host 127.0.0.1 --port {} --path {} --challenge ht",
            at.port, at.path
        );
        self.instance(service, key).await;
        self.alias(service, "main", &options).await;
        self
    }

    /// One more instance, `default`, of a service, without an address.
    pub async fn instance(&self, service: &str, key: Option<&str>) -> Value {
        let line = format!("services ensure --identifier {service}");
        self.lokd.fakts(&line).await;
        let key = key.map_or_else(String::new, |key| format!("--challenge-key {key}"));
        let hub = self.id();
        let line = format!("instances create --hub {hub} --service {service} --name default {key}");
        self.lokd.fakts(&line).await
    }

    /// One more address, on the local network, of the instance `default` of a service.
    pub async fn alias(&self, service: &str, name: &str, options: &str) -> Value {
        let line = format!(
            "layers ensure --org {} --name lan --kind lan",
            self.organization
        );
        self.lokd.fakts(&line).await;
        let instance = format!("{}:{service}:default", self.id());
        let line = format!("aliases create --instance {instance} --name {name} --layer lan");
        self.lokd.fakts(&format!("{line} {options}")).await
    }

    /// The key of a new mandate, which may not be logged.
    ///
    /// # Panics
    ///
    /// When the answer has none.
    pub async fn mandate(&self, name: &str, options: &str) -> String {
        let line = format!(
            "mandates create --hub {} --name {name} {options}",
            self.id()
        );
        let answer = self.lokd.fakts(&line).await;
        let secret = answer["secret"].as_str();
        self.lokd
            .secret(secret.unwrap_or_else(|| panic!("no secret: {answer}")))
    }

    /// Lets an app in, for the organization's owner unless the options say otherwise.
    pub async fn approve(&self, code: &str, options: &str) -> Value {
        let output = self.try_approve(code, options).await;
        output.ok().json()
    }

    /// Lets an app in if lok lets it.
    pub async fn try_approve(&self, code: &str, options: &str) -> Output {
        let (org, hub) = (self.organization, self.name);
        let line = format!("requests approve {code} --org {org} --hub {hub} {options}");
        self.lokd.try_fakts(&line).await
    }

    /// Says no to an app.
    pub async fn deny(&self, code: &str) -> Value {
        self.lokd.fakts(&format!("requests deny {code}")).await
    }
}
