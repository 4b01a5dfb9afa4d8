// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The reference's design on its own stack, the peer of `./dev bench chat`: socket.io on Node with PostgreSQL; each message is an access
// check, an insert with the sender's profile, an update of its conversation, then the broadcast. reference_node.mjs DATABASE-URL USERS TOKENS-FILE
import { createHmac, randomBytes, randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import pg from "pg";
import { Server } from "socket.io";

const [connectionString, userCount, tokensFile] = [process.argv[2], Number(process.argv[3]), process.argv[4]];
const pool = new pg.Pool({ connectionString, max: 10 });
const secret = randomBytes(32);
const encode = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
const sign = (text) => createHmac("sha256", secret).update(text).digest("base64url");

function tokenOf(userId) {
  const text = `${encode({ alg: "HS256", typ: "JWT" })}.${encode({ userId, exp: Math.floor(Date.now() / 1000) + 3600 })}`;
  return `${text}.${sign(text)}`;
}

function userOf(token) {
  const [header, payload, signature] = String(token).split(".");
  if (sign(`${header}.${payload}`) !== signature) throw new Error("Invalid authentication token");
  return JSON.parse(Buffer.from(payload, "base64url")).userId;
}

await pool.query(`CREATE TABLE users (id text PRIMARY KEY, role text, name text, active boolean);
  CREATE TABLE conversations (id text PRIMARY KEY, patient_id text, physician_id text, updated_at timestamptz);
  CREATE TABLE messages (id text PRIMARY KEY, conversation_id text REFERENCES conversations, sender_id text REFERENCES users,
    sender_type text, content text, message_type text, created_at timestamptz DEFAULT now());
  CREATE INDEX ON messages (conversation_id, created_at);`);
const lines = [];
for (let i = 0; i < userCount; i += 2) {
  const [patient, physician, conversation] = [randomUUID(), randomUUID(), randomUUID()];
  await pool.query("INSERT INTO users VALUES ($1, 'PATIENT', 'P', true), ($2, 'PHYSICIAN', 'D', true)", [patient, physician]);
  await pool.query("INSERT INTO conversations VALUES ($1, $2, $3, now())", [conversation, patient, physician]);
  for (const id of [patient, physician]) lines.push(`${tokenOf(id)} ${conversation}`);
}
writeFileSync(tokensFile, lines.join("\n"));

const http = createServer();
const io = new Server(http, { transports: ["websocket", "polling"] });
io.use(async (socket, next) => {
  try {
    const { rows } = await pool.query("SELECT * FROM users WHERE id = $1", [userOf(socket.handshake.auth.token)]);
    if (!rows[0]?.active) return next(new Error("User not found or inactive"));
    Object.assign(socket, { userId: rows[0].id, role: rows[0].role });
    next();
  } catch {
    next(new Error("Invalid authentication token"));
  }
});
const mayEnter = "SELECT * FROM conversations WHERE id = $1 AND (patient_id = $2 OR physician_id = $2)";
const insert = `WITH n AS (INSERT INTO messages (id, conversation_id, sender_id, sender_type, content, message_type)
  VALUES ($1, $2, $3, $4, $5, $6) RETURNING *) SELECT n.*, row_to_json(users) AS sender FROM n JOIN users ON users.id = n.sender_id`;
io.on("connection", (socket) => {
  socket.join(`user:${socket.userId}`);
  socket.on("chat:join", async ({ conversationId }) => {
    const { rows } = await pool.query(mayEnter, [conversationId, socket.userId]);
    if (!rows[0]) return socket.emit("error", { message: "Conversation not found or access denied" });
    socket.join(`conversation:${conversationId}`);
    const history = await pool.query(`SELECT messages.*, row_to_json(users) AS sender FROM messages JOIN users ON users.id = sender_id
      WHERE conversation_id = $1 ORDER BY created_at DESC LIMIT 50`, [conversationId]);
    socket.emit("chat:messages", { conversationId, messages: history.rows.reverse() });
  });
  socket.on("chat:message", async ({ conversationId, content, messageType = "text" }) => {
    const { rows } = await pool.query(mayEnter, [conversationId, socket.userId]);
    if (!rows[0]) return socket.emit("error", { message: "Conversation not found or access denied" });
    const stored = await pool.query(insert, [randomUUID(), conversationId, socket.userId, socket.role.toLowerCase(), content, messageType]);
    await pool.query("UPDATE conversations SET updated_at = now() WHERE id = $1", [conversationId]);
    io.to(`conversation:${conversationId}`).emit("chat:message:new", { message: stored.rows[0], conversationId });
  });
});
http.listen(0, "127.0.0.1", () => console.log(`listening on ${http.address().port}`));
