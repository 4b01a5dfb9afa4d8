// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The namespace `/lab` of the reference. Spec: conformance-server.md 4.1.
import { createHash } from "node:crypto";

import { split } from "./node_arguments.mjs";

/** What the server remembers for all sockets of `/lab`. */
class LabState {
  reasons = new Map();
  log = [];
}

const roomsOf = (socket) => [...socket.rooms].sort();

function who(socket) {
  const { query, auth, headers, address, secure, xdomain, url } = socket.handshake;
  const transport = socket.conn.transport.name;
  return { id: socket.id, nsp: socket.nsp.name, recovered: socket.recovered, transport, rooms: roomsOf(socket), data: socket.data,
    query, auth, headers, address, secure, xdomain, url };
}

function statsOf(io) {
  const sockets = {};
  const rooms = {};
  for (const [name, namespace] of io._nsps) {
    sockets[name] = namespace.sockets.size;
    rooms[name] = namespace.adapter.rooms.size;
  }
  return { engineClients: io.engine.clientsCount, sockets, rooms };
}

function digest(value) {
  const bytes = Buffer.from(value);
  return { binary: typeof value !== "string", bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
}

function attachments(count, size) {
  const [first, ...rest] = Array.from({ length: count }, (_, index) => Buffer.alloc(size, index + 1));
  return [{ first, nested: { rest } }, "tail"];
}

function addQuestions(socket) {
  socket.on("ask", (ms, ...list) => {
    const { args, ack } = split(list);
    socket.timeout(ms).emit("question", ...args, (error, ...replies) => ack(error ? { timedOut: true } : { replies }));
  });
  socket.on("ask-room", (rooms, ms, ...list) => {
    const { args, ack } = split(list);
    socket.to(rooms).timeout(ms).emit("question", ...args, (error, responses) => ack({ timedOut: error !== null, responses }));
  });
}

function addBursts(socket) {
  socket.on("burst", (count, size, ack) => {
    for (let i = 0; i < count; i++) socket.emit("burst", i, "x".repeat(size));
    socket.emit("burst-end", count);
    ack?.(count);
  });
  socket.on("burst-binary", (count, size, ack) => {
    for (let i = 0; i < count; i++) socket.emit("burst-binary", i, Buffer.alloc(size, i % 256));
    socket.emit("burst-end", count);
    ack?.(count);
  });
  socket.on("volatile-burst", (count, ack) => {
    for (let i = 0; i < count; i++) socket.volatile.emit("volatile", i);
    socket.emit("burst-end", count);
    ack?.(count);
  });
  socket.on("attachments", (count, size, ack) => {
    socket.emit("attachments", ...attachments(count, size));
    ack?.(count);
  });
}

function addRooms(lab, socket) {
  socket.on("join", (room, ack) => {
    socket.join(room);
    ack?.(roomsOf(socket));
  });
  socket.on("leave", (room, ack) => {
    socket.leave(room);
    ack?.(roomsOf(socket));
  });
  socket.on("to-room", (rooms, event, ...args) => socket.to(rooms).emit(event, ...args));
  socket.on("in-room", (rooms, event, ...args) => lab.to(rooms).emit(event, ...args));
  socket.on("except-room", (rooms, event, ...args) => lab.except(rooms).emit(event, ...args));
  socket.on("broadcast", (event, ...args) => socket.broadcast.emit(event, ...args));
}

function addDepartures(socket, state) {
  socket.on("disconnect", (reason) => state.reasons.set(socket.id, reason));
  socket.on("reason-of", (id, ack) => ack(state.reasons.get(id) ?? null));
  socket.on("kick", () => socket.disconnect());
  socket.on("kick-connection", () => socket.disconnect(true));
  socket.on("emit-then-kick", (...list) => {
    socket.emit("last-words", ...split(list).args);
    socket.disconnect(true);
  });
  socket.on("drop-transport", () => socket.conn.close());
}

function addRest(io, socket, state) {
  socket.on("who", (ack) => ack(who(socket)));
  socket.on("set-data", (value, ack) => {
    socket.data = value;
    ack();
  });
  socket.on("stats", (ack) => ack(statsOf(io)));
  socket.on("digest", (value, ack) => ack(digest(value)));
  socket.on("log", (value) => state.log.push(value));
  socket.on("take-log", (ack) => ack(state.log.splice(0)));
  socket.use(([event], next) => next(event === "blocked" ? new Error("blocked") : undefined));
  socket.on("blocked", () => socket.emit("blocked-ran"));
  socket.on("server-clock", (ack) => ack(Date.now()));
}

/** Makes `/lab` with all its events. */
export function addLab(io) {
  const lab = io.of("/lab");
  const state = new LabState();
  lab.on("connection", (socket) => {
    addQuestions(socket);
    addBursts(socket);
    addRooms(lab, socket);
    addDepartures(socket, state);
    addRest(io, socket, state);
  });
}
