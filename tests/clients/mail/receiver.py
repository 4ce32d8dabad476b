"""Whoever receives what is no mail: a webhook, an ntfy server, Expo's push API and the push service of a browser.

One line of JSON on standard input says where; one line on standard output says that it listens, with the keys of the
browser. Each request is a file of JSON in a folder. `control.json` there says how it behaves from then on."""

import base64
import json
import os
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import http_ece
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from standardwebhooks.webhooks import Webhook

wish = json.loads(sys.stdin.readline())
folder, port = wish["folder"], wish["port"]
lock = threading.Lock()
count = 0
receipts = {}


def b64(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def unb64(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


browser = ec.generate_private_key(ec.SECP256R1())
auth = os.urandom(16)
public = browser.public_key().public_bytes(
    serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint
)


def control():
    try:
        with open(os.path.join(folder, "control.json")) as file:
            return json.load(file)
    except FileNotFoundError:
        return {}


def keep(what):
    global count
    with lock:
        count += 1
        name = os.path.join(folder, f"{time.time_ns():020}-{count:06}")
    with open(name + ".new", "w") as file:
        json.dump(what, file)
    os.rename(name + ".new", name + ".got")


def claims_of(authorization):
    """The claims of a VAPID header, whose signature was verified with the key beside it (RFC 8292)."""
    kind, rest = authorization.split(" ", 1)
    assert kind == "vapid", kind
    parts = dict(part.strip().split("=", 1) for part in rest.split(","))
    signed, signature = parts["t"].rsplit(".", 1)
    signature = unb64(signature)
    key = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), unb64(parts["k"]))
    r, s = (int.from_bytes(half, "big") for half in (signature[:32], signature[32:]))
    key.verify(encode_dss_signature(r, s), signed.encode(), ec.ECDSA(hashes.SHA256()))
    return json.loads(unb64(signed.split(".")[1])), parts["k"]


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def answer(self, status, body):
        data = json.dumps(body).encode() if body is not None else b""
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def do_POST(self):
        said = control()
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        got = {"path": self.path, "headers": {k.lower(): v for k, v in self.headers.items()}}
        manner = said.get("manner", {}).get(self.path, "")
        if manner == "hang":
            time.sleep(60)
            return
        if manner == "nonsense":
            self.wfile.write(b"\x00\xff nonsense\r\n\r\n")
            self.close_connection = True
            return
        try:
            status, reply = self.take(said, got, body)
        except Exception as error:  # What is wrong is for the test to see.
            got["error"] = repr(error)
            status, reply = 400, {"error": repr(error)}
        got["status"] = status = int(manner or status)
        keep(got)
        self.answer(status, reply)

    def take(self, said, got, body):
        if self.path.startswith("/push/"):
            got["claims"], got["key"] = claims_of(self.headers["Authorization"])
            assert self.headers["Content-Encoding"] == "aes128gcm"
            plain = http_ece.decrypt(
                body, private_key=browser, auth_secret=auth, version="aes128gcm"
            )
            got["body"] = json.loads(plain)
            return 201, None
        got["body"] = json.loads(body)
        topics = said.get("topics", {})
        if isinstance(got["body"], dict) and got["body"].get("topic") in topics:
            return topics[got["body"]["topic"]], None
        if self.path == "/--/api/v2/push/send":
            tickets = []
            for message in got["body"]:
                if "gone" in message["to"]:
                    details = {"error": "DeviceNotRegistered"}
                    tickets.append({"status": "error", "message": "gone", "details": details})
                    continue
                ticket = f"ticket-{count}-{time.time_ns()}"
                if "unheard" not in message["to"]:
                    receipts[ticket] = "later" not in message["to"]
                tickets.append({"status": "ok", "id": ticket})
            return 200, {"data": tickets}
        if self.path == "/--/api/v2/push/getReceipts":
            found = {}
            for ticket in got["body"]["ids"]:
                if receipts.get(ticket):
                    found[ticket] = {"status": "ok"}
                elif ticket in receipts:
                    details = {"error": "DeviceNotRegistered"}
                    found[ticket] = {"status": "error", "message": "gone", "details": details}
            return 200, {"data": found}
        secret = said.get("secrets", {}).get(self.path)
        if secret:
            # Raises unless the signature and the time are right.
            Webhook(secret).verify(body, got["headers"])
            got["verified"] = True
        return 200, {}


server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
server.daemon_threads = True
print(json.dumps({"port": port, "p256dh": b64(public), "auth": b64(auth)}), flush=True)
server.serve_forever()
