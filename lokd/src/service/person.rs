//! What claims say of a person, from the rows that lok keeps.

use super::account::picture;
use super::grant::Live;
use crate::protocol::oauth::ScopeSet;
use crate::protocol::oidc::claims::{LinkedAccount, Person};
use crate::service::upstream::linked;
use crate::store::identities::{self, Identity};
use crate::store::providers::Provider;
use crate::store::{Db, StoreResult, memberships};
use lok_common::admin::provider::ProviderKind;

/// The person behind a grant. Groups and the picture are read only for those who may see them.
///
/// # Errors
/// Those of the database.
pub fn read(db: &mut Db, live: &Live, scopes: &ScopeSet, issuer: &str) -> StoreResult<Person> {
    let groups = if scopes.contains("groups") {
        let all = memberships::of_user(db, &live.user.id)?;
        all.into_iter().map(|each| each.organization.slug).collect()
    } else {
        Vec::new()
    };
    let picture = if scopes.contains("profile") {
        picture::path_of(db, &live.user.id)?
    } else {
        None
    };
    let linked = if scopes.contains("linked_accounts") {
        identities::of_user(db, &live.user.id)?
    } else {
        Vec::new()
    };
    let (user, organization) = (&live.user, &live.membership.organization);
    Ok(Person {
        sub: user.subject.clone(),
        id: user.id.clone(),
        username: user.username.clone(),
        name: user.name.clone(),
        nickname: user.name.clone(),
        picture: picture.map(|path| format!("{issuer}{path}")),
        locale: user.locale.clone(),
        email: user.email.clone(),
        email_verified: user.email_verified,
        updated_at: Some(user.updated_at.div_euclid(1_000)),
        roles: live.membership.roles.clone(),
        groups,
        active_org: Some(organization.slug.clone()),
        org: Some(organization.subject.clone()),
        orcid: linked
            .iter()
            .find(|(_, provider)| provider.kind.0 == ProviderKind::Orcid)
            .and_then(|(identity, _)| linked::page(identity, ProviderKind::Orcid)),
        linked_accounts: linked.into_iter().map(account).collect(),
        ..Person::default()
    })
}

fn account((identity, provider): (Identity, Provider)) -> LinkedAccount {
    LinkedAccount {
        profile: linked::page(&identity, provider.kind.0),
        provider: provider.name,
        issuer: identity.issuer,
        subject: identity.subject,
        username: identity.username,
        picture: identity.picture,
    }
}
