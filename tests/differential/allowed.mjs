// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The differences that are meant, each with its reason.
// `adjust(step, node, anteroom)` gives both views without the difference, or undefined where it is another one.
// `ends`: the peer's state differs from here on, so it leaves on both sides.

const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

/** Applies change to each entry that has an HTTP answer or headers. */
const mapEntries = (view, change) => view.map((entry) => change(structuredClone(entry)));

function withoutEchoedHeaders(entry) {
  const answer = entry.answer ?? entry.post;
  if ((answer?.status ?? 200) < 204) return entry;
  delete answer.headers["x-engineio"];
  delete answer.headers["x-socketio"];
  return entry;
}

/** A WebSocket handshake that is refused by whatever status, or by hanging up. */
const plainRefusal = (entry) => (entry.knock?.refused ? { ...entry, knock: { refused: true } } : entry);

const isOutside = (path) => !path.startsWith("/socket.io/");
const isRefused = (entry) => entry?.answer?.status === 400 || entry?.knock?.refused !== undefined;
const isDropped = (entry) => entry?.knock === true && entry.closed && entry.messages.length === 0;
const isRepeated = (path) => /[?&](\w+)=[^&]*&(.*&)?\1=/.test(path);

/** The `recovered` of the return in a view; undefined without one. */
const isRecovered = (view) => view.find((entry) => entry.connect)?.recovered;
const connectFirst = (view) => {
  const gone = view.filter((entry) => entry.disconnect);
  return [...gone, ...view.filter((entry) => entry.connect), ...view.filter((entry) => !entry.connect && !entry.disconnect)];
};

const isEnded = (view) => view.some((entry) => entry.closed !== undefined || entry.packet === "1");

/** The numbers of the placeholders in a value. */
function placeholders(value) {
  if (value === null || typeof value !== "object") return [];
  return value._placeholder === true ? [value.num] : Object.values(value).flatMap(placeholders);
}

/** Has a packet other placeholders than one for each of its attachments? */
function isMisnumbered(frame) {
  const [, count, json] = /^4[56](\d+)-(?:\/[^,]*,)?\d*(\[.*\])$/s.exec(frame) ?? [];
  if (json === undefined) return false;
  try {
    const numbers = placeholders(JSON.parse(json)).sort();
    return !same(numbers, Array.from({ length: Number(count) }, (_, index) => index));
  } catch {
    return false;
  }
}

/** Both answers to a POST that ended its session, left out. */
function withoutEndedPost(node, anteroom) {
  const [theirs, mine] = [node.at(-1)?.post, anteroom.at(-1)?.post];
  const torn = theirs?.broken && (mine?.status === 200 || mine?.status === 400);
  const lenient = theirs?.status === 200 && mine?.status === 400;
  const wordless = (theirs?.status === 400 || theirs?.status === 413) && theirs.body === "" && mine?.status === theirs.status;
  return torn || lenient || wordless ? [node.slice(0, -1), anteroom.slice(0, -1)] : undefined;
}

/** The close codes that stand for "no error". */
const plainClose = (entry) => {
  if (entry.closed === 1000) entry.closed = 1005;
  return entry;
};

export const allowances = [
  {
    reason: "an orderly close has the code 1000 in ours, none (1005) in engine.io; both say: no error",
    adjust: (step, node, anteroom) => [node, mapEntries(anteroom, plainClose)],
  },
  {
    reason: "a repeated EIO or transport is refused (reliability.md E1, E2: CVE-2023-31125); engine.io takes the last",
    adjust: (step, node, anteroom) => (isRepeated(step.path) && isRefused(anteroom[0]) ? [[], []] : undefined),
  },
  {
    reason: "an upgrade with transport=polling is refused; engine.io accepts and drops it, as it does with EIO=3 (conformance-server.md 6, Node quirks)",
    adjust: (step, node, anteroom) =>
      (step.op === "knock" && !step.path.includes("EIO=4&transport=websocket") && isDropped(node[0]) && isRefused(anteroom[0]) ? [[], []] : undefined),
  },
  {
    reason: "ids of acknowledgements go up to 2^53 - 1 (conformance-server.md 6); Node rounds greater ones",
    ends: true,
    adjust: (step, node, anteroom) =>
      (/^4[23](\/[^,]*,)?(9007199254740992|99999999999999999999)/.test(step.frames?.[0]) && isEnded(anteroom) ? [[], []] : undefined),
  },
  {
    reason: "an upgrade begins with a probe (conformance-server.md 6); engine.io lets a bare `5` pass",
    ends: true,
    adjust: (step, node, anteroom) => (step.op === "upgrade" && step.frames[0] === "5" && isEnded(anteroom) ? [[], []] : undefined),
  },
  {
    reason: "a method that nobody knows gets 400 within a session too; engine.io has a 500",
    adjust: (step, node, anteroom) => (step.op === "http" && node[0]?.answer?.status === 500 && anteroom[0]?.answer?.status === 400 ? [[], []] : undefined),
  },
  {
    reason: "the path is taken without its last slash too; engine.io has a 404",
    adjust: (step, node, anteroom) => (/^\/socket\.io(\?|$)/.test(step.path) && node[0].answer?.status === 404 ? [[], []] : undefined),
  },
  {
    reason: "missing, superfluous or misnumbered attachments end the connection (conformance-server.md 6); Node takes any number that exists",
    ends: true,
    adjust: (step, node, anteroom) => (isMisnumbered(step.frames?.[0]) && isEnded(anteroom) ? [[], []] : undefined),
  },
  {
    reason: "an EVENT or ACK without a payload is undecodable; Node takes it for an empty list",
    ends: true,
    adjust: (step, node, anteroom) => (/^4[23](\/[^,]*,?)?\d*$/.test(step.frames?.[0]) && isEnded(anteroom) ? [[], []] : undefined),
  },
  {
    reason: "a number too big for a double passes unchanged; Node makes it null",
    adjust: (step, node, anteroom) =>
      (/\b1e400\b/.test(step.frames?.[0]) ? [node, JSON.parse(JSON.stringify(anteroom).replaceAll("\"<Infinity>\"", "null"))] : undefined),
  },
  {
    reason: "the number of attachments is written in digits; Node takes what JavaScript reads as a number",
    ends: true,
    adjust: (step, node, anteroom) => (/^4[56](?!\d+-)[^-]+-/.test(step.frames?.[0]) && isEnded(anteroom) ? [[], []] : undefined),
  },
  {
    reason: "a session is recovered once, and not after it was left on purpose; Node keeps it for its time (conformance-server.md 6, Node quirks)",
    ends: true,
    adjust: (step, node, anteroom) =>
      (step.op === "open" && isRecovered(node) === true && isRecovered(anteroom) === false ? [[], []] : undefined),
  },
  {
    reason: "what was missed comes right after the CONNECT reply, in Node before it (conformance-server.md 6, Recovery: either)",
    adjust: (step, node, anteroom) =>
      (isRecovered(node) === true && isRecovered(anteroom) === true ? [connectFirst(node), connectFirst(anteroom)] : undefined),
  },
  {
    reason: "`1` over WebSocket closes at once (conformance-server.md 6, Node quirks)",
    ends: true,
    adjust: (step, node, anteroom) => (same(step.frames, ["1"]) && node.length === 0 && anteroom[0]?.closed ? [[], []] : undefined),
  },
  {
    reason: "a POST that ends its session gets 400, one too big 413, with a text; engine.io answers 200, or without a text, or tears the connection",
    adjust: (step, node, anteroom) => withoutEndedPost(node, anteroom),
  },
  {
    reason: "a refused upgrade has the fitting status; engine.io has 400 for all and hangs up outside of its path",
    adjust: (step, node, anteroom) => (step.op === "knock" ? [node.map(plainRefusal), anteroom.map(plainRefusal)] : undefined),
  },
  {
    reason: "engine.io has no hook for the headers of refusals and preflights; ours copies X-SocketIO and X-EngineIO there too",
    adjust: (step, node, anteroom) => [node, mapEntries(anteroom, withoutEchoedHeaders)],
  },
];

/** The allowances that explain a difference after a step, or null. */
export function explain(step, { node, anteroom }) {
  const used = [];
  let pair = [node, anteroom];
  for (const allowance of allowances) {
    const adjusted = allowance.adjust(step, ...pair);
    if (!adjusted || same(adjusted, pair)) continue;
    used.push(allowance);
    pair = adjusted;
    if (same(...pair)) return used;
  }
  return null;
}
