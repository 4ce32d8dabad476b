"""Every query and mutation of unlok-next, in an order in which each has what it is about.

Reads what `app.py` reads, and things: ids of what is there. Writes {"step": "done", "ran": [names], "failed": {name: error}}.
"""

import inspect
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
sys.path.insert(0, str(Path(__file__).parent))

import steps
from people import client
from unlok_next.api import schema as api

things = steps.settings["things"]

PAGE = {"offset": 0, "limit": 10}
LEAF = [{"kind": "LEAF", "text": "a"}]
APP = {"identifier": "org.acme.draft", "version": "1", "scopes": [], "requirements": []}

#: Variables by the name of the operation; `$name` stands for an id that an earlier one answered.
VARIABLES = {
    "CreateClientMutation": {"input": {"manifest": APP, "layers": ["web"]}},
    "CreateCommentMutation": {"object": "7", "identifier": "@mikro/image", "descendants": LEAF},
    "ReplyToMutation": {"descendants": LEAF, "parent": "$comment"},
    "ResolveCommentMutation": {"id": "$comment"},
    "CreateGroupProfileMutation": {"input": {"group": things["group"], "name": "Leads", "avatar": ""}},
    "UpdateGroupProfileMutation": {"input": {"id": things["group"], "name": "Leads", "avatar": ""}},
    "CreateServiceInstanceMutation": {"input": {"identifier": "second", "service": things["service"]}},
    "UpdateServiceInstanceMutation": {"input": {"id": things["instance"], "allowedGroups": [things["group"]]}},
    "CreateUserProfileMutation": {"input": {"user": things["user"], "name": "Ada"}},
    "UpdateUserProfileMutation": {"input": {"id": things["user"], "name": "Ada", "avatar": ""}},
    "CreateStashMutation": {"name": "a", "description": "b"},
    "AddItemsToStashMutation": {"stash": "$stash", "items": [{"identifier": "@mikro/image", "object": "7"}]},
    "DeleteStashItemsMutation": {"items": ["$item"]},
    "DeleteStashMutation": {"stash": "$stash"},
    "AppsQuery": {"filters": {"search": ""}, "pagination": PAGE},
    "AppQuery": {"identifier": things["identifier"]},
    "DetailAppQuery": {"id": things["app"]},
    "ClientsQuery": {"filters": {"search": ""}, "pagination": PAGE},
    "DetailClientQuery": {"id": things["client"]},
    "MyManagedClientsQuery": {"kind": "DEVELOPMENT"},
    "ClientQuery": {"clientId": things["client"]},
    "CommentsForQuery": {"identifier": "@mikro/image", "object": "7"},
    "DetailCommentQuery": {"id": "$comment"},
    "GroupOptionsQuery": {"search": "own"},
    "DetailGroupQuery": {"id": things["group"]},
    "GroupsQuery": {"filters": {"search": ""}, "pagination": PAGE},
    "LayersQuery": {"filters": {"search": ""}, "pagination": PAGE},
    "DetailLayerQuery": {"id": things["layer"]},
    "RedeemTokensQuery": {"filters": {"search": ""}, "pagination": PAGE},
    "ReleaseQuery": {"identifier": things["identifier"], "version": "0.1.0"},
    "DetailReleaseQuery": {"id": things["release"]},
    "GlobalSearchQuery": {"search": "a", "noUsers": False, "noGroups": False, "pagination": PAGE},
    "ListServiceInstancesQuery": {"filters": {"search": ""}, "pagination": PAGE},
    "GetServiceInstanceQuery": {"id": things["instance"]},
    "ListServiceReleasesQuery": {"filters": {"search": ""}, "pagination": PAGE},
    "GetServiceReleaseQuery": {"id": things["service_release"]},
    "ListServicesQuery": {"filters": {"search": ""}, "pagination": PAGE},
    "GetServiceQuery": {"id": things["service"]},
    "MyStashesQuery": {"pagination": PAGE},
    "UserQuery": {"id": things["user"]},
    "DetailUserQuery": {"id": things["user"]},
    "UsersQuery": {"filters": {"search": ""}, "pagination": PAGE},
    "UserOptionsQuery": {"search": "a"},
}

#: What the others are about, and what takes it away again.
FIRST = ["CreateCommentMutation", "CreateStashMutation", "AddItemsToStashMutation"]
LAST = ["ResolveCommentMutation", "DeleteStashItemsMutation", "DeleteStashMutation"]

#: Answered by an error, which `app.py` sees.
REFUSED = ["RequestMediaUploadMutation"]


def operations():
    found = {
        name: one
        for name, one in inspect.getmembers(api, inspect.isclass)
        if name.endswith(("Query", "Mutation")) and hasattr(one, "Meta") and name not in REFUSED
    }
    middle = [name for name in found if name not in FIRST + LAST]
    return [(name, found[name]) for name in FIRST + middle + LAST]


def filled(value, made):
    if isinstance(value, dict):
        return {name: filled(each, made) for name, each in value.items()}
    if isinstance(value, list):
        return [filled(each, made) for each in value]
    return made.get(value, value) if isinstance(value, str) else value


async def main():
    ran, failed, made = [], {}, {}
    async with client(steps.settings["ada"]) as ada:
        for name, operation in operations():
            try:
                variables = filled(VARIABLES.get(name, {}), made)
                answer = await api.aexecute(operation, variables, rath=ada)
                if name == "CreateCommentMutation":
                    made["$comment"] = answer.create_comment.id
                if name == "CreateStashMutation":
                    made["$stash"] = answer.create_stash.id
                if name == "AddItemsToStashMutation":
                    made["$item"] = answer.add_items_to_stash[0].id
            except Exception as error:
                failed[name] = f"{type(error).__name__}: {error}"
            ran.append(name)
    return {"ran": ran, "failed": failed}


steps.run(main)
