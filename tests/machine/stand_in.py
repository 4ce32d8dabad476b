#!/usr/bin/python3
"""Stands in for the systemd programs on a machine of the tests: asks its first process, which plays systemd."""

import json
import os
import socket
import sys

with socket.socket(socket.AF_UNIX) as asked:
    asked.connect("/run/systemd/control")
    with asked.makefile("rw") as stream:
        stream.write(json.dumps([os.path.basename(sys.argv[0]), *sys.argv[1:]]) + "\n")
        stream.flush()
        answer = json.loads(stream.readline())
sys.stdout.write(answer["stdout"])
sys.stderr.write(answer["stderr"])
sys.exit(answer["code"])
