// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The peer on Bun: socket.io over Bun's own WebSocket server. `bun bun_peer.mjs PORT`.
import { Server as Engine } from "@socket.io/bun-engine";
import { Server } from "socket.io";

import { installEvents } from "./peer_events.mjs";

const engine = new Engine({ path: "/socket.io/" });
const io = new Server();
io.bind(engine);
installEvents(io);
const server = Bun.serve({ ...engine.handler(), hostname: "127.0.0.1", port: Number(process.argv[2] ?? 0) });
console.log(`listening on ${server.port}`);
