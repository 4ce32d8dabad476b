"""What people share through unlok-next, the client of the apps: Ada comments and mentions Bob, who is watching.

Reads one JSON object on standard input: http and ws (the addresses of the API), ada and bob (access tokens), and
picture (a data URL). Writes {"step": "done", ...} with what the client read, or {"error": class, "message": text}.
"""

import asyncio
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
sys.path.insert(0, str(Path(__file__).parent))

import steps
from people import client
from unlok_next.api import schema as api

settings = steps.settings


def text(words, *more):
    """A paragraph of words, and what follows them."""
    leaf = api.DescendantInput(kind=api.DescendantKind.LEAF, text=words, bold=True)
    return [api.DescendantInput(kind=api.DescendantKind.PARAGRAPH, children=(leaf, *more))]


async def heard(rath):
    """The first comment that the person is told of."""
    async for comment in api.awatch_mentions(rath=rath):
        return comment


async def main():
    async with client(settings["ada"]) as ada, client(settings["bob"]) as bob:
        me = await api.ame(rath=ada)
        other = await api.ame(rath=bob)
        profile = await api.acreate_user_profile(me.id, "Ada L.", rath=ada)
        await api.aupdate_user_profile(profile.id, "Ada Lovelace", settings["picture"], rath=ada)
        after = await api.ame(rath=ada)

        listener = asyncio.create_task(heard(bob))
        mention = api.DescendantInput(kind=api.DescendantKind.MENTION, user=other.id)
        comment = None
        # Nobody says when the subscription begins to listen.
        for _ in range(40):
            comment = await api.acreate_comment("7", "@mikro/image", text("Look, ", mention), rath=ada)
            done, _ = await asyncio.wait({listener}, timeout=0.5)
            if done:
                break
        live = await asyncio.wait_for(listener, 20)

        reply = await api.areply_to(text("I see."), live.id, rath=bob)
        resolved = await api.aresolve_comment(live.id, rath=bob)
        mentions = await api.amy_mentions(rath=bob)
        listed = await api.acomments_for(object="7", identifier="@mikro/image", rath=ada)
        detail = await api.adetail_comment(live.id, rath=ada)

        stash = await api.acreate_stash("Later", "What to look at", rath=ada)
        things = [api.StashItemInput(identifier="@mikro/image", object=str(n)) for n in range(3)]
        items = await api.aadd_items_to_stash(stash.id, things, rath=ada)
        taken = await api.adelete_stash_items([items[0].id], rath=ada)
        mine = await api.amy_stashes(rath=ada)
        theirs = await api.amy_stashes(rath=bob)
        gone = await api.adelete_stash(stash.id, rath=ada)

        waiting = await ada.aquery("query { myActiveMessages { id title message } }")
        read = None
        for message in waiting.data["myActiveMessages"]:
            read = await ada.aquery(
                "mutation ($id: ID!) { acknowledgeMessage(input: {id: $id, acknowledged: true}) { id title } }",
                {"id": message["id"]},
            )
        left = await ada.aquery("query { myActiveMessages { id } }")
        try:
            await api.arequest_media_upload("a.png", "default", rath=ada)
            upload = None
        except Exception as error:
            upload = str(error)

        return {
            "me": me.username,
            "name": after.profile.name,
            "avatar": after.profile.avatar is not None,
            "comment": comment.id,
            "live": {
                "id": live.id,
                "author": live.user.username,
                "mentions": [user.username for user in live.mentions],
                "object": live.object,
                "identifier": live.identifier,
                "text": live.descendants[0].children[0].text,
                "bold": live.descendants[0].children[0].bold,
                "user": live.descendants[0].children[1].user.username,
            },
            "reply": {"parent": reply.parent.id, "author": reply.user.username},
            "resolved": {"resolved": resolved.resolved, "by": resolved.resolved_by.username},
            "mentions": [mentioned.id for mentioned in mentions],
            "listed": [[each.id, len(each.children)] for each in listed],
            "detail": {"resolved": detail.resolved, "replies": [each.user.username for each in detail.children]},
            "stash": {
                "name": stash.name,
                "owner": stash.owner.username,
                "items": [item.object for item in items],
                "taken": [str(each) for each in taken] == [items[0].id],
                "left": [[each.name, [item.object for item in each.items]] for each in mine],
                "theirs": len(theirs),
                "gone": str(gone) == stash.id,
            },
            "messages": [[each["title"], each["message"]] for each in waiting.data["myActiveMessages"]],
            "acknowledged": read.data["acknowledgeMessage"]["title"] if read else None,
            "left": len(left.data["myActiveMessages"]),
            "upload": upload,
        }


steps.run(main)
