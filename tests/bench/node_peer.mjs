// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The peer on Node: socket.io over ws. `node node_peer.mjs PORT`.
import { createServer } from "node:http";

import { Server } from "socket.io";

import { installEvents } from "./peer_events.mjs";

const http = createServer();
installEvents(new Server(http, { transports: ["websocket", "polling"], serveClient: false, maxHttpBufferSize: 1e7 }));
http.listen(Number(process.argv[2] ?? 0), "127.0.0.1", () => console.log(`listening on ${http.address().port}`));
