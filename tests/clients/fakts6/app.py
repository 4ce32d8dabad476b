"""An app with fakts 6 (protocol 2). Modes: device, mandate. See `sessions.py` for what goes in and comes out."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

import sessions
import steps
from fakts.grants.remote.authorizers.mandate_key import MandateKeyAuthorizer


def mandate():
    return MandateKeyAuthorizer(manifest=sessions.manifest, key=steps.settings["key"])


steps.run(sessions.session(mandate=mandate))
