// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The namespace `/ctl` of the reference: the server API by remote call. Spec: conformance-server.md 5.

const failure = (text) => ({ ok: false, error: text });
const describe = (socket) => ({ id: socket.id, rooms: [...socket.rooms].sort(), data: socket.data, handshake: socket.handshake });

/** The operator that `to`, `except`, `local` and `volatile` of a request describe. */
function targetOf(namespace, request) {
  let target = namespace.to(request.to ?? []).except(request.except ?? []);
  if (request.local) target = target.local;
  if (request.volatile) target = target.volatile;
  return target;
}

async function emitWithAck(namespace, { event, args = [], timeout = 5000, ...target }) {
  return new Promise((resolve) => {
    targetOf(namespace, target).timeout(timeout).emit(event, ...args, (error, responses) => {
      resolve({ error: error ? error.message : null, responses });
    });
  });
}

/** Runs act with the socket of this server that `id` names. */
function withSocket(namespace, request, act) {
  const socket = namespace.sockets.get(request.id);
  if (!socket) throw new Error("no such socket");
  act(socket);
}

const operations = {
  namespace: () => {},
  emit: (namespace, request) => void targetOf(namespace, request).emit(request.event, ...(request.args ?? [])),
  emitWithAck,
  socketsJoin: (namespace, request) => targetOf(namespace, request).socketsJoin(request.rooms),
  socketsLeave: (namespace, request) => targetOf(namespace, request).socketsLeave(request.rooms),
  disconnectSockets: (namespace, request) => targetOf(namespace, request).disconnectSockets(request.close === true),
  fetchSockets: async (namespace, request) => (await targetOf(namespace, request).fetchSockets()).map(describe),
  localSockets: async (namespace) => (await namespace.local.fetchSockets()).map(describe),
  join: (namespace, request) => withSocket(namespace, request, (socket) => socket.join(request.rooms)),
  leave: (namespace, request) =>
    withSocket(namespace, request, (socket) => request.rooms.forEach((room) => socket.leave(room))),
  setData: (namespace, request) => withSocket(namespace, request, (socket) => (socket.data = request.data)),
  emitTo: (namespace, request) => withSocket(namespace, request, (socket) => socket.emit(request.event, ...(request.args ?? []))),
  serverSideEmit: (namespace, request) => void namespace.serverSideEmit(request.event, ...(request.args ?? [])),
  serverSideEmitWithAck: async (namespace, request) =>
    ({ error: null, responses: await namespace.serverSideEmitWithAck(request.event, ...(request.args ?? [])) }),
  onServerEvent: () => {},
};

async function carryOut(io, request) {
  const operation = Object.hasOwn(operations, request?.op) ? operations[request.op] : null;
  if (!operation) return failure("unknown operation");
  const name = request.nsp ?? "/";
  if (!io._nsps.has(name) && request.op !== "namespace") return failure("no such namespace");
  try {
    return { ok: true, result: (await operation(io.of(name), request)) ?? null };
  } catch (error) {
    return failure(error.message);
  }
}

/** Makes `/ctl`. */
export function addControl(io) {
  io.of("/ctl").on("connection", (socket) => {
    socket.on("call", async (request, ack) => ack(await carryOut(io, request)));
  });
}
