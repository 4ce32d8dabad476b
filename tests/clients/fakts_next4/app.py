"""An app with fakts_next 4 (protocol 1), and herre_next for the older way to a token.

Reads one JSON object on standard input: url, mode (device, redeem, retrieve), manifest, and token (redeem). In the mode
`device` the first line of the answer is {"step": "code", "code", "browser"}. The last one is {"step": "done", ...} with

config          all members of the claimed configuration
self, self_url  the deployment, and where the client expects its GraphQL
client_id, scopes, client_token, token, token_scope, expires_in
instances       by requirement: service, identifier, aliases (their ids), signs (has a challenge key)
statuses        by requirement of the manifest, as the client understands them
chosen          by requirement: id and challenge address of the alias that the client uses
signatures      whether each signed challenge was in order
report          the status of the report's answer, and what it says
refreshed       another token of the same client
herre           token and scopes by herre_next from the group `lok`; null without the group
userinfo        what the old userinfo address says to that token
requests        method, path and status of all requests

or {"error": class, "message": text, "requests"}.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

import steps

import aiohttp
from fakts_next import Fakts
from fakts_next import fakts as facade
from fakts_next.cache.nocache import NoCache
from fakts_next.grants.remote import RemoteGrant
from fakts_next.grants.remote.claimers.post import ClaimEndpointClaimer
from fakts_next.grants.remote.demanders.device_code import DeviceCodeDemander, display_in_terminal
from fakts_next.grants.remote.demanders.redeem import RedeemDemander
from fakts_next.grants.remote.demanders.retrieve import RetrieveDemander
from fakts_next.grants.remote.discovery.well_known import WellKnownDiscovery
from fakts_next.models import Manifest
from herre_next.grants.oauth2.client_credentials import ClientCredentialsGrant
from herre_next.models import TokenRequest

manifest = Manifest(**steps.settings["manifest"])
signatures = []
_verify = facade.verify_challenge_signature


def verified(*arguments):
    signatures.append(_verify(*arguments))
    return signatures[-1]


facade.verify_challenge_signature = verified


async def hook(endpoint, code):
    await display_in_terminal(endpoint, code)
    steps.code(code)


demanders = {
    "device": lambda: DeviceCodeDemander(manifest=manifest, device_code_hook=hook),
    "redeem": lambda: RedeemDemander(manifest=manifest, token=steps.settings["token"]),
    "retrieve": lambda: RetrieveDemander(manifest=manifest),
}


async def main():
    grant = RemoteGrant(
        discovery=WellKnownDiscovery(url=steps.settings["url"], auto_protocols=["https", "http"]),
        demander=demanders[steps.settings["mode"]](),
        claimer=ClaimEndpointClaimer(),
    )
    async with Fakts(grant=grant, manifest=manifest, cache=NoCache()) as fakts:
        return await use(fakts)


async def use(fakts):
    keys = [requirement.key for requirement in manifest.requirements or []]
    loaded = await fakts.aload()
    config = steps.last("/claim/")["body"]["config"]
    token = await fakts.aget_token()
    answered = steps.last("/token/")["body"]
    chosen = {key: alias for key in keys if (alias := await fakts.aget_alias_or_none(key))}
    self_alias = await fakts.aget_self_alias()
    reported = steps.last("/report/")
    return {
        "config": sorted(config),
        "self": loaded.self.model_dump(mode="json"),
        "self_url": self_alias.to_http_path("graphql"),
        "client_id": loaded.auth.client_id,
        "scopes": loaded.auth.scopes,
        "client_token": loaded.auth.client_token,
        "token": token,
        "token_scope": answered.get("scope"),
        "expires_in": answered.get("expires_in"),
        "instances": {
            key: {
                "service": instance.service,
                "identifier": instance.identifier,
                "aliases": [alias.id for alias in instance.aliases],
                "signs": instance.challenge_key is not None,
            }
            for key, instance in loaded.instances.items()
        },
        "statuses": {key: (await fakts.aget_grant_status(key)).value for key in keys},
        "chosen": {key: {"id": alias.id, "challenge": alias.challenge_path} for key, alias in chosen.items()},
        "signatures": signatures,
        "report": {"status": reported["status"], "body": reported["body"]},
        "refreshed": await fakts.arefresh_token(),
        **await older(config.get("lok")),
    }


async def older(lok):
    """A token as apps got it before fakts_next did this itself, and what userinfo says to it."""
    if lok is None:
        return {"herre": None, "userinfo": None}
    grant = ClientCredentialsGrant(
        base_url=lok["base_url"],
        client_id=lok["client_id"],
        client_secret=lok["client_secret"],
        scopes=lok["scopes"],
    )
    token = await grant.afetch_token(TokenRequest())
    headers = {"Authorization": f"Bearer {token.access_token}"}
    async with aiohttp.ClientSession(headers=headers) as session:
        async with session.get(lok["userinfo_url"] + "/") as response:
            userinfo = await response.json()
    return {"herre": {"token": token.access_token, "scopes": token.scope}, "userinfo": userinfo}


steps.run(main)
