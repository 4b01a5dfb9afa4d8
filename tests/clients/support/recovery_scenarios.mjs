// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A connection that is lost and comes back to its session; clients from 4.6 on. Spec: conformance-server.md 6, "Recovery".
import { equal, ok, within } from "./check.mjs";
import { Peer } from "./peer.mjs";

const bytes = (...values) => Uint8Array.from(values);

/** A client of /lab in room "ward" with data, which has had its first event, and one that talks to it. */
async function ward(context, options = {}) {
  const peer = await Peer.connect(context, "/lab", { reconnection: false, ...options });
  const witness = await Peer.connect(context, "/lab");
  await peer.settled();
  await peer.call("join", "ward");
  await peer.call("set-data", { name: "ü", list: [1] });
  witness.emit("in-room", ["ward"], "first");
  await peer.expect("first");
  return { peer, witness };
}

/** Loses the connection; the witness knows when the server has seen it. */
async function lose(peer, witness) {
  const { id } = peer;
  const gone = peer.next("disconnect");
  peer.engine.close();
  await gone;
  const look = async () => {
    while ((await witness.ask("reason-of", id)) === null);
  };
  await within(5_000, "the loss", look());
}

export const recoveryScenarios = {
  "what was missed comes, in order and once": async (context) => {
    const { peer, witness } = await ward(context);
    const { id } = peer;
    for (let round = 0; round < 3; ++round) {
      await lose(peer, witness);
      witness.emit("in-room", ["ward"], "news", round, bytes(1, 2));
      witness.emit("in-room", ["elsewhere"], "news", "of others");
      witness.emit("in-room", [id], "news", "for you");
      witness.emit("broadcast", "news", "for all", { nested: [bytes()] });
      witness.emit("except-room", ["ward"], "news", "for the rest");
      await witness.roundTrip();
      await peer.open();
      equal([peer.socket.recovered, peer.id], [true, id]);
      await peer.expectArgs("news", round, bytes(1, 2));
      await peer.expectArgs("news", "for you");
      await peer.expectArgs("news", "for all", { nested: [bytes()] });
      await peer.expectNothing("news");
    }
  },

  "rooms and data are there again": async (context) => {
    const { peer, witness } = await ward(context);
    await lose(peer, witness);
    await peer.open();
    const who = await peer.ask("who");
    equal([who.recovered, who.data, who.rooms], [true, { name: "ü", list: [1] }, [peer.id, "ward"].sort()]);
    witness.emit("in-room", ["ward"], "live", 1);
    await peer.expectArgs("live", 1);
  },

  "leaving on purpose ends a session": async (context) => {
    const { peer, witness } = await ward(context);
    for (const leave of [() => peer.socket.disconnect(), () => peer.emit("kick")]) {
      const { id } = peer;
      const gone = peer.next("disconnect");
      leave();
      await gone;
      witness.emit("in-room", ["ward"], "news", "unseen");
      await witness.roundTrip();
      await peer.open();
      equal(peer.socket.recovered, false);
      ok(peer.id !== id, "a new id");
      await peer.expectNothing("news");
      await peer.call("join", "ward");
      witness.emit("in-room", ["ward"], "first");
      await peer.expect("first");
    }
  },

  "middlewares run again": async (context) => {
    const witness = await Peer.connect(context, "/lab");
    const peer = await Peer.connect(context, "/denied", { reconnection: false, auth: { token: "let-me-in" } });
    await peer.expect("auth");
    const gone = peer.next("disconnect");
    peer.engine.close();
    await gone;
    await witness.roundTrip();
    peer.socket.auth = { token: "revoked" };
    const error = await peer.open().then(() => null, (refusal) => refusal);
    equal(error?.message, "not authorized");
  },

  "a memory that is wrong makes a new session": async (context) => {
    for (const spoil of [(socket) => (socket._pid = "AAAAAAAAAAAAAAAAAAAAAA"), (socket) => (socket._lastOffset = "nonsense"),
      (socket) => (socket._lastOffset = undefined)]) {
      const { peer, witness } = await ward(context);
      const { id } = peer;
      await lose(peer, witness);
      spoil(peer.socket);
      await peer.open();
      equal(peer.socket.recovered, false);
      ok(peer.id !== id, "a new id");
      equal((await peer.ask("who")).rooms, [peer.id]);
    }
  },

  "a session is handed over once": async (context) => {
    const { peer, witness } = await ward(context);
    const thief = Peer.make(context, "/lab", { reconnection: false });
    await lose(peer, witness);
    [thief.socket._pid, thief.socket._lastOffset] = [peer.socket._pid, peer.socket._lastOffset];
    await peer.open();
    await thief.open();
    equal([peer.socket.recovered, thief.socket.recovered], [true, false]);
    ok(thief.id !== peer.id, "different ids");
  },
};
