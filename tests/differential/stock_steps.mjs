// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Steps of stock clients and of the control connection.
import { Values } from "./values.mjs";

const rooms = ["a", "b", "room one", "комната", ""];
const events = ["news", "", "ключ", "a b", "message", "10", "ask", "😀"];
const namespaces = ["/", "/", "/custom", "/dynamic-1", "/dynamic-23", "/denied", "/slow", "/lab", "/lab"];
const strangeNamespaces = ["/nowhere", "/dynamic-", "/dynamic-1x", "/dynamic-x1", "/custom?x=1", "/Custom", "/custom/", "/имя", "/dynamic-1\n"];

export const someNamespace = (random) => (random.chance(0.1) ? random.pick(strangeNamespaces) : random.pick(namespaces));
const someRooms = (random) => random.list(random.weighted([[1, 0], [4, 1], [3, 2], [1, 3]]), () => random.pick(rooms));
const someArguments = (random, most) => new Values(random, { budget: random.chance(0.4) ? random.between(1, 10) : 0 }).arguments(most);
/** Those that several sockets send back: the answers together may have 10 attachments. */
const fewArguments = (random) => new Values(random, { budget: random.chance(0.4) ? 2 : 0 }).arguments(2);
const pureValue = (random) => new Values(random, { pure: true }).value();

/** Rooms, and now and then the id of a socket, which is a room too. */
const targets = (draft) => (draft.random.chance(0.15) ? [draft.someId()] : someRooms(draft.random));

function openStep(draft, { name }) {
  const { random } = draft;
  const nsp = someNamespace(random);
  const auth = nsp === "/denied" && random.chance(0.6) ? { token: "let-me-in" } : random.chance(0.3) ? {} : new Values(random, { pure: true }).object();
  if (!/nowhere|denied/.test(nsp)) draft.joined.get(name).add(nsp);
  return { peer: name, op: "open", nsp, auth };
}

function echoStep(draft, { name }, nsp) {
  const { random } = draft;
  const event = random.pick(["message", "message-with-ack", "emit-with-ack"]);
  return { peer: name, op: "emit", nsp, event, args: someArguments(random), ack: event === "message-with-ack" };
}

/** `[weight, event, arguments, {ack, ends}]` of the events of `/lab`. */
function labEvents(draft) {
  const { random } = draft;
  const acked = { ack: true };
  const maybe = { ack: random.chance(0.7) };
  const silent = random.chance(0.2);
  return [
    [3, "who", [], acked], [2, "set-data", [pureValue(random)], acked], [4, "reason-of", [draft.someId()], acked], [3, "stats", [], acked],
    [2, "digest", [random.chance(0.5) ? new Values(random, { pure: true }).text() : new Values(random, { budget: 1 }).binary()], acked],
    [3, "ask", [silent ? 40 : 2000, ...(silent ? ["silent"] : []), ...someArguments(random, 3)], acked],
    [2, "burst", [random.int(20), random.int(50)], maybe], [2, "burst-binary", [random.int(8), random.int(50)], maybe],
    [1, "volatile-burst", [random.int(10)], maybe], [2, "attachments", [random.between(1, 10), random.int(40)], maybe],
    [5, "join", [random.pick(rooms)], maybe], [2, "leave", [random.pick(rooms)], maybe],
    [3, "to-room", [targets(draft), random.pick(events), ...someArguments(random, 3)], {}],
    [3, "in-room", [targets(draft), random.pick(events), ...someArguments(random, 3)], {}],
    [2, "except-room", [targets(draft), random.pick(events), ...someArguments(random, 3)], {}],
    [3, "broadcast", [random.pick(events), ...someArguments(random, 3)], {}],
    [2, "ask-room", [targets(draft), silent ? 60 : 300, ...(silent ? ["silent"] : []), ...fewArguments(random)], acked],
    [1, "log", [pureValue(random)], {}], [1, "take-log", [], acked], [1, "blocked", [1], {}], [1, "no-such-event", someArguments(random, 2), {}],
    [1, "kick", [], { ends: true }], [1, "kick-connection", [], { ends: true }], [1, "emit-then-kick", someArguments(random, 2), { ends: true }],
    [1, "drop-transport", [], { ends: true }],
  ];
}

function labStep(draft, { name }) {
  const [event, args, options] = draft.random.weighted(labEvents(draft).map(([weight, ...rest]) => [weight, rest]));
  if (options.ends) draft.joined.get(name).delete("/lab");
  return { peer: name, op: "emit", nsp: "/lab", event, args, ack: options.ack === true, ends: options.ends === true };
}

/** Steps around a lost connection; recovery must be on to tell more than the loss. */
function lossSteps(draft, { name }) {
  const back = draft.random.chance(0.7);
  if (back) return { peer: name, op: "lose", nsp: "/lab", back };
  draft.joined.get(name).delete("/lab");
  return { peer: name, op: "lose", nsp: "/lab", back };
}

/** A step of a stock client. */
export function stockStep(draft, peer) {
  const { random } = draft;
  const joined = draft.joined.get(peer.name);
  if (draft.recovery && joined.has("/lab") && random.chance(0.15)) return lossSteps(draft, peer);
  const others = [...joined].filter((nsp) => nsp !== "/lab");
  if (joined.size === 0 || random.chance(0.12)) return openStep(draft, peer);
  if (random.chance(0.04)) {
    const nsp = random.pick([...joined]);
    joined.delete(nsp);
    return { peer: peer.name, op: "close", nsp };
  }
  if (!joined.has("/lab")) return joined.add("/lab") && { peer: peer.name, op: "open", nsp: "/lab", auth: {} };
  return others.length > 0 && random.chance(0.3) ? echoStep(draft, peer, random.pick(others)) : labStep(draft, peer);
}

function controlTarget(draft) {
  const { random } = draft;
  const nsp = random.weighted([[6, "/lab"], [2, "/"], [1, "/custom"], [1, "/dynamic-1"], [1, "/nowhere"]]);
  const to = random.chance(0.4) ? { to: targets(draft) } : {};
  const except = random.chance(0.25) ? { except: targets(draft) } : {};
  return { nsp, ...to, ...except };
}

/** A step of the control connection. */
export function controlStep(draft) {
  const { random } = draft;
  const target = controlTarget(draft);
  const event = random.pick(events);
  const args = someArguments(random, 3);
  const list = random.list(random.between(1, 2), () => random.pick(rooms));
  const [op, fields, ends] = random.weighted([
    [4, ["emit", { event, args }]], [1, ["emit", { event: "volatile", args: [1], volatile: true }]],
    [3, ["emitWithAck", { event: "question", args: fewArguments(random), timeout: 300 }]], [1, ["emitWithAck", { event: "question", args: ["silent"], timeout: 60 }]],
    [3, ["socketsJoin", { rooms: list }]], [2, ["socketsLeave", { rooms: list }]],
    [4, ["fetchSockets", {}]], [1, ["localSockets", {}]], [1, ["disconnectSockets", { close: random.chance(0.5) }, true]],
    [1, ["join", { id: draft.someId(), rooms: list }]], [1, ["leave", { id: draft.someId(), rooms: list }]],
    [1, ["setData", { id: draft.someId(), data: pureValue(random) }]], [2, ["emitTo", { id: draft.someId(), event, args }]],
    [1, ["namespace", { nsp: `/made-${random.int(3)}` }]], [1, ["no-such-op", {}]],
  ]);
  return { op: "control", request: { op, ...target, ...fields }, ends: ends === true };
}
