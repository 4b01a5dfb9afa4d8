// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The peer: socket.io on Node with the events of the conformance server's bench profile. `node node_server.mjs PORT`.
import { createServer } from "node:http";

import { Server } from "socket.io";

const http = createServer();
const io = new Server(http, { transports: ["websocket", "polling"], serveClient: false, maxHttpBufferSize: 1e7 });
io.on("connection", (socket) => {
  socket.emit("auth", socket.handshake.auth);
  socket.on("message-with-ack", (...args) => args.pop()(...args));
  socket.on("join", (room, acknowledge) => {
    socket.join(room);
    acknowledge?.(true);
  });
  socket.on("fanout", (data) => io.to(data.room).emit("fanout", data));
});
http.listen(Number(process.argv[2] ?? 3000), "127.0.0.1", () => console.log(`listening on ${http.address().port}`));
