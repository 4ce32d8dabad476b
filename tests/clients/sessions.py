"""What an app with a client of protocol 2 does: log in, resolve its services, report, refresh, log out.

Used by the scripts of fakts 5 and 6, which differ in how an app logs in without a person. Reads one JSON object on
standard input: url, mode, manifest, and key (mandate) or token (redeem). In the mode `device` the first line of the answer
is {"step": "code", "code", "browser", "expires_in"}. The last one is {"step": "done", ...} with

client_id, scopes, expires_in, token, refresh_token   of the first token response
keys            all members of the first token response
self, self_url  the deployment, and where the client expects its GraphQL
instances       by requirement: service, identifier, aliases (their ids), signs (has a challenge key)
statuses        by requirement of the manifest, as the client understands them
chosen          by requirement: id and challenge address of the alias that the client uses
signatures      whether each signed challenge was in order
report          the status of the report's answer
refreshed       token, refresh_token and client_id after a refresh
logout          the status of the revocation's answer
requests        method, path and status of all requests

or {"error": class, "message": text, "requests"}.
"""

import os
import tempfile

import steps
from fakts import Fakts, Manifest
from fakts import fakts as facade
from fakts.cache.file import FileCache
from fakts.grants.remote import RemoteGrant
from fakts.grants.remote.authorizers.device_code import DeviceCodeAuthorizer
from fakts.grants.remote.discovery.well_known import WellKnownDiscovery

manifest = Manifest(**steps.settings["manifest"])
signatures = []
_verify = facade.verify_challenge_signature


def _verified(*arguments):
    signatures.append(_verify(*arguments))
    return signatures[-1]


facade.verify_challenge_signature = _verified


async def _hook(challenge):
    steps.code(challenge.user_code, expires_in=challenge.expires_in)


async def _granted(endpoint, token):
    pass


def _device():
    return DeviceCodeAuthorizer(manifest=manifest, device_code_hook=_hook, granted_hook=_granted)


def session(**authorizers):
    """The coroutine for `steps.run`; besides `device` there are these modes."""

    async def main():
        authorizer = {"device": _device, **authorizers}[steps.settings["mode"]]()
        discovery = WellKnownDiscovery(url=steps.settings["url"], auto_protocols=["https", "http"])
        with tempfile.TemporaryDirectory() as folder:
            fakts = Fakts(
                grant=RemoteGrant(discovery=discovery, authorizer=authorizer),
                manifest=manifest,
                cache=FileCache(cache_file=os.path.join(folder, "fakts.json")),
            )
            async with fakts:
                return await _use(fakts)

    return main


async def _use(fakts):
    keys = [requirement.key for requirement in manifest.requirements or []]
    token = await fakts.aget_token()
    first = steps.last("/token/")["body"]
    chosen = {key: alias for key in keys if (alias := await fakts.aget_alias_or_none(key))}
    loaded = fakts.loaded_fakts
    self_alias = await fakts.aget_self_alias()
    answer = {
        "client_id": loaded.auth.client_id,
        "scopes": loaded.auth.scopes,
        "expires_in": first.get("expires_in"),
        "token": token,
        "refresh_token": loaded.auth.refresh_token,
        "keys": sorted(first),
        "self": loaded.self.model_dump(mode="json"),
        "self_url": self_alias.to_http_path("graphql"),
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
        "signatures": list(signatures),
        "report": steps.last("/report/")["status"],
    }
    renewed = await fakts.arefresh_token(token)
    auth = fakts.loaded_fakts.auth
    answer["refreshed"] = {"token": renewed, "refresh_token": auth.refresh_token, "client_id": auth.client_id}
    revoking = auth.revocation_endpoint
    before = len(steps.requests)
    await fakts.alogout()
    after = steps.requests[before:]
    answer["logout"] = after[-1]["status"] if revoking and after else None
    return answer
