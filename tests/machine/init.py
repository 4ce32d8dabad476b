"""The first process of a machine of the tests (see tests/src/machine.rs), and a stand-in for systemd.

Standard input has one JSON object a line: {"script", "user"?, "directory", "environment", "timeout"}. It is run by bash, and
answered by one line {"code", "stdout", "stderr"}. When standard input ends, so does the machine.

What scripts call as `systemctl` and `journalctl` asks this process. It reads the units that are installed and does what
systemd would do with them: it opens sockets and hands them over by name, makes the directories, sets the credentials, drops
to the user, waits for READY=1, and runs ExecReload. Limits and sandboxing are not its business: systemd-analyze(1) looks at
those.
"""

import fcntl
import grp
import json
import os
import pwd
import re
import shlex
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

FOLDERS = [Path("/etc/systemd/system"), Path("/usr/lib/systemd/system")]
CONTROL = "/run/systemd/control"
LOGS = Path("/run/log")
PATIENCE = 60


class Refused(Exception):
    """What systemctl says to standard error."""


class Unit:
    """A unit file with its drop-ins: the values of every key, in their order."""

    def __init__(self, name):
        files = [folder / name for folder in FOLDERS if (folder / name).is_file()]
        if not files:
            raise Refused(f"Unit {name} not found.")
        self.name, self.values = name, {}
        for file in [files[0], *sorted(Path(f"/etc/systemd/system/{name}.d").glob("*.conf"))]:
            for line in file.read_text().splitlines():
                match = re.match(r"(\w+)=(.*)", line)
                if match and match[2] == "":
                    self.values[match[1]] = []
                elif match:
                    self.values.setdefault(match[1], []).append(match[2])

    def all(self, key):
        return [word for value in self.values.get(key, []) for word in value.split()]

    def get(self, key, default=None):
        values = self.values.get(key)
        return values[-1] if values else default


sockets = {}  # by the name of the socket unit: (the service, the name that the service knows it by, the socket)
services = {}  # by the name of the service: its process


def open_socket(unit):
    if unit.name in sockets:
        return
    address = unit.get("ListenStream")
    if address.startswith("/"):
        path = Path(address)
        path.parent.mkdir(mode=int(unit.get("DirectoryMode", "0755"), 8), parents=True, exist_ok=True)
        path.unlink(missing_ok=True)
        opened = socket.socket(socket.AF_UNIX)
        opened.bind(address)
        owner = pwd.getpwnam(unit.get("SocketUser", "root")).pw_uid
        os.chown(path, owner, grp.getgrnam(unit.get("SocketGroup", "root")).gr_gid)
        path.chmod(int(unit.get("SocketMode", "0666"), 8))
    else:
        host, _, port = address.rpartition(":")
        opened = socket.socket(socket.AF_INET)
        opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        opened.bind((host or "0.0.0.0", int(port)))
    opened.listen(128)
    service = unit.get("Service", unit.name.replace(".socket", ".service"))
    sockets[unit.name] = (service, unit.get("FileDescriptorName", unit.name), opened)


def close_socket(unit):
    if unit.name in sockets:
        sockets.pop(unit.name)[2].close()


def child(unit, command, environment, handed):
    """Becomes the program of a service; does not return."""
    for place, opened in enumerate(handed, 3):
        os.dup2(opened, place, inheritable=True)
    os.closerange(3 + len(handed), 1024)
    user = pwd.getpwnam(unit.get("User", "root"))
    os.setsid()
    os.initgroups(user.pw_name, user.pw_gid)
    os.setgid(user.pw_gid)
    os.setuid(user.pw_uid)
    os.umask(int(unit.get("UMask", "0022"), 8))
    os.execve(command[0], command, environment | {"LISTEN_PID": str(os.getpid())})


def spawn(unit, line, handed=(), names=()):
    """Runs a line of a service as its user, and answers the id of the process."""
    user = pwd.getpwnam(unit.get("User", "root"))
    environment = {"PATH": os.environ["PATH"], "NOTIFY_SOCKET": "/run/notify", "INVOCATION_ID": "1"}
    for key, base in [("StateDirectory", "/var/lib"), ("RuntimeDirectory", "/run")]:
        for name in unit.all(key):
            Path(base, name).mkdir(mode=int(unit.get(key + "Mode", "0755"), 8), exist_ok=True)
            os.chown(Path(base, name), user.pw_uid, user.pw_gid)
    folder = Path("/run/credentials", unit.name)
    for credential in unit.all("LoadCredential"):
        name, _, path = credential.partition(":")
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).unlink(missing_ok=True)
        (folder / name).write_bytes(Path(path).read_bytes())
        (folder / name).chmod(0o400)
        os.chown(folder / name, user.pw_uid, user.pw_gid)
        environment["CREDENTIALS_DIRECTORY"] = str(folder)
    if names:
        environment |= {"LISTEN_FDS": str(len(names)), "LISTEN_FDNAMES": ":".join(names)}
    # Out of the way of the numbers that they get in the child.
    handed = [fcntl.fcntl(opened.fileno(), fcntl.F_DUPFD, 64) for opened in handed]
    LOGS.mkdir(exist_ok=True)
    log = os.open(LOGS / unit.name, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)
    pid = os.fork()
    if pid == 0:
        try:
            os.dup2(os.open("/dev/null", os.O_RDONLY), 0)
            os.dup2(log, 1)
            os.dup2(log, 2)
            child(unit, shlex.split(line), environment, handed)
        finally:
            os._exit(203)
    for opened in [*handed, log]:
        os.close(opened)
    return pid


def ended(pid):
    """Waits for the end of a process: its exit code."""
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def running(name):
    pid = services.get(name)
    if pid and os.waitpid(pid, os.WNOHANG)[0]:
        services.pop(name)
        return False
    return pid is not None


def start(name):
    unit = Unit(name)
    if name.endswith(".socket"):
        return open_socket(unit)
    if running(name):
        return
    for required in unit.all("Requires"):
        start(required)
    handed = [(known, opened) for service, known, opened in sockets.values() if service == name]
    ready = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    Path("/run/notify").unlink(missing_ok=True)
    ready.bind("/run/notify")
    os.chmod("/run/notify", 0o666)
    ready.settimeout(0.1)
    pid = spawn(unit, unit.get("ExecStart"), [opened for _, opened in handed], [known for known, _ in handed])
    services[name] = pid
    deadline = time.monotonic() + PATIENCE
    while running(name) and time.monotonic() < deadline:
        try:
            if b"READY=1" in ready.recv(4096).split(b"\n"):
                # Goes on listening, so that nothing that lokd says later fails.
                threading.Thread(target=drain, args=[ready], daemon=True).start()
                return
        except TimeoutError:
            pass
    raise Refused(f"Job for {name} failed. See \"journalctl -u {name}\".")


def drain(ready):
    ready.settimeout(None)
    while True:
        ready.recv(4096)


def stop(name):
    if name.endswith(".socket"):
        return close_socket(Unit(name))
    if running(name):
        pid = services.pop(name)
        os.kill(pid, signal.SIGTERM)
        ended(pid)


def reload(name):
    if not running(name):
        raise Refused(f"{name} is not active, cannot reload.")
    unit = Unit(name)
    if ended(spawn(unit, unit.get("ExecReload"))) != 0:
        raise Refused(f"Job for {name} failed. See \"journalctl -u {name}\".")


def systemctl(words):
    """What `systemctl` prints, and its exit code."""
    words = [word for word in words if word not in ("--quiet", "--no-pager", "--system")]
    verb, *names = words
    now = "--now" in names
    names = [name if "." in name else name + ".service" for name in names if name != "--now"]
    if verb in ("enable", "start", "restart"):
        # Sockets first, so that the service is handed all of them.
        names.sort(key=lambda name: name.endswith(".service"))
    for name in names:
        Unit(name)
        if verb == "restart" or (verb == "try-restart" and running(name)):
            stop(name)
            start(name)
        elif verb == "start" or (verb == "enable" and now):
            start(name)
        elif verb == "stop" or (verb == "disable" and now):
            stop(name)
        elif verb == "reload":
            reload(name)
        elif verb == "is-active":
            active = running(name) or name in sockets
            return ("active\n" if active else "inactive\n"), (0 if active else 3)
        elif verb not in ("enable", "disable", "try-restart"):
            raise Refused(f"the stand-in knows no {verb}")
    return "", 0


def journalctl(words):
    names = [word for word in words if not word.startswith("-") and not word.isdigit()]
    texts = [LOGS / (name if "." in name else name + ".service") for name in names]
    return "".join(text.read_text() for text in texts if text.is_file()), 0


def control():
    """Answers the stand-ins, one after the other."""
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(CONTROL)
    listener.listen(16)
    while True:
        caller, _ = listener.accept()
        with caller, caller.makefile("rw") as stream:
            program, *words = json.loads(stream.readline())
            try:
                said, code = {"systemctl": systemctl, "journalctl": journalctl}[program](words)
                answer = {"stdout": said, "stderr": "", "code": code}
            except Refused as error:
                answer = {"stdout": "", "stderr": f"{error}\n", "code": 1}
            except Exception as error:  # a defect of the stand-in is told to the test
                answer = {"stdout": "", "stderr": f"stand-in: {error!r}\n", "code": 70}
            stream.write(json.dumps(answer) + "\n")


def run(asked):
    user = pwd.getpwnam(asked.get("user") or "root")
    environment = {"HOME": user.pw_dir, "USER": user.pw_name, "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}
    done = subprocess.Popen(
        ["/bin/bash", "-euo", "pipefail", "-c", asked["script"]],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=asked["directory"],
        env=environment | asked.get("environment", {}),
        user=user.pw_uid,
        group=user.pw_gid,
        extra_groups=os.getgrouplist(user.pw_name, user.pw_gid),
        start_new_session=True,
        text=True,
    )
    try:
        stdout, stderr = done.communicate(timeout=asked.get("timeout", PATIENCE))
        return {"code": done.returncode, "stdout": stdout, "stderr": stderr}
    except subprocess.TimeoutExpired:
        os.killpg(done.pid, signal.SIGKILL)
        stdout, stderr = done.communicate()
        return {"code": 124, "stdout": stdout, "stderr": stderr + "\nit took too long\n"}


def main():
    Path("/run/systemd/system").mkdir(parents=True)
    threading.Thread(target=control, daemon=True).start()
    print(json.dumps("ready"), flush=True)
    for line in sys.stdin:
        print(json.dumps(run(json.loads(line))), flush=True)
    for name in list(services):
        stop(name)


main()
