// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
/** The events of the conformance server's bench profile, for socket.io on either engine. */
export function installEvents(io) {
  io.on("connection", (socket) => {
    socket.emit("auth", socket.handshake.auth);
    socket.on("message-with-ack", (...args) => args.pop()(...args));
    socket.on("join", (room, acknowledge) => {
      socket.join(room);
      acknowledge?.(true);
    });
    socket.on("fanout", (data) => io.to(data.room).emit("fanout", data));
  });
}
