# SPDX-FileCopyrightText: 2026 The Anteroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Debian's python3-socketio against anteroom-conformance: python_client.py URL polling|websocket|upgrade.

Prints a line of JSON for each check that holds; ends with 1 and a traceback at the first that does not.
`restart` on stdout asks the test to kill the server and start it anew, which answers with a line on stdin.
"""
import json
import queue
import sys
import time

import engineio
import socketio

TIMEOUT = 10
TRANSPORTS = {"polling": ["polling"], "websocket": ["websocket"], "upgrade": None}
ARGUMENTS = [
    ["hello"],
    ["Ärger, пойду, てすと, 🙂"],
    [0, -1, 1.5, 9007199254740991],
    [{"a": [1, {"b": None}], "c": "", "d": True, "e": {}, "f": []}, None, False],
    ["x" * 200_000],
    [b"\x01\x02\x03"],
    [b"", b"\xff", b""],
    [{"a": {"b": [b"\x00\xff\x1e", "x", b"\x07"]}}, b"\x09", 5],
]


class OrderedTransport(engineio.Client):
    """Debian's version hands each message to a thread of its own, so an attachment can overtake its event."""

    def _trigger_event(self, event, *args, **kwargs):
        if event == "message":
            kwargs["run_async"] = False
        return super()._trigger_event(event, *args, **kwargs)


class OrderedClient(socketio.Client):
    def _engineio_client_class(self):
        return OrderedTransport


class Peer:
    """A client in one namespace whose events are taken one by one, without their offsets when there are any."""

    def __init__(self, namespace="/", auth=None):
        self.namespace = namespace
        self.inbox = queue.Queue()
        self.client = OrderedClient(reconnection_delay=0.05, reconnection_delay_max=0.2, randomization_factor=0)
        for name in ("connect", "disconnect", "connect_error", "auth", "message-back", "emit-with-ack", "question", "news", "last-words"):
            self.client.on(name, self._handler(name), namespace=namespace)
        self.auth = auth
        self.answers = {}

    def _handler(self, name):
        def handle(*args):
            self.inbox.put((name, list(args)))
            return self.answers.get(name)

        return handle

    def open(self):
        self.client.connect(URL, namespaces=[self.namespace], transports=TRANSPORTS[TRANSPORT], auth=self.auth, wait_timeout=TIMEOUT)
        return self

    def expect(self, name):
        """The arguments of the next event of that name; what comes before it is passed over."""
        end = time.monotonic() + TIMEOUT
        while True:
            got, args = self.inbox.get(timeout=max(0.001, end - time.monotonic()))
            if got == name:
                return args[:-1] if RECOVERY and args and name not in ("connect", "disconnect", "connect_error") else args

    def call(self, event, *args):
        return self.client.call(event, tuple(args), namespace=self.namespace, timeout=TIMEOUT)

    def emit(self, event, *args):
        self.client.emit(event, tuple(args), namespace=self.namespace)

    def close(self):
        self.client.disconnect()


def same(actual, expected, what):
    if actual != expected:
        raise AssertionError(f"{what}: {actual!r:.300} came, {expected!r:.300} was expected")


def one_or_list(args):
    """As call() gives the values of an acknowledgement."""
    return args[0] if len(args) == 1 else tuple(args)


def check_auth():
    peer = Peer(auth={"token": "x", "list": [1, None]}).open()
    same(peer.expect("auth"), [{"token": "x", "list": [1, None]}], "auth")
    peer.close()


def check_events():
    peer = Peer().open()
    for args in ARGUMENTS:
        peer.emit("message", *args)
    for args in ARGUMENTS:
        same(peer.expect("message-back"), args, "message-back")
    peer.close()


def check_acks():
    peer = Peer().open()
    for args in ARGUMENTS:
        answer = peer.call("message-with-ack", *args)
        same(answer if not isinstance(answer, list) else tuple(answer), one_or_list(args), "ack")
    peer.close()


def check_client_acks():
    peer = Peer("/lab")
    peer.answers["question"] = {"answer": [b"\x01", "ü"]}
    peer.open()
    same(peer.call("ask", 5000, "why"), {"replies": [{"answer": [b"\x01", "ü"]}]}, "replies")
    peer.close()


def check_refusal():
    peer = Peer("/denied", auth={"token": "wrong"})
    # With wait this client disconnects by itself, and then waits for ever over WebSocket.
    peer.client.connect(URL, namespaces=["/denied"], transports=TRANSPORTS[TRANSPORT], auth=peer.auth, wait=False)
    error = peer.expect("connect_error")[0]
    same(error, {"message": "not authorized", "data": {"code": "E_DENIED", "retry": False, "detail": {"list": [1, "two", None]}}}, "error")
    peer.client.eio.disconnect(abort=True)


def check_rooms():
    first, second = Peer("/lab").open(), Peer("/lab").open()
    first.call("join", "ward")
    second.emit("to-room", ["ward"], "news", {"n": 1}, b"\x05")
    same(first.expect("news"), [{"n": 1}, b"\x05"], "news")
    first.emit("broadcast", "news", "for others")
    same(second.expect("news"), ["for others"], "news")
    first.close()
    second.close()


def check_kick():
    peer = Peer("/lab").open()
    peer.emit("emit-then-kick", "farewell", b"\x09")
    same(peer.expect("last-words"), ["farewell", b"\x09"], "last words")
    peer.expect("disconnect")


def check_return():
    """Over polling the server says goodbye, and this client takes that for an end."""
    peer = Peer("/lab").open()
    peer.expect("connect")
    before = peer.call("who")["id"]
    peer.emit("drop-transport")
    peer.expect("disconnect")
    if TRANSPORT == "polling":
        return
    peer.expect("connect")
    if peer.call("who")["id"] == before:
        raise AssertionError("the id of a new session is the old one")
    peer.close()


def check_restart():
    """The server dies without a word."""
    peer = Peer("/lab").open()
    peer.expect("connect")
    print("restart", flush=True)
    sys.stdin.readline()
    peer.expect("disconnect")
    peer.expect("connect")
    same(peer.call("who")["recovered"], False, "recovered")
    peer.close()


CHECKS = [check_auth, check_events, check_acks, check_client_acks, check_refusal, check_rooms, check_kick, check_return, check_restart]

URL, TRANSPORT, MODE = sys.argv[1:4]
RECOVERY = MODE == "recovery"
for check in CHECKS:
    check()
    print(json.dumps({"check": check.__name__}), flush=True)
