// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rooms and broadcasts among several clients. Spec: conformance-server.md 4.1 (/lab).
import { equal, ok } from "./check.mjs";
import { Peer } from "./peer.mjs";

const bytes = (...values) => Uint8Array.from(values);

/** Three clients of /lab: two in room "a", the second also in "b". */
async function threeInLab(context) {
  const [first, second, third] = await Promise.all([1, 2, 3].map(() => Peer.connect(context, "/lab")));
  equal(await first.ask("join", "a"), [first.id, "a"].sort());
  await second.call("join", "a");
  equal(await second.ask("join", "b"), [second.id, "a", "b"].sort());
  return { first, second, third };
}

export const roomScenarios = {
  "a broadcast reaches all others": async (context) => {
    const { first, second, third } = await threeInLab(context);
    first.emit("broadcast", "news", { n: 1 }, [bytes(1), bytes()]);
    for (const peer of [second, third]) await peer.expectArgs("news", { n: 1 }, [bytes(1), bytes()]);
    await first.expectNothing("news");
  },

  "an event to rooms reaches each member once": async (context) => {
    const { first, second, third } = await threeInLab(context);
    third.emit("to-room", ["a", "b"], "news", 1);
    for (const peer of [first, second]) await peer.expectArgs("news", 1);
    for (const peer of [first, second, third]) await peer.expectNothing("news");
  },

  "the sender is left out, or not": async (context) => {
    const { first, second, third } = await threeInLab(context);
    first.emit("to-room", ["a"], "news", "to");
    first.emit("in-room", ["a"], "news", "in");
    await first.expectArgs("news", "in");
    await second.expectArgs("news", "to");
    await second.expectArgs("news", "in");
    await third.expectNothing("news");
  },

  "an event to all but a room": async (context) => {
    const { first, second, third } = await threeInLab(context);
    second.emit("except-room", ["b"], "news", bytes(4));
    for (const peer of [first, third]) await peer.expectArgs("news", bytes(4));
    await second.expectNothing("news");
  },

  "each socket has a room of its own": async (context) => {
    const { first, second, third } = await threeInLab(context);
    first.emit("to-room", [third.id], "news", "for you");
    await third.expectArgs("news", "for you");
    await second.expectNothing("news");
  },

  "who has left a room gets no more of it": async (context) => {
    const { first, second, third } = await threeInLab(context);
    equal(await second.ask("leave", "a"), [second.id, "b"].sort());
    third.emit("to-room", ["a"], "news", 1);
    await first.expectArgs("news", 1);
    await second.expectNothing("news");
    second.socket.disconnect();
    third.emit("to-room", ["b"], "news", 2);
    await third.roundTrip();
    await first.expectNothing("news");
  },

  "a room is asked and answers": async (context) => {
    const { first, second, third } = await threeInLab(context);
    first.answer("question", (text) => [`${text} first`]);
    second.answer("question", (text) => [bytes(text.length)]);
    const { timedOut, responses } = await third.ask("ask-room", ["a"], 5_000, "why");
    equal(timedOut, false);
    equal(responses.length, 2);
    ok(responses.includes("why first"), "the text of the first");
    equal(responses.find((response) => response !== "why first"), bytes(3));
  },

  "a room is asked and one is silent": async (context) => {
    const { first, third } = await threeInLab(context);
    first.answer("question", () => [{ id: 1 }]);
    equal(await third.ask("ask-room", ["a"], 100), { timedOut: true, responses: [{ id: 1 }] });
  },
};
