// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What one message costs as everything around it grows: idle connections, receivers of a broadcast, rooms, stored messages.
// node growth.mjs [--secs N] [--rounds N] [--idle N,N] [--rooms N,N] [--joined N,N] [--stored N,N]; run it as ./dev bench growth.
import { execFileSync } from "node:child_process";
import path from "node:path";

import { Clinic } from "./clinic.mjs";
import { load, machine, medianOf, program, readOptions, start, Table, using } from "./support.mjs";

const options = readOptions("growth", { secs: 4, rounds: 3, idle: "100,1000,5000,15000", rooms: "100,1000,5000,10000", joined: "0,1000,5000", stored: "0,1000000,5000000" });
const numbers = (text) => text.split(",").filter(Boolean).map(Number);
const flat = 1.15;

const engine = [program("anteroom-conformance"), "--profile", "bench", "--port", "0"];
const microseconds = (perCpuSecond) => 1e6 / perCpuSecond;

/**
 * Rows of one table: the cost at each size beside the cost at the first. Where the floor's is given it is taken off as a factor: what grows
 * there too is the kernel's, whose sockets no longer fit the processor's caches.
 */
async function grow(title, sizes, unit, cost, floorCost = () => 1) {
  if (sizes.length === 0) return;
  console.log(`\n${title}\n`);
  const hasFloor = floorCost.length > 0;
  const table = new Table(unit, "CPU-microseconds", ...(hasFloor ? ["the floor's"] : []), hasFloor ? "to the floor, of the first" : "of the first", `flat (${flat})`);
  const costs = new Map(sizes.map((size) => [size, []]));
  for (let round = 0; round < options.rounds; round++) {
    for (const size of sizes) costs.get(size).push({ ours: await cost(size), floor: await floorCost(size) });
  }
  const at = (size) => ({ ours: medianOf(costs.get(size), "ours"), floor: medianOf(costs.get(size), "floor") });
  const first = at(sizes[0]);
  for (const size of sizes) {
    const { ours, floor } = at(size);
    const growth = ours / floor / (first.ours / first.floor);
    table.row(size, ours.toFixed(2), ...(hasFloor ? [floor.toFixed(2)] : []), `${growth.toFixed(2)} x`, growth <= flat ? "✓" : "✗");
  }
}

const measure = (begin, words) => using(begin, async (server) => microseconds((await load(server, [...words, "--secs", options.secs])).recv_per_cpu_s));
const withEngine = (words) => measure(() => start(engine), words);
const withFloor = (words) => measure(() => start([program("floor"), "0"]), words);
const chatters = 200;

/** As if so many messages had been sent before: to everybody's conversation first, then to others between the same people. */
const filling = `
import sqlite3, sys
path, count, each = sys.argv[1], int(sys.argv[2]), 250
db = sqlite3.connect(path)
for setting in ("journal_mode=WAL", "synchronous=OFF", "cache_size=-400000"): db.execute("PRAGMA " + setting)
live = db.execute("SELECT id, patient_id, physician_id FROM conversations ORDER BY id").fetchall()
made = [("old-%08d" % i, *live[i % len(live)][1:]) for i in range(max(0, count // each - len(live)))]
db.executemany("INSERT INTO conversations (id, type, status, patient_id, physician_id, created_at, updated_at) VALUES (?, 'consultation', 'open', ?, ?, 1, 1)", made)
talks = live + made
rows = (("0%021d" % i, talks[i // each][0], i % each + 1, talks[i // each][1 + i % 2], "message %d of before, of a usual length for a chat with a physician" % i, i) for i in range(count))
db.executemany("INSERT INTO messages (id, conversation_id, seq, sender_id, content, type, created_at) VALUES (?, ?, ?, ?, ?, 'text', ?)", rows)
db.execute("UPDATE conversations SET last_seq = (SELECT coalesce(max(seq), 0) FROM messages WHERE conversation_id = conversations.id)")
db.commit()
db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
`;

async function growStorage(sizes) {
  if (sizes.length === 0) return;
  const clinic = await Clinic.make(chatters / 2);
  try {
    const folders = new Map();
    for (const size of sizes) {
      folders.set(size, clinic.copy(`stored-${size}`));
      execFileSync("python3", ["-c", filling, path.join(folders.get(size), "anteroom.db"), String(size)]);
    }
    await grow(`A durable chat message of ${chatters} clients, beside stored ones.`, sizes, "messages stored",
      (size) => measure(() => clinic.startDaemon(folders.get(size)), ["--mode", "chat", "--conns", chatters, "--tokens", clinic.everyone]));
  } finally {
    await clinic.dispose();
  }
}

console.log(`${machine()}. Medians of ${options.rounds} rounds in turn.`);
await grow("An echo with ack of 100 connections, beside idle ones.", numbers(options.idle), "idle connections",
  (idle) => withEngine(["--mode", "echo", "--conns", 100, "--idle", idle]));
const broadcast = (size) => ["--mode", "fanout", "--conns", size, "--room", 0, "--rate", Math.max(1, Math.round(20_000 / size))];
await grow("One delivery of a broadcast to all of a room, 20,000 a second.", numbers(options.rooms), "receivers",
  (size) => withEngine(broadcast(size)), (size) => withFloor(broadcast(size)));
await grow("A join of 200 connections to a room of its own, when each is in others.", numbers(options.joined), "rooms of each",
  (rooms) => withEngine(["--mode", "join", "--conns", 200, "--joined", rooms]));
await grow("A connection that comes and leaves, beside idle ones.", numbers(options.idle), "idle connections",
  (idle) => withEngine(["--mode", "storm", "--conns", 200, "--idle", idle]));
await growStorage(numbers(options.stored));
