"""What the scripts around the Fakts clients share: steps in JSON, a browser that only says where it would go, and a record
of the client's requests.

Import this before the client: from then on whatever the client prints goes to standard error, and `say` alone writes
to standard output.
"""

import asyncio
import json
import os
import sys
import webbrowser
from urllib.parse import urlsplit

import aiohttp

settings = json.loads(sys.stdin.readline())

_out = os.fdopen(os.dup(1), "w", buffering=1)
os.dup2(2, 1)

#: Where the client would have sent the person's browser.
opened = []

#: Each request that was answered: method, path, status, and the body if it is JSON.
requests = []


def say(**step):
    """One line for the test."""
    print(json.dumps(step), file=_out, flush=True)


def _open(url, *_, **__):
    opened.append(url)
    return True


webbrowser.open = webbrowser.open_new = webbrowser.open_new_tab = _open


_send = aiohttp.ClientSession._request


async def _request(session, method, url, **options):
    response = await _send(session, method, url, **options)
    try:
        body = json.loads(await response.read())
    except ValueError:
        body = None
    requests.append({"method": method, "path": urlsplit(str(url)).path, "status": response.status, "body": body})
    return response


aiohttp.ClientSession._request = _request


def last(end, method="POST"):
    """The last request whose path has this end, or nothing but nulls."""
    of_path = [asked for asked in requests if asked["method"] == method and asked["path"].endswith(end)]
    return of_path[-1] if of_path else {"path": None, "status": None, "body": None}


def traffic():
    """Method, path and status of each request, in order; one that is repeated at once is named once."""
    lines = [[asked["method"], asked["path"], asked["status"]] for asked in requests]
    return [line for at, line in enumerate(lines) if at == 0 or line != lines[at - 1]]


def code(code, **more):
    """The client hands its code to a person."""
    say(step="code", code=code, browser=opened[-1] if opened else None, **more)


def run(main):
    """Runs a coroutine that answers the last step; an error of the client is an answer as well."""
    try:
        say(step="done", mode=settings["mode"], **asyncio.run(main()), requests=traffic())
    except Exception as error:
        say(error=type(error).__name__, message=str(error), requests=traffic())
