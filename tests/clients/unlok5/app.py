"""An app with unlok 5, which reads, or changes things (mode `writes`, see `changes.py`). Reads one JSON object on standard input: url, manifest, key (of a mandate) and things
(the ids of what is there). The answer is {"step": "done", ...} with

ran       every query of the client that was run, by the name of its class
failed    those that did not work, with the error
me        the login name of the caller
unknown   what is said of somebody who is not there
"""

import inspect
import os
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
sys.path.insert(0, str(Path(__file__).parent))

import steps
import changes
from fakts import Fakts, Manifest
from fakts.cache.file import FileCache
from fakts.grants.remote import RemoteGrant
from fakts.grants.remote.authorizers.mandate_key import MandateKeyAuthorizer
from fakts.grants.remote.discovery.well_known import WellKnownDiscovery
from unlok import arkitekt
from unlok.api import schema

manifest = Manifest(**steps.settings["manifest"])
things = steps.settings.get("things", {})

#: The variables of queries that need some; the others are run without.
VARIABLES = {
    "AppQuery": {"identifier": things.get("identifier")},
    "DetailAppQuery": {"id": things.get("app")},
    "ClientsQuery": {"filters": {"search": ""}, "pagination": {"limit": 100, "offset": 0}},
    "DetailClientQuery": {"id": things.get("client")},
    "MyManagedClientsQuery": {"kind": "DEVELOPMENT"},
    "ClientQuery": {"clientId": things.get("client")},
    "DetailGroupQuery": {"id": things.get("group")},
    "DetailLayerQuery": {"id": things.get("layer")},
    "ReleaseQuery": {"identifier": things.get("identifier"), "version": "0.1.0"},
    "DetailReleaseQuery": {"id": things.get("release")},
    "GlobalSearchQuery": {"search": "a", "noUsers": False, "noGroups": False, "pagination": {"limit": 10}},
    "GetServiceInstanceQuery": {"id": things.get("instance")},
    "GetServiceReleaseQuery": {"id": things.get("service_release")},
    "GetServiceQuery": {"id": things.get("service")},
    "UserQuery": {"id": things.get("user")},
    "DetailUserQuery": {"id": things.get("user")},
    "UsersQuery": {"filters": {"ids": [things.get("user")]}, "pagination": {"limit": 1000}},
    "UserOptionsQuery": {"search": "ad"},
    "GroupOptionsQuery": {"values": [things.get("group")]},
}

#: Of mandates.
ELSEWHERE = {"GetMandateQuery", "ListMandatesQuery"}


def queries():
    for name, one in inspect.getmembers(schema, inspect.isclass):
        if name.endswith("Query") and hasattr(one, "Meta") and name not in ELSEWHERE:
            yield name, one


async def main():
    discovery = WellKnownDiscovery(url=steps.settings["url"], auto_protocols=["https", "http"])
    authorizer = MandateKeyAuthorizer(manifest=manifest, key=steps.settings["key"])
    with tempfile.TemporaryDirectory() as folder:
        fakts = Fakts(
            grant=RemoteGrant(discovery=discovery, authorizer=authorizer),
            manifest=manifest,
            cache=FileCache(cache_file=os.path.join(folder, "fakts.json")),
        )
        async with fakts:
            async with await arkitekt.unlok.build(fakts, arkitekt.registry) as client:
                return await {"reads": use, "writes": changes.use}[steps.settings["mode"]](client)


async def use(client):
    ran, failed = [], {}
    for name, query in queries():
        try:
            await client.aexecute(query, VARIABLES.get(name, {}))
        except Exception as error:
            failed[name] = f"{type(error).__name__}: {error}"
        ran.append(name)
    me = await client.ame()
    try:
        unknown = await client.auser("nobody")
    except Exception as error:
        unknown = str(error)
    return {"ran": ran, "failed": failed, "me": me.username, "unknown": unknown}


steps.run(main)
