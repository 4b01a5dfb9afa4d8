// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The reference's own client class (its section 7), as it stands there: of the TypeScript only the type annotations and
// the words `private` are taken out, by hand, so that Node runs it as it is. Nothing else may be changed here.

// Frontend Socket.IO client
import { io, Socket } from 'socket.io-client';

class SocketService {
  socket = null;

  connect(token) {
    this.socket = io(process.env.REACT_APP_SOCKET_URL, {
      auth: { token },
      transports: ['websocket', 'polling']
    });

    this.setupEventListeners();
  }

  setupEventListeners() {
    if (!this.socket) return;

    // Connection events
    this.socket.on('connect', () => {
      console.log('Connected to server');
    });

    this.socket.on('disconnect', () => {
      console.log('Disconnected from server');
    });

    // Chat events
    this.socket.on('chat:message:new', (data) => {
      // Handle new message
      this.handleNewMessage(data);
    });

    // Consultation events
    this.socket.on('consultation:offer', (data) => {
      // Handle WebRTC offer
      this.handleConsultationOffer(data);
    });

    // Notification events
    this.socket.on('notification:new', (data) => {
      // Handle new notification
      this.handleNewNotification(data);
    });
  }

  // Chat methods
  joinConversation(conversationId) {
    this.socket?.emit('chat:join', { conversationId });
  }

  sendMessage(conversationId, content) {
    this.socket?.emit('chat:message', { conversationId, content });
  }

  // Consultation methods
  joinConsultationRoom(sessionId) {
    this.socket?.emit('consultation:join', { sessionId });
  }

  sendOffer(sessionId, offer, targetUserId) {
    this.socket?.emit('consultation:offer', { sessionId, offer, targetUserId });
  }

  // Utility methods
  disconnect() {
    this.socket?.disconnect();
    this.socket = null;
  }

  handleNewMessage(data) {
    // Update UI with new message
  }

  handleConsultationOffer(data) {
    // Handle WebRTC offer
  }

  handleNewNotification(data) {
    // Show notification to user
  }
}

export const socketService = new SocketService();
