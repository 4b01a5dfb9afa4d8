// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Events and acknowledgements in both directions, with JSON and binary. Spec: conformance-server.md 4.1.
import { equal, ok } from "./check.mjs";
import { Peer } from "./peer.mjs";

const bytes = (...values) => Uint8Array.from(values);
const filled = (size, value) => new Uint8Array(size).fill(value);

/** Argument lists that must come back as they went. */
const argumentLists = [
  [],
  ["hello"],
  ["Ärger, пойду, てすと, 🙂, \u0000\u001e\u2028\"\\"],
  [0, -1, 1.5, 1e19, 1e-7, 9007199254740991],
  [{ a: [1, { b: null }], c: "", d: true, e: {}, f: [] }, null, false],
  [[], [[1, [2]]], ""],
  ["x".repeat(200_000)],
  [bytes(1, 2, 3)],
  [bytes()],
  [bytes(), bytes(255), bytes()],
  [{ a: { b: [bytes(0, 255, 30), "x", bytes(7)], c: null } }, bytes(9), 5],
  [filled(200_000, 7), "tail"],
  [...Array(10).keys()].map((i) => filled(i, i)),
];

/** What `digest` says of 3000 bytes of value 7, and of "ü". */
const sevens = { binary: true, bytes: 3000, sha256: "48c187767dddb44e5b7af78dabdec2b14f0f983e86e1fe695c65bc6a2a3cb42f" };
const umlaut = { binary: false, bytes: 2, sha256: "607474ca475a9724d7360aba71a56d5df77e61350e3f724cfa1f46e857e2d85f" };

export const eventScenarios = {
  "the auth payload comes to the server": async (context) => {
    const auth = { token: "x", nested: { list: [1, null, "ü"] } };
    const peer = await Peer.connect(context, "/", { auth });
    await peer.expectArgs("auth", auth);
    const bare = await Peer.connect(context);
    await bare.expectArgs("auth", {});
  },

  "events come back as they went, in order": async (context) => {
    const peer = await Peer.connect(context);
    for (const args of argumentLists) peer.emit("message", ...args);
    for (const args of argumentLists) await peer.expectArgs("message-back", ...args);
  },

  "acknowledgements of the server": async (context) => {
    const peer = await Peer.connect(context);
    const answers = argumentLists.map((args) => peer.call("message-with-ack", ...args));
    for (const [index, args] of argumentLists.entries()) equal(await answers[index], args, "ack");
  },

  "acknowledgements of the client": async (context) => {
    const peer = await Peer.connect(context);
    peer.answer("emit-with-ack", (...args) => args);
    for (const args of argumentLists) {
      peer.emit("emit-with-ack", ...args);
      await peer.expectArgs("emit-with-ack", ...args); // the question
      await peer.expectArgs("emit-with-ack", ...args); // what was answered
    }
  },

  "the server waits for an acknowledgement, but not for ever": async (context) => {
    const peer = await Peer.connect(context, "/lab");
    peer.answer("question", (...args) => (args[0] === "silent" ? undefined : [...args, "and more"]));
    equal(await peer.ask("ask", 5_000, "x", bytes(1), { y: bytes(2) }), { replies: ["x", bytes(1), { y: bytes(2) }, "and more"] });
    equal(await peer.ask("ask", 5_000), { replies: ["and more"] });
    equal(await peer.ask("ask", 30, "silent"), { timedOut: true });
  },

  "binary comes as binary, text as text": async (context) => {
    const peer = await Peer.connect(context, "/lab");
    equal(await peer.ask("digest", filled(3000, 7)), sevens, "an Uint8Array");
    equal(await peer.ask("digest", filled(3000, 7).buffer), sevens, "an ArrayBuffer");
    // notepack 2 of the MessagePack parser sends the whole buffer.
    if (!context.wholeBuffers) equal(await peer.ask("digest", filled(3002, 7).subarray(2)), sevens, "a part of a buffer");
    equal(await peer.ask("digest", "ü"), umlaut, "a text");
  },

  "many attachments in one event": async (context) => {
    const peer = await Peer.connect(context, "/lab");
    for (const count of [1, 3, 10]) {
      equal(await peer.ask("attachments", count, 100), count);
      const rest = [...Array(count - 1).keys()].map((i) => filled(100, i + 2));
      await peer.expectArgs("attachments", { first: filled(100, 1), nested: { rest } }, "tail");
    }
  },

  "a burst comes whole and in order": async (context) => {
    const peer = await Peer.connect(context, "/lab");
    equal(await peer.ask("burst", 300, 100), 300);
    for (let i = 0; i < 300; ++i) await peer.expectArgs("burst", i, "x".repeat(100));
    await peer.expectArgs("burst-end", 300);
    equal(await peer.ask("burst-binary", 50, 100), 50);
    for (let i = 0; i < 50; ++i) await peer.expectArgs("burst-binary", i, filled(100, i));
    await peer.expectArgs("burst-end", 50);
  },

  "volatile events come in order, if they come": async (context) => {
    const peer = await Peer.connect(context, "/lab");
    await peer.settled();
    equal(await peer.ask("volatile-burst", 20), 20);
    await peer.expectArgs("burst-end", 20);
    const come = await peer.takeAll("volatile");
    ok(come.every(([i], index) => index === 0 || i > come[index - 1][0]), `order ${come}`);
  },

  "an event that a middleware refuses has no effect": async (context) => {
    const peer = await Peer.connect(context, "/lab");
    peer.emit("blocked", 1);
    peer.emit("blocked", bytes(1));
    await peer.expectNothing("blocked-ran");
    ok(peer.socket.connected, "connected");
  },

  "an event that nobody handles is ignored": async (context) => {
    const peer = await Peer.connect(context, "/lab");
    peer.emit("nobody-knows", 1, bytes(2), () => {});
    await peer.roundTrip();
    ok(peer.socket.connected, "connected");
  },
};
