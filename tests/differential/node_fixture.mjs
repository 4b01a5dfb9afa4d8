// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The reference: profile `protocol` of the conformance server on socket.io for Node. Spec: conformance-server.md 1, 4.1, 5.
import { createServer } from "node:http";
import { parseArgs } from "node:util";

import { Server } from "socket.io";

import { addControl } from "./node_control.mjs";
import { split } from "./node_arguments.mjs";
import { addLab } from "./node_lab.mjs";

const { values: options } = parseArgs({
  options: {
    profile: { type: "string", default: "protocol" },
    port: { type: "string", default: "3000" },
    "ping-interval": { type: "string", default: "300" },
    "ping-timeout": { type: "string", default: "200" },
    "connect-timeout": { type: "string", default: "1000" },
    "upgrade-timeout": { type: "string", default: "10000" },
    "max-payload": { type: "string", default: "1000000" },
    recovery: { type: "string", default: "0" },
    cors: { type: "string", default: "*" },
  },
});

/** What `--cors` means in the words of the cors package. */
function corsOptions(value) {
  if (value === "off") return undefined;
  return value === "*" ? { origin: "*" } : { origin: value.split(","), credentials: true };
}

/** What `--recovery` means in the words of socket.io. */
function recoveryOptions(milliseconds) {
  return milliseconds > 0 ? { maxDisconnectionDuration: milliseconds, skipMiddlewares: false } : undefined;
}

function addEchoEvents(namespace) {
  namespace.on("connection", (socket) => {
    socket.emit("auth", socket.handshake.auth);
    socket.on("message", (...list) => socket.emit("message-back", ...split(list).args));
    socket.on("message-with-ack", (...list) => {
      const { args, ack } = split(list);
      ack(...args);
    });
    socket.on("emit-with-ack", (...list) => {
      socket.emit("emit-with-ack", ...split(list).args, (...reply) => socket.emit("emit-with-ack", ...reply));
    });
  });
}

function refuseStrangers(socket, next) {
  if (socket.handshake.auth.token === "let-me-in") return next();
  const error = new Error("not authorized");
  error.data = { code: "E_DENIED", retry: false, detail: { list: [1, "two", null] } };
  next(error);
}

const http = createServer((request, response) => {
  response.writeHead(404, { "Content-Type": "text/plain" });
  response.end("Not found");
});
const io = new Server(http, {
  serveClient: false,
  httpCompression: false,
  pingInterval: Number(options["ping-interval"]),
  pingTimeout: Number(options["ping-timeout"]),
  connectTimeout: Number(options["connect-timeout"]),
  upgradeTimeout: Number(options["upgrade-timeout"]),
  maxHttpBufferSize: Number(options["max-payload"]),
  connectionStateRecovery: recoveryOptions(Number(options.recovery)),
  cors: corsOptions(options.cors),
  allowRequest: (request, decide) => decide(null, !new URL(request.url, "http://x").searchParams.has("deny")),
});
io.engine.on("headers", (headers, request) => {
  if (request.headers["x-socketio"]) headers["X-SocketIO"] = request.headers["x-socketio"];
  if (request.headers["x-engineio"]) headers["X-EngineIO"] = ["hi", request.headers["x-engineio"]];
});

for (const name of ["/", "/custom", /^\/dynamic-[0-9]+$/, "/denied", "/slow"]) addEchoEvents(io.of(name));
io.of("/denied").use(refuseStrangers);
io.of("/slow").use((socket, next) => setTimeout(next, 200));
addLab(io);
addControl(io);

process.once("SIGTERM", () => io.close(() => process.exit(0)));
http.listen(Number(options.port), "127.0.0.1", () => console.log(`listening on ${http.address().port}`));
