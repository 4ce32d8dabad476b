"""Verifies an access token as a service with authentikate does.

Reads one JSON object on standard input: token, issuer, and jwks_uri or jwks. Writes one JSON line: {"token": {...}} with
what authentikate read from it, or {"error", "cause"}.
"""

import asyncio
import json
import sys

import django
from django.conf import settings as django_settings

request = json.loads(sys.stdin.readline())
issuer = {"iss": request["issuer"]}
if "jwks" in request:
    issuer |= {"kind": "jwks_dict", "jwks": request["jwks"]}
else:
    issuer |= {"kind": "jwks_uri", "jwks_uri": request["jwks_uri"]}
django_settings.configure(
    INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes", "guardian", "authentikate"],
    AUTHENTIKATE={"issuers": [issuer]},
    AUTH_USER_MODEL="authentikate.User",
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
)
django.setup()

from authentikate.utils import authenticate_header  # noqa: E402  (needs the settings above)

try:
    token = asyncio.run(authenticate_header({"Authorization": "Bearer " + request["token"]}))
    answer = {"token": token.model_dump(mode="json", exclude={"raw"})}
except Exception as error:  # the tests look at which one it is
    answer = {"error": type(error).__name__, "cause": repr(error.__cause__ or error)}
print(json.dumps(answer), flush=True)
