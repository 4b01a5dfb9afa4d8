// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Connections: transports, namespaces, refusals, departures and returns. Spec: conformance-server.md 4.1, 6.
import { equal, ok, until, within } from "./check.mjs";
import { Peer } from "./peer.mjs";

const denial = { code: "E_DENIED", retry: false, detail: { list: [1, "two", null] } };

/** The connect_error of a namespace that must not let the client in. */
async function refusal(peer) {
  return peer.open().then(() => { throw new Error(`${peer.socket.nsp} let the client in`); }, (error) => error);
}

/** The reason with which /lab saw that socket go. */
function reasonOf(witness, id) {
  return until(`the reason of ${id}`, () => witness.ask("reason-of", id));
}

/** The managers of all versions do not tell of pings, their engines do. */
function nextPing(engine) {
  return new Promise((resolve) => {
    const look = ({ type }) => {
      if (type !== "ping") return;
      engine.off("packet", look);
      resolve();
    };
    engine.on("packet", look);
  });
}

/** Does something that breaks the connection, then waits until the client is back. */
async function comesBack(peer, breakConnection) {
  const gone = peer.next("disconnect");
  const back = peer.next("connect");
  await breakConnection();
  const [reason] = await gone;
  ok(["transport close", "transport error", "ping timeout"].includes(reason), `reason ${reason}`);
  await back;
}

export const lifecycleScenarios = {
  "the transport is the one asked for": async (context) => {
    const peer = await Peer.connect(context, "/lab");
    await peer.settled();
    const { transport } = await peer.ask("who");
    equal(transport, context.transport === "polling" ? "polling" : "websocket");
  },

  "the handshake is what the client sent": async (context) => {
    const query = { x: "a b&c=d", y: "ü/?#" };
    const peer = await Peer.connect(context, "/lab", { query, auth: { a: [1] } });
    const who = await peer.ask("who");
    const first = context.transport === "websocket" ? "websocket" : "polling";
    for (const [name, value] of Object.entries({ ...query, EIO: "4", transport: first })) equal(who.query[name], value, name);
    equal(who.auth, { a: [1] });
    equal([who.id, who.nsp, who.rooms, who.data, who.recovered], [peer.id, "/lab", [peer.id], {}, false]);
    ok(who.id !== peer.engine.id, "the socket's id is not the session's");
  },

  "nothing is lost while the connection is upgraded": async (context) => {
    const peer = await Peer.connect(context, "/lab");
    peer.emit("burst", 100, 50);
    const clocks = [...Array(100).keys()].map((i) => peer.ask("digest", "x".repeat(i)));
    await peer.settled();
    peer.emit("burst-binary", 20, 50);
    for (let i = 0; i < 100; ++i) equal((await clocks[i]).bytes, i);
    for (let i = 0; i < 100; ++i) equal((await peer.expect("burst"))[0], i);
    for (let i = 0; i < 20; ++i) equal((await peer.expect("burst-binary"))[0], i);
  },

  "heartbeats keep the connection": async (context) => {
    const peer = await Peer.connect(context);
    await peer.settled();
    for (let count = 0; count < 3; ++count) await within(5_000, "a ping", nextPing(peer.engine));
    await peer.roundTrip();
    ok(peer.socket.connected, "connected");
  },

  "several namespaces share a connection": async (context) => {
    const main = await Peer.connect(context);
    const others = await Promise.all(["/custom", "/dynamic-7", "/slow"].map((name) => main.also(name, { auth: { name } })));
    for (const peer of others) {
      await peer.expectArgs("auth", { name: peer.socket.nsp });
      peer.emit("message", peer.socket.nsp, Uint8Array.of(1));
      await peer.expectArgs("message-back", peer.socket.nsp, Uint8Array.of(1));
    }
    equal(new Set([main, ...others].map((peer) => peer.id)).size, 4, "different ids");
    await main.expectNothing("message-back");
  },

  "a namespace that does not exist": async (context) => {
    const main = await Peer.connect(context);
    const error = await refusal(new Peer(context, main.socket.io.socket("/dynamic-x")));
    equal(error.message, "Invalid namespace");
    await main.roundTrip();
  },

  "a middleware refuses with data, and lets in who has the token": async (context) => {
    const peer = Peer.make(context, "/denied", { auth: { token: "wrong" } });
    const error = await refusal(peer);
    equal(error.message, "not authorized");
    equal(error.data, denial);
    peer.socket.auth = { token: "let-me-in" };
    await peer.open();
    await peer.roundTrip();
  },

  "the client leaves one namespace": async (context) => {
    const witness = await Peer.connect(context, "/lab");
    const main = await Peer.connect(context);
    const lab = await main.also("/lab");
    const { id } = lab;
    lab.socket.disconnect();
    equal(await reasonOf(witness, id), "client namespace disconnect");
    await main.roundTrip();
    await lab.open();
    ok(lab.id !== id, "a new id");
  },

  "the server throws a socket out": async (context) => {
    const witness = await Peer.connect(context, "/lab");
    const main = await Peer.connect(context);
    const lab = await main.also("/lab");
    const { id } = lab;
    const gone = lab.next("disconnect");
    lab.emit("kick");
    equal((await gone)[0], "io server disconnect");
    equal(await reasonOf(witness, id), "server namespace disconnect");
    await main.roundTrip();
  },

  "the server closes the connection, last words first": async (context) => {
    const main = await Peer.connect(context);
    const lab = await main.also("/lab");
    const gone = Promise.all([lab.next("disconnect"), main.next("disconnect")]);
    lab.emit("emit-then-kick", "farewell", Uint8Array.of(9));
    await lab.expectArgs("last-words", "farewell", Uint8Array.of(9));
    equal((await gone).map(([reason]) => reason), ["io server disconnect", "io server disconnect"]);
  },

  "a dropped connection comes back": async (context) => {
    const witness = await Peer.connect(context, "/lab");
    const peer = await Peer.connect(context, "/lab", { auth: { who: "me" } });
    const main = await peer.also("/");
    const before = peer.id;
    const mainBack = main.next("connect");
    let late;
    peer.socket.once("disconnect", () => (late = peer.ask("digest", Uint8Array.of()))); // waits for the return
    await comesBack(peer, () => peer.emit("drop-transport"));
    await mainBack;
    equal(await reasonOf(witness, before), "forced close");
    ok(peer.id !== before, "a new id");
    equal((await late).bytes, 0);
    equal((await peer.ask("who")).auth.who, "me"); // beside it a pid, where there is recovery
  },

  "a connection that the client loses comes back": async (context) => {
    const witness = await Peer.connect(context, "/lab");
    const peer = await Peer.connect(context, "/lab");
    await peer.settled();
    const before = peer.id;
    const back = peer.next("connect");
    peer.engine.close();
    await back;
    const reason = await reasonOf(witness, before);
    ok(["transport close", "transport error"].includes(reason), `reason ${reason}`);
  },

  "all come back when the server is restarted": async (context) => {
    const peers = await Promise.all(["/lab", "/", "/custom"].map((name) => Peer.connect(context, name)));
    await peers[0].settled();
    const back = Promise.all(peers.map((peer) => peer.next("connect")));
    await context.restartServer();
    await back;
    for (const peer of peers) await peer.roundTrip();
    equal((await peers[0].ask("who")).recovered, false);
  },
};
