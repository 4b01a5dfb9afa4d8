// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Single HTTP requests and WebSocket handshakes, most of them wrong in some way.

const querySets = [
  "EIO=4&transport=polling", "EIO=4&transport=polling&t=1", "transport=polling", "EIO=3&transport=polling", "EIO=abc&transport=polling",
  "EIO=&transport=polling",
  "EIO=4", "EIO=4&transport=", "EIO=4&transport=tobi", "EIO=4&transport=constructor", "EIO=4&transport=__proto__", "EIO=4&transport=Polling",
  "EIO=4&transport=webtransport",
  "EIO=4&transport=websocket", "EIO=4&transport=polling&sid=nobody", "EIO=4&transport=polling&sid=", "EIO=4&transport=polling&sid=__proto__",
  "EIO=4&transport=websocket&sid=nobody",
  "EIO=4&transport=polling&deny=1", "EIO=4&transport=polling&deny", "EIO=3&transport=polling&deny=1", "EIO=4&transport=tobi&deny=1",
  "EIO=4&transport=polling&transport=polling",
  "EIO=4&EIO=4&transport=polling", "EIO=4&transport=%70olling", "", "EIO=3&transport=polling&sid=nobody", "EIO=4&transport=polling&b64=1",
];
const headerSets = [{}, { Origin: "http://other.example" }, { "X-SocketIO": "v w", "X-EngineIO": "v" }, { Origin: "null", "X-EngineIO": "1" }, { "Accept-Encoding": "gzip, deflate, br" }];
const preflight = { Origin: "http://other.example", "Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "x-one, X-Two" };
const paths = ["/", "/index.html", "/socket.io.js", "/engine.io/?EIO=4&transport=polling", "/socket.io", "/socketio/?EIO=4&transport=polling"];

/** Queries that go with the sid of a session of this script. */
const sessionQueries = ["EIO=4&transport=polling", "EIO=4&transport=websocket", "EIO=3&transport=polling", "transport=polling", "EIO=4&transport=tobi", "EIO=4"];

function sessionStep(draft, peers) {
  const { random } = draft;
  const sidOf = random.pick(peers).name;
  const query = random.pick(sessionQueries);
  if (random.chance(0.3)) return { op: "knock", path: `/socket.io/?${random.pick(sessionQueries.slice(1))}`, headers: {}, sidOf };
  // A plain GET would be a second poll; that has a step of its own.
  const method = query === sessionQueries[0] ? random.pick(["PUT", "DELETE", "PATCH", "OPTIONS"]) : random.pick(["GET", "POST", "PUT", "OPTIONS"]);
  return { op: "http", method, path: `/socket.io/?${query}`, headers: random.pick(headerSets), body: method === "POST" ? "6" : undefined, sidOf };
}

/** A request that belongs to no peer, or misuses the session of one. */
export function httpStep(draft) {
  const { random } = draft;
  const polling = draft.of(["polling"]);
  if (polling.length > 0 && random.chance(0.4)) return sessionStep(draft, polling);
  const path = random.chance(0.1) ? random.pick(paths) : `/socket.io/?${random.pick(querySets)}`;
  if (random.chance(0.25)) return { op: "knock", path, headers: random.pick(headerSets) };
  const method = random.weighted([[6, "GET"], [2, "POST"], [1, "PUT"], [1, "DELETE"], [2, "OPTIONS"]]);
  const headers = method === "OPTIONS" ? preflight : random.pick(headerSets);
  return { op: "http", method, path, headers, body: method === "POST" ? "40" : undefined };
}
