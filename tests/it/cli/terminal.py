"""Runs a program on a terminal of its own and answers what it asks.

terminal.py STEPS PROGRAM [ARGUMENT...]: STEPS is JSON, a list of pairs of a text to wait for and the answer to type.
An answer is typed when the program has switched the echo off. Prints all that the terminal showed and ends as the program.
"""

import json
import os
import pty
import select
import sys
import termios

steps, arguments = json.loads(sys.argv[1]), sys.argv[2:]
pid, terminal = pty.fork()
if pid == 0:
    os.execv(arguments[0], arguments)

shown = b""


def read():
    """What is there, waiting for 10 ms at most; None at the end."""
    if not select.select([terminal], [], [], 0.01)[0]:
        return b""
    try:
        return os.read(terminal, 4096) or None
    except OSError:
        return None


def wait(until):
    global shown
    while not until():
        piece = read()
        if piece is None:
            return
        shown += piece


seen = 0
for prompt, answer in steps:
    wait(lambda: prompt.encode() in shown[seen:])
    seen = len(shown)
    for letter in answer:
        wait(lambda: not termios.tcgetattr(terminal)[3] & termios.ECHO)
        os.write(terminal, letter.encode())
wait(lambda: False)
sys.stdout.buffer.write(shown)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
