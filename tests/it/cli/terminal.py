"""Runs a program on a terminal of its own and answers what it asks.

terminal.py STEPS STDOUT PROGRAM [ARGUMENT...]: STEPS is JSON, a list of pairs of a text to wait for and the answer to
type; an answer that is a number is a process that is told to go on (SIGCONT) instead. STDOUT is a file that the program
writes its output to, or - for the terminal as well. Prints all that the terminal showed and ends as the program.

A program that reads line by line switches the echo off, and takes all of an answer. One that reads key by key makes the
terminal raw for each key alone, and draws the key when the terminal is as it was again: the next one is typed when that
has been seen and the terminal is raw again. Typed earlier, it would be the terminal that takes it, and echoes it.
"""

import json
import os
import pty
import select
import signal
import sys
import termios
import time

# How long the program may take to ask, or to end. Long, because other tests run beside it.
PATIENCE = 120

steps, stdout, arguments = json.loads(sys.argv[1]), sys.argv[2], sys.argv[3:]
pid, terminal = pty.fork()
if pid == 0:
    if stdout != "-":
        os.dup2(os.open(stdout, os.O_WRONLY | os.O_CREAT, 0o600), 1)
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


def wait(what, until):
    """Reads until something is the case; False when the program ends before."""
    global shown
    late = time.monotonic() + PATIENCE
    while not until():
        piece = read()
        if piece is None:
            return False
        shown += piece
        if time.monotonic() > late:
            os.kill(pid, signal.SIGKILL)
            sys.exit(f"waited {PATIENCE} s in vain for {what}; shown: {shown!r}")
    return True


def takes():
    """Whether the terminal hands on what is typed without showing it."""
    return not termios.tcgetattr(terminal)[3] & termios.ECHO


def key_by_key():
    return not termios.tcgetattr(terminal)[3] & termios.ICANON


seen = 0
for prompt, answer in steps:
    if not wait(f"{prompt!r}", lambda: prompt.encode() in shown[seen:]):
        break
    seen = len(shown)
    if isinstance(answer, int):
        os.kill(answer, signal.SIGCONT)
        continue
    before = None
    for letter in answer:
        if before is not None and not wait(f"{before!r} to be drawn", lambda: before.encode() in shown[seen:]):
            break
        if not wait("the terminal to take an answer", takes):
            break
        before, seen = letter if key_by_key() else None, len(shown)
        os.write(terminal, letter.encode())
wait("the end", lambda: False)
sys.stdout.buffer.write(shown)
sys.stdout.flush()
code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
sys.exit(code if code >= 0 else 128 - code)
