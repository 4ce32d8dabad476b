"""An app with fakts 5 (protocol 2). Modes: device, redeem. See `sessions.py` for what goes in and comes out."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

import sessions
import steps
from fakts.grants.remote.authorizers.redeem import RedeemAuthorizer


def redeem():
    return RedeemAuthorizer(manifest=sessions.manifest, token=steps.settings["token"])


steps.run(sessions.session(redeem=redeem))
