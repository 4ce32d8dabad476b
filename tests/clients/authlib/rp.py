"""A small relying party by Authlib and Flask, driven by the tests.

Reads one JSON object on standard input: issuer, client_id, client_secret (or null), scope, and ca_file if the issuer's
certificate is of a private authority. Writes one JSON line when it listens: {"url": ...}. Paths:

/login     starts the authorization code flow with PKCE (S256), state and nonce
/callback  redeems the code, verifies the ID token, answers {"claims", "token"} or {"error", "description"} (400)
/userinfo  asks the userinfo endpoint
/refresh   redeems the refresh token and keeps the new tokens
/logout    RP-initiated logout; comes back to /signed-out
"""

import json
import logging
import os
import secrets
import sys

from authlib.integrations.flask_client import OAuth, OAuthError
from flask import Flask, jsonify, request, session
from werkzeug.serving import make_server

settings = json.loads(sys.stdin.readline())
if settings.get("ca_file"):
    os.environ["REQUESTS_CA_BUNDLE"] = settings["ca_file"]
logging.getLogger("werkzeug").setLevel(logging.ERROR)

app = Flask(__name__)
app.secret_key = secrets.token_bytes(32)
app.config["SESSION_COOKIE_NAME"] = "rp_session"

# What a real program keeps in its database: the tokens of each browser session.
tokens = {}

oauth = OAuth(app)
oauth.register(
    "lok",
    client_id=settings["client_id"],
    client_secret=settings.get("client_secret"),
    server_metadata_url=settings["issuer"] + "/.well-known/openid-configuration",
    client_kwargs={
        "scope": settings.get("scope", "openid profile email offline_access"),
        "code_challenge_method": "S256",
        "token_endpoint_auth_method": "client_secret_basic" if settings.get("client_secret") else "none",
    },
)


def current():
    return tokens[session["key"]]


@app.errorhandler(OAuthError)
def refused(error):
    return jsonify(error=error.error, description=error.description), 400


@app.get("/login")
def login():
    return oauth.lok.authorize_redirect(url + "/callback", **request.args.to_dict())


@app.get("/callback")
def callback():
    token = oauth.lok.authorize_access_token()
    session["key"] = secrets.token_urlsafe()
    tokens[session["key"]] = token
    return jsonify(claims=token["userinfo"], token=token)


@app.get("/userinfo")
def userinfo():
    return jsonify(oauth.lok.userinfo(token=current()))


@app.get("/refresh")
def refresh():
    metadata = oauth.lok.load_server_metadata()
    with oauth.lok._get_oauth_client(**metadata) as client:
        token = client.refresh_token(metadata["token_endpoint"], refresh_token=current()["refresh_token"])
    tokens[session["key"]] = {**current(), **token}
    return jsonify(token=tokens[session["key"]])


@app.get("/logout")
def logout():
    return oauth.lok.logout_redirect(
        post_logout_redirect_uri=url + "/signed-out",
        id_token_hint=tokens.pop(session.pop("key"))["id_token"],
    )


@app.get("/signed-out")
def signed_out():
    oauth.lok.validate_logout_response()
    return jsonify(signed_out=True)


server = make_server("127.0.0.1", settings.get("port", 0), app, threaded=True)
url = f"http://127.0.0.1:{server.server_port}"
print(json.dumps({"url": url}), flush=True)
server.serve_forever()
