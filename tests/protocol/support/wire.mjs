// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The payloads of the wire contract, one shape each.
import { anything, count, date, flag, id, listOf, nullable, oneOf, optional, text } from "./shape.mjs";

export const role = oneOf("PATIENT", "PHYSICIAN", "AGENT", "ADMIN");
export const profile = { displayName: text, role, avatarUrl: optional(text), specialty: optional(text) };
const person = { id, profile };

export const message = {
  id, conversationId: id, seq: count, senderId: id,
  senderType: oneOf("patient", "physician", "agent", "admin"),
  content: text, messageType: oneOf("text", "image", "file"),
  clientMessageId: optional(id), createdAt: date, redactedAt: optional(date), sender: person,
};
export const systemMessage = {
  id, conversationId: id, seq: count, senderType: "system", content: text,
  messageType: oneOf("text", "image", "file", "system"), createdAt: date,
};

export const room = {
  id, sessionId: id, roomStatus: oneOf("waiting", "active", "completed"),
  patientJoined: flag, physicianJoined: flag, locked: flag, admitted: flag, waitingSince: optional(date),
};
const sessionStatus = oneOf("scheduled", "waiting", "in_progress", "completed", "cancelled", "no_show");
const sessionCore = {
  id, patientId: id, physicianId: id, status: sessionStatus, createdAt: date,
  startedAt: nullable(date), endedAt: nullable(date), durationMinutes: nullable(count), room,
};
/** A session made without an appointment. */
export const bareSession = sessionCore;
export const session = {
  ...sessionCore, appointmentId: id,
  appointment: { id, scheduledAt: date, patient: person, physician: person },
};

export const notification = {
  id, userId: id, type: text, title: text, message: text, read: flag, createdAt: date, data: optional(anything),
};
export const presence = { status: oneOf("online", "away", "busy", "offline"), lastSeen: date };

export const user = { id, displayName: text, role, email: optional(text), active: flag, createdAt: date };
export const conversation = {
  id, type: oneOf("consultation", "agent_support"), patientId: id, physicianId: optional(id), assigneeId: optional(id),
  status: oneOf("open", "closed"), createdAt: date, updatedAt: date,
};
export const appointment = {
  id, patientId: id, physicianId: id, scheduledAt: date, reason: optional(text), createdAt: date,
};

/** What the server emits, by event. */
export const events = {
  "chat:messages": { conversationId: id, messages: listOf(message) },
  "chat:user_joined": { userId: id, userRole: role, userProfile: profile, conversationId: id },
  "chat:user_left": { userId: id, conversationId: id },
  "chat:message:new": { message, conversationId: id },
  "chat:typing:start": { userId: id, userProfile: profile, conversationId: id },
  "chat:typing:stop": { userId: id, userProfile: profile, conversationId: id },
  "chat:message:read": { conversationId: id, messageId: optional(id), readBy: id, readAt: date },
  "consultation:user_joined": { userId: id, userRole: role, userProfile: profile, sessionId: id },
  "consultation:user_left": { userId: id, sessionId: id },
  "consultation:room_state": { session, room, iceServers: listOf(anything) },
  "consultation:offer": { sessionId: id, offer: anything, fromUserId: id, fromUserRole: role },
  "consultation:answer": { sessionId: id, answer: anything, fromUserId: id, fromUserRole: role },
  "consultation:ice-candidate": { sessionId: id, candidate: anything, fromUserId: id },
  "consultation:session_started": { sessionId: id, startedBy: id, startedAt: date },
  "consultation:session_ended": { sessionId: id, endedBy: id, endedAt: date, durationMinutes: count },
  "notifications:subscribed": { channels: listOf(text) },
  "notifications:marked_read": { notificationId: optional(id), markAllAsRead: optional(flag) },
  "notification:new": notification,
  "presence:update": { userId: id, ...presence },
  "auth:expired": {},
  "system:shutdown": { reconnectAfterMs: count },
  error: { message: text, code: text, event: text, retryAfterMs: optional(count) },
};

/** An RFC 7807 problem. */
export const problem = { type: text, title: text, status: count, detail: text, code: text };
