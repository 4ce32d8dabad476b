"""A mail server that keeps what it is given: each mail is a file of JSON in a folder.

One line of JSON on standard input says how it behaves; one line on standard output says that it listens."""

import asyncio
import email
import email.policy
import json
import os
import signal
import socket
import ssl
import sys
import threading
import time

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

wish = json.loads(sys.stdin.readline())
folder, port, mode = wish["folder"], wish["port"], wish["mode"]
count = 0


def keep(envelope, session):
    """Writes a mail down as a whole or not at all."""
    global count
    count += 1
    message = email.message_from_bytes(envelope.content, policy=email.policy.default)
    parts = {}
    for part in message.walk():
        if part.get_content_type() in ("text/plain", "text/html"):
            parts[part.get_content_type()] = part.get_content()
    mail = {
        "from": envelope.mail_from,
        "to": envelope.rcpt_tos,
        "headers": [[name, str(value)] for name, value in message.items()],
        "text": parts.get("text/plain", ""),
        "html": parts.get("text/html", ""),
        "tls": session.ssl is not None or mode == "implicit",
        "login": session.auth_data.decode() if session.authenticated else None,
    }
    name = os.path.join(folder, f"{time.time_ns():020}-{count:06}")
    with open(name + ".new", "w") as file:
        json.dump(mail, file)
    os.rename(name + ".new", name + ".json")


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, options):
        if mode == "refuse":
            return f"550 5.1.1 <{address}>: no such user"
        if mode == "busy":
            return "451 4.3.0 come back later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        keep(envelope, session)
        await asyncio.sleep(wish.get("thinks") or 0)
        return "250 OK"


def authenticate(server, session, envelope, mechanism, data):
    known = isinstance(data, LoginPassword) and [
        data.login.decode(),
        data.password.decode(),
    ] == [wish.get("username"), wish.get("password")]
    return AuthResult(success=known, auth_data=data.login if known else None)


def say(what):
    print(json.dumps(what), flush=True)


def odd():
    """A server that is none: it says nothing, or nonsense."""
    listener = socket.create_server(("127.0.0.1", port))
    say({"port": port})
    kept = []
    while True:
        visitor, _ = listener.accept()
        kept.append(visitor)
        if mode == "nonsense":
            visitor.sendall(b"\x00\xff<html>hello</html>\r\n" * 4)
            visitor.close()


if mode in ("silent", "nonsense"):
    odd()

options = {}
if wish.get("cert"):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(wish["cert"], wish["key"])
    options["ssl_context" if mode == "implicit" else "tls_context"] = context
if wish.get("username"):
    options |= {
        "authenticator": authenticate,
        "auth_required": True,
        "auth_require_tls": bool(wish.get("cert")) and mode != "implicit",
    }


class Server(Controller):
    def factory(self):
        inside = {name: value for name, value in options.items() if name != "ssl_context"}
        if "tls_context" in inside:
            inside["require_starttls"] = True
        return SMTP(self.handler, hostname="mail.test", ident="lok", **inside)


controller = Server(
    Handler(), hostname="127.0.0.1", port=port, ssl_context=options.get("ssl_context")
)
controller.start()
say({"port": port})
ended = threading.Event()
signal.signal(signal.SIGTERM, lambda *_: ended.set())
ended.wait()
controller.stop()
