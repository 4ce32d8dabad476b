"""An app with fakts 0.4 and herre 0.4 (protocol 1, a configuration of free form).

Reads one JSON object on standard input: url, mode (device, redeem, retrieve), manifest, and token (redeem). In the mode
`device` the first line of the answer is {"step": "code", "code", "browser", "typed"}; `typed` is the page for a code that a
person types. The last one is {"step": "done", ...} with

config        all members of the claimed configuration
lok           the group that herre reads, without the secret
token, token_scope, expires_in   by herre
refreshed     another token of the same client
userinfo      the person, by herre
report        null: this client knows no reports
requests      method, path and status of all requests

or {"error": class, "message": text, "requests"}.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

import steps

from fakts import Fakts
from fakts.grants.remote import RemoteGrant
from fakts.grants.remote.claimers.post import ClaimEndpointClaimer
from fakts.grants.remote.demanders import device_code
from fakts.grants.remote.demanders.redeem import RedeemDemander
from fakts.grants.remote.demanders.retrieve import RetrieveDemander
from fakts.grants.remote.discovery.well_known import WellKnownDiscovery
from herre import Herre
from herre.fakts import FaktsGrant, GrantRegistry
from herre.fakts.fakts_endpoint_fetcher import FaktsUserFetcher
from herre.fakts.registry import GrantType
from herre.grants.oauth2.client_credentials import ClientCredentialsGrant
from pydantic import BaseModel


class Manifest(BaseModel):
    """As apps of that time declare it."""

    class Config:
        extra = "allow"


class User(BaseModel):
    """What such apps want to know of the person; all of it is needed."""

    sub: str
    preferred_username: str
    email: str


manifest = Manifest(**steps.settings["manifest"])
device_code.print_device_code_prompt = lambda url, typed, code, *_: steps.code(code, typed=typed)
demanders = {
    "device": lambda: device_code.DeviceCodeDemander(manifest=manifest),
    "redeem": lambda: RedeemDemander(manifest=manifest, token=steps.settings["token"]),
    "retrieve": lambda: RetrieveDemander(manifest=manifest),
}


async def main():
    grant = RemoteGrant(
        discovery=WellKnownDiscovery(url=steps.settings["url"], auto_protocols=["https", "http"]),
        demander=demanders[steps.settings["mode"]](),
        claimer=ClaimEndpointClaimer(),
    )
    registry = GrantRegistry()
    registry.register_grant(GrantType.CLIENT_CREDENTIALS, ClientCredentialsGrant)
    async with Fakts(grant=grant) as fakts:
        config = await fakts.aget()
        login = FaktsGrant(fakts=fakts, grant_registry=registry, fakts_group="lok")
        async with Herre(grant=login) as herre:
            return await use(fakts, config, herre)


async def use(fakts, config, herre):
    token = await herre.aget_token()
    answered = steps.last("/token/")["body"]
    fetcher = FaktsUserFetcher(fakts=fakts, fakts_key="lok.userinfo_url", userModel=User)
    user = await fetcher.afetch_user(herre.token)
    return {
        "config": sorted(config),
        "lok": {name: value for name, value in config["lok"].items() if name != "client_secret"},
        "token": token,
        "token_scope": answered.get("scope"),
        "expires_in": answered.get("expires_in"),
        "refreshed": await herre.arefresh_token(),
        "userinfo": user.dict(),
        "report": None,
    }


steps.run(main)
