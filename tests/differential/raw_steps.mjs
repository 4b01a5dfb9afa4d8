// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Steps of raw peers.
import { answer, brokenPacket, connectPacket, encode, goodEvent } from "./packets.mjs";
import { someNamespace } from "./stock_steps.mjs";
import { splitPacket } from "./raw_peer.mjs";
import { Values } from "./values.mjs";

const echoNamespace = /^\/(custom|dynamic-\d+|denied|slow)?$/;

function connectStep(draft, { name }) {
  const nsp = someNamespace(draft.random);
  draft.joined.get(name).add(nsp);
  return { peer: name, op: "send", ...connectPacket(draft.random, nsp) };
}

/** What a broken packet says by chance: a CONNECT that gets an answer? */
function brokenStep(draft, { name }, nsp) {
  const frames = brokenPacket(draft.random, nsp);
  const text = typeof frames[0] === "string" ? frames[0] : "";
  const opens = /^40/.test(text) ? splitPacket(text.slice(1))?.nsp : undefined;
  return { peer: name, op: "send", frames, broken: true, ...(opens === undefined ? {} : { opens }) };
}

/** Well-formed events of `/lab` with their ends. */
function labFrames(draft) {
  const { random } = draft;
  const value = new Values(random, { pure: true }).value();
  const plain = ["who", "stats", "take-log"].map((event) => ({ frames: [`42/lab,5["${event}"]`] }));
  const endings = ["kick", "kick-connection", "drop-transport", "emit-then-kick"].map((event) =>
    ({ frames: [`42/lab,["${event}"]`], ends: event === "kick" ? "nsp" : "connection" }));
  return random.pick([
    ...plain, ...endings, { frames: encode("42/lab,", 6, ["set-data", value]) }, { frames: [`42/lab,7["join","a"]`] }, { frames: [`42/lab,8["leave","a"]`] },
    { frames: [`42/lab,["broadcast","news",1]`] }, { frames: [`42/lab,9["ask",60,"x"]`], awaits: "43/lab,9" }, { frames: [`42/lab,["blocked"]`] },
    { frames: encode("42/lab,", 1, ["digest", { $b: "AQID" }]) }, { frames: [`42/lab,2["burst",3,5]`] }, { frames: [`42/lab,2["attachments",3,2]`] },
    { frames: [`42/lab,2["burst-binary",2,0]`] }, { frames: [`42/lab,["to-room",["a"],"news"]`] },
  ]);
}

function leaveNamespace(draft, { name }) {
  const joined = draft.joined.get(name);
  const nsp = draft.random.pick([...joined]);
  joined.delete(nsp);
  return { peer: name, op: "send", frames: [nsp === "/" ? "41" : `41${nsp},`] };
}

function goodStep(draft, { name }) {
  const { random } = draft;
  const nsp = random.pick([...draft.joined.get(name)].filter((each) => echoNamespace.test(each) || each === "/lab").concat("/"));
  if (nsp === "/lab") return { peer: name, op: "send", ...labFrames(draft) };
  if (random.chance(0.25)) return { peer: name, op: "send", frames: answer(random, nsp) };
  return { peer: name, op: "send", frames: random.list(random.between(1, 3), () => goodEvent(random, nsp)).flat() };
}

const upgrades = [
  { frames: ["2probe", "5"] }, { frames: ["2probe", "5"], pause: false }, { frames: ["2probe"] }, { frames: ["5"] }, { frames: ["2"] },
  { frames: ["2probex"] },
  { frames: ["40"] }, { frames: [{ $b: "AQ==" }] }, { frames: ["2probe", "2probe"] }, { frames: ["2probe", "6"] }, { frames: ["2probe",
  "40/custom,"] },
  { frames: [] }, { frames: ["5"], fresh: false }, { frames: ["2probe", "5"], fresh: false }, { frames: [""], fresh: false }, { frames: ["x"] },
];

/** What only a peer over HTTP can do. */
function pollingStep(draft, { name }) {
  const { random } = draft;
  const body = (text, more = {}) => ({ op: "post", body: text, ...more });
  const step = random.weighted([
    [12, { op: "upgrade", ...random.pick(upgrades) }], [1, { op: "overlapPolls" }], [1, { op: "overlapPosts" }], [1, { op: "leave" }],
    [1, body("1")], [1, body("")], [1, body("6\u001e6")], [1, body("6\u001e")], [1, body("6\u001e\u001e6")], [1, body("6", { headers: { "content-type": "application/octet-stream" } })],
    [1, body("6x", { repeat: 60_000 })], [1, body("6", { headers: { "X-SocketIO": "w", "X-EngineIO": "w", Origin: "http://x" } })],
    [1, body("42[\"message\",\"ü\"]\u001e6\u001e42[\"message\",2]", { headers: { "content-type": "application/json" } })],
  ]);
  return { peer: name, ...step };
}

function webSocketStep(draft, { name }) {
  const { random } = draft;
  return random.chance(0.5) ? { peer: name, op: "leave", code: random.pick([1000, 1001, 3000, 4999, undefined]) }
    : { peer: name, op: "send", frames: ["1"], broken: true };
}

/** Comes back, if it is over, and joins a namespace. */
function comeBack(draft, peer) {
  const joined = draft.joined.get(peer.name);
  const nsp = draft.random.pick(["/", "/", "/custom", "/dynamic-1", "/lab"]);
  joined.clear();
  joined.add(nsp);
  return [{ peer: peer.name, op: "open", headers: {} }, { peer: peer.name, op: "send", frames: [nsp === "/" ? "40" : `40${nsp},`], opens: nsp }];
}

/** Steps of a raw peer; what may have ended it is followed by its coming back. */
export function rawStep(draft, peer) {
  const step = oneStep(draft, peer);
  const mayEnd = step.broken || step.ends || !["send", "open"].includes(step.op);
  return mayEnd && draft.random.chance(0.8) ? [step, ...comeBack(draft, peer)] : [step];
}

function oneStep(draft, peer) {
  const { random } = draft;
  const joined = draft.joined.get(peer.name);
  if (joined.size === 0 && random.chance(0.8)) return connectStep(draft, peer);
  return random.weighted([
    [1, () => connectStep(draft, peer)],
    [5, () => goodStep(draft, peer)],
    [5, () => brokenStep(draft, peer, random.pick([...joined].filter((nsp) => echoNamespace.test(nsp)).concat("/")))],
    [joined.size > 0 ? 1 : 0, () => leaveNamespace(draft, peer)],
    [peer.kind === "polling" ? 2 : 0.3, () => (peer.kind === "polling" ? pollingStep : webSocketStep)(draft, peer)],
  ])();
}
