<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>anteroom::gui::AboutPage</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1, schema %2</source>
        <translation>%1, Schema %2</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Anteroom %1</source>
        <translation>Anteroom %1</translation>
    </message>
    <message>
        <source>The clinic&apos;s waiting room, calls and chats, on your own computer. Free software under the GNU General Public License, version 3 or later; there is no warranty.</source>
        <translation>Wartezimmer, Anrufe und Chats der Klinik auf Ihrem eigenen Computer. Freie Software unter der GNU General Public License, Version 3 oder neuer; ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Versions and figures without names, contents and addresses</source>
        <translation>Versionen und Zahlen ohne Namen, Inhalte und Adressen</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>%1, built with %2</source>
        <translation>%1, erstellt mit %2</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Socket.IO</source>
        <translation>Socket.IO</translation>
    </message>
    <message>
        <source>protocol 5, for clients of version 3 and 4</source>
        <translation>Protokoll 5, für Clients der Versionen 3 und 4</translation>
    </message>
    <message>
        <source>Engine.IO</source>
        <translation>Engine.IO</translation>
    </message>
    <message>
        <source>protocol 4, over HTTP long-polling and WebSocket (RFC 6455)</source>
        <translation>Protokoll 4, über HTTP-Long-Polling und WebSocket (RFC 6455)</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Standard Webhooks, version 1</source>
        <translation>Standard Webhooks, Version 1</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Speicherorte</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>Datenverzeichnis</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Einstellungsdatei</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>%1 · licence %2</source>
        <translation>%1 · Lizenz %2</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>README.md and ARCHITECTURE.md of the source</source>
        <translation>README.md und ARCHITECTURE.md des Quelltexts</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Copied: versions and figures, without names, contents and addresses.</source>
        <translation>Kopiert: Versionen und Zahlen, ohne Namen, Inhalte und Adressen.</translation>
    </message>
    <message>
        <source>windows, network, database drivers</source>
        <translation>Fenster, Netzwerk, Datenbanktreiber</translation>
    </message>
    <message>
        <source>encrypted connections</source>
        <translation>verschlüsselte Verbindungen</translation>
    </message>
    <message>
        <source>database in one file</source>
        <translation>Datenbank in einer Datei</translation>
    </message>
    <message>
        <source>database on a server</source>
        <translation>Datenbank auf einem Server</translation>
    </message>
    <message>
        <source>signatures of tokens</source>
        <translation>Signaturen von Token</translation>
    </message>
    <message>
        <source>keys of outside issuers</source>
        <translation>Schlüssel externer Aussteller</translation>
    </message>
    <message>
        <source>passwords</source>
        <translation>Passwörter</translation>
    </message>
    <message>
        <source>secrets in the desktop&apos;s keychain</source>
        <translation>Geheimnisse im Schlüsselbund des Desktops</translation>
    </message>
    <message>
        <source>the wire&apos;s JSON</source>
        <translation>JSON der Übertragung</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>compression</source>
        <translation>Komprimierung</translation>
    </message>
    <message>
        <source>QR codes</source>
        <translation>QR-Codes</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::AdminStep</name>
    <message>
        <source>Who looks after it?</source>
        <translation>Wer betreut die Klinik?</translation>
    </message>
    <message>
        <source>The administrator signs in to this console and may do everything in it. The password is kept as a hash only; there is no way to read it back.</source>
        <translation>Der Administrator meldet sich an dieser Konsole an und darf darin alles. Vom Passwort wird nur ein Hash gespeichert; es lässt sich nicht zurücklesen.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Repeat the password</source>
        <translation>Passwort &amp;wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>Mindestens %n Zeichen</numerusform>
            <numerusform>Mindestens %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak: easy to guess. A few unrelated words are better.</source>
        <translation>Schwach: leicht zu erraten. Einige Wörter ohne Zusammenhang sind besser.</translation>
    </message>
    <message>
        <source>Fair: longer is stronger.</source>
        <translation>Mittel: Länger ist sicherer.</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Both are the same</source>
        <translation>Beide sind gleich</translation>
    </message>
    <message>
        <source>The two differ</source>
        <translation>Nicht gleich</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::AssignDialog</name>
    <message>
        <source>Assign the conversation of %1</source>
        <translation>Chat von %1 zuweisen</translation>
    </message>
    <message>
        <source>The agent who has it takes part in it and is told so.</source>
        <translation>Der zugewiesene Mitarbeiter nimmt am Chat teil und wird benachrichtigt.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>&amp;Mitarbeiter</translation>
    </message>
    <message>
        <source>Choose me</source>
        <translation>Mich wählen</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Assigning…</source>
        <translation>Wird zugewiesen…</translation>
    </message>
    <message>
        <source>Nobody has the conversation now.</source>
        <translation>Der Chat ist jetzt niemandem zugewiesen.</translation>
    </message>
    <message>
        <source>%1 has the conversation now.</source>
        <translation>Der Chat ist jetzt %1 zugewiesen.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::Attention</name>
    <message>
        <source>Deliveries failed</source>
        <translation>Zustellungen gescheitert</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are not tried any more. Try again or give up.</source>
        <translation>
            <numerusform>%n Zustellung wird nicht mehr versucht. Versuchen Sie es erneut oder geben Sie sie auf.</numerusform>
            <numerusform>%n Zustellungen werden nicht mehr versucht. Versuchen Sie es erneut oder geben Sie sie auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliveries delayed</source>
        <translation>Zustellungen verzögert</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries did not arrive and are tried again.</source>
        <translation>
            <numerusform>%n Zustellung kam nicht an und wird erneut versucht.</numerusform>
            <numerusform>%n Zustellungen kamen nicht an und werden erneut versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Database not writable</source>
        <translation>Datenbank nicht beschreibbar</translation>
    </message>
    <message>
        <source>Nothing new is kept. Check the disk and its permissions.</source>
        <translation>Neues wird nicht gespeichert. Prüfen Sie den Datenträger und seine Rechte.</translation>
    </message>
    <message>
        <source>Database behind</source>
        <translation>Datenbank im Rückstand</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs wait to be written.</source>
        <translation>
            <numerusform>%n Auftrag wartet auf das Schreiben.</numerusform>
            <numerusform>%n Aufträge warten auf das Schreiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disk space low</source>
        <translation>Wenig Speicherplatz</translation>
    </message>
    <message>
        <source>%1 are free where the database is. Make room before it is full.</source>
        <translation>%1 sind am Ort der Datenbank frei. Schaffen Sie Platz, bevor er voll ist.</translation>
    </message>
    <message>
        <source>Console fell behind</source>
        <translation>Konsole im Rückstand</translation>
    </message>
    <message>
        <source>Traffic of %1 is not complete in the list; the clinic was not affected.</source>
        <translation>Der Datenverkehr von %1 ist in der Liste unvollständig; die Klinik war nicht betroffen.</translation>
    </message>
    <message>
        <source>Refused logins rise</source>
        <translation>Mehr abgelehnte Anmeldungen</translation>
    </message>
    <message numerus="yes">
        <source>%n logins were refused in the last 5 min.</source>
        <translation>
            <numerusform>%n Anmeldung wurde in den letzten 5 min abgelehnt.</numerusform>
            <numerusform>%n Anmeldungen wurden in den letzten 5 min abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Long wait</source>
        <translation>Lange Wartezeit</translation>
    </message>
    <message numerus="yes">
        <source>%n patients wait for more than %1 min, the longest for %2 min.</source>
        <translation>
            <numerusform>%n Patient wartet länger als %1 min, am längsten %2 min.</numerusform>
            <numerusform>%n Patienten warten länger als %1 min, am längsten %2 min.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::AttentionList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::AuditModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::AuditPage</name>
    <message>
        <source>Search who, action, object and reason</source>
        <translation>Wer, Aktion, Objekt und Grund durchsuchen</translation>
    </message>
    <message>
        <source>Select an entry to see what was done.</source>
        <translation>Wählen Sie einen Eintrag, um zu sehen, was getan wurde.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Verify chain</source>
        <translation>Kette prüfen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Only this person</source>
        <translation>Nur diese Person</translation>
    </message>
    <message>
        <source>Only this object</source>
        <translation>Nur dieses Objekt</translation>
    </message>
    <message>
        <source>Copy entry</source>
        <translation>Eintrag kopieren</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>Keine Einträge</translation>
    </message>
    <message>
        <source>Whatever operators, clients and programs change or look at is written down here and can&apos;t be changed afterwards.</source>
        <translation>Was Bediener, Clients und Programme ändern oder ansehen, wird hier festgehalten und lässt sich nachträglich nicht ändern.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message numerus="yes">
        <source>Exporting… %n entries</source>
        <translation>
            <numerusform>%n Eintrag wird exportiert…</numerusform>
            <numerusform>%n Einträge werden exportiert…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Who, as written</source>
        <translation>Wer, wie geschrieben</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Look for entries that were changed, taken out or moved</source>
        <translation>Nach geänderten, entfernten oder verschobenen Einträgen suchen</translation>
    </message>
    <message>
        <source>Save all entries that the filter lets through, a JSON object a line</source>
        <translation>Alle vom Filter durchgelassenen Einträge speichern, ein JSON-Objekt je Zeile</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message numerus="yes">
        <source>newest %n</source>
        <translation>
            <numerusform>neueste %n</numerusform>
            <numerusform>neueste %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Every entry is compared with the one before it…</source>
        <translation>Jeder Eintrag wird mit dem vorigen verglichen…</translation>
    </message>
    <message numerus="yes">
        <source>The chain is intact: %n entries, none changed, taken out or moved.</source>
        <translation>
            <numerusform>Die Kette ist unversehrt: %n Eintrag, nicht geändert, entfernt oder verschoben.</numerusform>
            <numerusform>Die Kette ist unversehrt: %n Einträge, keiner geändert, entfernt oder verschoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain is broken at entry %1: it, or one before it, was changed, taken out or moved outside Anteroom. Keep the database as it is, compare it with a backup, and tell who answers for data protection.</source>
        <translation>Die Kette ist bei Eintrag %1 unterbrochen: Er oder ein früherer wurde außerhalb von Anteroom geändert, entfernt oder verschoben. Lassen Sie die Datenbank unverändert, vergleichen Sie sie mit einer Sicherung und informieren Sie die für den Datenschutz verantwortliche Person.</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>Audit exportieren</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were exported. Only you can read the file.</source>
        <translation>
            <numerusform>%n Eintrag wurde exportiert. Nur Sie können die Datei lesen.</numerusform>
            <numerusform>%n Einträge wurden exportiert. Nur Sie können die Datei lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported: %1</source>
        <translation>Nichts wurde exportiert: %1</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was saved.</source>
        <translation>Der Export wurde abgebrochen; nichts wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::AuditWords</name>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>API key %1</source>
        <translation>API-Schlüssel %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>An address was kept out</source>
        <translation>Eine Adresse wurde gesperrt</translation>
    </message>
    <message>
        <source>An address was let in again</source>
        <translation>Eine Adresse wurde wieder zugelassen</translation>
    </message>
    <message>
        <source>An API key was made</source>
        <translation>Ein API-Schlüssel wurde erstellt</translation>
    </message>
    <message>
        <source>An API key was revoked</source>
        <translation>Ein API-Schlüssel wurde widerrufen</translation>
    </message>
    <message>
        <source>An appointment was made</source>
        <translation>Ein Termin wurde angelegt</translation>
    </message>
    <message>
        <source>A channel was made</source>
        <translation>Ein Kanal wurde angelegt</translation>
    </message>
    <message>
        <source>The clinic was set up</source>
        <translation>Die Klinik wurde eingerichtet</translation>
    </message>
    <message>
        <source>A patient was let in</source>
        <translation>Ein Patient wurde eingelassen</translation>
    </message>
    <message>
        <source>A consultation was made</source>
        <translation>Eine Konsultation wurde angelegt</translation>
    </message>
    <message>
        <source>A patient was refused</source>
        <translation>Ein Patient wurde abgewiesen</translation>
    </message>
    <message>
        <source>A consultation was ended</source>
        <translation>Eine Konsultation wurde beendet</translation>
    </message>
    <message>
        <source>A consultation&apos;s waiting room or lock was changed</source>
        <translation>Wartezimmer oder Sperre einer Konsultation wurde geändert</translation>
    </message>
    <message>
        <source>A patient was sent back to wait</source>
        <translation>Ein Patient wurde ins Wartezimmer zurückgeschickt</translation>
    </message>
    <message>
        <source>A consultation was locked</source>
        <translation>Eine Konsultation wurde gesperrt</translation>
    </message>
    <message>
        <source>A person was let in again</source>
        <translation>Eine Person wurde wieder zugelassen</translation>
    </message>
    <message>
        <source>A person was removed from a consultation</source>
        <translation>Eine Person wurde aus einer Konsultation entfernt</translation>
    </message>
    <message>
        <source>A consultation was started</source>
        <translation>Eine Konsultation wurde gestartet</translation>
    </message>
    <message>
        <source>A consultation was unlocked</source>
        <translation>Eine Konsultation wurde entsperrt</translation>
    </message>
    <message>
        <source>A consultation was changed</source>
        <translation>Eine Konsultation wurde geändert</translation>
    </message>
    <message>
        <source>A conversation was opened</source>
        <translation>Ein Chat wurde geöffnet</translation>
    </message>
    <message>
        <source>A conversation was changed</source>
        <translation>Ein Chat wurde geändert</translation>
    </message>
    <message>
        <source>The database was copied</source>
        <translation>Die Datenbank wurde kopiert</translation>
    </message>
    <message>
        <source>An invite was made</source>
        <translation>Eine Einladung wurde erstellt</translation>
    </message>
    <message>
        <source>An invite was used</source>
        <translation>Eine Einladung wurde verwendet</translation>
    </message>
    <message>
        <source>An invite was revoked</source>
        <translation>Eine Einladung wurde widerrufen</translation>
    </message>
    <message>
        <source>A limit was changed</source>
        <translation>Ein Grenzwert wurde geändert</translation>
    </message>
    <message>
        <source>A message was written from the console</source>
        <translation>Eine Nachricht wurde von der Konsole aus geschrieben</translation>
    </message>
    <message>
        <source>A message was redacted</source>
        <translation>Eine Nachricht wurde geschwärzt</translation>
    </message>
    <message>
        <source>A staff note was written</source>
        <translation>Eine interne Notiz wurde geschrieben</translation>
    </message>
    <message>
        <source>Staff notes were read</source>
        <translation>Interne Notizen wurden gelesen</translation>
    </message>
    <message>
        <source>A notification was sent</source>
        <translation>Eine Benachrichtigung wurde gesendet</translation>
    </message>
    <message>
        <source>An operator&apos;s password was set</source>
        <translation>Das Passwort eines Bedieners wurde gesetzt</translation>
    </message>
    <message>
        <source>An operator signed in</source>
        <translation>Ein Bediener hat sich angemeldet</translation>
    </message>
    <message>
        <source>A delivery was given up</source>
        <translation>Eine Zustellung wurde aufgegeben</translation>
    </message>
    <message>
        <source>A delivery was tried again</source>
        <translation>Eine Zustellung wurde erneut versucht</translation>
    </message>
    <message>
        <source>The prepared replies were changed</source>
        <translation>Die Textbausteine wurden geändert</translation>
    </message>
    <message>
        <source>A secret was stored</source>
        <translation>Ein Geheimnis wurde gespeichert</translation>
    </message>
    <message>
        <source>A device was disconnected</source>
        <translation>Ein Gerät wurde getrennt</translation>
    </message>
    <message>
        <source>An announcement went to everybody</source>
        <translation>Eine Durchsage ging an alle</translation>
    </message>
    <message>
        <source>A token was issued</source>
        <translation>Ein Token wurde ausgestellt</translation>
    </message>
    <message>
        <source>A token was revoked</source>
        <translation>Ein Token wurde widerrufen</translation>
    </message>
    <message>
        <source>All tokens of a person were revoked</source>
        <translation>Alle Token einer Person wurden widerrufen</translation>
    </message>
    <message>
        <source>An event&apos;s contents were revealed</source>
        <translation>Der Inhalt eines Ereignisses wurde aufgedeckt</translation>
    </message>
    <message>
        <source>A transcript was exported</source>
        <translation>Ein Verlauf wurde exportiert</translation>
    </message>
    <message>
        <source>A transcript was opened</source>
        <translation>Ein Verlauf wurde geöffnet</translation>
    </message>
    <message>
        <source>Transcripts were searched</source>
        <translation>Verläufe wurden durchsucht</translation>
    </message>
    <message>
        <source>A person was created</source>
        <translation>Eine Person wurde angelegt</translation>
    </message>
    <message>
        <source>A person was disconnected</source>
        <translation>Eine Person wurde getrennt</translation>
    </message>
    <message>
        <source>A person was muted</source>
        <translation>Eine Person wurde stummgeschaltet</translation>
    </message>
    <message>
        <source>A person may write again</source>
        <translation>Eine Person darf wieder schreiben</translation>
    </message>
    <message>
        <source>A person&apos;s record was changed</source>
        <translation>Die Angaben zu einer Person wurden geändert</translation>
    </message>
    <message>
        <source>The audit was read</source>
        <translation>Das Audit wurde gelesen</translation>
    </message>
    <message>
        <source>The audit&apos;s chain was verified</source>
        <translation>Die Kette des Audits wurde geprüft</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>A console access was given</source>
        <translation>Ein Konsolenzugang wurde erteilt</translation>
    </message>
    <message>
        <source>A console access was withdrawn</source>
        <translation>Ein Konsolenzugang wurde entzogen</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::BanModel</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>over</source>
        <translation>abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>in weniger als einer Minute</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::BannedSection</name>
    <message>
        <source>Banned addresses</source>
        <translation>Gesperrte Adressen</translation>
    </message>
    <message>
        <source>Filter by address or reason</source>
        <translation>Nach Adresse oder Grund filtern</translation>
    </message>
    <message>
        <source>Select an address to see why it is kept out and to lift the ban.</source>
        <translation>Wählen Sie eine Adresse, um den Grund der Sperre zu sehen und sie aufzuheben.</translation>
    </message>
    <message>
        <source>No address is banned</source>
        <translation>Keine Adresse ist gesperrt</translation>
    </message>
    <message>
        <source>Addresses that an administrator bans on the Connections page, and those that tried many bad tokens, appear here until their time is over.</source>
        <translation>Adressen, die ein Administrator auf der Seite „Verbindungen“ sperrt, und solche mit vielen falschen Token erscheinen hier, bis die Sperre abläuft.</translation>
    </message>
    <message>
        <source>Lift ban…</source>
        <translation>Sperre aufheben…</translation>
    </message>
    <message>
        <source>For administrators: clients may connect from this address again</source>
        <translation>Für Administratoren: Clients dürfen sich von dieser Adresse wieder verbinden</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>Ausgesperrt</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n Adresse</numerusform>
            <numerusform>%n Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>Lift ban</source>
        <translation>Sperre aufheben</translation>
    </message>
    <message>
        <source>Clients may connect from %1 again.</source>
        <translation>Clients dürfen sich von %1 wieder verbinden.</translation>
    </message>
    <message>
        <source>The ban was lifted.</source>
        <translation>Die Sperre wurde aufgehoben.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::BansPage</name>
    <message>
        <source>Bans</source>
        <translation>Sperren</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::BansSection</name>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Banned addresses</source>
        <translation>Gesperrte Adressen</translation>
    </message>
    <message>
        <source>Muted people</source>
        <translation>Stummgeschaltete</translation>
    </message>
    <message>
        <source>Refused connections</source>
        <translation>Abgelehnte Verbindungen</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::CannedRepliesDialog</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>All staff of the clinic share these. Write no patient&apos;s data into them.</source>
        <translation>Das ganze Personal der Klinik nutzt sie gemeinsam. Schreiben Sie keine Patientendaten hinein.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>&amp;Replies</source>
        <translation>&amp;Bausteine</translation>
    </message>
    <message>
        <source>Text of the chosen reply</source>
        <translation>Text des gewählten Bausteins</translation>
    </message>
    <message>
        <source>&amp;Text of the chosen reply</source>
        <translation>&amp;Text des gewählten Bausteins</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Replies, in the order of the menu</source>
        <translation>Bausteine in der Reihenfolge des Menüs</translation>
    </message>
    <message numerus="yes">
        <source>%n replies of at most 50</source>
        <translation>
            <numerusform>%n Baustein von höchstens 50</numerusform>
            <numerusform>%n Bausteine von höchstens 50</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every reply needs a text of at most %n characters.</source>
        <translation>
            <numerusform>Jeder Baustein braucht einen Text von höchstens %n Zeichen.</numerusform>
            <numerusform>Jeder Baustein braucht einen Text von höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::CannedRepliesPopup</name>
    <message>
        <source>Search the replies</source>
        <translation>Bausteine durchsuchen</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Verwalten…</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>No replies yet. Manage… adds those that your clinic writes often.</source>
        <translation>Noch keine Textbausteine. Mit „Verwalten…“ fügen Sie hinzu, was Ihre Klinik oft schreibt.</translation>
    </message>
    <message>
        <source>No reply has all of these words.</source>
        <translation>Kein Baustein enthält alle diese Wörter.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::CommandPalette</name>
    <message>
        <source>Nothing found. Try a name, an id, a page or a command.</source>
        <translation>Nichts gefunden. Versuchen Sie es mit Name, ID, Seite oder Befehl.</translation>
    </message>
    <message>
        <source>Search or type a command</source>
        <translation>Suchen oder Befehl eingeben</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::CompletionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConnectionModel</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>Polling</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConnectionsPage</name>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>%1, encrypted</source>
        <translation>%1, verschlüsselt</translation>
    </message>
    <message>
        <source>%1, not encrypted</source>
        <translation>%1, unverschlüsselt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Of the last heartbeat, there and back</source>
        <translation>Vom letzten Heartbeat, hin und zurück</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>Sent, but not yet taken by the client</source>
        <translation>Gesendet, aber vom Client noch nicht abgenommen</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Socket id</source>
        <translation>Socket-ID</translation>
    </message>
    <message>
        <source>No connection is slow</source>
        <translation>Keine Verbindung ist langsam</translation>
    </message>
    <message>
        <source>Those with a ping above 500 ms, or with more than 64 kB that the client has not taken yet, appear here.</source>
        <translation>Verbindungen mit einem Ping über 500 ms oder mit mehr als 64 kB, die der Client noch nicht abgenommen hat, erscheinen hier.</translation>
    </message>
    <message>
        <source>Nobody polls</source>
        <translation>Niemand nutzt Polling</translation>
    </message>
    <message>
        <source>Clients that can&apos;t use WebSocket, for instance behind an old proxy, appear here.</source>
        <translation>Clients, die WebSocket nicht nutzen können, etwa hinter einem alten Proxy, erscheinen hier.</translation>
    </message>
    <message>
        <source>No connections</source>
        <translation>Keine Verbindungen</translation>
    </message>
    <message>
        <source>Apps and browsers appear here as soon as they connect with a token. Issue one on the People page.</source>
        <translation>Apps und Browser erscheinen hier, sobald sie sich mit einem Token verbinden. Stellen Sie eines auf der Seite „Personen“ aus.</translation>
    </message>
    <message>
        <source>Show the room</source>
        <translation>Raum anzeigen</translation>
    </message>
    <message>
        <source>Show the consultation</source>
        <translation>Konsultation anzeigen</translation>
    </message>
    <message>
        <source>Show the conversation</source>
        <translation>Chat anzeigen</translation>
    </message>
    <message>
        <source>Filter by name, address, client, room or id</source>
        <translation>Nach Name, Adresse, Client, Raum oder ID filtern</translation>
    </message>
    <message>
        <source>Select a connection to see its figures and rooms, or several to end them together.</source>
        <translation>Wählen Sie eine Verbindung, um ihre Zahlen und Räume zu sehen, oder mehrere, um sie zusammen zu trennen.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>Polling</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Trennen…</translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>Stummschalten…</translation>
    </message>
    <message>
        <source>Ban address…</source>
        <translation>Adresse sperren…</translation>
    </message>
    <message>
        <source>For administrators: keeps out whoever connects from this address</source>
        <translation>Für Administratoren: sperrt alle aus, die sich von dieser Adresse verbinden</translation>
    </message>
    <message>
        <source>Show traffic</source>
        <translation>Datenverkehr anzeigen</translation>
    </message>
    <message>
        <source>Show person</source>
        <translation>Person anzeigen</translation>
    </message>
    <message>
        <source>Copy socket id</source>
        <translation>Socket-ID kopieren</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n angezeigt</numerusform>
            <numerusform>%n angezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slow</source>
        <translation>
            <numerusform>%n langsam</numerusform>
            <numerusform>%n langsam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n…</source>
        <translation>
            <numerusform>%n trennen…</numerusform>
            <numerusform>%n trennen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is told why and disconnected from this app or browser. They may connect again at once.</source>
        <translation>%1 erfährt den Grund und wird von dieser App oder diesem Browser getrennt. Eine neue Verbindung ist sofort möglich.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections are ended, and their people told why. They may connect again at once.</source>
        <translation>
            <numerusform>%n Verbindung wird getrennt, die Person erfährt den Grund. Eine neue Verbindung ist sofort möglich.</numerusform>
            <numerusform>%n Verbindungen werden getrennt, die Personen erfahren den Grund. Neue Verbindungen sind sofort möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>Warten auf den Server…</translation>
    </message>
    <message numerus="yes">
        <source>%n disconnected.</source>
        <translation>
            <numerusform>%n getrennt.</numerusform>
            <numerusform>%n getrennt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is muted for %2.</source>
        <translation>%1 ist für %2 stummgeschaltet.</translation>
    </message>
    <message>
        <source>The address is banned for %1.</source>
        <translation>Die Adresse ist für %1 gesperrt.</translation>
    </message>
    <message>
        <source>This is the address of the server&apos;s own computer, or of a proxy on it: a ban would keep everybody out.</source>
        <translation>Das ist die Adresse des Server-Computers selbst oder eines Proxys darauf: Eine Sperre würde alle aussperren.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::Console</name>
    <message>
        <source>The server is not running</source>
        <translation>Der Server läuft nicht</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConsoleAccessDialog</name>
    <message>
        <source>Sees who is here and what goes on; no contents, no acts.</source>
        <translation>Sieht, wer da ist und was geschieht; keine Inhalte, keine Eingriffe.</translation>
    </message>
    <message>
        <source>Also admits, moderates, reads and answers conversations.</source>
        <translation>Lässt außerdem ein, moderiert, liest und beantwortet Chats.</translation>
    </message>
    <message>
        <source>Also searches transcripts and takes them out.</source>
        <translation>Durchsucht außerdem Verläufe und exportiert sie.</translation>
    </message>
    <message>
        <source>Also manages people, tokens, bans and settings, and reveals traffic.</source>
        <translation>Verwaltet außerdem Personen, Token, Sperren und Einstellungen und deckt Datenverkehr auf.</translation>
    </message>
    <message>
        <source>Console access of %1</source>
        <translation>Konsolenzugang von %1</translation>
    </message>
    <message>
        <source>With it one signs in here, at the clinic&apos;s console.</source>
        <translation>Damit meldet man sich hier an, an der Konsole der Klinik.</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Meldet sich an als</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>New &amp;password (empty: stays as it is)</source>
        <translation>Neues &amp;Passwort (leer: bleibt, wie es ist)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Noch einmal &amp;dasselbe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>The password stays as it is.</source>
        <translation>Das Passwort bleibt, wie es ist.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>Mindestens %n Zeichen</numerusform>
            <numerusform>Mindestens %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the same yet</source>
        <translation>Noch nicht dasselbe</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Stimmt überein</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConsoleFrame</name>
    <message>
        <source>Open the waiting room</source>
        <translation>Wartezimmer öffnen</translation>
    </message>
    <message>
        <source>Search or type a command</source>
        <translation>Suchen oder Befehl eingeben</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>Diese Seite filtern</translation>
    </message>
    <message>
        <source>Fold the navigation</source>
        <translation>Navigation einklappen</translation>
    </message>
    <message>
        <source>Announce to everybody…</source>
        <translation>Durchsage an alle…</translation>
    </message>
    <message>
        <source>Fetch anew</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Keyboard…</source>
        <translation>Tastatur…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Konsole sperren</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Initials for names</source>
        <translation>Initialen statt Namen</translation>
    </message>
    <message>
        <source>Notifications are silent. Click to hear them again.</source>
        <translation>Benachrichtigungen sind stumm. Klicken Sie, um sie wieder zu hören.</translation>
    </message>
    <message>
        <source>Silence notifications</source>
        <translation>Benachrichtigungen stummschalten</translation>
    </message>
    <message>
        <source>Announce to everybody</source>
        <translation>Durchsage an alle</translation>
    </message>
    <message>
        <source>Every patient, physician and agent who is connected now reads it. It is not kept.</source>
        <translation>Alle Patienten, Ärzte und Mitarbeiter, die jetzt verbunden sind, lesen sie. Sie wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Durchsagen</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>Everybody was told.</source>
        <translation>Alle wurden informiert.</translation>
    </message>
    <message>
        <source>The console fell behind and loads everything anew. Clients did not notice.</source>
        <translation>Die Konsole war im Rückstand und lädt alles neu. Clients haben davon nichts bemerkt.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConsultationActions</name>
    <message>
        <source>Start consultation</source>
        <translation>Konsultation starten</translation>
    </message>
    <message>
        <source>End consultation…</source>
        <translation>Konsultation beenden…</translation>
    </message>
    <message>
        <source>Admit patient</source>
        <translation>Patient einlassen</translation>
    </message>
    <message>
        <source>Hold patient</source>
        <translation>Patient zurückstellen</translation>
    </message>
    <message>
        <source>Deny…</source>
        <translation>Abweisen…</translation>
    </message>
    <message>
        <source>Message…</source>
        <translation>Nachricht…</translation>
    </message>
    <message>
        <source>Lock room</source>
        <translation>Raum sperren</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Chat öffnen</translation>
    </message>
    <message>
        <source>Copy session id</source>
        <translation>Session-ID kopieren</translation>
    </message>
    <message>
        <source>Remove participant</source>
        <translation>Teilnehmer entfernen</translation>
    </message>
    <message>
        <source>%1 is taken out of the consultation&apos;s room and told so. The consultation goes on.</source>
        <translation>%1 wird aus dem Raum der Konsultation entfernt und darüber informiert. Die Konsultation läuft weiter.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 wurde entfernt.</translation>
    </message>
    <message>
        <source>Unlock room</source>
        <translation>Raum entsperren</translation>
    </message>
    <message>
        <source>The consultation has started.</source>
        <translation>Die Konsultation hat begonnen.</translation>
    </message>
    <message>
        <source>End consultation</source>
        <translation>Konsultation beenden</translation>
    </message>
    <message>
        <source>The consultation of %1 with %2 ends for both. It can&apos;t be started again.</source>
        <translation>Die Konsultation von %1 mit %2 endet für beide. Sie kann nicht erneut gestartet werden.</translation>
    </message>
    <message>
        <source>The consultation has ended.</source>
        <translation>Die Konsultation ist beendet.</translation>
    </message>
    <message>
        <source>Admitted %1</source>
        <translation>%1 eingelassen</translation>
    </message>
    <message>
        <source>%1 waits again</source>
        <translation>%1 wartet wieder</translation>
    </message>
    <message>
        <source>Deny entry</source>
        <translation>Zutritt verweigern</translation>
    </message>
    <message>
        <source>%1 is taken out of the waiting room, told the reason, and can&apos;t come in again until you admit them.</source>
        <translation>%1 wird aus dem Wartezimmer entfernt, erfährt den Grund und kann erst wieder eintreten, wenn Sie den Einlass gewähren.</translation>
    </message>
    <message>
        <source>Entry was denied.</source>
        <translation>Der Zutritt wurde verweigert.</translation>
    </message>
    <message>
        <source>Message to the room</source>
        <translation>Nachricht an den Raum</translation>
    </message>
    <message>
        <source>Everybody in the room of %1 reads it, the patient who waits too. It is not kept.</source>
        <translation>Alle im Raum von %1 lesen sie, auch der wartende Patient. Sie wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>The room was told.</source>
        <translation>Der Raum wurde informiert.</translation>
    </message>
    <message>
        <source>Locked the room of %1</source>
        <translation>Raum von %1 gesperrt</translation>
    </message>
    <message>
        <source>Unlocked the room of %1</source>
        <translation>Raum von %1 entsperrt</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConsultationModel</name>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Physician</source>
        <translation>Arzt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Beigetreten</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Beobachter</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>Session-ID</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Patient and physician</source>
        <translation>Patient und Arzt</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConsultationsPage</name>
    <message>
        <source>Filter by name, state or id</source>
        <translation>Nach Name, Zustand oder ID filtern</translation>
    </message>
    <message>
        <source>Select a consultation to see its participants and to start or end it.</source>
        <translation>Wählen Sie eine Konsultation, um ihre Teilnehmer zu sehen und sie zu starten oder zu beenden.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>No consultations today</source>
        <translation>Heute keine Konsultationen</translation>
    </message>
    <message>
        <source>Consultations that run, wait or ended today appear here. Create one on the People page.</source>
        <translation>Konsultationen, die laufen, warten oder heute endeten, erscheinen hier. Legen Sie eine auf der Seite „Personen“ an.</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Konsultationen</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n angezeigt</numerusform>
            <numerusform>%n angezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1, gesperrt</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Eingelassen</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>Nicht eingelassen</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Beobachter</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>Session-ID</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConversationActions</name>
    <message>
        <source>Assign…</source>
        <translation>Zuweisen…</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Mir zuweisen</translation>
    </message>
    <message>
        <source>Give the conversation to an agent, or to nobody</source>
        <translation>Den Chat einem Mitarbeiter oder niemandem zuweisen</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>Chat schließen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the conversation: nobody can write in it until it is opened again</source>
        <translation>Chat schließen: Bis er wieder geöffnet wird, kann niemand darin schreiben</translation>
    </message>
    <message>
        <source>Open the conversation again: its people can write</source>
        <translation>Chat wieder öffnen: Die Beteiligten können schreiben</translation>
    </message>
    <message>
        <source>You have the conversation now.</source>
        <translation>Der Chat ist jetzt Ihnen zugewiesen.</translation>
    </message>
    <message>
        <source>The conversation is open again.</source>
        <translation>Der Chat ist wieder offen.</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>Warten auf den Server…</translation>
    </message>
    <message>
        <source>The conversation of %1 is closed.</source>
        <translation>Der Chat von %1 ist geschlossen.</translation>
    </message>
    <message>
        <source>The conversation is closed.</source>
        <translation>Der Chat ist geschlossen.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConversationDelegate</name>
    <message>
        <source>Assigned to you</source>
        <translation>Ihnen zugewiesen</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConversationModel</name>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <source>Conversation id</source>
        <translation>Chat-ID</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConversationsPage</name>
    <message>
        <source>Filter by name, status, id</source>
        <translation>Nach Name, Status, ID filtern</translation>
    </message>
    <message>
        <source>New conversation…</source>
        <translation>Neuer Chat…</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>Create a conversation</source>
        <translation>Einen Chat anlegen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No open conversations</source>
        <translation>Keine offenen Chats</translation>
    </message>
    <message>
        <source>Conversations of patients with physicians and agents appear here.</source>
        <translation>Chats von Patienten mit Ärzten und Mitarbeitern erscheinen hier.</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nichts entspricht dem Filter</translation>
    </message>
    <message>
        <source>No conversation is as the filter and the switch above want it.</source>
        <translation>Kein Chat entspricht dem Filter und dem Schalter darüber.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::DashboardCards</name>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Events a second</source>
        <translation>Ereignisse pro Sekunde</translation>
    </message>
    <message>
        <source>Delivery p99</source>
        <translation>Zustellung p99</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>Warten jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 ein, %2 aus</translation>
    </message>
    <message>
        <source>No message in the last 5 min</source>
        <translation>Keine Nachricht in den letzten 5 min</translation>
    </message>
    <message>
        <source>p50 %1, p95 %2</source>
        <translation>p50 %1, p95 %2</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Niemand wartet</translation>
    </message>
    <message>
        <source>Longest %1, over the target</source>
        <translation>Längste %1, über dem Ziel</translation>
    </message>
    <message>
        <source>Longest %1</source>
        <translation>Längste %1</translation>
    </message>
    <message>
        <source>%1 · median %2</source>
        <translation>%1 · Median %2</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::DashboardCharts</name>
    <message>
        <source>No figures yet</source>
        <translation>Noch keine Zahlen</translation>
    </message>
    <message>
        <source>Connections by transport</source>
        <translation>Verbindungen nach Transport</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>Polling</translation>
    </message>
    <message>
        <source>Events a second</source>
        <translation>Ereignisse pro Sekunde</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Delivery of chat messages</source>
        <translation>Zustellung von Chatnachrichten</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Errors and refusals a second</source>
        <translation>Fehler und Ablehnungen pro Sekunde</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längste</translation>
    </message>
    <message>
        <source>Median today</source>
        <translation>Median heute</translation>
    </message>
    <message>
        <source>Calls that came about</source>
        <translation>Zustande gekommene Anrufe</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>Erfolgsquote</translation>
    </message>
    <message>
        <source>CPU and memory</source>
        <translation>CPU und Speicher</translation>
    </message>
    <message>
        <source>CPU of one core</source>
        <translation>CPU eines Kerns</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Jobs that wait</source>
        <translation>Wartende Aufträge</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>The figures are being loaded…</source>
        <translation>Die Zahlen werden geladen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Charts of: %1</source>
        <translation>Diagramme von: %1</translation>
    </message>
    <message>
        <source>Charts: %1</source>
        <translation>Diagramme: %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>No figures</source>
        <translation>Keine Zahlen</translation>
    </message>
    <message>
        <source>The figures could not be loaded. %1</source>
        <translation>Die Zahlen konnten nicht geladen werden. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::DataDirectoryStep</name>
    <message>
        <source>Give the whole path, beginning with a slash.</source>
        <translation>Geben Sie den ganzen Pfad an, beginnend mit einem Schrägstrich.</translation>
    </message>
    <message>
        <source>This is a file. Choose a directory.</source>
        <translation>Das ist eine Datei. Wählen Sie ein Verzeichnis.</translation>
    </message>
    <message>
        <source>You may not write here. Choose a directory of your own, or have its rights changed.</source>
        <translation>Hier dürfen Sie nicht schreiben. Wählen Sie ein eigenes Verzeichnis oder lassen Sie die Rechte ändern.</translation>
    </message>
    <message>
        <source>The directory will be made.</source>
        <translation>Das Verzeichnis wird angelegt.</translation>
    </message>
    <message>
        <source>The directory is empty and can be written.</source>
        <translation>Das Verzeichnis ist leer und beschreibbar.</translation>
    </message>
    <message>
        <source>A clinic is kept here already. It is opened as it is; sign in with its administrator.</source>
        <translation>Hier liegt bereits eine Klinik. Sie wird unverändert geöffnet; melden Sie sich mit ihrem Administrator an.</translation>
    </message>
    <message>
        <source>Other files are kept here. They stay as they are, but a directory of its own is tidier.</source>
        <translation>Hier liegen andere Dateien. Sie bleiben unverändert, doch ein eigenes Verzeichnis ist übersichtlicher.</translation>
    </message>
    <message>
        <source>&amp;Data directory</source>
        <translation>&amp;Datenverzeichnis</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Where shall the clinic be kept?</source>
        <translation>Wo sollen die Daten der Klinik liegen?</translation>
    </message>
    <message>
        <source>What the clinic knows lives in one directory on this computer. Back up this directory.</source>
        <translation>Alle Daten der Klinik liegen in einem Verzeichnis auf diesem Computer. Sichern Sie dieses Verzeichnis.</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>Datenverzeichnis</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::DataTable</name>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::DateRange</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::FigureCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::FigureText</name>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 k</source>
        <translation>%1 k</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::FilterField</name>
    <message>
        <source>used before</source>
        <translation>früher benutzt</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::FormDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::IssueTokenDialog</name>
    <message>
        <source>Issue a token for %1</source>
        <translation>Token für %1 ausstellen</translation>
    </message>
    <message>
        <source>Whoever holds the token can connect as this person (%1) until it expires. That it was issued is kept in the audit.</source>
        <translation>Wer das Token besitzt, kann sich bis zum Ablauf als diese Person (%1) verbinden. Das Ausstellen wird im Audit festgehalten.</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 Stunden</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>&amp;Valid for</source>
        <translation>&amp;Gültig für</translation>
    </message>
    <message>
        <source>Issue token</source>
        <translation>Token ausstellen</translation>
    </message>
    <message>
        <source>Issuing…</source>
        <translation>Wird ausgestellt…</translation>
    </message>
    <message>
        <source>Token for %1</source>
        <translation>Token für %1</translation>
    </message>
    <message>
        <source>Valid until %1. It is shown only now: copy it or scan it before you close this window.</source>
        <translation>Gültig bis %1. Es wird nur jetzt angezeigt: Kopieren oder scannen Sie es, bevor Sie dieses Fenster schließen.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message numerus="yes">
        <source>A copy leaves the clipboard after %n seconds.</source>
        <translation>
            <numerusform>Eine Kopie verlässt die Zwischenablage nach %n Sekunde.</numerusform>
            <numerusform>Eine Kopie verlässt die Zwischenablage nach %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token as a QR code</source>
        <translation>Das Token als QR-Code</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::Labels</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Physician</source>
        <translation>Arzt</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Beschäftigt</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Betrachter</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Clinician lead</source>
        <translation>Ärztliche Leitung</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>No show</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Konsultation</translation>
    </message>
    <message>
        <source>Agent support</source>
        <translation>Mitarbeiter-Support</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>a latency</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask an administrator.</source>
        <translation>Ihre Rolle erlaubt das nicht. Wenden Sie sich an einen Administrator.</translation>
    </message>
    <message>
        <source>This is no longer there. Refresh with F5 and try again.</source>
        <translation>Das ist nicht mehr vorhanden. Aktualisieren Sie mit F5 und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1. Somebody else was faster, or the id is taken: refresh with F5 and check.</source>
        <translation>%1. Jemand war schneller oder die ID ist vergeben: Aktualisieren Sie mit F5 und prüfen Sie.</translation>
    </message>
    <message>
        <source>The server or its database does not answer at the moment. Try again shortly.</source>
        <translation>Der Server oder seine Datenbank antwortet derzeit nicht. Versuchen Sie es in Kürze erneut.</translation>
    </message>
    <message>
        <source>The server did not accept what was entered: %1.</source>
        <translation>Der Server hat die Eingabe nicht angenommen: %1.</translation>
    </message>
    <message>
        <source>The server refused (%1). Try again.</source>
        <translation>Der Server hat abgelehnt (%1). Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::LimitRows</name>
    <message>
        <source>%1 to %2 · standard %3 · holds at once</source>
        <translation>%1 bis %2 · Standard %3 · gilt sofort</translation>
    </message>
    <message>
        <source>Holds now</source>
        <translation>Gilt jetzt</translation>
    </message>
    <message>
        <source>The server is asked for its limits…</source>
        <translation>Die Grenzwerte werden vom Server abgefragt…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::LinkIndicator</name>
    <message>
        <source>Devices not told yet</source>
        <translation>Geräte noch nicht gemeldet</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::LinkPainting</name>
    <message>
        <source>Devices not told yet</source>
        <translation>Geräte noch nicht gemeldet</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::LinkWords</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Camera on</source>
        <translation>Kamera an</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>Kamera aus</translation>
    </message>
    <message>
        <source>Microphone on</source>
        <translation>Mikrofon an</translation>
    </message>
    <message>
        <source>Microphone off</source>
        <translation>Mikrofon aus</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 % lost</source>
        <translation>%1 % verloren</translation>
    </message>
    <message>
        <source>Network %1</source>
        <translation>Netz %1</translation>
    </message>
    <message>
        <source>Reconnecting, place kept for %1</source>
        <translation>Verbindet erneut, Platz für %1 reserviert</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ListPage</name>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nichts entspricht dem Filter</translation>
    </message>
    <message>
        <source>All words of the filter must occur in a row.</source>
        <translation>Alle Wörter des Filters müssen in einer Zeile vorkommen.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>Warten auf den Server…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ListenStep</name>
    <message>
        <source>&amp;This computer only (127.0.0.1)</source>
        <translation>&amp;Nur dieser Computer (127.0.0.1)</translation>
    </message>
    <message>
        <source>&amp;Every network of this computer (0.0.0.0)</source>
        <translation>&amp;Alle Netze dieses Computers (0.0.0.0)</translation>
    </message>
    <message>
        <source>&amp;One address:</source>
        <translation>&amp;Eine Adresse:</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>Adresse für eingehende Verbindungen</translation>
    </message>
    <message>
        <source>Where do clients connect?</source>
        <translation>Wo verbinden sich Clients?</translation>
    </message>
    <message>
        <source>Apps and web pages reach the clinic at this address. Begin with this computer only; it can be changed later.</source>
        <translation>Apps und Webseiten erreichen die Klinik unter dieser Adresse. Beginnen Sie nur mit diesem Computer; das lässt sich später ändern.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Give an IPv4 or IPv6 address of this computer.</source>
        <translation>Geben Sie eine IPv4- oder IPv6-Adresse dieses Computers an.</translation>
    </message>
    <message>
        <source>Traffic to this address is not encrypted. Start Anteroom with a certificate (--tls-cert, --tls-key) before patients use it.</source>
        <translation>Der Datenverkehr zu dieser Adresse ist nicht verschlüsselt. Starten Sie Anteroom mit einem Zertifikat (--tls-cert, --tls-key), bevor Patienten es nutzen.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::LogCollector</name>
    <message numerus="yes">
        <source>%n lines came too fast and are not shown here</source>
        <translation>
            <numerusform>%n Zeile kam zu schnell und wird hier nicht angezeigt</numerusform>
            <numerusform>%n Zeilen kamen zu schnell und werden hier nicht angezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::LogModel</name>
    <message>
        <source>Debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::LogsPage</name>
    <message>
        <source>Filter by level, part or words</source>
        <translation>Nach Stufe, Teil oder Wörtern filtern</translation>
    </message>
    <message>
        <source>Select a line to read the whole of it.</source>
        <translation>Wählen Sie eine Zeile, um sie ganz zu lesen.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Nothing was logged yet</source>
        <translation>Noch keine Log-Einträge</translation>
    </message>
    <message>
        <source>What the server and the console have to report appears here: ids, sizes and codes, never names or contents.</source>
        <translation>Was Server und Konsole melden, erscheint hier: IDs, Größen und Codes, nie Namen oder Inhalte.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Keep the newest line in sight; scrolling up ends it</source>
        <translation>Neueste Zeile im Blick behalten; Hochscrollen beendet das</translation>
    </message>
    <message>
        <source>Copy the selected lines</source>
        <translation>Ausgewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Save the lines that the filter lets through as text</source>
        <translation>Vom Filter durchgelassene Zeilen als Text speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lines</source>
        <translation>
            <numerusform>%1 von %n Zeile</numerusform>
            <numerusform>%1 von %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Log speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The log was not saved: %1</source>
        <translation>Das Log wurde nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>The log was saved. Only you can read the file.</source>
        <translation>Das Log wurde gespeichert. Nur Sie können die Datei lesen.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Meldung ausblenden</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ModerationQuestions</name>
    <message>
        <source>For how &amp;long</source>
        <translation>Für wie &amp;lange</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>%1 can&apos;t write messages in any conversation until then, and is told why. They stay connected and can read.</source>
        <translation>%1 kann bis dahin in keinem Chat schreiben und erfährt den Grund. Verbindung und Lesen bleiben möglich.</translation>
    </message>
    <message>
        <source>Ban address</source>
        <translation>Adresse sperren</translation>
    </message>
    <message>
        <source>Everybody who connects from the address of %1 (%2) is disconnected and kept out until then: behind one address there may be a whole household or practice.</source>
        <translation>Alle, die sich von der Adresse von %1 (%2) verbinden, werden getrennt und bis dahin ausgesperrt: Hinter einer Adresse kann ein ganzer Haushalt oder eine ganze Praxis stehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::MuteModel</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::MutedSection</name>
    <message>
        <source>Muted people</source>
        <translation>Stummgeschaltete</translation>
    </message>
    <message>
        <source>Filter by name, id, conversation or reason</source>
        <translation>Nach Name, ID, Chat oder Grund filtern</translation>
    </message>
    <message>
        <source>Select a person to see why they may not write and to lift the mute.</source>
        <translation>Wählen Sie eine Person, um den Grund der Stummschaltung zu sehen und sie aufzuheben.</translation>
    </message>
    <message>
        <source>Nobody is muted</source>
        <translation>Niemand ist stummgeschaltet</translation>
    </message>
    <message>
        <source>People who may not write for a while appear here. Mute somebody on the Connections or the Presence page.</source>
        <translation>Personen, die eine Zeit lang nicht schreiben dürfen, erscheinen hier. Stummschalten können Sie auf den Seiten „Verbindungen“ und „Anwesenheit“.</translation>
    </message>
    <message>
        <source>Lift mute</source>
        <translation>Stummschaltung aufheben</translation>
    </message>
    <message>
        <source>Show person</source>
        <translation>Person anzeigen</translation>
    </message>
    <message>
        <source>Show conversation</source>
        <translation>Chat anzeigen</translation>
    </message>
    <message>
        <source>Muted in one conversation</source>
        <translation>In einem Chat stummgeschaltet</translation>
    </message>
    <message>
        <source>Muted everywhere</source>
        <translation>Überall stummgeschaltet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message numerus="yes">
        <source>%n mutes</source>
        <translation>
            <numerusform>%n Stummschaltung</numerusform>
            <numerusform>%n Stummschaltungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may write again.</source>
        <translation>%1 darf wieder schreiben.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::NavigationBar</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show titles (Ctrl+B)</source>
        <translation>Titel anzeigen (Strg+B)</translation>
    </message>
    <message>
        <source>Show icons only (Ctrl+B)</source>
        <translation>Nur Symbole anzeigen (Strg+B)</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::NewConsultationDialog</name>
    <message>
        <source>New consultation</source>
        <translation>Neue Konsultation</translation>
    </message>
    <message>
        <source>Opens a room for a video consultation. Both can join at once; the physician or an operator starts it.</source>
        <translation>Öffnet einen Raum für eine Videokonsultation. Beide können sofort beitreten; der Arzt oder ein Bediener startet sie.</translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation>&amp;Patient</translation>
    </message>
    <message>
        <source>P&amp;hysician</source>
        <translation>&amp;Arzt</translation>
    </message>
    <message>
        <source>Create consultation</source>
        <translation>Konsultation anlegen</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird angelegt…</translation>
    </message>
    <message>
        <source>The consultation was created</source>
        <translation>Die Konsultation wurde angelegt</translation>
    </message>
    <message>
        <source>Clients join it with the session id below.</source>
        <translation>Clients treten mit der Session-ID unten bei.</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>Session-ID</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::NewConversationDialog</name>
    <message>
        <source>New conversation</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>The people chosen here can write to each other as soon as they join.</source>
        <translation>Die hier gewählten Personen können einander schreiben, sobald sie beitreten.</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation>&amp;Patient</translation>
    </message>
    <message>
        <source>P&amp;hysician</source>
        <translation>&amp;Arzt</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>&amp;Mitarbeiter</translation>
    </message>
    <message>
        <source>Create conversation</source>
        <translation>Chat anlegen</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird angelegt…</translation>
    </message>
    <message>
        <source>The conversation was created</source>
        <translation>Der Chat wurde angelegt</translation>
    </message>
    <message>
        <source>Clients join it with the id below.</source>
        <translation>Clients treten mit der ID unten bei.</translation>
    </message>
    <message>
        <source>Conversation id</source>
        <translation>Chat-ID</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::NewPersonDialog</name>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>A person can connect as soon as they have a token.</source>
        <translation>Eine Person kann sich verbinden, sobald sie ein Token hat.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>&amp;Email (optional)</source>
        <translation>&amp;E-Mail (optional)</translation>
    </message>
    <message>
        <source>&amp;Id (optional)</source>
        <translation>&amp;ID (optional)</translation>
    </message>
    <message>
        <source>Create person</source>
        <translation>Person anlegen</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird angelegt…</translation>
    </message>
    <message>
        <source>This is not an address like name@clinic.org.</source>
        <translation>Das ist keine Adresse wie name@clinic.org.</translation>
    </message>
    <message>
        <source>Empty: a random one. Letters, digits, “_” and “-”, at most 64.</source>
        <translation>Leer: eine zufällige ID. Buchstaben, Ziffern, „_“ und „-“, höchstens 64.</translation>
    </message>
    <message>
        <source>Only letters, digits, “_” and “-” are possible.</source>
        <translation>Nur Buchstaben, Ziffern, „_“ und „-“ sind möglich.</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>%1 wurde angelegt</translation>
    </message>
    <message>
        <source>Clients use the id below. Next, the person needs a token to connect.</source>
        <translation>Clients verwenden die ID unten. Als Nächstes braucht die Person ein Token, um sich zu verbinden.</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Issue a token…</source>
        <translation>Token ausstellen…</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::NotificationPreview</name>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>%1 · now</source>
        <translation>%1 · jetzt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>The message stands here.</source>
        <translation>Hier steht die Nachricht.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::NotificationsPage</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Send notification</source>
        <translation>Benachrichtigung senden</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Senden…</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Typ&amp;e</source>
        <translation>T&amp;yp</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Priorität</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itel</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>Write no health data: a push text may be read on a locked phone, and passes through the phone&apos;s maker. Say that there is news, not what.</source>
        <translation>Schreiben Sie keine Gesundheitsdaten: Ein Push-Text ist womöglich auf einem gesperrten Telefon lesbar und läuft über dessen Hersteller. Schreiben Sie, dass es Neues gibt, nicht was.</translation>
    </message>
    <message>
        <source>Sent in this session</source>
        <translation>In dieser Sitzung gesendet</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Noch nichts gesendet</translation>
    </message>
    <message>
        <source>What you send in this session is listed here, without its text.</source>
        <translation>Was Sie in dieser Sitzung senden, steht hier, ohne den Text.</translation>
    </message>
    <message>
        <source>As the app shows it</source>
        <translation>So zeigt es die App</translation>
    </message>
    <message>
        <source>Low: shown without a sound</source>
        <translation>Niedrig: ohne Ton angezeigt</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High: cannot wait</source>
        <translation>Hoch: kann nicht warten</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>%n Zeichen zu viel</numerusform>
            <numerusform>%n Zeichen zu viel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Whom it reaches is not known. %1</source>
        <translation>Unbekannt, wen es erreicht. %1</translation>
    </message>
    <message>
        <source>Choose whom it is for.</source>
        <translation>Wählen Sie, für wen es ist.</translation>
    </message>
    <message>
        <source>Counting whom it reaches…</source>
        <translation>Empfänger werden gezählt…</translation>
    </message>
    <message>
        <source>Reaches nobody.</source>
        <translation>Erreicht niemanden.</translation>
    </message>
    <message numerus="yes">
        <source>Reaches %n people</source>
        <translation>
            <numerusform>Erreicht %n Person</numerusform>
            <numerusform>Erreicht %n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them connected now</source>
        <translation>
            <numerusform>%n davon jetzt verbunden</numerusform>
            <numerusform>%n davon jetzt verbunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Your role may read only.</source>
        <translation>Ihre Rolle darf nur lesen.</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>Warten auf den Server…</translation>
    </message>
    <message>
        <source>It needs a type.</source>
        <translation>Ein Typ fehlt.</translation>
    </message>
    <message>
        <source>It needs a title.</source>
        <translation>Ein Titel fehlt.</translation>
    </message>
    <message>
        <source>It needs a message.</source>
        <translation>Eine Nachricht fehlt.</translation>
    </message>
    <message>
        <source>The message is too long.</source>
        <translation>Die Nachricht ist zu lang.</translation>
    </message>
    <message>
        <source>Whom it reaches is not known yet.</source>
        <translation>Noch unbekannt, wen es erreicht.</translation>
    </message>
    <message>
        <source>It needs somebody to go to.</source>
        <translation>Ein Empfänger fehlt.</translation>
    </message>
    <message>
        <source>It would reach nobody.</source>
        <translation>Es würde niemanden erreichen.</translation>
    </message>
    <message numerus="yes">
        <source>Send this to %n people?</source>
        <translation>
            <numerusform>An %n Person senden?</numerusform>
            <numerusform>An %n Personen senden?</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes to: %1. What was sent can&apos;t be taken back.</source>
        <translation>Es geht an: %1. Gesendetes lässt sich nicht zurückholen.</translation>
    </message>
    <message numerus="yes">
        <source>Send to %n people</source>
        <translation>
            <numerusform>An %n Person senden</numerusform>
            <numerusform>An %n Personen senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n people.</source>
        <translation>
            <numerusform>An %n Person gesendet.</numerusform>
            <numerusform>An %n Personen gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::OutboxModel</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Neuer Versuch</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Betrifft</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::OutboxPage</name>
    <message>
        <source>Filter by kind, state, id or error</source>
        <translation>Nach Art, Zustand, ID oder Fehler filtern</translation>
    </message>
    <message>
        <source>Select a delivery to see what came of it and to have it tried again.</source>
        <translation>Wählen Sie eine Zustellung, um ihr Ergebnis zu sehen und sie erneut versuchen zu lassen.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Aufgeben…</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Push and payment messages to the clinic&apos;s other systems that could not be delivered appear here. The others are under Under way and All.</source>
        <translation>Push- und Zahlungsmeldungen an die anderen Systeme der Klinik, die nicht zugestellt werden konnten, erscheinen hier. Die übrigen stehen unter „Unterwegs“ und „Alle“.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Tells the billing system of a consultation that ended</source>
        <translation>Meldet dem Abrechnungssystem eine beendete Konsultation</translation>
    </message>
    <message>
        <source>Tells the push service of news for somebody who is away</source>
        <translation>Meldet dem Push-Dienst Neues für jemanden, der abwesend ist</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>For administrators: it is not sent any more</source>
        <translation>Für Administratoren: Sie wird nicht mehr gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n angezeigt</numerusform>
            <numerusform>%n angezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n gescheitert</numerusform>
            <numerusform>%n gescheitert</numerusform>
        </translation>
    </message>
    <message>
        <source>It is due again.</source>
        <translation>Sie ist wieder fällig.</translation>
    </message>
    <message>
        <source>Try again what was given up</source>
        <translation>Aufgegebenes erneut versuchen</translation>
    </message>
    <message>
        <source>Make sure that nobody has seen to it by hand meanwhile: the receiver may act on it a second time.</source>
        <translation>Vergewissern Sie sich, dass sich inzwischen niemand von Hand darum gekümmert hat: Der Empfänger führt es sonst womöglich ein zweites Mal aus.</translation>
    </message>
    <message>
        <source>The billing system is not told of consultation %1, now or later: see to its payment by hand.</source>
        <translation>Das Abrechnungssystem erfährt nichts von Konsultation %1, weder jetzt noch später: Kümmern Sie sich von Hand um die Zahlung.</translation>
    </message>
    <message>
        <source>The push service is not told of notification %1. The app still shows it.</source>
        <translation>Der Push-Dienst erfährt nichts von Benachrichtigung %1. Die App zeigt sie trotzdem.</translation>
    </message>
    <message>
        <source>Give up a delivery</source>
        <translation>Eine Zustellung aufgeben</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>It is not sent any more.</source>
        <translation>Sie wird nicht mehr gesendet.</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Betrifft</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PageLink</name>
    <message>
        <source>Open Connections</source>
        <translation>Verbindungen öffnen</translation>
    </message>
    <message>
        <source>Open Traffic</source>
        <translation>Datenverkehr öffnen</translation>
    </message>
    <message>
        <source>Open Waiting room</source>
        <translation>Wartezimmer öffnen</translation>
    </message>
    <message>
        <source>Open Consultations</source>
        <translation>Konsultationen öffnen</translation>
    </message>
    <message>
        <source>Open Refusals</source>
        <translation>Ablehnungen öffnen</translation>
    </message>
    <message>
        <source>Open Outbox</source>
        <translation>Postausgang öffnen</translation>
    </message>
    <message>
        <source>Open Logs</source>
        <translation>Logs öffnen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PaletteSources</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>Consultation, %1</source>
        <translation>Konsultation, %1</translation>
    </message>
    <message>
        <source>Conversation, %1</source>
        <translation>Chat, %1</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ParticipantRow</name>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Takes this person out of the consultation&apos;s room</source>
        <translation>Nimmt diese Person aus dem Raum der Konsultation</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>verbindet erneut</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>beigetreten</translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>nicht beigetreten</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PeoplePage</name>
    <message>
        <source>Filter by name, role, email or id</source>
        <translation>Nach Name, Rolle, E-Mail oder ID filtern</translation>
    </message>
    <message>
        <source>Select a person to issue tokens and to bring them together with others.</source>
        <translation>Wählen Sie eine Person, um Token auszustellen und sie mit anderen zusammenzubringen.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Physicians</source>
        <translation>Ärzte</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Noch keine Personen</translation>
    </message>
    <message>
        <source>Create the first patient and the first physician, then issue each of them a token to connect with.</source>
        <translation>Legen Sie den ersten Patienten und den ersten Arzt an und stellen Sie beiden ein Token für die Verbindung aus.</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>Neue Person…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>%1, as “%2”</source>
        <translation>%1, als „%2“</translation>
    </message>
    <message>
        <source>Issue token…</source>
        <translation>Token ausstellen…</translation>
    </message>
    <message>
        <source>Revoke tokens…</source>
        <translation>Token widerrufen…</translation>
    </message>
    <message>
        <source>Every token issued so far stops working, on all devices</source>
        <translation>Alle bisher ausgestellten Token werden auf allen Geräten ungültig</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>Deaktivieren…</translation>
    </message>
    <message>
        <source>New conversation…</source>
        <translation>Neuer Chat…</translation>
    </message>
    <message>
        <source>New consultation…</source>
        <translation>Neue Konsultation…</translation>
    </message>
    <message>
        <source>Console access…</source>
        <translation>Konsolenzugang…</translation>
    </message>
    <message>
        <source>Withdraw access…</source>
        <translation>Zugang entziehen…</translation>
    </message>
    <message>
        <source>Activate…</source>
        <translation>Aktivieren…</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw the console access of %1</source>
        <translation>%1 den Konsolenzugang entziehen</translation>
    </message>
    <message>
        <source>%1 can&apos;t sign in to the console any more. They stay a person of the clinic.</source>
        <translation>%1 kann sich nicht mehr an der Konsole anmelden, bleibt aber Person der Klinik.</translation>
    </message>
    <message>
        <source>Withdraw access</source>
        <translation>Zugang entziehen</translation>
    </message>
    <message>
        <source>%1 has no access to the console.</source>
        <translation>%1 hat keinen Zugang zur Konsole.</translation>
    </message>
    <message>
        <source>Revoke the tokens of %1</source>
        <translation>Token von %1 widerrufen</translation>
    </message>
    <message>
        <source>Every token that was issued to %1 stops working, and all of their devices are disconnected within a second.</source>
        <translation>Alle für %1 ausgestellten Token werden ungültig und alle zugehörigen Geräte innerhalb einer Sekunde getrennt.</translation>
    </message>
    <message>
        <source>Revoke tokens</source>
        <translation>Token widerrufen</translation>
    </message>
    <message>
        <source>The tokens of %1 are revoked.</source>
        <translation>Die Token von %1 sind widerrufen.</translation>
    </message>
    <message>
        <source>Activate %1</source>
        <translation>%1 aktivieren</translation>
    </message>
    <message>
        <source>%1 can connect again with a valid token.</source>
        <translation>%1 kann sich mit einem gültigen Token wieder verbinden.</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Deactivate %1</source>
        <translation>%1 deaktivieren</translation>
    </message>
    <message>
        <source>%1 can&apos;t connect any more and is disconnected on all devices. Nothing that they wrote is deleted.</source>
        <translation>%1 kann sich nicht mehr verbinden und wird auf allen Geräten getrennt. Geschriebenes wird nicht gelöscht.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>%1 is active.</source>
        <translation>%1 ist aktiv.</translation>
    </message>
    <message>
        <source>%1 is deactivated.</source>
        <translation>%1 ist deaktiviert.</translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>Stummschalten…</translation>
    </message>
    <message>
        <source>%1 is muted for %2.</source>
        <translation>%1 ist für %2 stummgeschaltet.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PersonComboBox</name>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>There is nobody with this role yet</source>
        <translation>Es gibt noch niemanden mit dieser Rolle</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Teil des Namens eingeben</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PersonDevices</name>
    <message>
        <source>Unknown program</source>
        <translation>Unbekanntes Programm</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PreferenceRows</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Konsole sperren</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PreferenceStore</name>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>High contrast is black and white with strong borders.</source>
        <translation>Hoher Kontrast ist schwarz-weiß mit kräftigen Rändern.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Compact shows more rows at once.</source>
        <translation>Kompakt zeigt mehr Zeilen auf einmal.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Komfortabel</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Of the desktop&apos;s own size.</source>
        <translation>Im Verhältnis zur Größe des Desktops.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Holds from the next start of the console.</source>
        <translation>Gilt ab dem nächsten Start der Konsole.</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>Desktop-Benachrichtigungen</translation>
    </message>
    <message>
        <source>When a patient waits. They never name anybody.</source>
        <translation>Wenn ein Patient wartet. Sie nennen nie einen Namen.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>A short one with each notification.</source>
        <translation>Ein kurzer bei jeder Benachrichtigung.</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>No notifications and no sound; the console itself still shows who waits.</source>
        <translation>Keine Benachrichtigungen und kein Ton; die Konsole zeigt weiterhin, wer wartet.</translation>
    </message>
    <message>
        <source>Closing the window keeps the clinic open</source>
        <translation>Klinik bleibt beim Schließen des Fensters offen</translation>
    </message>
    <message>
        <source>The console stays in the system tray, where there is one.</source>
        <translation>Die Konsole bleibt im Infobereich, sofern vorhanden.</translation>
    </message>
    <message>
        <source>Longest wait that is fine</source>
        <translation>Längste vertretbare Wartezeit</translation>
    </message>
    <message>
        <source>Who waits longer is marked.</source>
        <translation>Wer länger wartet, wird markiert.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Lock when nobody uses the console for</source>
        <translation>Konsole sperren, wenn unbenutzt für</translation>
    </message>
    <message>
        <source>Names and contents are gone until somebody signs in again; the clinic stays open.</source>
        <translation>Namen und Inhalte sind verborgen, bis sich jemand wieder anmeldet; die Klinik bleibt offen.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PresenceBoard</name>
    <message>
        <source>Physicians</source>
        <translation>Ärzte</translation>
    </message>
    <message>
        <source>No physician matches or is here.</source>
        <translation>Kein Arzt passt zum Filter oder ist hier.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Nobody of the staff matches or is here.</source>
        <translation>Niemand vom Personal passt zum Filter oder ist hier.</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>No patient matches or is here.</source>
        <translation>Kein Patient passt zum Filter oder ist hier.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PresenceCardDelegate</name>
    <message>
        <source>Waiting %1</source>
        <translation>Wartet %1</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PresenceColumnProxy</name>
    <message>
        <source>waiting for %1</source>
        <translation>wartet seit %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>1 device</source>
        <translation>1 Gerät</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PresenceModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Benutzer-ID</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PresencePage</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Filter by name, role, status or id</source>
        <translation>Nach Name, Rolle, Status oder ID filtern</translation>
    </message>
    <message>
        <source>Select a person to see their devices and times.</source>
        <translation>Wählen Sie eine Person, um ihre Geräte und Zeiten zu sehen.</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Jetzt hier</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Disconnect and revoke tokens…</source>
        <translation>Trennen und Token widerrufen…</translation>
    </message>
    <message>
        <source>Copy user id</source>
        <translation>Benutzer-ID kopieren</translation>
    </message>
    <message>
        <source>Nobody is here</source>
        <translation>Niemand ist hier</translation>
    </message>
    <message>
        <source>Patients, physicians and staff appear here as soon as they connect with a token. Issue one on the People page.</source>
        <translation>Patienten, Ärzte und Personal erscheinen hier, sobald sie sich mit einem Token verbinden. Stellen Sie eines auf der Seite „Personen“ aus.</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Ends every connection of this person within a second</source>
        <translation>Beendet alle Verbindungen dieser Person innerhalb einer Sekunde</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n angezeigt</numerusform>
            <numerusform>%n angezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%n hier</numerusform>
            <numerusform>%n hier</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect and revoke tokens</source>
        <translation>Trennen und Token widerrufen</translation>
    </message>
    <message>
        <source>%1 is disconnected on all devices within a second, and every token issued so far stops working.</source>
        <translation>%1 wird innerhalb einer Sekunde auf allen Geräten getrennt, und alle bisher ausgestellten Token werden ungültig.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>%1 was disconnected.</source>
        <translation>%1 wurde getrennt.</translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>Stummschalten…</translation>
    </message>
    <message>
        <source>%1 is muted for %2.</source>
        <translation>%1 ist für %2 stummgeschaltet.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::Program</name>
    <message>
        <source>The console was locked because nobody used it. The clinic is open.</source>
        <translation>Die Konsole wurde gesperrt, weil niemand sie benutzte. Die Klinik ist offen.</translation>
    </message>
    <message>
        <source>The console was locked together with the desktop.</source>
        <translation>Die Konsole wurde zusammen mit dem Desktop gesperrt.</translation>
    </message>
    <message>
        <source>The server starts anew with its new settings…</source>
        <translation>Der Server startet mit den neuen Einstellungen neu…</translation>
    </message>
    <message>
        <source>The clinic is being opened…</source>
        <translation>Die Klinik wird geöffnet…</translation>
    </message>
    <message>
        <source>The server starts…</source>
        <translation>Der Server startet…</translation>
    </message>
    <message>
        <source>The administrator is being made…</source>
        <translation>Der Administrator wird angelegt…</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>The clinic stays open</source>
        <translation>Die Klinik bleibt offen</translation>
    </message>
    <message>
        <source>Anteroom goes on in the system tray. Quit it there, or with Ctrl+Q.</source>
        <translation>Anteroom läuft im Infobereich weiter. Beenden Sie es dort oder mit Strg+Q.</translation>
    </message>
    <message>
        <source>Close the clinic?</source>
        <translation>Klinik schließen?</translation>
    </message>
    <message numerus="yes">
        <source>%n devices are connected. They are told that the clinic closes, and come back by themselves when it opens again.</source>
        <translation>
            <numerusform>%n Gerät ist verbunden. Es erfährt, dass die Klinik schließt, und kommt von selbst zurück, wenn sie wieder öffnet.</numerusform>
            <numerusform>%n Geräte sind verbunden. Sie erfahren, dass die Klinik schließt, und kommen von selbst zurück, wenn sie wieder öffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the clinic</source>
        <translation>Klinik schließen</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ReasonDialog</name>
    <message>
        <source>&amp;Reason, kept in the audit</source>
        <translation>&amp;Grund, im Audit festgehalten</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>Mindestens %n Zeichen</numerusform>
            <numerusform>Mindestens %n Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::RecipientField</name>
    <message>
        <source>Kind of recipient</source>
        <translation>Art des Empfängers</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>A role</source>
        <translation>Eine Rolle</translation>
    </message>
    <message>
        <source>A channel</source>
        <translation>Ein Kanal</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>The clinic has no channels</source>
        <translation>Die Klinik hat keine Kanäle</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::RefusalCause</name>
    <message>
        <source>No token</source>
        <translation>Kein Token</translation>
    </message>
    <message>
        <source>The client connected without an access token.</source>
        <translation>Der Client hat sich ohne Zugriffstoken verbunden.</translation>
    </message>
    <message>
        <source>Issue the person a token on the People page and enter it in their app. A browser that was only left open can be closed.</source>
        <translation>Stellen Sie der Person auf der Seite „Personen“ ein Token aus und tragen Sie es in ihre App ein. Einen Browser, der nur offen blieb, können Sie schließen.</translation>
    </message>
    <message>
        <source>Token not valid</source>
        <translation>Token ungültig</translation>
    </message>
    <message>
        <source>The access token has expired, was revoked, or was not issued by this clinic.</source>
        <translation>Das Zugriffstoken ist abgelaufen, widerrufen oder nicht von dieser Klinik ausgestellt.</translation>
    </message>
    <message>
        <source>Issue the person a new token on the People page. If every client is refused, compare the clocks and the signing keys of both systems.</source>
        <translation>Stellen Sie der Person auf der Seite „Personen“ ein neues Token aus. Wird jeder Client abgelehnt, vergleichen Sie Uhren und Signaturschlüssel beider Systeme.</translation>
    </message>
    <message>
        <source>Person unknown or deactivated</source>
        <translation>Person unbekannt oder deaktiviert</translation>
    </message>
    <message>
        <source>The token is good, but nobody active with its user id is known here.</source>
        <translation>Das Token ist gültig, aber zu seiner Benutzer-ID ist hier niemand Aktives bekannt.</translation>
    </message>
    <message>
        <source>Look for the person on the People page; activate or create them if they should get in.</source>
        <translation>Suchen Sie die Person auf der Seite „Personen“; aktivieren Sie sie oder legen Sie sie an, wenn sie Zugang haben soll.</translation>
    </message>
    <message>
        <source>Too many connections</source>
        <translation>Zu viele Verbindungen</translation>
    </message>
    <message>
        <source>This person has as many connections as are allowed at once.</source>
        <translation>Diese Person hat so viele Verbindungen, wie gleichzeitig erlaubt sind.</translation>
    </message>
    <message>
        <source>An app that connects again and again without closing is the usual cause. Filter Connections by the person and disconnect what is left over.</source>
        <translation>Meist verbindet sich eine App immer wieder, ohne zu schließen. Filtern Sie „Verbindungen“ nach der Person und trennen Sie, was übrig ist.</translation>
    </message>
    <message>
        <source>Address banned</source>
        <translation>Adresse gesperrt</translation>
    </message>
    <message>
        <source>The address is on the list of banned addresses.</source>
        <translation>Die Adresse steht auf der Liste der gesperrten Adressen.</translation>
    </message>
    <message>
        <source>Nothing to do if the ban is right. Otherwise an administrator lifts it under Banned addresses.</source>
        <translation>Ist die Sperre richtig, ist nichts zu tun. Sonst hebt ein Administrator sie unter „Gesperrte Adressen“ auf.</translation>
    </message>
    <message>
        <source>Too fast</source>
        <translation>Zu schnell</translation>
    </message>
    <message>
        <source>The address opens connections faster than is allowed.</source>
        <translation>Die Adresse öffnet Verbindungen schneller als erlaubt.</translation>
    </message>
    <message>
        <source>Many people behind one address need a higher limit. Ban the address if it is an attack.</source>
        <translation>Viele Personen hinter einer Adresse brauchen einen höheren Grenzwert. Sperren Sie die Adresse, wenn es ein Angriff ist.</translation>
    </message>
    <message>
        <source>Server not ready</source>
        <translation>Server nicht bereit</translation>
    </message>
    <message>
        <source>The database did not answer, so the token could not be checked.</source>
        <translation>Die Datenbank hat nicht geantwortet, das Token konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Clients try again by themselves. If it lasts, look at the database in the status bar and at the space on its disk.</source>
        <translation>Clients versuchen es von selbst erneut. Hält es an, prüfen Sie die Datenbank in der Statusleiste und den freien Platz auf ihrem Datenträger.</translation>
    </message>
    <message>
        <source>Transport unknown</source>
        <translation>Transport unbekannt</translation>
    </message>
    <message>
        <source>The client asked for a transport that this server does not offer.</source>
        <translation>Der Client hat einen Transport verlangt, den dieser Server nicht anbietet.</translation>
    </message>
    <message>
        <source>Set the client to WebSocket or polling, as Socket.IO does by default.</source>
        <translation>Stellen Sie den Client auf WebSocket oder Polling, wie es Socket.IO von sich aus tut.</translation>
    </message>
    <message>
        <source>Session unknown</source>
        <translation>Session unbekannt</translation>
    </message>
    <message>
        <source>The client went on with a session that has ended, for instance after a restart of the server.</source>
        <translation>Der Client hat eine Session fortgesetzt, die beendet ist, etwa nach einem Neustart des Servers.</translation>
    </message>
    <message>
        <source>Clients connect anew by themselves. If it goes on, something between them and the server divides their requests among several servers.</source>
        <translation>Clients verbinden sich von selbst neu. Hält es an, verteilt etwas zwischen ihnen und dem Server die Anfragen auf mehrere Server.</translation>
    </message>
    <message>
        <source>Wrong HTTP method</source>
        <translation>Falsche HTTP-Methode</translation>
    </message>
    <message>
        <source>A handshake must be a GET request; this was another.</source>
        <translation>Ein Handshake muss eine GET-Anfrage sein; dies war eine andere.</translation>
    </message>
    <message>
        <source>Something other than a Socket.IO client tried this address. Look at the client, or at the proxy in between.</source>
        <translation>Etwas anderes als ein Socket.IO-Client hat diese Adresse versucht. Prüfen Sie den Client oder den Proxy dazwischen.</translation>
    </message>
    <message>
        <source>Bad request</source>
        <translation>Fehlerhafte Anfrage</translation>
    </message>
    <message>
        <source>The request does not fit the session or its transport.</source>
        <translation>Die Anfrage passt nicht zur Session oder zu ihrem Transport.</translation>
    </message>
    <message>
        <source>A proxy that changes WebSocket requests is the usual cause: let it pass Upgrade and Connection on.</source>
        <translation>Meist verändert ein Proxy WebSocket-Anfragen: Lassen Sie ihn Upgrade und Connection weitergeben.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>The web page that connected is not on the list of allowed origins, or the address may not connect now.</source>
        <translation>Die verbundene Webseite steht nicht auf der Liste der erlaubten Origins, oder die Adresse darf sich jetzt nicht verbinden.</translation>
    </message>
    <message>
        <source>Add the page&apos;s origin to the settings if it is one of the clinic&apos;s.</source>
        <translation>Fügen Sie den Origin der Seite in den Einstellungen hinzu, wenn sie zur Klinik gehört.</translation>
    </message>
    <message>
        <source>Protocol too old</source>
        <translation>Protokoll zu alt</translation>
    </message>
    <message>
        <source>The client speaks an older protocol of Socket.IO.</source>
        <translation>Der Client spricht ein älteres Protokoll von Socket.IO.</translation>
    </message>
    <message>
        <source>Update the client to Socket.IO 3 or newer.</source>
        <translation>Aktualisieren Sie den Client auf Socket.IO 3 oder neuer.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>The server did not let the client in.</source>
        <translation>Der Server hat den Client nicht zugelassen.</translation>
    </message>
    <message>
        <source>Look for the code in the documentation of the client.</source>
        <translation>Schlagen Sie den Code in der Dokumentation des Clients nach.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::RefusalModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::RefusalTable</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>By code, since the start</source>
        <translation>Nach Code, seit dem Start</translation>
    </message>
    <message numerus="yes">
        <source>%n more codes</source>
        <translation>
            <numerusform>%n weiterer Code</numerusform>
            <numerusform>%n weitere Codes</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the refusals with %1</source>
        <translation>Ablehnungen mit %1 öffnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::RefusedSection</name>
    <message>
        <source>Refused connections</source>
        <translation>Abgelehnte Verbindungen</translation>
    </message>
    <message>
        <source>Filter by address, cause or client</source>
        <translation>Nach Adresse, Ursache oder Client filtern</translation>
    </message>
    <message>
        <source>Select a connection to see why it was refused and what to do.</source>
        <translation>Wählen Sie eine Verbindung, um zu sehen, warum sie abgelehnt wurde und was zu tun ist.</translation>
    </message>
    <message>
        <source>Nobody was refused</source>
        <translation>Niemand wurde abgelehnt</translation>
    </message>
    <message>
        <source>Connections that were not let in appear here with the cause and what to do about it.</source>
        <translation>Nicht zugelassene Verbindungen erscheinen hier mit der Ursache und dem, was zu tun ist.</translation>
    </message>
    <message>
        <source>Only this address</source>
        <translation>Nur diese Adresse</translation>
    </message>
    <message>
        <source>Show ban</source>
        <translation>Sperre anzeigen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n angezeigt</numerusform>
            <numerusform>%n angezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::RoomModel</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Wer darin ist</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Sockets</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Konsultation</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::RoomsPage</name>
    <message>
        <source>No rooms</source>
        <translation>Keine Räume</translation>
    </message>
    <message>
        <source>A room is there while somebody is in it: it appears when a client joins a conversation or a consultation.</source>
        <translation>Ein Raum besteht, solange jemand darin ist: Er erscheint, wenn ein Client einem Chat oder einer Konsultation beitritt.</translation>
    </message>
    <message>
        <source>Nobody is in a consultation</source>
        <translation>Niemand ist in einer Konsultation</translation>
    </message>
    <message>
        <source>Rooms of consultations appear here while somebody is in them.</source>
        <translation>Räume von Konsultationen erscheinen hier, solange jemand darin ist.</translation>
    </message>
    <message>
        <source>Nobody has a conversation open</source>
        <translation>Niemand hat einen Chat offen</translation>
    </message>
    <message>
        <source>Rooms of conversations appear here while somebody is in them.</source>
        <translation>Räume von Chats erscheinen hier, solange jemand darin ist.</translation>
    </message>
    <message>
        <source>Nobody has subscribed to a channel</source>
        <translation>Niemand hat einen Kanal abonniert</translation>
    </message>
    <message>
        <source>Channels and roles that clients listen to appear here. Those of one person alone are under Personal.</source>
        <translation>Kanäle und Rollen, denen Clients folgen, erscheinen hier. Die einer einzelnen Person stehen unter „Persönlich“.</translation>
    </message>
    <message>
        <source>Show the connection of %1</source>
        <translation>Verbindung von %1 anzeigen</translation>
    </message>
    <message>
        <source>Show %1 on the People page</source>
        <translation>%1 auf der Seite „Personen“ anzeigen</translation>
    </message>
    <message>
        <source>Filter by name, kind or room</source>
        <translation>Nach Name, Art oder Raum filtern</translation>
    </message>
    <message>
        <source>Select a room to see who is in it.</source>
        <translation>Wählen Sie einen Raum, um zu sehen, wer darin ist.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Konsultationen</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Show consultation</source>
        <translation>Konsultation anzeigen</translation>
    </message>
    <message>
        <source>Show traffic</source>
        <translation>Datenverkehr anzeigen</translation>
    </message>
    <message>
        <source>Copy room name</source>
        <translation>Raumnamen kopieren</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Show conversation</source>
        <translation>Chat anzeigen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Sockets</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Wer darin ist</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Show the rooms of one person alone too</source>
        <translation>Auch die Räume einer einzelnen Person anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n angezeigt</numerusform>
            <numerusform>%n angezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personal hidden</source>
        <translation>
            <numerusform>%n persönlicher ausgeblendet</numerusform>
            <numerusform>%n persönliche ausgeblendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n in Connections</source>
        <translation>
            <numerusform>%n in „Verbindungen“ anzeigen</numerusform>
            <numerusform>Alle %n in „Verbindungen“ anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ScreenshotTour</name>
    <message>
        <source>Ruth Okafor</source>
        <translation>Ruth Okafor</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Empfang</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::SectionList</name>
    <message>
        <source>Parts of the settings</source>
        <translation>Teile der Einstellungen</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::SentNotificationsModel</name>
    <message>
        <source>All patients</source>
        <translation>Alle Patienten</translation>
    </message>
    <message>
        <source>All physicians</source>
        <translation>Alle Ärzte</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Alle Mitarbeiter</translation>
    </message>
    <message>
        <source>All administrators</source>
        <translation>Alle Administratoren</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Title length</source>
        <translation>Titellänge</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>Kanal %1</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ServerSettingRows</name>
    <message>
        <source>anteroom.db in the data directory</source>
        <translation>anteroom.db im Datenverzeichnis</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Waits for a restart</source>
        <translation>Wartet auf Neustart</translation>
    </message>
    <message>
        <source>Not in this version yet</source>
        <translation>Noch nicht in dieser Version</translation>
    </message>
    <message>
        <source>Fixed by the command line (%1)</source>
        <translation>Durch die Befehlszeile festgelegt (%1)</translation>
    </message>
    <message>
        <source>Fixed by the environment (%1)</source>
        <translation>Durch die Umgebung festgelegt (%1)</translation>
    </message>
    <message>
        <source>holds at once</source>
        <translation>gilt sofort</translation>
    </message>
    <message>
        <source>needs a restart</source>
        <translation>braucht Neustart</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::SettingModel</name>
    <message>
        <source>There is no such file, or it can&apos;t be read.</source>
        <translation>Diese Datei gibt es nicht, oder sie ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Write a whole address, such as https://clinic.example.</source>
        <translation>Geben Sie eine ganze Adresse an, etwa https://clinic.example.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Erster Start</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Einstellungsdatei</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>The settings file could not be read; mend it first.</source>
        <translation>Die Einstellungsdatei war nicht lesbar; berichtigen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>That is the settings file itself; choose another name.</source>
        <translation>Das ist die Einstellungsdatei selbst; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be replaced</source>
        <translation>%1 lässt sich nicht ersetzen</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::SettingRow</name>
    <message>
        <source>Reset to default</source>
        <translation>Auf Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Reset to default: %1</source>
        <translation>Auf Standard zurücksetzen: %1</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::SettingWords</name>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicherung</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Konsultationen</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Not in this version yet.</source>
        <translation>Noch nicht in dieser Version.</translation>
    </message>
    <message>
        <source>Choose one of the words of the list.</source>
        <translation>Wählen Sie eines der Wörter der Liste.</translation>
    </message>
    <message>
        <source>Write an address and a port, such as 127.0.0.1:3000 or [::1]:3000.</source>
        <translation>Geben Sie Adresse und Port an, etwa 127.0.0.1:3000 oder [::1]:3000.</translation>
    </message>
    <message>
        <source>Write a whole number of 0 to %1.</source>
        <translation>Geben Sie eine ganze Zahl von 0 bis %1 an.</translation>
    </message>
    <message>
        <source>Write sqlite:///path or postgresql://user@host/database. A password does not belong here.</source>
        <translation>Geben Sie sqlite:///path oder postgresql://user@host/database an. Ein Passwort gehört nicht hierher.</translation>
    </message>
    <message>
        <source>Certificate and private key go together: fill in both or none.</source>
        <translation>Zertifikat und privater Schlüssel gehören zusammen: Geben Sie beide an oder keines.</translation>
    </message>
    <message>
        <source>Listening address</source>
        <translation>Adresse für eingehende Verbindungen</translation>
    </message>
    <message>
        <source>Address and port that clients connect to. 127.0.0.1 lets in this computer alone, 0.0.0.0 the whole network.</source>
        <translation>Adresse und Port, mit denen sich Clients verbinden. 127.0.0.1 lässt nur diesen Computer zu, 0.0.0.0 das ganze Netzwerk.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>Where people reach this clinic from outside, for the links in invites.</source>
        <translation>Unter ihr ist diese Klinik von außen erreichbar; für die Links in Einladungen.</translation>
    </message>
    <message>
        <source>Web pages that may connect</source>
        <translation>Zugelassene Webseiten</translation>
    </message>
    <message>
        <source>Their origins, divided by commas, such as https://clinic.example. An asterisk lets in every page.</source>
        <translation>Ihre Origins, durch Kommas getrennt, etwa https://clinic.example. Ein Sternchen lässt jede Seite zu.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>The certificate and those that it depends on, as a PEM file. Goes together with the private key.</source>
        <translation>Das Zertifikat und alle, von denen es abhängt, als PEM-Datei. Gehört mit dem privaten Schlüssel zusammen.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>PEM file, RSA or EC, not encrypted. Only the account that runs the server should be able to read it.</source>
        <translation>PEM-Datei, RSA oder EC, unverschlüsselt. Nur das Konto, unter dem der Server läuft, sollte sie lesen können.</translation>
    </message>
    <message>
        <source>Signatures of tokens</source>
        <translation>Signaturen von Token</translation>
    </message>
    <message>
        <source>Algorithms that access tokens may be signed with, divided by commas.</source>
        <translation>Algorithmen, mit denen Zugriffstoken signiert sein dürfen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Keys of outside issuers</source>
        <translation>Schlüssel externer Aussteller</translation>
    </message>
    <message>
        <source>A JSON Web Key Set with the public keys of systems that issue tokens for this clinic.</source>
        <translation>Ein JSON Web Key Set mit den öffentlichen Schlüsseln der Systeme, die Token für diese Klinik ausstellen.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>The iss that access tokens must carry. Empty: any.</source>
        <translation>Der Wert iss, den Zugriffstoken tragen müssen. Leer: beliebig.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Adressat</translation>
    </message>
    <message>
        <source>The aud that access tokens must carry. Empty: any.</source>
        <translation>Der Wert aud, den Zugriffstoken tragen müssen. Leer: beliebig.</translation>
    </message>
    <message>
        <source>Limits on how often</source>
        <translation>Häufigkeit begrenzen</translation>
    </message>
    <message>
        <source>Off is for measurements only: then any client may flood this server. The limits themselves are under Limits.</source>
        <translation>„Aus“ ist nur für Messungen: Jeder Client kann den Server dann überfluten. Die Grenzwerte selbst stehen unter „Grenzwerte“.</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>Datenverzeichnis</translation>
    </message>
    <message>
        <source>Holds the clinic&apos;s database, secrets and lock. Choosing another one opens another clinic; nothing is moved.</source>
        <translation>Enthält Datenbank, Geheimnisse und Sperre der Klinik. Ein anderes zu wählen öffnet eine andere Klinik; nichts wird verschoben.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>sqlite:///path or postgresql://user@host/database. Empty: the file anteroom.db in the data directory. A password is kept with anteroomctl secret set --name database.</source>
        <translation>sqlite:///path oder postgresql://user@host/database. Leer: die Datei anteroom.db im Datenverzeichnis. Ein Passwort hinterlegen Sie mit anteroomctl secret set --name database.</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Wartezimmer</translation>
    </message>
    <message>
        <source>Required: no call begins until staff let the patient in.</source>
        <translation>Erforderlich: Kein Anruf beginnt, bevor das Personal den Patienten einlässt.</translation>
    </message>
    <message>
        <source>Counts as missed after</source>
        <translation>Gilt als versäumt nach</translation>
    </message>
    <message>
        <source>Minutes after an appointment whose patient never came. 0: never.</source>
        <translation>Minuten nach einem Termin, zu dem der Patient nicht kam. 0: nie.</translation>
    </message>
    <message>
        <source>Ends by itself after</source>
        <translation>Endet von selbst nach</translation>
    </message>
    <message>
        <source>Minutes that a running consultation may stand with nobody in it. 0: never.</source>
        <translation>Minuten, die eine laufende Konsultation leer stehen darf. 0: nie.</translation>
    </message>
    <message>
        <source>STUN servers</source>
        <translation>STUN-Server</translation>
    </message>
    <message>
        <source>Help browsers to find a way to each other, such as stun:stun.clinic.example:3478. Divided by commas.</source>
        <translation>Helfen Browsern, einen Weg zueinander zu finden, etwa stun:stun.clinic.example:3478. Durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>TURN servers</source>
        <translation>TURN-Server</translation>
    </message>
    <message>
        <source>Pass calls on where no direct way is open. Their shared secret is kept with anteroomctl secret set --name turn.</source>
        <translation>Leiten Anrufe weiter, wo kein direkter Weg offen ist. Ihr gemeinsames Geheimnis hinterlegen Sie mit anteroomctl secret set --name turn.</translation>
    </message>
    <message>
        <source>Push messages</source>
        <translation>Push-Nachrichten</translation>
    </message>
    <message>
        <source>Is told of messages to people who are away. Its secret is kept with anteroomctl secret set --name webhook.</source>
        <translation>Erfährt von Nachrichten an Abwesende. Das Geheimnis hinterlegen Sie mit anteroomctl secret set --name webhook.</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Is told of consultations that were completed.</source>
        <translation>Erfährt von abgeschlossenen Konsultationen.</translation>
    </message>
    <message>
        <source>Receivers inside this network</source>
        <translation>Empfänger in diesem Netzwerk</translation>
    </message>
    <message>
        <source>Hosts that webhooks may reach although they lie in this network, divided by commas.</source>
        <translation>Hosts, die Webhooks erreichen dürfen, obwohl sie in diesem Netzwerk liegen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>Joins several servers into one clinic.</source>
        <translation>Verbindet mehrere Server zu einer Klinik.</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>Log-Stufe</translation>
    </message>
    <message>
        <source>The least that is written to the log and shown under Logs. Holds at once.</source>
        <translation>Ab dieser Stufe wird ins Log geschrieben und unter „Logs“ angezeigt. Gilt sofort.</translation>
    </message>
    <message>
        <source>Chat messages, steady</source>
        <translation>Chat-Nachrichten, dauerhaft</translation>
    </message>
    <message>
        <source>Chat messages, at once</source>
        <translation>Chat-Nachrichten, auf einmal</translation>
    </message>
    <message>
        <source>Joining and leaving, steady</source>
        <translation>Beitreten und Verlassen, dauerhaft</translation>
    </message>
    <message>
        <source>Joining and leaving, at once</source>
        <translation>Beitreten und Verlassen, auf einmal</translation>
    </message>
    <message>
        <source>Typing signs, steady</source>
        <translation>Tippanzeigen, dauerhaft</translation>
    </message>
    <message>
        <source>Typing signs, at once</source>
        <translation>Tippanzeigen, auf einmal</translation>
    </message>
    <message>
        <source>Call offers and answers, steady</source>
        <translation>Anrufangebote und -antworten, dauerhaft</translation>
    </message>
    <message>
        <source>Call offers and answers, at once</source>
        <translation>Anrufangebote und -antworten, auf einmal</translation>
    </message>
    <message>
        <source>Call candidates, steady</source>
        <translation>Anrufkandidaten, dauerhaft</translation>
    </message>
    <message>
        <source>Call candidates, at once</source>
        <translation>Anrufkandidaten, auf einmal</translation>
    </message>
    <message>
        <source>Starting and ending consultations, steady</source>
        <translation>Konsultationen starten und beenden, dauerhaft</translation>
    </message>
    <message>
        <source>Starting and ending consultations, at once</source>
        <translation>Konsultationen starten und beenden, auf einmal</translation>
    </message>
    <message>
        <source>Subscriptions, steady</source>
        <translation>Abonnements, dauerhaft</translation>
    </message>
    <message>
        <source>Subscriptions, at once</source>
        <translation>Abonnements, auf einmal</translation>
    </message>
    <message>
        <source>Changes of presence, steady</source>
        <translation>Änderungen der Anwesenheit, dauerhaft</translation>
    </message>
    <message>
        <source>Changes of presence, at once</source>
        <translation>Änderungen der Anwesenheit, auf einmal</translation>
    </message>
    <message>
        <source>Other events, steady</source>
        <translation>Andere Ereignisse, dauerhaft</translation>
    </message>
    <message>
        <source>Other events, at once</source>
        <translation>Andere Ereignisse, auf einmal</translation>
    </message>
    <message>
        <source>All events of one device, steady</source>
        <translation>Alle Ereignisse eines Geräts, dauerhaft</translation>
    </message>
    <message>
        <source>All events of one device, at once</source>
        <translation>Alle Ereignisse eines Geräts, auf einmal</translation>
    </message>
    <message>
        <source>All events of one address, steady</source>
        <translation>Alle Ereignisse einer Adresse, dauerhaft</translation>
    </message>
    <message>
        <source>All events of one address, at once</source>
        <translation>Alle Ereignisse einer Adresse, auf einmal</translation>
    </message>
    <message>
        <source>Warned after</source>
        <translation>Warnung nach</translation>
    </message>
    <message>
        <source>Muted after</source>
        <translation>Stummschaltung nach</translation>
    </message>
    <message>
        <source>Disconnected after</source>
        <translation>Trennung nach</translation>
    </message>
    <message>
        <source>Muted for</source>
        <translation>Stummschaltung für</translation>
    </message>
    <message>
        <source>Address kept out after</source>
        <translation>Adresse gesperrt nach</translation>
    </message>
    <message>
        <source>Address kept out for</source>
        <translation>Adresse gesperrt für</translation>
    </message>
    <message>
        <source>events a second</source>
        <translation>Ereignisse pro Sekunde</translation>
    </message>
    <message>
        <source>events at once</source>
        <translation>Ereignisse auf einmal</translation>
    </message>
    <message>
        <source>refusals a minute</source>
        <translation>Ablehnungen pro Minute</translation>
    </message>
    <message>
        <source>bad tokens a minute</source>
        <translation>falsche Token pro Minute</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Shown only</source>
        <translation>Nur angezeigt</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::SettingsPage</name>
    <message>
        <source>Settings (*.ini *.conf)</source>
        <translation>Einstellungen (*.ini *.conf)</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>No setting matches the search.</source>
        <translation>Keine Einstellung entspricht der Suche.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Nothing was imported: %1</source>
        <translation>Nichts wurde importiert: %1</translation>
    </message>
    <message>
        <source>The file says what is set already.</source>
        <translation>Die Datei enthält nur, was schon eingestellt ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings were taken from the file. Look at them, then save.</source>
        <translation>
            <numerusform>%n Einstellung wurde aus der Datei übernommen. Prüfen Sie sie und speichern Sie dann.</numerusform>
            <numerusform>%n Einstellungen wurden aus der Datei übernommen. Prüfen Sie sie und speichern Sie dann.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported: %1</source>
        <translation>Nichts wurde exportiert: %1</translation>
    </message>
    <message>
        <source>The settings were exported, without secrets: those are never in them.</source>
        <translation>Die Einstellungen wurden exportiert, ohne Geheimnisse: Diese sind nie enthalten.</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Diese Konsole</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzwerte</translation>
    </message>
    <message>
        <source>How often a client may do what, and what becomes of those who go on. A number holds as soon as it is entered; the audit keeps who changed it.</source>
        <translation>Wie oft ein Client was tun darf und was mit denen geschieht, die weitermachen. Ein Wert gilt, sobald er eingegeben ist; das Audit hält fest, wer ihn geändert hat.</translation>
    </message>
    <message>
        <source>For you on this computer. What you choose holds at once.</source>
        <translation>Für Sie auf diesem Computer. Ihre Auswahl gilt sofort.</translation>
    </message>
    <message>
        <source>The settings file can&apos;t be read; mend it by hand first.</source>
        <translation>Die Einstellungsdatei ist nicht lesbar; berichtigen Sie sie zuerst von Hand.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings are not right yet.</source>
        <translation>
            <numerusform>%n Einstellung ist noch nicht richtig.</numerusform>
            <numerusform>%n Einstellungen sind noch nicht richtig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes are not saved.</source>
        <translation>
            <numerusform>%n Änderung ist nicht gespeichert.</numerusform>
            <numerusform>%n Änderungen sind nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Alles ist gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes need a restart of the server.</source>
        <translation>
            <numerusform>%n Änderung braucht einen Neustart des Servers.</numerusform>
            <numerusform>%n Änderungen brauchen einen Neustart des Servers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart now…</source>
        <translation>Jetzt neu starten…</translation>
    </message>
    <message>
        <source>The settings were not saved: %1</source>
        <translation>Die Einstellungen wurden nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>Die Einstellungen sind gespeichert.</translation>
    </message>
    <message>
        <source>Restart the server</source>
        <translation>Server neu starten</translation>
    </message>
    <message numerus="yes">
        <source>%n people are connected now: they are disconnected for a few seconds and come back by themselves. What was written is kept.</source>
        <translation>
            <numerusform>%n Person ist jetzt verbunden: Sie wird für einige Sekunden getrennt und kommt von selbst zurück. Geschriebenes bleibt erhalten.</numerusform>
            <numerusform>%n Personen sind jetzt verbunden: Sie werden für einige Sekunden getrennt und kommen von selbst zurück. Geschriebenes bleibt erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::SetupWizard</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Start the clinic</source>
        <translation>Klinik starten</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ShortcutsDialog</name>
    <message>
        <source>Admit the patient (waiting room)</source>
        <translation>Patient einlassen (Wartezimmer)</translation>
    </message>
    <message>
        <source>Hold the patient (waiting room)</source>
        <translation>Patient zurückstellen (Wartezimmer)</translation>
    </message>
    <message>
        <source>Deny entry (waiting room)</source>
        <translation>Zutritt verweigern (Wartezimmer)</translation>
    </message>
    <message>
        <source>Message to the room</source>
        <translation>Nachricht an den Raum</translation>
    </message>
    <message>
        <source>Lock the room (consultations)</source>
        <translation>Raum sperren (Konsultationen)</translation>
    </message>
    <message>
        <source>Pause the view (traffic)</source>
        <translation>Ansicht anhalten (Datenverkehr)</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Redact the message (transcript)</source>
        <translation>Nachricht schwärzen (Verlauf)</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Copy rows as text</source>
        <translation>Zeilen als Text kopieren</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Press other keys in a field to change them; Backspace takes them away.</source>
        <translation>Drücken Sie in einem Feld andere Tasten, um sie zu ändern; die Rücktaste entfernt sie.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>In tables and on single pages</source>
        <translation>In Tabellen und auf einzelnen Seiten</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Take it away there first.</source>
        <translation>%1 gehört zu „%2“. Entfernen Sie es zuerst dort.</translation>
    </message>
    <message>
        <source>All keys are as they were delivered.</source>
        <translation>Alle Tasten sind wie bei Auslieferung.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Sign in to Anteroom</source>
        <translation>Bei Anteroom anmelden</translation>
    </message>
    <message>
        <source>Name or password is wrong. Check both and try again.</source>
        <translation>Name oder Passwort ist falsch. Prüfen Sie beides und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>Passwort wird geprüft…</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::StaffNotesPanel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Staff notes, only staff see them</source>
        <translation>Interne Notizen, nur für das Personal sichtbar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide staff notes</source>
        <translation>Interne Notizen ausblenden</translation>
    </message>
    <message>
        <source>Show staff notes</source>
        <translation>Interne Notizen anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n staff notes</source>
        <translation>
            <numerusform>%n interne Notiz</numerusform>
            <numerusform>%n interne Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only staff see this</source>
        <translation>Nur das Personal sieht dies</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::StartupPage</name>
    <message>
        <source>Change settings…</source>
        <translation>Einstellungen ändern…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The server could not start.</source>
        <translation>Der Server konnte nicht starten.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::StatusLine</name>
    <message>
        <source>%1 k</source>
        <translation>%1 k</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Server stopped</source>
        <translation>Server angehalten</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>Adresse %1</translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n verbunden</numerusform>
            <numerusform>%n verbunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sockets of %2 people</source>
        <translation>%1 Sockets von %2 Personen</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 Ereignisse/s</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 ein, %2 aus</translation>
    </message>
    <message>
        <source>database can&apos;t be written</source>
        <translation>Datenbank nicht beschreibbar</translation>
    </message>
    <message numerus="yes">
        <source>database is behind, %n jobs</source>
        <translation>
            <numerusform>Datenbank im Rückstand, %n Auftrag</numerusform>
            <numerusform>Datenbank im Rückstand, %n Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>database %1 ms</source>
        <translation>Datenbank %1 ms</translation>
    </message>
    <message>
        <source>database ready</source>
        <translation>Datenbank bereit</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::StepWords</name>
    <message>
        <source>Consultation created</source>
        <translation>Konsultation angelegt</translation>
    </message>
    <message>
        <source>Patient admitted</source>
        <translation>Patient eingelassen</translation>
    </message>
    <message>
        <source>Patient held</source>
        <translation>Patient zurückgestellt</translation>
    </message>
    <message>
        <source>Entry denied</source>
        <translation>Zutritt verweigert</translation>
    </message>
    <message>
        <source>Participant removed</source>
        <translation>Teilnehmer entfernt</translation>
    </message>
    <message>
        <source>Room locked</source>
        <translation>Raum gesperrt</translation>
    </message>
    <message>
        <source>Room unlocked</source>
        <translation>Raum entsperrt</translation>
    </message>
    <message>
        <source>Consultation started</source>
        <translation>Konsultation begonnen</translation>
    </message>
    <message>
        <source>Call offered</source>
        <translation>Anruf angeboten</translation>
    </message>
    <message>
        <source>Call answered</source>
        <translation>Anruf angenommen</translation>
    </message>
    <message>
        <source>Consultation ended</source>
        <translation>Konsultation beendet</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 ist beigetreten</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 ist gegangen</translation>
    </message>
    <message>
        <source>%1 lost the connection</source>
        <translation>%1 hat die Verbindung verloren</translation>
    </message>
    <message>
        <source>%1 came back</source>
        <translation>%1 ist zurück</translation>
    </message>
    <message>
        <source>Media connect</source>
        <translation>Medien verbinden sich</translation>
    </message>
    <message>
        <source>Media of %1 connect</source>
        <translation>Medien von %1 verbinden sich</translation>
    </message>
    <message>
        <source>Media connected</source>
        <translation>Medien verbunden</translation>
    </message>
    <message>
        <source>Media of %1 connected</source>
        <translation>Medien von %1 verbunden</translation>
    </message>
    <message>
        <source>Media failed</source>
        <translation>Medien gescheitert</translation>
    </message>
    <message>
        <source>Media of %1 failed</source>
        <translation>Medien von %1 gescheitert</translation>
    </message>
    <message>
        <source>Media closed</source>
        <translation>Medien geschlossen</translation>
    </message>
    <message>
        <source>Media of %1 closed</source>
        <translation>Medien von %1 geschlossen</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Verpasster Anruf</translation>
    </message>
    <message>
        <source>Missed call from %1</source>
        <translation>Verpasster Anruf von %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 durch %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::SummaryStep</name>
    <message>
        <source>Ready to begin</source>
        <translation>Bereit zum Start</translation>
    </message>
    <message>
        <source>The server starts with these settings.</source>
        <translation>Der Server startet mit diesen Einstellungen.</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>Datenverzeichnis</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Clients connect to</source>
        <translation>Clients verbinden sich mit</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TimelineDelegate</name>
    <message>
        <source>+%1 s</source>
        <translation>+%1 s</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TimelineModel</name>
    <message>
        <source>the server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 s after the offer</source>
        <translation>%1 s nach dem Angebot</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message numerus="yes">
        <source>%n ICE candidates</source>
        <translation>
            <numerusform>%n ICE-Kandidat</numerusform>
            <numerusform>%n ICE-Kandidaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat messages</source>
        <translation>
            <numerusform>%n Chatnachricht</numerusform>
            <numerusform>%n Chatnachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing was recorded. Who joins, calls and leaves appears here.</source>
        <translation>Nichts wurde aufgezeichnet. Wer beitritt, anruft und geht, erscheint hier.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TopBar</name>
    <message>
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>Search or type a command</source>
        <translation>Suchen oder Befehl eingeben</translation>
    </message>
    <message>
        <source>Search or type a command   %1</source>
        <translation>Suchen oder Befehl eingeben   %1</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficCapture</name>
    <message>
        <source>This is not a file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficCompletion</name>
    <message>
        <source>name of the event</source>
        <translation>Name des Ereignisses</translation>
    </message>
    <message>
        <source>id or name</source>
        <translation>ID oder Name</translation>
    </message>
    <message>
        <source>room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>id of the socket</source>
        <translation>ID des Sockets</translation>
    </message>
    <message>
        <source>in or out</source>
        <translation>in oder out</translation>
    </message>
    <message>
        <source>ok or a refusal</source>
        <translation>ok oder eine Ablehnung</translation>
    </message>
    <message>
        <source>size, such as 2k</source>
        <translation>Größe, etwa 2k</translation>
    </message>
    <message>
        <source>time, such as 20ms</source>
        <translation>Zeit, etwa 20ms</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>holds, * for anything</source>
        <translation>enthält, * für Beliebiges</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>mehr als</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>weniger als</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>from a client</source>
        <translation>von einem Client</translation>
    </message>
    <message>
        <source>to clients</source>
        <translation>an Clients</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficDetail</name>
    <message>
        <source>Select an event to see its facts and the shape of its contents.</source>
        <translation>Wählen Sie ein Ereignis, um seine Angaben und die Form seines Inhalts zu sehen.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Revealed. Hidden again after %n seconds or with the next selection.</source>
        <translation>
            <numerusform>Aufgedeckt. Wird nach %n Sekunde oder mit der nächsten Auswahl wieder verborgen.</numerusform>
            <numerusform>Aufgedeckt. Wird nach %n Sekunden oder mit der nächsten Auswahl wieder verborgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Masked: kinds and lengths only.</source>
        <translation>Verdeckt: nur Arten und Längen.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>From its arrival to its answer</source>
        <translation>Vom Eintreffen bis zur Antwort</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>… shortened, %1 characters in all</source>
        <translation>… gekürzt, insgesamt %1 Zeichen</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficFile</name>
    <message>
        <source>The file has reached its largest size.</source>
        <translation>Die Datei hat ihre Höchstgröße erreicht.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficFiles</name>
    <message>
        <source>Open capture…</source>
        <translation>Mitschnitt öffnen…</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Zurück zu Live</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>Angezeigtes exportieren…</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>Der Export wurde abgebrochen; keine Datei wurde geschrieben.</translation>
    </message>
    <message>
        <source>The capture has ended: %1 What was written until then is in the file.</source>
        <translation>Der Mitschnitt ist beendet: %1 Was bis dahin geschrieben wurde, steht in der Datei.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .jsonl or .csv.</source>
        <translation>Wählen Sie einen Namen, der auf .jsonl oder .csv endet.</translation>
    </message>
    <message numerus="yes">
        <source>%n events are in %1.</source>
        <translation>
            <numerusform>%n Ereignis steht in %1.</numerusform>
            <numerusform>%n Ereignisse stehen in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Write every event to a file as it comes: ids, sizes and shapes, no contents</source>
        <translation>Jedes Ereignis sofort in eine Datei schreiben: IDs, Größen und Formen, keine Inhalte</translation>
    </message>
    <message>
        <source>Look at a capture that was written before</source>
        <translation>Einen früheren Mitschnitt ansehen</translation>
    </message>
    <message>
        <source>Write the events that the filter lets through: ids, sizes and shapes, no contents</source>
        <translation>Vom Filter durchgelassene Ereignisse schreiben: IDs, Größen und Formen, keine Inhalte</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Angezeigtes exportieren</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Capture to a file</source>
        <translation>In eine Datei mitschneiden</translation>
    </message>
    <message>
        <source>Open capture</source>
        <translation>Mitschnitt öffnen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Writing %1: %2 %</source>
        <translation>%1 wird geschrieben: %2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop the capture</source>
        <translation>Mitschnitt beenden</translation>
    </message>
    <message>
        <source>Capture to a file…</source>
        <translation>In eine Datei mitschneiden…</translation>
    </message>
    <message>
        <source>Recording · %1</source>
        <translation>Mitschnitt läuft · %1</translation>
    </message>
    <message>
        <source>Every event is written to %1</source>
        <translation>Jedes Ereignis wird in %1 geschrieben</translation>
    </message>
    <message>
        <source>Opening capture %1…</source>
        <translation>Mitschnitt %1 wird geöffnet…</translation>
    </message>
    <message>
        <source>Showing capture %1.</source>
        <translation>Mitschnitt %1 wird angezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n events are shown.</source>
        <translation>
            <numerusform>Nur das erste Ereignis (%n) wird angezeigt.</numerusform>
            <numerusform>Nur die ersten %n Ereignisse werden angezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines could not be read and were left out.</source>
        <translation>
            <numerusform>%n Zeile war nicht lesbar und wurde ausgelassen.</numerusform>
            <numerusform>%n Zeilen waren nicht lesbar und wurden ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficFilter</name>
    <message>
        <source>The filter is too long, at most %1 characters</source>
        <translation>Der Filter ist zu lang, höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>There is no “(” for this “)”</source>
        <translation>Zu dieser „)“ fehlt eine „(“</translation>
    </message>
    <message>
        <source>Too many parentheses in each other, at most %1</source>
        <translation>Zu viele verschachtelte Klammern, höchstens %1</translation>
    </message>
    <message>
        <source>The “(” is not closed</source>
        <translation>Die „(“ ist nicht geschlossen</translation>
    </message>
    <message>
        <source>Here a term is missing, such as “chat”, “event ~ chat:*” or “bytes &gt; 1k”</source>
        <translation>Hier fehlt ein Ausdruck, etwa „chat“, „event ~ chat:*“ oder „bytes &gt; 1k“</translation>
    </message>
    <message>
        <source>Before “%1” stands a field: %2</source>
        <translation>Vor „%1“ steht ein Feld: %2</translation>
    </message>
    <message>
        <source>“%1” is no field; there are: %2</source>
        <translation>„%1“ ist kein Feld; es gibt: %2</translation>
    </message>
    <message>
        <source>After “%1” a value is missing, such as %2</source>
        <translation>Nach „%1“ fehlt ein Wert, etwa %2</translation>
    </message>
    <message>
        <source>The quotes are not closed</source>
        <translation>Die Anführungszeichen sind nicht geschlossen</translation>
    </message>
    <message>
        <source>“%1” is a text: compare it with ==, !=, ~ or !~</source>
        <translation>„%1“ ist ein Text: Vergleichen Sie ihn mit ==, !=, ~ oder !~</translation>
    </message>
    <message>
        <source>“dir” is followed by == and “in” or “out”</source>
        <translation>Auf „dir“ folgen == und „in“ oder „out“</translation>
    </message>
    <message>
        <source>“%1” is a number: compare it, such as “%1&gt;1000”</source>
        <translation>„%1“ ist eine Zahl: Vergleichen Sie sie, etwa „%1&gt;1000“</translation>
    </message>
    <message>
        <source>“%1” is compared with a number, such as 1000, 2k or 1.5M</source>
        <translation>„%1“ wird mit einer Zahl verglichen, etwa 1000, 2k oder 1.5M</translation>
    </message>
    <message>
        <source>“latency” is a time: compare it, such as “latency&gt;20ms”</source>
        <translation>„latency“ ist eine Zeit: Vergleichen Sie sie, etwa „latency&gt;20ms“</translation>
    </message>
    <message>
        <source>“latency” is compared with a time, such as 20ms or 1.5s</source>
        <translation>„latency“ wird mit einer Zeit verglichen, etwa 20ms oder 1.5s</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Dir</source>
        <translation>Richt.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Vermerk</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficPage</name>
    <message>
        <source>Filter, such as event ~ &quot;chat:*&quot; &amp;&amp; bytes &gt; 1k</source>
        <translation>Filter, etwa event ~ &quot;chat:*&quot; &amp;&amp; bytes &gt; 1k</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Reveal contents…</source>
        <translation>Inhalt aufdecken…</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Colour rules…</source>
        <translation>Farbregeln…</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Datenverkehr</translation>
    </message>
    <message>
        <source>Hold the view still; the capture goes on (Space)</source>
        <translation>Ansicht anhalten; die Erfassung läuft weiter (Leertaste)</translation>
    </message>
    <message>
        <source>Keep the newest event in sight; scrolling up ends it</source>
        <translation>Neuestes Ereignis im Blick behalten; Hochscrollen beendet das</translation>
    </message>
    <message>
        <source>Counts, sizes and latencies by event</source>
        <translation>Anzahlen, Größen und Latenzen je Ereignis</translation>
    </message>
    <message>
        <source>Only this event</source>
        <translation>Nur dieses Ereignis</translation>
    </message>
    <message>
        <source>Follow this user</source>
        <translation>Diesem Benutzer folgen</translation>
    </message>
    <message>
        <source>Follow this room</source>
        <translation>Diesem Raum folgen</translation>
    </message>
    <message>
        <source>Follow this socket</source>
        <translation>Diesem Socket folgen</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>Bei Zeichen %1: %2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The view is paused, the capture goes on.</source>
        <translation>Die Ansicht ist angehalten, die Erfassung läuft weiter.</translation>
    </message>
    <message>
        <source>%1 new events, resume</source>
        <translation>%1 neue Ereignisse, fortsetzen</translation>
    </message>
    <message>
        <source>Filtering… %1 %</source>
        <translation>Wird gefiltert… %1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>A capture holds no contents</source>
        <translation>Ein Mitschnitt enthält keine Inhalte</translation>
    </message>
    <message>
        <source>Show the contents of this event for a minute; asks for a reason</source>
        <translation>Inhalt dieses Ereignisses eine Minute lang anzeigen; fragt nach einem Grund</translation>
    </message>
    <message>
        <source>Only admins may see contents</source>
        <translation>Nur Admins dürfen Inhalte sehen</translation>
    </message>
    <message>
        <source>Reveal contents</source>
        <translation>Inhalt aufdecken</translation>
    </message>
    <message>
        <source>The contents of %1 will be shown to you for a minute. They may hold health data. Your name and the reason are kept in the audit.</source>
        <translation>Der Inhalt von %1 wird Ihnen eine Minute lang angezeigt. Er kann Gesundheitsdaten enthalten. Ihr Name und der Grund werden im Audit festgehalten.</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Aufdecken</translation>
    </message>
    <message>
        <source>Revealing…</source>
        <translation>Wird aufgedeckt…</translation>
    </message>
    <message>
        <source>The server no longer has these contents; it keeps those of the newest events only.</source>
        <translation>Der Server hat diesen Inhalt nicht mehr; er behält nur den der neuesten Ereignisse.</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Noch keine Ereignisse</translation>
    </message>
    <message>
        <source>Every event that clients send and receive appears here, without its contents, as soon as a client connects.</source>
        <translation>Jedes Ereignis, das Clients senden und empfangen, erscheint hier ohne Inhalt, sobald sich ein Client verbindet.</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nichts entspricht dem Filter</translation>
    </message>
    <message>
        <source>Events that match will appear as they come.</source>
        <translation>Passende Ereignisse erscheinen, sobald sie eintreffen.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Statistics, colour rules, captures and export</source>
        <translation>Statistik, Farbregeln, Mitschnitte und Export</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficRecorder</name>
    <message>
        <source>The disk is too slow for this traffic.</source>
        <translation>Der Datenträger ist zu langsam für diesen Datenverkehr.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficRules</name>
    <message>
        <source>Refused</source>
        <comment>a rule</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Slow</source>
        <comment>a rule</comment>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Connection</source>
        <comment>a rule</comment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>a rule</comment>
        <translation>Chat</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a rule and an outcome</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficRulesDialog</name>
    <message>
        <source>Filter, such as latency &gt; 500ms</source>
        <translation>Filter, etwa latency &gt; 500ms</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Colour rules</source>
        <translation>Farbregeln</translation>
    </message>
    <message>
        <source>The first rule that matches an event gives it its colour at the edge and its word in the Note column.</source>
        <translation>Die erste passende Regel gibt einem Ereignis ihre Farbe am Rand und ihr Wort in der Spalte „Vermerk“.</translation>
    </message>
    <message>
        <source>&amp;Word</source>
        <translation>&amp;Wort</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>F&amp;arbe</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Blue: for information</source>
        <translation>Blau: zur Information</translation>
    </message>
    <message>
        <source>Green: good</source>
        <translation>Grün: gut</translation>
    </message>
    <message>
        <source>Violet: waiting</source>
        <translation>Violett: wartet</translation>
    </message>
    <message>
        <source>Amber: warning</source>
        <translation>Bernstein: Warnung</translation>
    </message>
    <message>
        <source>Red: danger</source>
        <translation>Rot: Gefahr</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>a rule: its word and its filter</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficStatistics</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Half, or 95 %, of the answers took no longer than this</source>
        <translation>Die Hälfte oder 95 % der Antworten dauerten nicht länger</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficStatisticsDialog</name>
    <message>
        <source>Statistics of the traffic</source>
        <translation>Statistik des Datenverkehrs</translation>
    </message>
    <message>
        <source>Show these events</source>
        <translation>Diese Ereignisse anzeigen</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Noch keine Ereignisse</translation>
    </message>
    <message>
        <source>Counts, sizes and latencies of every event appear here as it comes.</source>
        <translation>Anzahlen, Größen und Latenzen jedes Ereignisses erscheinen hier, sobald es eintrifft.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TranscriptComposer</name>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Staff note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Put in a reply that your clinic writes often</source>
        <translation>Textbaustein Ihrer Klinik einfügen</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>%n Zeichen zu viel</numerusform>
            <numerusform>%n Zeichen zu viel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Add staff note</source>
        <translation>Interne Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Send reply</source>
        <translation>Antwort senden</translation>
    </message>
    <message>
        <source>Staff note, only staff see it</source>
        <translation>Interne Notiz, nur für das Personal sichtbar</translation>
    </message>
    <message>
        <source>Note for staff</source>
        <translation>Notiz für das Personal</translation>
    </message>
    <message>
        <source>Write to everybody in the conversation</source>
        <translation>An alle im Chat schreiben</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>Warten auf den Server…</translation>
    </message>
    <message>
        <source>Only staff see this.</source>
        <translation>Nur das Personal sieht dies.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TranscriptDelegate</name>
    <message>
        <source>Redacted</source>
        <translation>Geschwärzt</translation>
    </message>
    <message>
        <source>… %1 characters in all, the first %2 are shown</source>
        <translation>… insgesamt %1 Zeichen, die ersten %2 werden angezeigt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TranscriptExport</name>
    <message>
        <source>Export transcript</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Choose a name that ends in .pdf, .html, .txt or .json.</source>
        <translation>Wählen Sie einen Namen, der auf .pdf, .html, .txt oder .json endet.</translation>
    </message>
    <message>
        <source>The whole conversation of %1 is written to %2 and may hold health data: keep the file as you keep a patient&apos;s record.</source>
        <translation>Der ganze Chat von %1 wird in %2 geschrieben und kann Gesundheitsdaten enthalten: Verwahren Sie die Datei wie eine Patientenakte.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>%1 was not written: %2. Choose another place.</source>
        <translation>%1 wurde nicht geschrieben: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>In %1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TranscriptModel</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Geschwärzt</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TranscriptPane</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Search transcripts</source>
        <translation>Verläufe durchsuchen</translation>
    </message>
    <message>
        <source>Close transcript</source>
        <translation>Verlauf schließen</translation>
    </message>
    <message>
        <source>Save the whole transcript as PDF, web page, text or JSON</source>
        <translation>Den ganzen Verlauf als PDF, Webseite, Text oder JSON speichern</translation>
    </message>
    <message>
        <source>Search the transcript (%1)</source>
        <translation>Verlauf durchsuchen (%1)</translation>
    </message>
    <message>
        <source>Close the transcript</source>
        <translation>Den Verlauf schließen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>%1 zugewiesen</translation>
    </message>
    <message>
        <source>Choose a conversation</source>
        <translation>Wählen Sie einen Chat</translation>
    </message>
    <message>
        <source>Its transcript stays closed until you open it.</source>
        <translation>Sein Verlauf bleibt geschlossen, bis Sie ihn öffnen.</translation>
    </message>
    <message>
        <source>The transcript is closed</source>
        <translation>Der Verlauf ist geschlossen</translation>
    </message>
    <message>
        <source>It may hold health data. Opening it is written to the audit with your name and the time.</source>
        <translation>Er kann Gesundheitsdaten enthalten. Das Öffnen wird mit Ihrem Namen und der Zeit im Audit festgehalten.</translation>
    </message>
    <message>
        <source>Open transcript</source>
        <translation>Verlauf öffnen</translation>
    </message>
    <message>
        <source>Opening the transcript…</source>
        <translation>Der Verlauf wird geöffnet…</translation>
    </message>
    <message>
        <source>The newest messages come first.</source>
        <translation>Die neuesten Nachrichten kommen zuerst.</translation>
    </message>
    <message>
        <source>The transcript could not be opened</source>
        <translation>Der Verlauf konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Noch keine Nachrichten</translation>
    </message>
    <message>
        <source>They appear here as they are written.</source>
        <translation>Sie erscheinen hier, sobald sie geschrieben werden.</translation>
    </message>
    <message>
        <source>Your role may read only.</source>
        <translation>Ihre Rolle darf nur lesen.</translation>
    </message>
    <message>
        <source>The conversation is closed. Open it again to reply.</source>
        <translation>Der Chat ist geschlossen. Öffnen Sie ihn wieder, um zu antworten.</translation>
    </message>
    <message>
        <source>For clinician leads: all transcripts of the clinic</source>
        <translation>Für die ärztliche Leitung: alle Verläufe der Klinik</translation>
    </message>
    <message>
        <source>%1 is writing…</source>
        <translation>%1 schreibt…</translation>
    </message>
    <message numerus="yes">
        <source>%n people are writing…</source>
        <translation>
            <numerusform>%n Person schreibt…</numerusform>
            <numerusform>%n Personen schreiben…</numerusform>
        </translation>
    </message>
    <message>
        <source>This conversation is no longer there.</source>
        <translation>Dieser Chat ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>The staff notes could not be loaded. %1</source>
        <translation>Die internen Notizen konnten nicht geladen werden. %1</translation>
    </message>
    <message>
        <source>What you wrote in the conversation before was not sent. %1</source>
        <translation>Was Sie im vorigen Chat geschrieben haben, wurde nicht gesendet. %1</translation>
    </message>
    <message>
        <source>Assign the conversation to yourself to reply.</source>
        <translation>Weisen Sie sich den Chat zu, um zu antworten.</translation>
    </message>
    <message>
        <source>Only patient and physician write here. Leave a staff note instead.</source>
        <translation>Hier schreiben nur Patient und Arzt. Hinterlassen Sie stattdessen eine interne Notiz.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TranscriptRedaction</name>
    <message>
        <source>Redact…</source>
        <translation>Schwärzen…</translation>
    </message>
    <message>
        <source>Take the contents of the selected message away for everybody (Del)</source>
        <translation>Den Inhalt der gewählten Nachricht für alle entfernen (Entf)</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Redact a message</source>
        <translation>Eine Nachricht schwärzen</translation>
    </message>
    <message>
        <source>The contents of the message of %1 from %2 will be gone for everybody, on every device, and can&apos;t be brought back.</source>
        <translation>Der Inhalt der Nachricht (%1, %2) ist dann für alle und auf jedem Gerät entfernt und lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Schwärzen</translation>
    </message>
    <message>
        <source>Redacting…</source>
        <translation>Wird geschwärzt…</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TranscriptSearchBar</name>
    <message>
        <source>Search the transcript</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Previous match (Shift+Return goes back)</source>
        <translation>Voriger Treffer (Umschalt+Eingabe springt zurück)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>End the search (Esc)</source>
        <translation>Suche beenden (Esc)</translation>
    </message>
    <message>
        <source>Back to what was found in all transcripts</source>
        <translation>Zurück zu den Funden in allen Verläufen</translation>
    </message>
    <message>
        <source>Not in the loaded messages</source>
        <translation>Nicht in den geladenen Nachrichten</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Search all transcripts of the clinic; the search is written to the audit</source>
        <translation>Alle Verläufe der Klinik durchsuchen; die Suche wird im Audit festgehalten</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TranscriptSearchResults</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>All transcripts are searched.</source>
        <translation>Alle Verläufe werden durchsucht.</translation>
    </message>
    <message>
        <source>Nothing was searched</source>
        <translation>Nichts wurde durchsucht</translation>
    </message>
    <message>
        <source>Opening one opens its transcript, which is written to the audit.</source>
        <translation>Das Öffnen eines Treffers öffnet seinen Verlauf und wird im Audit festgehalten.</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>Zurück zum Chat</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Gefundene Nachrichten</translation>
    </message>
    <message numerus="yes">
        <source>%n messages found</source>
        <translation>
            <numerusform>%n Nachricht gefunden</numerusform>
            <numerusform>%n Nachrichten gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No transcript of the clinic has these words.</source>
        <translation>Kein Verlauf der Klinik enthält diese Wörter.</translation>
    </message>
    <message>
        <source>There is more than is listed here: search for more words.</source>
        <translation>Es gibt mehr, als hier steht: Suchen Sie mit mehr Wörtern.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrayIcon</name>
    <message>
        <source>Open Anteroom</source>
        <translation>Anteroom öffnen</translation>
    </message>
    <message>
        <source>Close the clinic and quit…</source>
        <translation>Klinik schließen und beenden…</translation>
    </message>
    <message>
        <source>The server is stopped</source>
        <translation>Der Server ist angehalten</translation>
    </message>
    <message>
        <source>The clinic is open</source>
        <translation>Die Klinik ist offen</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>Rückgängig (%1)</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::UserModel</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Benutzer-ID</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ValueEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Wählen: %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::WaitingAlert</name>
    <message numerus="yes">
        <source>%n patients are waiting</source>
        <translation>
            <numerusform>%n Patient wartet</numerusform>
            <numerusform>%n Patienten warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the waiting room to let them in.</source>
        <translation>Öffnen Sie das Wartezimmer, um sie einzulassen.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::WaitingCardDelegate</name>
    <message>
        <source>Reconnecting, %1 left</source>
        <translation>Verbindet erneut, noch %1</translation>
    </message>
    <message numerus="yes">
        <source>Over %n minutes</source>
        <translation>
            <numerusform>Über %n Minute</numerusform>
            <numerusform>Über %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Physician is here</source>
        <translation>Arzt ist da</translation>
    </message>
    <message>
        <source>Room locked</source>
        <translation>Raum gesperrt</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Eingelassen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::WaitingHeader</name>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>longest wait</source>
        <translation>längste Wartezeit</translation>
    </message>
    <message>
        <source>median today</source>
        <translation>Median heute</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Over the target</source>
        <translation>Über dem Ziel</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::WaitingRoomPage</name>
    <message>
        <source>Filter by name or id</source>
        <translation>Nach Name oder ID filtern</translation>
    </message>
    <message>
        <source>Select a patient to let them in, to write to them or to refuse them.</source>
        <translation>Wählen Sie einen Patienten, um ihn einzulassen, ihm zu schreiben oder ihn abzuweisen.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Eingelassen</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Wartezimmer</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Nobody here matches the filter</source>
        <translation>Niemand hier entspricht dem Filter</translation>
    </message>
    <message>
        <source>All words of the filter must occur in a card.</source>
        <translation>Alle Wörter des Filters müssen in einer Karte vorkommen.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>No one is waiting</source>
        <translation>Niemand wartet</translation>
    </message>
    <message>
        <source>Patients appear here as soon as they have joined their consultation, in the order in which they came. Create one on the People page.</source>
        <translation>Patienten erscheinen hier, sobald sie ihrer Konsultation beigetreten sind, in der Reihenfolge ihres Eintreffens. Legen Sie eine auf der Seite „Personen“ an.</translation>
    </message>
    <message>
        <source>Invite a patient…</source>
        <translation>Patient einladen…</translation>
    </message>
    <message>
        <source>No one was let in</source>
        <translation>Niemand wurde eingelassen</translation>
    </message>
    <message>
        <source>Patients whom staff have let in and who are still in their room appear here.</source>
        <translation>Patienten, die das Personal eingelassen hat und die noch in ihrem Raum sind, erscheinen hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n angezeigt</numerusform>
            <numerusform>%n angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>Session-ID</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::WaitingWords</name>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>wartet seit %1</translation>
    </message>
    <message>
        <source>the physician is in the room</source>
        <translation>der Arzt ist im Raum</translation>
    </message>
    <message>
        <source>the room is locked</source>
        <translation>der Raum ist gesperrt</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::WelcomeStep</name>
    <message>
        <source>A directory on this computer that keeps everything</source>
        <translation>Ein Verzeichnis auf diesem Computer, das alles aufnimmt</translation>
    </message>
    <message>
        <source>An administrator who signs in to this console</source>
        <translation>Ein Administrator, der sich an dieser Konsole anmeldet</translation>
    </message>
    <message>
        <source>The address that patients and physicians connect to</source>
        <translation>Die Adresse, mit der sich Patienten und Ärzte verbinden</translation>
    </message>
    <message>
        <source>Set up your clinic</source>
        <translation>Ihre Klinik einrichten</translation>
    </message>
    <message>
        <source>Anteroom holds the messages and consultations of your clinic and lets you watch over them. Three things are needed; it takes a minute.</source>
        <translation>Anteroom verwaltet die Nachrichten und Konsultationen Ihrer Klinik und lässt Sie sie im Blick behalten. Drei Angaben sind nötig; es dauert eine Minute.</translation>
    </message>
</context>
</TS>
