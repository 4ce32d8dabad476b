"""Every mutation of unlok 5, and the queries of mandates, in an order in which each has what it is about."""

import steps
from unlok.api import schema

things = steps.settings.get("things", {})

APP = {"identifier": "org.acme.worker", "version": "1", "scopes": [], "requirements": []}

#: Name and variables; `$mandate` stands for the id of the mandate that was made.
CHANGES = [
    ("CreateGroupProfileMutation", {"input": {"group": things.get("group"), "name": "Leads", "avatar": ""}}),
    ("UpdateGroupProfileMutation", {"input": {"id": things.get("group"), "name": "Leads", "avatar": ""}}),
    ("CreateUserProfileMutation", {"input": {"user": things.get("user"), "name": "Ada"}}),
    ("UpdateUserProfileMutation", {"input": {"id": things.get("user"), "name": "Ada", "avatar": ""}}),
    ("CreateServiceInstanceMutation", {"input": {"identifier": "second", "service": things.get("service")}}),
    ("UpdateServiceInstanceMutation", {"input": {"id": things.get("instance"), "deniedUsers": []}}),
    ("CreateMandateMutation", {"input": {"agent": things.get("identifier"), "manifest": APP, "expiresInDays": 9}}),
    ("IssueMandateKeyMutation", {"input": {"manifest": APP, "expiresInDays": 9, "label": "a"}}),
    ("IssueChildMandateKeyMutation", {"mandate": "$mandate", "deviceId": "machine"}),
    ("GetMandateQuery", {"id": "$mandate"}),
    ("ListMandatesQuery", {}),
    ("RevokeMandateMutation", {"id": "$mandate"}),
]

#: Answered by an error.
REFUSED = ("RequestMediaUploadMutation", {"key": "a.png", "datalayer": "default"})


async def use(client):
    ran, failed, mandate = [], {}, None
    for name, variables in CHANGES:
        variables = {key: mandate if value == "$mandate" else value for key, value in variables.items()}
        try:
            answer = await client.aexecute(getattr(schema, name), variables)
            if name == "CreateMandateMutation":
                mandate = answer.create_mandate.id
        except Exception as error:
            failed[name] = f"{type(error).__name__}: {error}"
        ran.append(name)
    try:
        await client.aexecute(getattr(schema, REFUSED[0]), REFUSED[1])
        upload = None
    except Exception as error:
        upload = str(error)
    left = [name for name in vars(schema) if name.endswith("Mutation") and name not in [*ran, REFUSED[0]]]
    return {"ran": ran, "failed": failed, "upload": upload, "left": left}
