"""A service manager as plain as can be: holds sockets, and starts a program that inherits them (sd_listen_fds(3)).

Reads one JSON object: sockets ([name, "unix" or "tcp", address, listens]), command, environment, log. Then reads words:
start (answers the pid), stop (SIGTERM, answers the exit code), wait (answers the exit code). Ends with its input.
"""

import fcntl
import json
import os
import signal
import socket
import sys


def bind(kind, address, listens):
    if kind == "unix":
        one = socket.socket(socket.AF_UNIX)
        one.bind(address)
    else:
        host, port = address.rsplit(":", 1)
        one = socket.socket(socket.AF_INET)
        one.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        one.bind((host, int(port)))
    if listens:
        one.listen(4096)
    # Out of the way of the numbers that a child expects.
    return fcntl.fcntl(one.detach(), fcntl.F_DUPFD_CLOEXEC, 100)


def start(task, sockets):
    pid = os.fork()
    if pid:
        return pid
    try:
        log = os.open(task["log"], os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        os.dup2(log, 1)
        os.dup2(log, 2)
        for index, descriptor in enumerate(sockets):
            os.dup2(descriptor, 3 + index, inheritable=True)
        environment = {"LISTEN_PID": str(os.getpid()), "LISTEN_FDS": str(len(sockets))}
        environment["LISTEN_FDNAMES"] = ":".join(name for name, *_ in task["sockets"])
        environment.update(task["environment"])
        environment = {name: value for name, value in environment.items() if value is not None}
        os.execve(task["command"][0], task["command"], environment)
    finally:
        os._exit(127)


def main():
    task = json.loads(sys.stdin.readline())
    sockets = [bind(*rest) for _, *rest in task["sockets"]]
    child = None
    try:
        for word in sys.stdin:
            word = word.strip()
            if word == "start":
                child = start(task, sockets)
                print(child, flush=True)
                continue
            if word == "stop":
                os.kill(child, signal.SIGTERM)
            _, status = os.waitpid(child, 0)
            child = None
            print(os.waitstatus_to_exitcode(status), flush=True)
    finally:
        if child:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)


main()
