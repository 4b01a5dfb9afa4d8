<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>anteroom::gui::AboutPage</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1, schema %2</source>
        <translation>%1, schéma %2</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Anteroom %1</source>
        <translation>Anteroom %1</translation>
    </message>
    <message>
        <source>The clinic&apos;s waiting room, calls and chats, on your own computer. Free software under the GNU General Public License, version 3 or later; there is no warranty.</source>
        <translation>La salle d’attente, les appels et les discussions de la clinique, sur votre propre ordinateur. Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure&#xa0;; sans aucune garantie.</translation>
    </message>
    <message>
        <source>Versions and figures without names, contents and addresses</source>
        <translation>Versions et chiffres, sans noms, contenus ni adresses</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Ce programme</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>%1, built with %2</source>
        <translation>%1, compilé avec %2</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protocoles</translation>
    </message>
    <message>
        <source>Socket.IO</source>
        <translation>Socket.IO</translation>
    </message>
    <message>
        <source>protocol 5, for clients of version 3 and 4</source>
        <translation>protocole 5, pour les clients des versions 3 et 4</translation>
    </message>
    <message>
        <source>Engine.IO</source>
        <translation>Engine.IO</translation>
    </message>
    <message>
        <source>protocol 4, over HTTP long-polling and WebSocket (RFC 6455)</source>
        <translation>protocole 4, sur HTTP long-polling et WebSocket (RFC 6455)</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Standard Webhooks, version 1</source>
        <translation>Standard Webhooks, version 1</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>Dossier des données</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Fichier de réglages</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Réalisé avec</translation>
    </message>
    <message>
        <source>%1 · licence %2</source>
        <translation>%1 · licence %2</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>README.md and ARCHITECTURE.md of the source</source>
        <translation>README.md et ARCHITECTURE.md du code source</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Copied: versions and figures, without names, contents and addresses.</source>
        <translation>Copié&#xa0;: versions et chiffres, sans noms, contenus ni adresses.</translation>
    </message>
    <message>
        <source>windows, network, database drivers</source>
        <translation>fenêtres, réseau, pilotes de base de données</translation>
    </message>
    <message>
        <source>encrypted connections</source>
        <translation>connexions chiffrées</translation>
    </message>
    <message>
        <source>database in one file</source>
        <translation>base de données en un fichier</translation>
    </message>
    <message>
        <source>database on a server</source>
        <translation>base de données sur un serveur</translation>
    </message>
    <message>
        <source>signatures of tokens</source>
        <translation>signatures des jetons</translation>
    </message>
    <message>
        <source>keys of outside issuers</source>
        <translation>clés d’émetteurs externes</translation>
    </message>
    <message>
        <source>passwords</source>
        <translation>mots de passe</translation>
    </message>
    <message>
        <source>secrets in the desktop&apos;s keychain</source>
        <translation>secrets dans le trousseau du bureau</translation>
    </message>
    <message>
        <source>the wire&apos;s JSON</source>
        <translation>JSON des échanges</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>mémoire</translation>
    </message>
    <message>
        <source>compression</source>
        <translation>compression</translation>
    </message>
    <message>
        <source>QR codes</source>
        <translation>codes QR</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::AdminStep</name>
    <message>
        <source>Who looks after it?</source>
        <translation>Qui s’en occupe&#xa0;?</translation>
    </message>
    <message>
        <source>The administrator signs in to this console and may do everything in it. The password is kept as a hash only; there is no way to read it back.</source>
        <translation>L’administrateur se connecte à cette console et peut tout y faire. Seule une empreinte du mot de passe est conservée&#xa0;; il est impossible de le relire.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Repeat the password</source>
        <translation>&amp;Répétez le mot de passe</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>Au moins %n caractère</numerusform>
            <numerusform>Au moins %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak: easy to guess. A few unrelated words are better.</source>
        <translation>Faible&#xa0;: facile à deviner. Mieux vaut quelques mots sans lien entre eux.</translation>
    </message>
    <message>
        <source>Fair: longer is stronger.</source>
        <translation>Moyen&#xa0;: plus long, il serait plus sûr.</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fort</translation>
    </message>
    <message>
        <source>Both are the same</source>
        <translation>Les deux sont identiques</translation>
    </message>
    <message>
        <source>The two differ</source>
        <translation>Les deux diffèrent</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::AssignDialog</name>
    <message>
        <source>Assign the conversation of %1</source>
        <translation>Attribuer la conversation de %1</translation>
    </message>
    <message>
        <source>The agent who has it takes part in it and is told so.</source>
        <translation>L’agent qui la reçoit y participe et en est informé.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>&amp;Agent</translation>
    </message>
    <message>
        <source>Choose me</source>
        <translation>Me choisir</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Assigning…</source>
        <translation>Attribution…</translation>
    </message>
    <message>
        <source>Nobody has the conversation now.</source>
        <translation>La conversation n’est plus attribuée.</translation>
    </message>
    <message>
        <source>%1 has the conversation now.</source>
        <translation>La conversation est attribuée à %1.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::Attention</name>
    <message>
        <source>Deliveries failed</source>
        <translation>Envois en échec</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are not tried any more. Try again or give up.</source>
        <translation>
            <numerusform>%n envoi n’est plus tenté. Réessayez ou abandonnez.</numerusform>
            <numerusform>%n envois ne sont plus tentés. Réessayez ou abandonnez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliveries delayed</source>
        <translation>Envois retardés</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries did not arrive and are tried again.</source>
        <translation>
            <numerusform>%n envoi n’est pas arrivé et va être retenté.</numerusform>
            <numerusform>%n envois ne sont pas arrivés et vont être retentés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Database not writable</source>
        <translation>Base de données non inscriptible</translation>
    </message>
    <message>
        <source>Nothing new is kept. Check the disk and its permissions.</source>
        <translation>Rien de nouveau n’est conservé. Vérifiez le disque et ses droits d’accès.</translation>
    </message>
    <message>
        <source>Database behind</source>
        <translation>Base de données en retard</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs wait to be written.</source>
        <translation>
            <numerusform>%n tâche attend d’être écrite.</numerusform>
            <numerusform>%n tâches attendent d’être écrites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disk space low</source>
        <translation>Espace disque faible</translation>
    </message>
    <message>
        <source>%1 are free where the database is. Make room before it is full.</source>
        <translation>Il reste %1 sur le disque de la base de données. Faites de la place avant qu’il ne soit plein.</translation>
    </message>
    <message>
        <source>Console fell behind</source>
        <translation>Console en retard</translation>
    </message>
    <message>
        <source>Traffic of %1 is not complete in the list; the clinic was not affected.</source>
        <translation>Le trafic de %1 est incomplet dans la liste&#xa0;; la clinique n’a pas été touchée.</translation>
    </message>
    <message>
        <source>Refused logins rise</source>
        <translation>Connexions refusées en hausse</translation>
    </message>
    <message numerus="yes">
        <source>%n logins were refused in the last 5 min.</source>
        <translation>
            <numerusform>%n connexion a été refusée ces 5 dernières min.</numerusform>
            <numerusform>%n connexions ont été refusées ces 5 dernières min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Long wait</source>
        <translation>Longue attente</translation>
    </message>
    <message numerus="yes">
        <source>%n patients wait for more than %1 min, the longest for %2 min.</source>
        <translation>
            <numerusform>%n patient attend depuis plus de %1 min, au plus %2 min.</numerusform>
            <numerusform>%n patients attendent depuis plus de %1 min, au plus %2 min.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::AttentionList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::AuditModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::AuditPage</name>
    <message>
        <source>Search who, action, object and reason</source>
        <translation>Chercher&#xa0;: qui, action, objet, motif</translation>
    </message>
    <message>
        <source>Select an entry to see what was done.</source>
        <translation>Sélectionnez une entrée pour voir ce qui a été fait.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Verify chain</source>
        <translation>Vérifier la chaîne</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Only this person</source>
        <translation>Cette personne seulement</translation>
    </message>
    <message>
        <source>Only this object</source>
        <translation>Cet objet seulement</translation>
    </message>
    <message>
        <source>Copy entry</source>
        <translation>Copier l’entrée</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>Aucune entrée</translation>
    </message>
    <message>
        <source>Whatever operators, clients and programs change or look at is written down here and can&apos;t be changed afterwards.</source>
        <translation>Tout ce que les opérateurs, les clients et les programmes modifient ou consultent est inscrit ici et ne peut plus être modifié.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message numerus="yes">
        <source>Exporting… %n entries</source>
        <translation>
            <numerusform>Exportation… %n entrée</numerusform>
            <numerusform>Exportation… %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Who, as written</source>
        <translation>Qui, tel qu’inscrit</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Look for entries that were changed, taken out or moved</source>
        <translation>Rechercher les entrées modifiées, retirées ou déplacées</translation>
    </message>
    <message>
        <source>Save all entries that the filter lets through, a JSON object a line</source>
        <translation>Enregistrer toutes les entrées filtrées, un objet JSON par ligne</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message numerus="yes">
        <source>newest %n</source>
        <translation>
            <numerusform>la plus récente (%n)</numerusform>
            <numerusform>les %n plus récentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Every entry is compared with the one before it…</source>
        <translation>Chaque entrée est comparée à la précédente…</translation>
    </message>
    <message numerus="yes">
        <source>The chain is intact: %n entries, none changed, taken out or moved.</source>
        <translation>
            <numerusform>La chaîne est intacte&#xa0;: %n entrée, ni modifiée, ni retirée, ni déplacée.</numerusform>
            <numerusform>La chaîne est intacte&#xa0;: %n entrées, aucune modifiée, retirée ou déplacée.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain is broken at entry %1: it, or one before it, was changed, taken out or moved outside Anteroom. Keep the database as it is, compare it with a backup, and tell who answers for data protection.</source>
        <translation>La chaîne est rompue à l’entrée %1&#xa0;: celle-ci ou une précédente a été modifiée, retirée ou déplacée hors d’Anteroom. Gardez la base de données en l’état, comparez-la à une sauvegarde et prévenez le responsable de la protection des données.</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>Exporter l’audit</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were exported. Only you can read the file.</source>
        <translation>
            <numerusform>%n entrée a été exportée. Vous seul pouvez lire le fichier.</numerusform>
            <numerusform>%n entrées ont été exportées. Vous seul pouvez lire le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported: %1</source>
        <translation>Rien n’a été exporté&#xa0;: %1</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was saved.</source>
        <translation>L’exportation a été annulée&#xa0;; rien n’a été enregistré.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::AuditWords</name>
    <message>
        <source>The server</source>
        <translation>Le serveur</translation>
    </message>
    <message>
        <source>API key %1</source>
        <translation>Clé API %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>An address was kept out</source>
        <translation>Une adresse a été bloquée</translation>
    </message>
    <message>
        <source>An address was let in again</source>
        <translation>Une adresse a été débloquée</translation>
    </message>
    <message>
        <source>An API key was made</source>
        <translation>Une clé API a été créée</translation>
    </message>
    <message>
        <source>An API key was revoked</source>
        <translation>Une clé API a été révoquée</translation>
    </message>
    <message>
        <source>An appointment was made</source>
        <translation>Un rendez-vous a été créé</translation>
    </message>
    <message>
        <source>A channel was made</source>
        <translation>Un canal a été créé</translation>
    </message>
    <message>
        <source>The clinic was set up</source>
        <translation>La clinique a été configurée</translation>
    </message>
    <message>
        <source>A patient was let in</source>
        <translation>Un patient a été admis</translation>
    </message>
    <message>
        <source>A consultation was made</source>
        <translation>Une consultation a été créée</translation>
    </message>
    <message>
        <source>A patient was refused</source>
        <translation>Un patient a été refusé</translation>
    </message>
    <message>
        <source>A consultation was ended</source>
        <translation>Une consultation a été terminée</translation>
    </message>
    <message>
        <source>A consultation&apos;s waiting room or lock was changed</source>
        <translation>La salle d’attente ou le verrou d’une consultation a été modifié</translation>
    </message>
    <message>
        <source>A patient was sent back to wait</source>
        <translation>Un patient a été renvoyé en salle d’attente</translation>
    </message>
    <message>
        <source>A consultation was locked</source>
        <translation>Une consultation a été verrouillée</translation>
    </message>
    <message>
        <source>A person was let in again</source>
        <translation>Une personne a été réadmise</translation>
    </message>
    <message>
        <source>A person was removed from a consultation</source>
        <translation>Une personne a été retirée d’une consultation</translation>
    </message>
    <message>
        <source>A consultation was started</source>
        <translation>Une consultation a été démarrée</translation>
    </message>
    <message>
        <source>A consultation was unlocked</source>
        <translation>Une consultation a été déverrouillée</translation>
    </message>
    <message>
        <source>A consultation was changed</source>
        <translation>Une consultation a été modifiée</translation>
    </message>
    <message>
        <source>A conversation was opened</source>
        <translation>Une conversation a été ouverte</translation>
    </message>
    <message>
        <source>A conversation was changed</source>
        <translation>Une conversation a été modifiée</translation>
    </message>
    <message>
        <source>The database was copied</source>
        <translation>La base de données a été copiée</translation>
    </message>
    <message>
        <source>An invite was made</source>
        <translation>Une invitation a été créée</translation>
    </message>
    <message>
        <source>An invite was used</source>
        <translation>Une invitation a été utilisée</translation>
    </message>
    <message>
        <source>An invite was revoked</source>
        <translation>Une invitation a été révoquée</translation>
    </message>
    <message>
        <source>A limit was changed</source>
        <translation>Une limite a été modifiée</translation>
    </message>
    <message>
        <source>A message was written from the console</source>
        <translation>Un message a été écrit depuis la console</translation>
    </message>
    <message>
        <source>A message was redacted</source>
        <translation>Un message a été effacé</translation>
    </message>
    <message>
        <source>A staff note was written</source>
        <translation>Une note interne a été écrite</translation>
    </message>
    <message>
        <source>Staff notes were read</source>
        <translation>Des notes internes ont été lues</translation>
    </message>
    <message>
        <source>A notification was sent</source>
        <translation>Une notification a été envoyée</translation>
    </message>
    <message>
        <source>An operator&apos;s password was set</source>
        <translation>Le mot de passe d’un opérateur a été défini</translation>
    </message>
    <message>
        <source>An operator signed in</source>
        <translation>Un opérateur s’est connecté</translation>
    </message>
    <message>
        <source>A delivery was given up</source>
        <translation>Un envoi a été abandonné</translation>
    </message>
    <message>
        <source>A delivery was tried again</source>
        <translation>Un envoi a été retenté</translation>
    </message>
    <message>
        <source>The prepared replies were changed</source>
        <translation>Les réponses types ont été modifiées</translation>
    </message>
    <message>
        <source>A secret was stored</source>
        <translation>Un secret a été enregistré</translation>
    </message>
    <message>
        <source>A device was disconnected</source>
        <translation>Un appareil a été déconnecté</translation>
    </message>
    <message>
        <source>An announcement went to everybody</source>
        <translation>Une annonce a été faite à tous</translation>
    </message>
    <message>
        <source>A token was issued</source>
        <translation>Un jeton a été émis</translation>
    </message>
    <message>
        <source>A token was revoked</source>
        <translation>Un jeton a été révoqué</translation>
    </message>
    <message>
        <source>All tokens of a person were revoked</source>
        <translation>Tous les jetons d’une personne ont été révoqués</translation>
    </message>
    <message>
        <source>An event&apos;s contents were revealed</source>
        <translation>Le contenu d’un événement a été révélé</translation>
    </message>
    <message>
        <source>A transcript was exported</source>
        <translation>Une transcription a été exportée</translation>
    </message>
    <message>
        <source>A transcript was opened</source>
        <translation>Une transcription a été ouverte</translation>
    </message>
    <message>
        <source>Transcripts were searched</source>
        <translation>Une recherche a été faite dans les transcriptions</translation>
    </message>
    <message>
        <source>A person was created</source>
        <translation>Une personne a été créée</translation>
    </message>
    <message>
        <source>A person was disconnected</source>
        <translation>Une personne a été déconnectée</translation>
    </message>
    <message>
        <source>A person was muted</source>
        <translation>Une personne a été mise en sourdine</translation>
    </message>
    <message>
        <source>A person may write again</source>
        <translation>Une personne peut de nouveau écrire</translation>
    </message>
    <message>
        <source>A person&apos;s record was changed</source>
        <translation>La fiche d’une personne a été modifiée</translation>
    </message>
    <message>
        <source>The audit was read</source>
        <translation>L’audit a été lu</translation>
    </message>
    <message>
        <source>The audit&apos;s chain was verified</source>
        <translation>La chaîne de l’audit a été vérifiée</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Rompue</translation>
    </message>
    <message>
        <source>A console access was given</source>
        <translation>Un accès à la console a été accordé</translation>
    </message>
    <message>
        <source>A console access was withdrawn</source>
        <translation>Un accès à la console a été retiré</translation>
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
        <translation>Fin</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminé</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>dans moins d’une minute</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::BannedSection</name>
    <message>
        <source>Banned addresses</source>
        <translation>Adresses bloquées</translation>
    </message>
    <message>
        <source>Filter by address or reason</source>
        <translation>Filtrer par adresse ou motif</translation>
    </message>
    <message>
        <source>Select an address to see why it is kept out and to lift the ban.</source>
        <translation>Sélectionnez une adresse pour voir pourquoi elle est bloquée et lever le blocage.</translation>
    </message>
    <message>
        <source>No address is banned</source>
        <translation>Aucune adresse bloquée</translation>
    </message>
    <message>
        <source>Addresses that an administrator bans on the Connections page, and those that tried many bad tokens, appear here until their time is over.</source>
        <translation>Les adresses qu’un administrateur bloque sur la page Connexions, et celles qui ont essayé beaucoup de mauvais jetons, figurent ici jusqu’à la fin du blocage.</translation>
    </message>
    <message>
        <source>Lift ban…</source>
        <translation>Lever le blocage…</translation>
    </message>
    <message>
        <source>For administrators: clients may connect from this address again</source>
        <translation>Pour les administrateurs&#xa0;: les clients pourront de nouveau se connecter depuis cette adresse</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>Bloquée</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n adresse</numerusform>
            <numerusform>%n adresses</numerusform>
        </translation>
    </message>
    <message>
        <source>Lift ban</source>
        <translation>Lever le blocage</translation>
    </message>
    <message>
        <source>Clients may connect from %1 again.</source>
        <translation>Les clients pourront de nouveau se connecter depuis %1.</translation>
    </message>
    <message>
        <source>The ban was lifted.</source>
        <translation>Le blocage a été levé.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::BansPage</name>
    <message>
        <source>Bans</source>
        <translation>Blocages</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::BansSection</name>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Banned addresses</source>
        <translation>Adresses bloquées</translation>
    </message>
    <message>
        <source>Muted people</source>
        <translation>Personnes en sourdine</translation>
    </message>
    <message>
        <source>Refused connections</source>
        <translation>Connexions refusées</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::CannedRepliesDialog</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Réponses types</translation>
    </message>
    <message>
        <source>All staff of the clinic share these. Write no patient&apos;s data into them.</source>
        <translation>Tout le personnel de la clinique les partage. N’y écrivez aucune donnée de patient.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>&amp;Replies</source>
        <translation>&amp;Réponses</translation>
    </message>
    <message>
        <source>Text of the chosen reply</source>
        <translation>Texte de la réponse choisie</translation>
    </message>
    <message>
        <source>&amp;Text of the chosen reply</source>
        <translation>&amp;Texte de la réponse choisie</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Replies, in the order of the menu</source>
        <translation>Réponses, dans l’ordre du menu</translation>
    </message>
    <message numerus="yes">
        <source>%n replies of at most 50</source>
        <translation>
            <numerusform>%n réponse sur 50 au plus</numerusform>
            <numerusform>%n réponses sur 50 au plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every reply needs a text of at most %n characters.</source>
        <translation>
            <numerusform>Chaque réponse doit avoir un texte de %n caractère au plus.</numerusform>
            <numerusform>Chaque réponse doit avoir un texte de %n caractères au plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::CannedRepliesPopup</name>
    <message>
        <source>Search the replies</source>
        <translation>Chercher une réponse</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Gérer…</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Réponses types</translation>
    </message>
    <message>
        <source>No replies yet. Manage… adds those that your clinic writes often.</source>
        <translation>Aucune réponse pour l’instant. «&#xa0;Gérer…&#xa0;» permet d’ajouter celles que votre clinique écrit souvent.</translation>
    </message>
    <message>
        <source>No reply has all of these words.</source>
        <translation>Aucune réponse ne contient tous ces mots.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::CommandPalette</name>
    <message>
        <source>Nothing found. Try a name, an id, a page or a command.</source>
        <translation>Aucun résultat. Essayez un nom, un identifiant, une page ou une commande.</translation>
    </message>
    <message>
        <source>Search or type a command</source>
        <translation>Chercher ou saisir une commande</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats trouvés</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::CompletionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConnectionModel</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
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
        <translation>Depuis</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortant</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
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
        <translation>Lent</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>%1, encrypted</source>
        <translation>%1, chiffré</translation>
    </message>
    <message>
        <source>%1, not encrypted</source>
        <translation>%1, non chiffré</translation>
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
        <translation>Depuis</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortant</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Of the last heartbeat, there and back</source>
        <translation>Du dernier battement, aller-retour</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Sent, but not yet taken by the client</source>
        <translation>Envoyé, mais pas encore pris par le client</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Id. utilisateur</translation>
    </message>
    <message>
        <source>Socket id</source>
        <translation>Id. du socket</translation>
    </message>
    <message>
        <source>No connection is slow</source>
        <translation>Aucune connexion lente</translation>
    </message>
    <message>
        <source>Those with a ping above 500 ms, or with more than 64 kB that the client has not taken yet, appear here.</source>
        <translation>Celles dont le ping dépasse 500 ms, ou dont le client n’a pas encore pris plus de 64 kB, figurent ici.</translation>
    </message>
    <message>
        <source>Nobody polls</source>
        <translation>Aucun client en polling</translation>
    </message>
    <message>
        <source>Clients that can&apos;t use WebSocket, for instance behind an old proxy, appear here.</source>
        <translation>Les clients qui ne peuvent pas utiliser WebSocket, par exemple derrière un ancien proxy, figurent ici.</translation>
    </message>
    <message>
        <source>No connections</source>
        <translation>Aucune connexion</translation>
    </message>
    <message>
        <source>Apps and browsers appear here as soon as they connect with a token. Issue one on the People page.</source>
        <translation>Les applications et navigateurs apparaissent ici dès qu’ils se connectent avec un jeton. Émettez-en un sur la page Personnes.</translation>
    </message>
    <message>
        <source>Show the room</source>
        <translation>Afficher la salle</translation>
    </message>
    <message>
        <source>Show the consultation</source>
        <translation>Afficher la consultation</translation>
    </message>
    <message>
        <source>Show the conversation</source>
        <translation>Afficher la conversation</translation>
    </message>
    <message>
        <source>Filter by name, address, client, room or id</source>
        <translation>Filtrer par nom, adresse, client, salle ou id.</translation>
    </message>
    <message>
        <source>Select a connection to see its figures and rooms, or several to end them together.</source>
        <translation>Sélectionnez une connexion pour voir ses chiffres et ses salles, ou plusieurs pour y mettre fin ensemble.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
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
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Déconnecter…</translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>Mettre en sourdine…</translation>
    </message>
    <message>
        <source>Ban address…</source>
        <translation>Bloquer l’adresse…</translation>
    </message>
    <message>
        <source>For administrators: keeps out whoever connects from this address</source>
        <translation>Pour les administrateurs&#xa0;: bloque quiconque se connecte depuis cette adresse</translation>
    </message>
    <message>
        <source>Show traffic</source>
        <translation>Afficher le trafic</translation>
    </message>
    <message>
        <source>Show person</source>
        <translation>Afficher la personne</translation>
    </message>
    <message>
        <source>Copy socket id</source>
        <translation>Copier l’id. du socket</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n affiché</numerusform>
            <numerusform>%n affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slow</source>
        <translation>
            <numerusform>%n lente</numerusform>
            <numerusform>%n lentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n…</source>
        <translation>
            <numerusform>Déconnecter %n…</numerusform>
            <numerusform>Déconnecter %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n connexion</numerusform>
            <numerusform>%n connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is told why and disconnected from this app or browser. They may connect again at once.</source>
        <translation>%1 en reçoit le motif et se trouve déconnecté de cette application ou de ce navigateur. Une nouvelle connexion est possible aussitôt.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections are ended, and their people told why. They may connect again at once.</source>
        <translation>
            <numerusform>%n connexion prend fin et la personne en reçoit le motif. Elle peut se reconnecter aussitôt.</numerusform>
            <numerusform>%n connexions prennent fin et les personnes en reçoivent le motif. Elles peuvent se reconnecter aussitôt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>En attente du serveur…</translation>
    </message>
    <message numerus="yes">
        <source>%n disconnected.</source>
        <translation>
            <numerusform>%n connexion terminée.</numerusform>
            <numerusform>%n connexions terminées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is muted for %2.</source>
        <translation>%1 est en sourdine pendant %2.</translation>
    </message>
    <message>
        <source>The address is banned for %1.</source>
        <translation>L’adresse est bloquée pendant %1.</translation>
    </message>
    <message>
        <source>This is the address of the server&apos;s own computer, or of a proxy on it: a ban would keep everybody out.</source>
        <translation>C’est l’adresse de l’ordinateur du serveur lui-même, ou d’un proxy qui s’y trouve&#xa0;: un blocage exclurait tout le monde.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::Console</name>
    <message>
        <source>The server is not running</source>
        <translation>Le serveur n’est pas en marche</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConsoleAccessDialog</name>
    <message>
        <source>Sees who is here and what goes on; no contents, no acts.</source>
        <translation>Voit qui est présent et ce qui se passe ; aucun contenu, aucune action.</translation>
    </message>
    <message>
        <source>Also admits, moderates, reads and answers conversations.</source>
        <translation>De plus, fait entrer, modère, lit et répond aux conversations.</translation>
    </message>
    <message>
        <source>Also searches transcripts and takes them out.</source>
        <translation>De plus, cherche dans les transcriptions et les exporte.</translation>
    </message>
    <message>
        <source>Also manages people, tokens, bans and settings, and reveals traffic.</source>
        <translation>De plus, gère les personnes, jetons, blocages et réglages, et révèle le trafic.</translation>
    </message>
    <message>
        <source>Console access of %1</source>
        <translation>Accès à la console de %1</translation>
    </message>
    <message>
        <source>With it one signs in here, at the clinic&apos;s console.</source>
        <translation>Il permet de se connecter ici, à la console de la clinique.</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Se connecte en tant que</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>New &amp;password (empty: stays as it is)</source>
        <translation>Nouveau mot de &amp;passe (vide : inchangé)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Encore &amp;une fois</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>The password stays as it is.</source>
        <translation>Le mot de passe reste inchangé.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>Au moins %n caractère</numerusform>
            <numerusform>Au moins %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the same yet</source>
        <translation>Pas encore identique</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Identique</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConsoleFrame</name>
    <message>
        <source>Open the waiting room</source>
        <translation>Ouvrir la salle d’attente</translation>
    </message>
    <message>
        <source>Search or type a command</source>
        <translation>Chercher ou saisir une commande</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>Filtrer cette page</translation>
    </message>
    <message>
        <source>Fold the navigation</source>
        <translation>Replier la navigation</translation>
    </message>
    <message>
        <source>Announce to everybody…</source>
        <translation>Annonce à tous…</translation>
    </message>
    <message>
        <source>Fetch anew</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Keyboard…</source>
        <translation>Clavier…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Initials for names</source>
        <translation>Initiales au lieu des noms</translation>
    </message>
    <message>
        <source>Notifications are silent. Click to hear them again.</source>
        <translation>Les notifications sont muettes. Cliquez pour les entendre de nouveau.</translation>
    </message>
    <message>
        <source>Silence notifications</source>
        <translation>Couper les notifications</translation>
    </message>
    <message>
        <source>Announce to everybody</source>
        <translation>Annonce à tous</translation>
    </message>
    <message>
        <source>Every patient, physician and agent who is connected now reads it. It is not kept.</source>
        <translation>Tous les patients, médecins et agents connectés en ce moment la lisent. Elle n’est pas conservée.</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Annoncer</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Message</translation>
    </message>
    <message>
        <source>Everybody was told.</source>
        <translation>L’annonce a été faite à tous.</translation>
    </message>
    <message>
        <source>The console fell behind and loads everything anew. Clients did not notice.</source>
        <translation>La console a pris du retard et recharge tout. Les clients n’ont rien remarqué.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConsultationActions</name>
    <message>
        <source>Start consultation</source>
        <translation>Démarrer la consultation</translation>
    </message>
    <message>
        <source>End consultation…</source>
        <translation>Terminer la consultation…</translation>
    </message>
    <message>
        <source>Admit patient</source>
        <translation>Admettre le patient</translation>
    </message>
    <message>
        <source>Hold patient</source>
        <translation>Faire patienter</translation>
    </message>
    <message>
        <source>Deny…</source>
        <translation>Refuser…</translation>
    </message>
    <message>
        <source>Message…</source>
        <translation>Message…</translation>
    </message>
    <message>
        <source>Lock room</source>
        <translation>Verrouiller la salle</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Ouvrir la conversation</translation>
    </message>
    <message>
        <source>Copy session id</source>
        <translation>Copier l’id. de session</translation>
    </message>
    <message>
        <source>Remove participant</source>
        <translation>Retirer le participant</translation>
    </message>
    <message>
        <source>%1 is taken out of the consultation&apos;s room and told so. The consultation goes on.</source>
        <translation>%1 est retiré de la salle de consultation et en est informé. La consultation continue.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 a été retiré.</translation>
    </message>
    <message>
        <source>Unlock room</source>
        <translation>Déverrouiller la salle</translation>
    </message>
    <message>
        <source>The consultation has started.</source>
        <translation>La consultation a commencé.</translation>
    </message>
    <message>
        <source>End consultation</source>
        <translation>Terminer la consultation</translation>
    </message>
    <message>
        <source>The consultation of %1 with %2 ends for both. It can&apos;t be started again.</source>
        <translation>La consultation de %1 avec %2 prend fin pour les deux. Elle ne peut pas être redémarrée.</translation>
    </message>
    <message>
        <source>The consultation has ended.</source>
        <translation>La consultation est terminée.</translation>
    </message>
    <message>
        <source>Admitted %1</source>
        <translation>%1&#xa0;: admis</translation>
    </message>
    <message>
        <source>%1 waits again</source>
        <translation>%1&#xa0;: de nouveau en attente</translation>
    </message>
    <message>
        <source>Deny entry</source>
        <translation>Refuser l’entrée</translation>
    </message>
    <message>
        <source>%1 is taken out of the waiting room, told the reason, and can&apos;t come in again until you admit them.</source>
        <translation>%1 est retiré de la salle d’attente, en reçoit le motif et ne peut y revenir que si vous l’admettez.</translation>
    </message>
    <message>
        <source>Entry was denied.</source>
        <translation>L’entrée a été refusée.</translation>
    </message>
    <message>
        <source>Message to the room</source>
        <translation>Message à la salle</translation>
    </message>
    <message>
        <source>Everybody in the room of %1 reads it, the patient who waits too. It is not kept.</source>
        <translation>Tous ceux qui sont dans la salle de %1 le lisent, y compris le patient qui attend. Il n’est pas conservé.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Message</translation>
    </message>
    <message>
        <source>The room was told.</source>
        <translation>Le message a été envoyé à la salle.</translation>
    </message>
    <message>
        <source>Locked the room of %1</source>
        <translation>Salle de %1 verrouillée</translation>
    </message>
    <message>
        <source>Unlocked the room of %1</source>
        <translation>Salle de %1 déverrouillée</translation>
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
        <translation>Médecin</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Observateurs</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>Id. de session</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Patient and physician</source>
        <translation>Patient et médecin</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConsultationsPage</name>
    <message>
        <source>Filter by name, state or id</source>
        <translation>Filtrer par nom, état ou id.</translation>
    </message>
    <message>
        <source>Select a consultation to see its participants and to start or end it.</source>
        <translation>Sélectionnez une consultation pour voir ses participants, la démarrer ou la terminer.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>No consultations today</source>
        <translation>Aucune consultation aujourd’hui</translation>
    </message>
    <message>
        <source>Consultations that run, wait or ended today appear here. Create one on the People page.</source>
        <translation>Les consultations en cours, en attente ou terminées aujourd’hui figurent ici. Créez-en une sur la page Personnes.</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n affiché</numerusform>
            <numerusform>%n affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1, verrouillée</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admis</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>Non admis</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Observateurs</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>Id. de session</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConversationActions</name>
    <message>
        <source>Assign…</source>
        <translation>Attribuer…</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Me l’attribuer</translation>
    </message>
    <message>
        <source>Give the conversation to an agent, or to nobody</source>
        <translation>Attribuer la conversation à un agent, ou à personne</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>Fermer la conversation</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the conversation: nobody can write in it until it is opened again</source>
        <translation>Fermer la conversation&#xa0;: personne ne peut y écrire tant qu’elle n’est pas rouverte</translation>
    </message>
    <message>
        <source>Open the conversation again: its people can write</source>
        <translation>Rouvrir la conversation&#xa0;: ses participants peuvent écrire</translation>
    </message>
    <message>
        <source>You have the conversation now.</source>
        <translation>La conversation vous est attribuée.</translation>
    </message>
    <message>
        <source>The conversation is open again.</source>
        <translation>La conversation est de nouveau ouverte.</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>En attente du serveur…</translation>
    </message>
    <message>
        <source>The conversation of %1 is closed.</source>
        <translation>La conversation de %1 est fermée.</translation>
    </message>
    <message>
        <source>The conversation is closed.</source>
        <translation>La conversation est fermée.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConversationDelegate</name>
    <message>
        <source>Assigned to you</source>
        <translation>Attribuée à vous</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConversationModel</name>
    <message>
        <source>Unassigned</source>
        <translation>Non attribuée</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Attribuée à</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Dernière activité</translation>
    </message>
    <message>
        <source>Conversation id</source>
        <translation>Id. de conversation</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConversationsPage</name>
    <message>
        <source>Filter by name, status, id</source>
        <translation>Filtrer par nom, statut, id.</translation>
    </message>
    <message>
        <source>New conversation…</source>
        <translation>Nouvelle conversation…</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouvelle…</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Create a conversation</source>
        <translation>Créer une conversation</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Non attribuée</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>No open conversations</source>
        <translation>Aucune conversation ouverte</translation>
    </message>
    <message>
        <source>Conversations of patients with physicians and agents appear here.</source>
        <translation>Les conversations des patients avec les médecins et les agents figurent ici.</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Rien ne correspond au filtre</translation>
    </message>
    <message>
        <source>No conversation is as the filter and the switch above want it.</source>
        <translation>Aucune conversation ne correspond au filtre et à la sélection ci-dessus.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::DashboardCards</name>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Events a second</source>
        <translation>Événements par seconde</translation>
    </message>
    <message>
        <source>Delivery p99</source>
        <translation>Remise p99</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>En attente maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 entrants, %2 sortants</translation>
    </message>
    <message>
        <source>No message in the last 5 min</source>
        <translation>Aucun message ces 5 dernières min</translation>
    </message>
    <message>
        <source>p50 %1, p95 %2</source>
        <translation>p50 %1, p95 %2</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Personne n’attend</translation>
    </message>
    <message>
        <source>Longest %1, over the target</source>
        <translation>Maximum %1, au-delà de l’objectif</translation>
    </message>
    <message>
        <source>Longest %1</source>
        <translation>Maximum %1</translation>
    </message>
    <message>
        <source>%1 · median %2</source>
        <translation>%1 · médiane %2</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::DashboardCharts</name>
    <message>
        <source>No figures yet</source>
        <translation>Pas encore de chiffres</translation>
    </message>
    <message>
        <source>Connections by transport</source>
        <translation>Connexions par transport</translation>
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
        <translation>Événements par seconde</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortant</translation>
    </message>
    <message>
        <source>Delivery of chat messages</source>
        <translation>Remise des messages</translation>
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
        <translation>Erreurs et refus par seconde</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Temps d’attente</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Median today</source>
        <translation>Médiane du jour</translation>
    </message>
    <message>
        <source>Calls that came about</source>
        <translation>Appels aboutis</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>Taux de réussite</translation>
    </message>
    <message>
        <source>CPU and memory</source>
        <translation>Processeur et mémoire</translation>
    </message>
    <message>
        <source>CPU of one core</source>
        <translation>Processeur, un cœur</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Jobs that wait</source>
        <translation>Tâches en attente</translation>
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
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>The figures are being loaded…</source>
        <translation>Chargement des chiffres…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>Charts of: %1</source>
        <translation>Graphiques de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Charts: %1</source>
        <translation>Graphiques&#xa0;: %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>État à %1</translation>
    </message>
    <message>
        <source>No figures</source>
        <translation>Aucun chiffre</translation>
    </message>
    <message>
        <source>The figures could not be loaded. %1</source>
        <translation>Les chiffres n’ont pas pu être chargés. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::DataDirectoryStep</name>
    <message>
        <source>Give the whole path, beginning with a slash.</source>
        <translation>Indiquez le chemin complet, à partir de la barre oblique.</translation>
    </message>
    <message>
        <source>This is a file. Choose a directory.</source>
        <translation>C’est un fichier. Choisissez un dossier.</translation>
    </message>
    <message>
        <source>You may not write here. Choose a directory of your own, or have its rights changed.</source>
        <translation>Vous ne pouvez pas écrire ici. Choisissez un dossier à vous ou faites modifier ses droits.</translation>
    </message>
    <message>
        <source>The directory will be made.</source>
        <translation>Le dossier sera créé.</translation>
    </message>
    <message>
        <source>The directory is empty and can be written.</source>
        <translation>Le dossier est vide et accessible en écriture.</translation>
    </message>
    <message>
        <source>A clinic is kept here already. It is opened as it is; sign in with its administrator.</source>
        <translation>Une clinique se trouve déjà ici. Elle est ouverte telle quelle&#xa0;; connectez-vous avec son administrateur.</translation>
    </message>
    <message>
        <source>Other files are kept here. They stay as they are, but a directory of its own is tidier.</source>
        <translation>D’autres fichiers se trouvent ici. Ils restent tels quels, mais un dossier réservé est plus net.</translation>
    </message>
    <message>
        <source>&amp;Data directory</source>
        <translation>&amp;Dossier des données</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Where shall the clinic be kept?</source>
        <translation>Où conserver la clinique&#xa0;?</translation>
    </message>
    <message>
        <source>What the clinic knows lives in one directory on this computer. Back up this directory.</source>
        <translation>Toutes les données de la clinique se trouvent dans un seul dossier de cet ordinateur. Sauvegardez ce dossier.</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>Dossier des données</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::DataTable</name>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::DateRange</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::FigureCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>déjà utilisé</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::FormDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::IssueTokenDialog</name>
    <message>
        <source>Issue a token for %1</source>
        <translation>Émettre un jeton pour %1</translation>
    </message>
    <message>
        <source>Whoever holds the token can connect as this person (%1) until it expires. That it was issued is kept in the audit.</source>
        <translation>Quiconque détient le jeton peut se connecter en tant que cette personne (%1) jusqu’à son expiration. Son émission est inscrite dans l’audit.</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutes</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 heures</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>&amp;Valid for</source>
        <translation>&amp;Valable</translation>
    </message>
    <message>
        <source>Issue token</source>
        <translation>Émettre le jeton</translation>
    </message>
    <message>
        <source>Issuing…</source>
        <translation>Émission…</translation>
    </message>
    <message>
        <source>Token for %1</source>
        <translation>Jeton pour %1</translation>
    </message>
    <message>
        <source>Valid until %1. It is shown only now: copy it or scan it before you close this window.</source>
        <translation>Valable jusqu’au %1. Il n’est affiché que maintenant&#xa0;: copiez-le ou scannez-le avant de fermer cette fenêtre.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message numerus="yes">
        <source>A copy leaves the clipboard after %n seconds.</source>
        <translation>
            <numerusform>Une copie quitte le presse-papiers après %n seconde.</numerusform>
            <numerusform>Une copie quitte le presse-papiers après %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token as a QR code</source>
        <translation>Le jeton en code QR</translation>
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
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Clinician lead</source>
        <translation>Responsable médical</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Planifiée</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>No show</source>
        <translation>Non venu</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Agent support</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Sortant</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
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
        <translation>Votre rôle ne le permet pas. Adressez-vous à un administrateur.</translation>
    </message>
    <message>
        <source>This is no longer there. Refresh with F5 and try again.</source>
        <translation>Cet élément n’existe plus. Actualisez avec F5 et réessayez.</translation>
    </message>
    <message>
        <source>%1. Somebody else was faster, or the id is taken: refresh with F5 and check.</source>
        <translation>%1. Quelqu’un d’autre a été plus rapide, ou l’identifiant est déjà pris&#xa0;: actualisez avec F5 et vérifiez.</translation>
    </message>
    <message>
        <source>The server or its database does not answer at the moment. Try again shortly.</source>
        <translation>Le serveur ou sa base de données ne répond pas pour le moment. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The server did not accept what was entered: %1.</source>
        <translation>Le serveur n’a pas accepté la saisie&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The server refused (%1). Try again.</source>
        <translation>Le serveur a refusé (%1). Réessayez.</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 Go</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::LimitRows</name>
    <message>
        <source>%1 to %2 · standard %3 · holds at once</source>
        <translation>%1 à %2 · par défaut %3 · effet immédiat</translation>
    </message>
    <message>
        <source>Holds now</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>The server is asked for its limits…</source>
        <translation>Demande des limites au serveur…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::LinkIndicator</name>
    <message>
        <source>Devices not told yet</source>
        <translation>Appareils pas encore informés</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::LinkPainting</name>
    <message>
        <source>Devices not told yet</source>
        <translation>Appareils pas encore informés</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::LinkWords</name>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>Camera on</source>
        <translation>Caméra activée</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>Caméra désactivée</translation>
    </message>
    <message>
        <source>Microphone on</source>
        <translation>Micro activé</translation>
    </message>
    <message>
        <source>Microphone off</source>
        <translation>Micro désactivé</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 % lost</source>
        <translation>%1&#xa0;% de pertes</translation>
    </message>
    <message>
        <source>Network %1</source>
        <translation>Réseau %1</translation>
    </message>
    <message>
        <source>Reconnecting, place kept for %1</source>
        <translation>Reconnexion, place gardée %1</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ListPage</name>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Rien ne correspond au filtre</translation>
    </message>
    <message>
        <source>All words of the filter must occur in a row.</source>
        <translation>Tous les mots du filtre doivent figurer dans une même ligne.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>En attente du serveur…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ListenStep</name>
    <message>
        <source>&amp;This computer only (127.0.0.1)</source>
        <translation>&amp;Cet ordinateur seulement (127.0.0.1)</translation>
    </message>
    <message>
        <source>&amp;Every network of this computer (0.0.0.0)</source>
        <translation>&amp;Tous les réseaux de cet ordinateur (0.0.0.0)</translation>
    </message>
    <message>
        <source>&amp;One address:</source>
        <translation>&amp;Une adresse&#xa0;:</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>Adresse d’écoute</translation>
    </message>
    <message>
        <source>Where do clients connect?</source>
        <translation>Où les clients se connectent-ils&#xa0;?</translation>
    </message>
    <message>
        <source>Apps and web pages reach the clinic at this address. Begin with this computer only; it can be changed later.</source>
        <translation>Les applications et les pages web joignent la clinique à cette adresse. Commencez par cet ordinateur seulement&#xa0;; vous pourrez changer plus tard.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Give an IPv4 or IPv6 address of this computer.</source>
        <translation>Indiquez une adresse IPv4 ou IPv6 de cet ordinateur.</translation>
    </message>
    <message>
        <source>Traffic to this address is not encrypted. Start Anteroom with a certificate (--tls-cert, --tls-key) before patients use it.</source>
        <translation>Le trafic vers cette adresse n’est pas chiffré. Démarrez Anteroom avec un certificat (--tls-cert, --tls-key) avant que des patients ne l’utilisent.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::LogCollector</name>
    <message numerus="yes">
        <source>%n lines came too fast and are not shown here</source>
        <translation>
            <numerusform>%n ligne est arrivée trop vite et n’est pas affichée ici</numerusform>
            <numerusform>%n lignes sont arrivées trop vite et ne sont pas affichées ici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::LogModel</name>
    <message>
        <source>Debug</source>
        <translation>Débogage</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::LogsPage</name>
    <message>
        <source>Filter by level, part or words</source>
        <translation>Filtrer par niveau, module ou mots</translation>
    </message>
    <message>
        <source>Select a line to read the whole of it.</source>
        <translation>Sélectionnez une ligne pour la lire en entier.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Nothing was logged yet</source>
        <translation>Rien n’a encore été consigné</translation>
    </message>
    <message>
        <source>What the server and the console have to report appears here: ids, sizes and codes, never names or contents.</source>
        <translation>Ce que le serveur et la console ont à signaler figure ici&#xa0;: identifiants, tailles et codes, jamais de noms ni de contenus.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Keep the newest line in sight; scrolling up ends it</source>
        <translation>Garder la dernière ligne en vue&#xa0;; remonter y met fin</translation>
    </message>
    <message>
        <source>Copy the selected lines</source>
        <translation>Copier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Save the lines that the filter lets through as text</source>
        <translation>Enregistrer les lignes filtrées en texte</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lines</source>
        <translation>
            <numerusform>%1 sur %n ligne</numerusform>
            <numerusform>%1 sur %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>The log was not saved: %1</source>
        <translation>Le journal n’a pas été enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>The log was saved. Only you can read the file.</source>
        <translation>Le journal a été enregistré. Vous seul pouvez lire le fichier.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Masquer le message</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ModerationQuestions</name>
    <message>
        <source>For how &amp;long</source>
        <translation>Pour quelle &amp;durée</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Mettre en sourdine</translation>
    </message>
    <message>
        <source>%1 can&apos;t write messages in any conversation until then, and is told why. They stay connected and can read.</source>
        <translation>%1 ne peut écrire dans aucune conversation jusque-là et en reçoit le motif. La connexion et la lecture restent possibles.</translation>
    </message>
    <message>
        <source>Ban address</source>
        <translation>Bloquer l’adresse</translation>
    </message>
    <message>
        <source>Everybody who connects from the address of %1 (%2) is disconnected and kept out until then: behind one address there may be a whole household or practice.</source>
        <translation>Quiconque se connecte depuis l’adresse de %1 (%2) est déconnecté et bloqué jusque-là&#xa0;: une même adresse peut servir à tout un foyer ou à tout un cabinet.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::MuteModel</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Id. utilisateur</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>partout</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::MutedSection</name>
    <message>
        <source>Muted people</source>
        <translation>Personnes en sourdine</translation>
    </message>
    <message>
        <source>Filter by name, id, conversation or reason</source>
        <translation>Filtrer par nom, id., conversation ou motif</translation>
    </message>
    <message>
        <source>Select a person to see why they may not write and to lift the mute.</source>
        <translation>Sélectionnez une personne pour voir pourquoi elle ne peut pas écrire et lever la sourdine.</translation>
    </message>
    <message>
        <source>Nobody is muted</source>
        <translation>Personne n’est en sourdine</translation>
    </message>
    <message>
        <source>People who may not write for a while appear here. Mute somebody on the Connections or the Presence page.</source>
        <translation>Les personnes qui ne peuvent pas écrire pendant un temps figurent ici. Mettez quelqu’un en sourdine sur la page Connexions ou Présence.</translation>
    </message>
    <message>
        <source>Lift mute</source>
        <translation>Lever la sourdine</translation>
    </message>
    <message>
        <source>Show person</source>
        <translation>Afficher la personne</translation>
    </message>
    <message>
        <source>Show conversation</source>
        <translation>Afficher la conversation</translation>
    </message>
    <message>
        <source>Muted in one conversation</source>
        <translation>En sourdine dans une conversation</translation>
    </message>
    <message>
        <source>Muted everywhere</source>
        <translation>En sourdine partout</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Id. utilisateur</translation>
    </message>
    <message numerus="yes">
        <source>%n mutes</source>
        <translation>
            <numerusform>%n sourdine</numerusform>
            <numerusform>%n sourdines</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may write again.</source>
        <translation>%1 peut de nouveau écrire.</translation>
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
        <translation>Afficher les titres (Ctrl+B)</translation>
    </message>
    <message>
        <source>Show icons only (Ctrl+B)</source>
        <translation>Icônes seulement (Ctrl+B)</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::NewConsultationDialog</name>
    <message>
        <source>New consultation</source>
        <translation>Nouvelle consultation</translation>
    </message>
    <message>
        <source>Opens a room for a video consultation. Both can join at once; the physician or an operator starts it.</source>
        <translation>Ouvre une salle pour une téléconsultation. Les deux peuvent la rejoindre aussitôt&#xa0;; le médecin ou un opérateur la démarre.</translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation>&amp;Patient</translation>
    </message>
    <message>
        <source>P&amp;hysician</source>
        <translation>&amp;Médecin</translation>
    </message>
    <message>
        <source>Create consultation</source>
        <translation>Créer la consultation</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>The consultation was created</source>
        <translation>La consultation a été créée</translation>
    </message>
    <message>
        <source>Clients join it with the session id below.</source>
        <translation>Les clients la rejoignent avec l’id. de session ci-dessous.</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>Id. de session</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::NewConversationDialog</name>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>The people chosen here can write to each other as soon as they join.</source>
        <translation>Les personnes choisies ici peuvent s’écrire dès qu’elles la rejoignent.</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation>&amp;Patient</translation>
    </message>
    <message>
        <source>P&amp;hysician</source>
        <translation>&amp;Médecin</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>&amp;Agent</translation>
    </message>
    <message>
        <source>Create conversation</source>
        <translation>Créer la conversation</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>The conversation was created</source>
        <translation>La conversation a été créée</translation>
    </message>
    <message>
        <source>Clients join it with the id below.</source>
        <translation>Les clients la rejoignent avec l’identifiant ci-dessous.</translation>
    </message>
    <message>
        <source>Conversation id</source>
        <translation>Id. de conversation</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::NewPersonDialog</name>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>A person can connect as soon as they have a token.</source>
        <translation>Une personne peut se connecter dès qu’elle a un jeton.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>&amp;Email (optional)</source>
        <translation>&amp;E-mail (facultatif)</translation>
    </message>
    <message>
        <source>&amp;Id (optional)</source>
        <translation>&amp;Identifiant (facultatif)</translation>
    </message>
    <message>
        <source>Create person</source>
        <translation>Créer la personne</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>This is not an address like name@clinic.org.</source>
        <translation>Ce n’est pas une adresse du type name@clinic.org.</translation>
    </message>
    <message>
        <source>Empty: a random one. Letters, digits, “_” and “-”, at most 64.</source>
        <translation>Vide&#xa0;: identifiant aléatoire. Lettres, chiffres, «&#xa0;_&#xa0;» et «&#xa0;-&#xa0;», 64 au plus.</translation>
    </message>
    <message>
        <source>Only letters, digits, “_” and “-” are possible.</source>
        <translation>Seuls les lettres, les chiffres, «&#xa0;_&#xa0;» et «&#xa0;-&#xa0;» sont possibles.</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>%1&#xa0;: personne créée</translation>
    </message>
    <message>
        <source>Clients use the id below. Next, the person needs a token to connect.</source>
        <translation>Les clients utilisent l’identifiant ci-dessous. Il faut maintenant un jeton à la personne pour se connecter.</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Id. utilisateur</translation>
    </message>
    <message>
        <source>Issue a token…</source>
        <translation>Émettre un jeton…</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::NotificationPreview</name>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Sans son</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>%1 · now</source>
        <translation>%1 · maintenant</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>The message stands here.</source>
        <translation>Le message figure ici.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::NotificationsPage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Send notification</source>
        <translation>Envoyer la notification</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Envoyer…</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Typ&amp;e</source>
        <translation>Typ&amp;e</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Priorité</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itre</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Message</translation>
    </message>
    <message>
        <source>Write no health data: a push text may be read on a locked phone, and passes through the phone&apos;s maker. Say that there is news, not what.</source>
        <translation>N’écrivez aucune donnée de santé&#xa0;: un texte push peut être lu sur un téléphone verrouillé et passe par le fabricant du téléphone. Dites qu’il y a du nouveau, pas quoi.</translation>
    </message>
    <message>
        <source>Sent in this session</source>
        <translation>Envoyées dans cette session</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Rien d’envoyé pour l’instant</translation>
    </message>
    <message>
        <source>What you send in this session is listed here, without its text.</source>
        <translation>Ce que vous envoyez dans cette session figure ici, sans le texte.</translation>
    </message>
    <message>
        <source>As the app shows it</source>
        <translation>Tel que l’application l’affiche</translation>
    </message>
    <message>
        <source>Low: shown without a sound</source>
        <translation>Basse&#xa0;: affichée sans son</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>High: cannot wait</source>
        <translation>Haute&#xa0;: ne peut pas attendre</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>%n caractère de trop</numerusform>
            <numerusform>%n caractères de trop</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Whom it reaches is not known. %1</source>
        <translation>Les destinataires sont inconnus. %1</translation>
    </message>
    <message>
        <source>Choose whom it is for.</source>
        <translation>Choisissez à qui elle s’adresse.</translation>
    </message>
    <message>
        <source>Counting whom it reaches…</source>
        <translation>Décompte des destinataires…</translation>
    </message>
    <message>
        <source>Reaches nobody.</source>
        <translation>N’atteint personne.</translation>
    </message>
    <message numerus="yes">
        <source>Reaches %n people</source>
        <translation>
            <numerusform>Atteint %n personne</numerusform>
            <numerusform>Atteint %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them connected now</source>
        <translation>
            <numerusform>dont %n connectée maintenant</numerusform>
            <numerusform>dont %n connectées maintenant</numerusform>
        </translation>
    </message>
    <message>
        <source>Your role may read only.</source>
        <translation>Votre rôle ne permet que la lecture.</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>En attente du serveur…</translation>
    </message>
    <message>
        <source>It needs a type.</source>
        <translation>Il faut un type.</translation>
    </message>
    <message>
        <source>It needs a title.</source>
        <translation>Il faut un titre.</translation>
    </message>
    <message>
        <source>It needs a message.</source>
        <translation>Il faut un message.</translation>
    </message>
    <message>
        <source>The message is too long.</source>
        <translation>Le message est trop long.</translation>
    </message>
    <message>
        <source>Whom it reaches is not known yet.</source>
        <translation>Les destinataires ne sont pas encore connus.</translation>
    </message>
    <message>
        <source>It needs somebody to go to.</source>
        <translation>Il faut un destinataire.</translation>
    </message>
    <message>
        <source>It would reach nobody.</source>
        <translation>Elle n’atteindrait personne.</translation>
    </message>
    <message numerus="yes">
        <source>Send this to %n people?</source>
        <translation>
            <numerusform>Envoyer à %n personne&#xa0;?</numerusform>
            <numerusform>Envoyer à %n personnes&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes to: %1. What was sent can&apos;t be taken back.</source>
        <translation>Destinataires&#xa0;: %1. Un envoi ne peut pas être repris.</translation>
    </message>
    <message numerus="yes">
        <source>Send to %n people</source>
        <translation>
            <numerusform>Envoyer à %n personne</numerusform>
            <numerusform>Envoyer à %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n people.</source>
        <translation>
            <numerusform>Envoyé à %n personne.</numerusform>
            <numerusform>Envoyé à %n personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::OutboxModel</name>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Dernière erreur</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Concerne</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::OutboxPage</name>
    <message>
        <source>Filter by kind, state, id or error</source>
        <translation>Filtrer par genre, état, id. ou erreur</translation>
    </message>
    <message>
        <source>Select a delivery to see what came of it and to have it tried again.</source>
        <translation>Sélectionnez un envoi pour voir ce qu’il est devenu et le faire retenter.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Rien à faire pour vous</translation>
    </message>
    <message>
        <source>Push and payment messages to the clinic&apos;s other systems that could not be delivered appear here. The others are under Under way and All.</source>
        <translation>Les messages push et de paiement destinés aux autres systèmes de la clinique et qui n’ont pas pu être remis figurent ici. Les autres sont sous En cours et Tout.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Tells the billing system of a consultation that ended</source>
        <translation>Informe la facturation d’une consultation terminée</translation>
    </message>
    <message>
        <source>Tells the push service of news for somebody who is away</source>
        <translation>Informe le service push d’une nouvelle pour une personne absente</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Prochaine tentative</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Dernière erreur</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>For administrators: it is not sent any more</source>
        <translation>Pour les administrateurs&#xa0;: l’envoi n’est plus tenté</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n affiché</numerusform>
            <numerusform>%n affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>It is due again.</source>
        <translation>L’envoi est de nouveau prévu.</translation>
    </message>
    <message>
        <source>Try again what was given up</source>
        <translation>Réessayer un envoi abandonné</translation>
    </message>
    <message>
        <source>Make sure that nobody has seen to it by hand meanwhile: the receiver may act on it a second time.</source>
        <translation>Assurez-vous que personne ne s’en est occupé à la main entre-temps&#xa0;: le destinataire pourrait le traiter une seconde fois.</translation>
    </message>
    <message>
        <source>The billing system is not told of consultation %1, now or later: see to its payment by hand.</source>
        <translation>La facturation ne sera pas informée de la consultation %1, ni maintenant ni plus tard&#xa0;: occupez-vous du paiement à la main.</translation>
    </message>
    <message>
        <source>The push service is not told of notification %1. The app still shows it.</source>
        <translation>Le service push ne sera pas informé de la notification %1. L’application l’affiche quand même.</translation>
    </message>
    <message>
        <source>Give up a delivery</source>
        <translation>Abandonner un envoi</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>It is not sent any more.</source>
        <translation>L’envoi n’est plus tenté.</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Concerne</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PageLink</name>
    <message>
        <source>Open Connections</source>
        <translation>Ouvrir Connexions</translation>
    </message>
    <message>
        <source>Open Traffic</source>
        <translation>Ouvrir Trafic</translation>
    </message>
    <message>
        <source>Open Waiting room</source>
        <translation>Ouvrir Salle d’attente</translation>
    </message>
    <message>
        <source>Open Consultations</source>
        <translation>Ouvrir Consultations</translation>
    </message>
    <message>
        <source>Open Refusals</source>
        <translation>Ouvrir Refus</translation>
    </message>
    <message>
        <source>Open Outbox</source>
        <translation>Ouvrir Boîte d’envoi</translation>
    </message>
    <message>
        <source>Open Logs</source>
        <translation>Ouvrir Journaux</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PaletteSources</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 avec %2</translation>
    </message>
    <message>
        <source>Consultation, %1</source>
        <translation>Consultation, %1</translation>
    </message>
    <message>
        <source>Conversation, %1</source>
        <translation>Conversation, %1</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ParticipantRow</name>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Takes this person out of the consultation&apos;s room</source>
        <translation>Retire cette personne de la salle de consultation</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>reconnexion</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>pas encore présent</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PeoplePage</name>
    <message>
        <source>Filter by name, role, email or id</source>
        <translation>Filtrer par nom, rôle, e-mail ou id.</translation>
    </message>
    <message>
        <source>Select a person to issue tokens and to bring them together with others.</source>
        <translation>Sélectionnez une personne pour émettre des jetons et la mettre en relation avec d’autres.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Physicians</source>
        <translation>Médecins</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>Create the first patient and the first physician, then issue each of them a token to connect with.</source>
        <translation>Créez le premier patient et le premier médecin, puis émettez pour chacun un jeton de connexion.</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>Nouvelle personne…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Spécialité</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernière présence</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Id. utilisateur</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>%1, as “%2”</source>
        <translation>%1, en tant que « %2 »</translation>
    </message>
    <message>
        <source>Issue token…</source>
        <translation>Émettre un jeton…</translation>
    </message>
    <message>
        <source>Revoke tokens…</source>
        <translation>Révoquer les jetons…</translation>
    </message>
    <message>
        <source>Every token issued so far stops working, on all devices</source>
        <translation>Tous les jetons émis jusqu’ici cessent de fonctionner, sur tous les appareils</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>Désactiver…</translation>
    </message>
    <message>
        <source>New conversation…</source>
        <translation>Nouvelle conversation…</translation>
    </message>
    <message>
        <source>New consultation…</source>
        <translation>Nouvelle consultation…</translation>
    </message>
    <message>
        <source>Console access…</source>
        <translation>Accès à la console…</translation>
    </message>
    <message>
        <source>Withdraw access…</source>
        <translation>Retirer l’accès…</translation>
    </message>
    <message>
        <source>Activate…</source>
        <translation>Activer…</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw the console access of %1</source>
        <translation>Retirer l’accès à la console de %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t sign in to the console any more. They stay a person of the clinic.</source>
        <translation>%1 ne peut plus se connecter à la console, mais reste une personne de la clinique.</translation>
    </message>
    <message>
        <source>Withdraw access</source>
        <translation>Retirer l’accès</translation>
    </message>
    <message>
        <source>%1 has no access to the console.</source>
        <translation>%1 n’a plus accès à la console.</translation>
    </message>
    <message>
        <source>Revoke the tokens of %1</source>
        <translation>Révoquer les jetons de %1</translation>
    </message>
    <message>
        <source>Every token that was issued to %1 stops working, and all of their devices are disconnected within a second.</source>
        <translation>Tous les jetons émis pour %1 cessent de fonctionner et tous ses appareils sont déconnectés en moins d’une seconde.</translation>
    </message>
    <message>
        <source>Revoke tokens</source>
        <translation>Révoquer les jetons</translation>
    </message>
    <message>
        <source>The tokens of %1 are revoked.</source>
        <translation>Les jetons de %1 sont révoqués.</translation>
    </message>
    <message>
        <source>Activate %1</source>
        <translation>Activer %1</translation>
    </message>
    <message>
        <source>%1 can connect again with a valid token.</source>
        <translation>%1 peut de nouveau se connecter avec un jeton valable.</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Deactivate %1</source>
        <translation>Désactiver %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t connect any more and is disconnected on all devices. Nothing that they wrote is deleted.</source>
        <translation>%1 ne peut plus se connecter&#xa0;; tous ses appareils sont déconnectés. Rien de ce qui a été écrit n’est supprimé.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>%1 is active.</source>
        <translation>%1&#xa0;: personne activée.</translation>
    </message>
    <message>
        <source>%1 is deactivated.</source>
        <translation>%1&#xa0;: personne désactivée.</translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>Mettre en sourdine…</translation>
    </message>
    <message>
        <source>%1 is muted for %2.</source>
        <translation>%1 est en sourdine pendant %2.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PersonComboBox</name>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>There is nobody with this role yet</source>
        <translation>Personne n’a encore ce rôle</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Saisissez une partie du nom</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PersonDevices</name>
    <message>
        <source>Unknown program</source>
        <translation>Programme inconnu</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PreferenceRows</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PreferenceStore</name>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>High contrast is black and white with strong borders.</source>
        <translation>Le contraste élevé est en noir et blanc avec des bordures marquées.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Compact shows more rows at once.</source>
        <translation>Compacte affiche plus de lignes à la fois.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Of the desktop&apos;s own size.</source>
        <translation>Par rapport à la taille du bureau.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Holds from the next start of the console.</source>
        <translation>Prend effet au prochain démarrage de la console.</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>Notifications de bureau</translation>
    </message>
    <message>
        <source>When a patient waits. They never name anybody.</source>
        <translation>Quand un patient attend. Elles ne nomment jamais personne.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>A short one with each notification.</source>
        <translation>Un son bref à chaque notification.</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>No notifications and no sound; the console itself still shows who waits.</source>
        <translation>Ni notifications ni son&#xa0;; la console elle-même montre toujours qui attend.</translation>
    </message>
    <message>
        <source>Closing the window keeps the clinic open</source>
        <translation>Fermer la fenêtre laisse la clinique ouverte</translation>
    </message>
    <message>
        <source>The console stays in the system tray, where there is one.</source>
        <translation>La console reste dans la zone de notification, s’il y en a une.</translation>
    </message>
    <message>
        <source>Longest wait that is fine</source>
        <translation>Attente maximale acceptable</translation>
    </message>
    <message>
        <source>Who waits longer is marked.</source>
        <translation>Qui attend plus longtemps est signalé.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Lock when nobody uses the console for</source>
        <translation>Verrouiller si la console reste inutilisée pendant</translation>
    </message>
    <message>
        <source>Names and contents are gone until somebody signs in again; the clinic stays open.</source>
        <translation>Noms et contenus sont masqués jusqu’à la prochaine connexion&#xa0;; la clinique reste ouverte.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PresenceBoard</name>
    <message>
        <source>Physicians</source>
        <translation>Médecins</translation>
    </message>
    <message>
        <source>No physician matches or is here.</source>
        <translation>Aucun médecin présent ou correspondant.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Nobody of the staff matches or is here.</source>
        <translation>Aucun membre du personnel présent ou correspondant.</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>No patient matches or is here.</source>
        <translation>Aucun patient présent ou correspondant.</translation>
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
        <translation>En attente %1</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PresenceColumnProxy</name>
    <message>
        <source>waiting for %1</source>
        <translation>attend depuis %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>1 device</source>
        <translation>1 appareil</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n appareil</numerusform>
            <numerusform>%n appareils</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PresenceModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernière présence</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Id. utilisateur</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PresencePage</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Filter by name, role, status or id</source>
        <translation>Filtrer par nom, rôle, statut ou id.</translation>
    </message>
    <message>
        <source>Select a person to see their devices and times.</source>
        <translation>Sélectionnez une personne pour voir ses appareils et ses heures.</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Disconnect and revoke tokens…</source>
        <translation>Déconnecter et révoquer les jetons…</translation>
    </message>
    <message>
        <source>Copy user id</source>
        <translation>Copier l’id. utilisateur</translation>
    </message>
    <message>
        <source>Nobody is here</source>
        <translation>Personne n’est là</translation>
    </message>
    <message>
        <source>Patients, physicians and staff appear here as soon as they connect with a token. Issue one on the People page.</source>
        <translation>Les patients, les médecins et le personnel apparaissent ici dès qu’ils se connectent avec un jeton. Émettez-en un sur la page Personnes.</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernière présence</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Id. utilisateur</translation>
    </message>
    <message>
        <source>Ends every connection of this person within a second</source>
        <translation>Met fin à toutes les connexions de cette personne en moins d’une seconde</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Panneau</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n affiché</numerusform>
            <numerusform>%n affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%n présent</numerusform>
            <numerusform>%n présents</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect and revoke tokens</source>
        <translation>Déconnecter et révoquer les jetons</translation>
    </message>
    <message>
        <source>%1 is disconnected on all devices within a second, and every token issued so far stops working.</source>
        <translation>%1 est déconnecté de tous ses appareils en moins d’une seconde et tous les jetons émis jusqu’ici cessent de fonctionner.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>%1 was disconnected.</source>
        <translation>%1 a été déconnecté.</translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>Mettre en sourdine…</translation>
    </message>
    <message>
        <source>%1 is muted for %2.</source>
        <translation>%1 est en sourdine pendant %2.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::Program</name>
    <message>
        <source>The console was locked because nobody used it. The clinic is open.</source>
        <translation>La console a été verrouillée, faute d’utilisation. La clinique est ouverte.</translation>
    </message>
    <message>
        <source>The console was locked together with the desktop.</source>
        <translation>La console a été verrouillée en même temps que le bureau.</translation>
    </message>
    <message>
        <source>The server starts anew with its new settings…</source>
        <translation>Le serveur redémarre avec ses nouveaux réglages…</translation>
    </message>
    <message>
        <source>The clinic is being opened…</source>
        <translation>Ouverture de la clinique…</translation>
    </message>
    <message>
        <source>The server starts…</source>
        <translation>Démarrage du serveur…</translation>
    </message>
    <message>
        <source>The administrator is being made…</source>
        <translation>Création de l’administrateur…</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>The clinic stays open</source>
        <translation>La clinique reste ouverte</translation>
    </message>
    <message>
        <source>Anteroom goes on in the system tray. Quit it there, or with Ctrl+Q.</source>
        <translation>Anteroom continue dans la zone de notification. Quittez-le là ou avec Ctrl+Q.</translation>
    </message>
    <message>
        <source>Close the clinic?</source>
        <translation>Fermer la clinique&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n devices are connected. They are told that the clinic closes, and come back by themselves when it opens again.</source>
        <translation>
            <numerusform>%n appareil est connecté. Il est averti que la clinique ferme et revient de lui-même à la réouverture.</numerusform>
            <numerusform>%n appareils sont connectés. Ils sont avertis que la clinique ferme et reviennent d’eux-mêmes à la réouverture.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the clinic</source>
        <translation>Fermer la clinique</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ReasonDialog</name>
    <message>
        <source>&amp;Reason, kept in the audit</source>
        <translation>&amp;Motif, conservé dans l’audit</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>Au moins %n caractère</numerusform>
            <numerusform>Au moins %n caractères</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::RecipientField</name>
    <message>
        <source>Kind of recipient</source>
        <translation>Genre de destinataire</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>A role</source>
        <translation>Un rôle</translation>
    </message>
    <message>
        <source>A channel</source>
        <translation>Un canal</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>The clinic has no channels</source>
        <translation>La clinique n’a aucun canal</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::RefusalCause</name>
    <message>
        <source>No token</source>
        <translation>Aucun jeton</translation>
    </message>
    <message>
        <source>The client connected without an access token.</source>
        <translation>Le client s’est connecté sans jeton d’accès.</translation>
    </message>
    <message>
        <source>Issue the person a token on the People page and enter it in their app. A browser that was only left open can be closed.</source>
        <translation>Émettez un jeton pour la personne sur la page Personnes et saisissez-le dans son application. Un navigateur simplement resté ouvert peut être fermé.</translation>
    </message>
    <message>
        <source>Token not valid</source>
        <translation>Jeton non valable</translation>
    </message>
    <message>
        <source>The access token has expired, was revoked, or was not issued by this clinic.</source>
        <translation>Le jeton d’accès a expiré, a été révoqué ou n’a pas été émis par cette clinique.</translation>
    </message>
    <message>
        <source>Issue the person a new token on the People page. If every client is refused, compare the clocks and the signing keys of both systems.</source>
        <translation>Émettez un nouveau jeton pour la personne sur la page Personnes. Si tous les clients sont refusés, comparez les horloges et les clés de signature des deux systèmes.</translation>
    </message>
    <message>
        <source>Person unknown or deactivated</source>
        <translation>Personne inconnue ou désactivée</translation>
    </message>
    <message>
        <source>The token is good, but nobody active with its user id is known here.</source>
        <translation>Le jeton est bon, mais aucune personne active n’est connue ici sous son id. utilisateur.</translation>
    </message>
    <message>
        <source>Look for the person on the People page; activate or create them if they should get in.</source>
        <translation>Cherchez la personne sur la page Personnes&#xa0;; activez-la ou créez-la si elle doit avoir accès.</translation>
    </message>
    <message>
        <source>Too many connections</source>
        <translation>Trop de connexions</translation>
    </message>
    <message>
        <source>This person has as many connections as are allowed at once.</source>
        <translation>Cette personne a atteint le nombre de connexions simultanées permis.</translation>
    </message>
    <message>
        <source>An app that connects again and again without closing is the usual cause. Filter Connections by the person and disconnect what is left over.</source>
        <translation>La cause habituelle est une application qui se reconnecte sans cesse sans fermer. Filtrez Connexions sur la personne et déconnectez ce qui reste.</translation>
    </message>
    <message>
        <source>Address banned</source>
        <translation>Adresse bloquée</translation>
    </message>
    <message>
        <source>The address is on the list of banned addresses.</source>
        <translation>L’adresse figure sur la liste des adresses bloquées.</translation>
    </message>
    <message>
        <source>Nothing to do if the ban is right. Otherwise an administrator lifts it under Banned addresses.</source>
        <translation>Rien à faire si le blocage est justifié. Sinon, un administrateur le lève sous Adresses bloquées.</translation>
    </message>
    <message>
        <source>Too fast</source>
        <translation>Trop rapide</translation>
    </message>
    <message>
        <source>The address opens connections faster than is allowed.</source>
        <translation>L’adresse ouvre des connexions plus vite que permis.</translation>
    </message>
    <message>
        <source>Many people behind one address need a higher limit. Ban the address if it is an attack.</source>
        <translation>Si beaucoup de personnes partagent une adresse, il faut une limite plus haute. Bloquez l’adresse s’il s’agit d’une attaque.</translation>
    </message>
    <message>
        <source>Server not ready</source>
        <translation>Serveur pas prêt</translation>
    </message>
    <message>
        <source>The database did not answer, so the token could not be checked.</source>
        <translation>La base de données n’a pas répondu&#xa0;; le jeton n’a pas pu être vérifié.</translation>
    </message>
    <message>
        <source>Clients try again by themselves. If it lasts, look at the database in the status bar and at the space on its disk.</source>
        <translation>Les clients réessaient d’eux-mêmes. Si cela dure, regardez la base de données dans la barre d’état et l’espace sur son disque.</translation>
    </message>
    <message>
        <source>Transport unknown</source>
        <translation>Transport inconnu</translation>
    </message>
    <message>
        <source>The client asked for a transport that this server does not offer.</source>
        <translation>Le client a demandé un transport que ce serveur ne propose pas.</translation>
    </message>
    <message>
        <source>Set the client to WebSocket or polling, as Socket.IO does by default.</source>
        <translation>Réglez le client sur WebSocket ou polling, comme Socket.IO par défaut.</translation>
    </message>
    <message>
        <source>Session unknown</source>
        <translation>Session inconnue</translation>
    </message>
    <message>
        <source>The client went on with a session that has ended, for instance after a restart of the server.</source>
        <translation>Le client a poursuivi une session terminée, par exemple après un redémarrage du serveur.</translation>
    </message>
    <message>
        <source>Clients connect anew by themselves. If it goes on, something between them and the server divides their requests among several servers.</source>
        <translation>Les clients se reconnectent d’eux-mêmes. Si cela continue, un élément entre eux et le serveur répartit leurs requêtes sur plusieurs serveurs.</translation>
    </message>
    <message>
        <source>Wrong HTTP method</source>
        <translation>Mauvaise méthode HTTP</translation>
    </message>
    <message>
        <source>A handshake must be a GET request; this was another.</source>
        <translation>L’établissement de la liaison exige une requête GET&#xa0;; celle-ci était d’un autre type.</translation>
    </message>
    <message>
        <source>Something other than a Socket.IO client tried this address. Look at the client, or at the proxy in between.</source>
        <translation>Autre chose qu’un client Socket.IO a essayé cette adresse. Regardez le client ou le proxy intermédiaire.</translation>
    </message>
    <message>
        <source>Bad request</source>
        <translation>Requête incorrecte</translation>
    </message>
    <message>
        <source>The request does not fit the session or its transport.</source>
        <translation>La requête ne correspond pas à la session ou à son transport.</translation>
    </message>
    <message>
        <source>A proxy that changes WebSocket requests is the usual cause: let it pass Upgrade and Connection on.</source>
        <translation>La cause habituelle est un proxy qui modifie les requêtes WebSocket&#xa0;: faites-lui transmettre Upgrade et Connection.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>The web page that connected is not on the list of allowed origins, or the address may not connect now.</source>
        <translation>La page web qui s’est connectée ne figure pas parmi les origines autorisées, ou l’adresse ne peut pas se connecter maintenant.</translation>
    </message>
    <message>
        <source>Add the page&apos;s origin to the settings if it is one of the clinic&apos;s.</source>
        <translation>Ajoutez l’origine de la page aux réglages si elle appartient à la clinique.</translation>
    </message>
    <message>
        <source>Protocol too old</source>
        <translation>Protocole trop ancien</translation>
    </message>
    <message>
        <source>The client speaks an older protocol of Socket.IO.</source>
        <translation>Le client utilise un protocole Socket.IO plus ancien.</translation>
    </message>
    <message>
        <source>Update the client to Socket.IO 3 or newer.</source>
        <translation>Mettez le client à jour vers Socket.IO 3 ou plus récent.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server did not let the client in.</source>
        <translation>Le serveur n’a pas laissé entrer le client.</translation>
    </message>
    <message>
        <source>Look for the code in the documentation of the client.</source>
        <translation>Cherchez le code dans la documentation du client.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::RefusalModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
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
        <translation>Aucun</translation>
    </message>
    <message>
        <source>By code, since the start</source>
        <translation>Par code, depuis le démarrage</translation>
    </message>
    <message numerus="yes">
        <source>%n more codes</source>
        <translation>
            <numerusform>%n autre code</numerusform>
            <numerusform>%n autres codes</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the refusals with %1</source>
        <translation>Ouvrir les refus avec %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::RefusedSection</name>
    <message>
        <source>Refused connections</source>
        <translation>Connexions refusées</translation>
    </message>
    <message>
        <source>Filter by address, cause or client</source>
        <translation>Filtrer par adresse, cause ou client</translation>
    </message>
    <message>
        <source>Select a connection to see why it was refused and what to do.</source>
        <translation>Sélectionnez une connexion pour voir pourquoi elle a été refusée et que faire.</translation>
    </message>
    <message>
        <source>Nobody was refused</source>
        <translation>Personne n’a été refusé</translation>
    </message>
    <message>
        <source>Connections that were not let in appear here with the cause and what to do about it.</source>
        <translation>Les connexions refusées figurent ici avec la cause et la marche à suivre.</translation>
    </message>
    <message>
        <source>Only this address</source>
        <translation>Cette adresse seulement</translation>
    </message>
    <message>
        <source>Show ban</source>
        <translation>Afficher le blocage</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
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
            <numerusform>%n affiché</numerusform>
            <numerusform>%n affichés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::RoomModel</name>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Qui s’y trouve</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Sockets</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::RoomsPage</name>
    <message>
        <source>No rooms</source>
        <translation>Aucune salle</translation>
    </message>
    <message>
        <source>A room is there while somebody is in it: it appears when a client joins a conversation or a consultation.</source>
        <translation>Une salle existe tant que quelqu’un s’y trouve&#xa0;: elle apparaît quand un client rejoint une conversation ou une consultation.</translation>
    </message>
    <message>
        <source>Nobody is in a consultation</source>
        <translation>Personne n’est en consultation</translation>
    </message>
    <message>
        <source>Rooms of consultations appear here while somebody is in them.</source>
        <translation>Les salles de consultation figurent ici tant que quelqu’un s’y trouve.</translation>
    </message>
    <message>
        <source>Nobody has a conversation open</source>
        <translation>Personne n’a de conversation ouverte</translation>
    </message>
    <message>
        <source>Rooms of conversations appear here while somebody is in them.</source>
        <translation>Les salles de conversation figurent ici tant que quelqu’un s’y trouve.</translation>
    </message>
    <message>
        <source>Nobody has subscribed to a channel</source>
        <translation>Personne n’est abonné à un canal</translation>
    </message>
    <message>
        <source>Channels and roles that clients listen to appear here. Those of one person alone are under Personal.</source>
        <translation>Les canaux et les rôles que les clients écoutent figurent ici. Ceux d’une seule personne sont sous Personnelles.</translation>
    </message>
    <message>
        <source>Show the connection of %1</source>
        <translation>Afficher la connexion de %1</translation>
    </message>
    <message>
        <source>Show %1 on the People page</source>
        <translation>Afficher %1 sur la page Personnes</translation>
    </message>
    <message>
        <source>Filter by name, kind or room</source>
        <translation>Filtrer par nom, genre ou salle</translation>
    </message>
    <message>
        <source>Select a room to see who is in it.</source>
        <translation>Sélectionnez une salle pour voir qui s’y trouve.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Show consultation</source>
        <translation>Afficher la consultation</translation>
    </message>
    <message>
        <source>Show traffic</source>
        <translation>Afficher le trafic</translation>
    </message>
    <message>
        <source>Copy room name</source>
        <translation>Copier le nom de la salle</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>Show conversation</source>
        <translation>Afficher la conversation</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Sockets</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id.</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Qui s’y trouve</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personnelles</translation>
    </message>
    <message>
        <source>Show the rooms of one person alone too</source>
        <translation>Afficher aussi les salles d’une seule personne</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n affiché</numerusform>
            <numerusform>%n affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personal hidden</source>
        <translation>
            <numerusform>%n personnelle masquée</numerusform>
            <numerusform>%n personnelles masquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n in Connections</source>
        <translation>
            <numerusform>Afficher %n dans Connexions</numerusform>
            <numerusform>Afficher les %n dans Connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 avec %2</translation>
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
        <translation>Accueil</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::SectionList</name>
    <message>
        <source>Parts of the settings</source>
        <translation>Sections des réglages</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::SentNotificationsModel</name>
    <message>
        <source>All patients</source>
        <translation>Tous les patients</translation>
    </message>
    <message>
        <source>All physicians</source>
        <translation>Tous les médecins</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Tous les agents</translation>
    </message>
    <message>
        <source>All administrators</source>
        <translation>Tous les administrateurs</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Title length</source>
        <translation>Longueur du titre</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>Canal %1</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ServerSettingRows</name>
    <message>
        <source>anteroom.db in the data directory</source>
        <translation>anteroom.db dans le répertoire de données</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Waits for a restart</source>
        <translation>Attend un redémarrage</translation>
    </message>
    <message>
        <source>Not in this version yet</source>
        <translation>Pas encore dans cette version</translation>
    </message>
    <message>
        <source>Fixed by the command line (%1)</source>
        <translation>Fixé par la ligne de commande (%1)</translation>
    </message>
    <message>
        <source>Fixed by the environment (%1)</source>
        <translation>Fixé par l’environnement (%1)</translation>
    </message>
    <message>
        <source>holds at once</source>
        <translation>effet immédiat</translation>
    </message>
    <message>
        <source>needs a restart</source>
        <translation>redémarrage nécessaire</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::SettingModel</name>
    <message>
        <source>There is no such file, or it can&apos;t be read.</source>
        <translation>Ce fichier n’existe pas ou ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Write a whole address, such as https://clinic.example.</source>
        <translation>Écrivez une adresse complète, par exemple https://clinic.example.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Premier démarrage</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Fichier de réglages</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>The settings file could not be read; mend it first.</source>
        <translation>Le fichier de réglages n’a pas pu être lu&#xa0;; corrigez-le d’abord.</translation>
    </message>
    <message>
        <source>That is the settings file itself; choose another name.</source>
        <translation>C’est le fichier de réglages lui-même&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be replaced</source>
        <translation>%1 ne peut pas être remplacé</translation>
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
        <translation>Rétablir la valeur par défaut</translation>
    </message>
    <message>
        <source>Reset to default: %1</source>
        <translation>Rétablir la valeur par défaut&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::SettingWords</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
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
        <translation>Journal</translation>
    </message>
    <message>
        <source>Not in this version yet.</source>
        <translation>Pas encore dans cette version.</translation>
    </message>
    <message>
        <source>Choose one of the words of the list.</source>
        <translation>Choisissez un des mots de la liste.</translation>
    </message>
    <message>
        <source>Write an address and a port, such as 127.0.0.1:3000 or [::1]:3000.</source>
        <translation>Écrivez une adresse et un port, par exemple 127.0.0.1:3000 ou [::1]:3000.</translation>
    </message>
    <message>
        <source>Write a whole number of 0 to %1.</source>
        <translation>Écrivez un nombre entier de 0 à %1.</translation>
    </message>
    <message>
        <source>Write sqlite:///path or postgresql://user@host/database. A password does not belong here.</source>
        <translation>Écrivez sqlite:///path ou postgresql://user@host/database. Un mot de passe n’a pas sa place ici.</translation>
    </message>
    <message>
        <source>Certificate and private key go together: fill in both or none.</source>
        <translation>Certificat et clé privée vont ensemble&#xa0;: remplissez les deux ou aucun.</translation>
    </message>
    <message>
        <source>Listening address</source>
        <translation>Adresse d’écoute</translation>
    </message>
    <message>
        <source>Address and port that clients connect to. 127.0.0.1 lets in this computer alone, 0.0.0.0 the whole network.</source>
        <translation>Adresse et port auxquels les clients se connectent. 127.0.0.1 n’admet que cet ordinateur, 0.0.0.0 tout le réseau.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Adresse publique</translation>
    </message>
    <message>
        <source>Where people reach this clinic from outside, for the links in invites.</source>
        <translation>Là où l’on joint cette clinique de l’extérieur, pour les liens des invitations.</translation>
    </message>
    <message>
        <source>Web pages that may connect</source>
        <translation>Pages web autorisées</translation>
    </message>
    <message>
        <source>Their origins, divided by commas, such as https://clinic.example. An asterisk lets in every page.</source>
        <translation>Leurs origines, séparées par des virgules, par exemple https://clinic.example. Un astérisque admet toutes les pages.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>The certificate and those that it depends on, as a PEM file. Goes together with the private key.</source>
        <translation>Le certificat et ceux dont il dépend, en un fichier PEM. Va avec la clé privée.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>PEM file, RSA or EC, not encrypted. Only the account that runs the server should be able to read it.</source>
        <translation>Fichier PEM, RSA ou EC, non chiffré. Seul le compte qui exécute le serveur devrait pouvoir le lire.</translation>
    </message>
    <message>
        <source>Signatures of tokens</source>
        <translation>Signatures des jetons</translation>
    </message>
    <message>
        <source>Algorithms that access tokens may be signed with, divided by commas.</source>
        <translation>Algorithmes permis pour signer les jetons d’accès, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Keys of outside issuers</source>
        <translation>Clés d’émetteurs externes</translation>
    </message>
    <message>
        <source>A JSON Web Key Set with the public keys of systems that issue tokens for this clinic.</source>
        <translation>Un JSON Web Key Set avec les clés publiques des systèmes qui émettent des jetons pour cette clinique.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>The iss that access tokens must carry. Empty: any.</source>
        <translation>La valeur iss que les jetons d’accès doivent porter. Vide&#xa0;: toutes.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>The aud that access tokens must carry. Empty: any.</source>
        <translation>La valeur aud que les jetons d’accès doivent porter. Vide&#xa0;: toutes.</translation>
    </message>
    <message>
        <source>Limits on how often</source>
        <translation>Limites de fréquence</translation>
    </message>
    <message>
        <source>Off is for measurements only: then any client may flood this server. The limits themselves are under Limits.</source>
        <translation>«&#xa0;Désactivé&#xa0;» ne sert qu’aux mesures&#xa0;: tout client peut alors submerger ce serveur. Les limites elles-mêmes sont sous Limites.</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>Dossier des données</translation>
    </message>
    <message>
        <source>Holds the clinic&apos;s database, secrets and lock. Choosing another one opens another clinic; nothing is moved.</source>
        <translation>Contient la base de données, les secrets et le verrou de la clinique. En choisir un autre ouvre une autre clinique&#xa0;; rien n’est déplacé.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>sqlite:///path or postgresql://user@host/database. Empty: the file anteroom.db in the data directory. A password is kept with anteroomctl secret set --name database.</source>
        <translation>sqlite:///path ou postgresql://user@host/database. Vide&#xa0;: le fichier anteroom.db du dossier des données. Un mot de passe s’enregistre avec anteroomctl secret set --name database.</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Salle d’attente</translation>
    </message>
    <message>
        <source>Required: no call begins until staff let the patient in.</source>
        <translation>Obligatoire&#xa0;: aucun appel ne commence avant que le personnel n’ait fait entrer le patient.</translation>
    </message>
    <message>
        <source>Counts as missed after</source>
        <translation>Comptée comme manquée après</translation>
    </message>
    <message>
        <source>Minutes after an appointment whose patient never came. 0: never.</source>
        <translation>Minutes après un rendez-vous auquel le patient n’est pas venu. 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>Ends by itself after</source>
        <translation>Se termine d’elle-même après</translation>
    </message>
    <message>
        <source>Minutes that a running consultation may stand with nobody in it. 0: never.</source>
        <translation>Minutes pendant lesquelles une consultation en cours peut rester vide. 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>STUN servers</source>
        <translation>Serveurs STUN</translation>
    </message>
    <message>
        <source>Help browsers to find a way to each other, such as stun:stun.clinic.example:3478. Divided by commas.</source>
        <translation>Aident les navigateurs à se joindre, par exemple stun:stun.clinic.example:3478. Séparés par des virgules.</translation>
    </message>
    <message>
        <source>TURN servers</source>
        <translation>Serveurs TURN</translation>
    </message>
    <message>
        <source>Pass calls on where no direct way is open. Their shared secret is kept with anteroomctl secret set --name turn.</source>
        <translation>Relaient les appels quand aucune voie directe n’est ouverte. Leur secret partagé s’enregistre avec anteroomctl secret set --name turn.</translation>
    </message>
    <message>
        <source>Push messages</source>
        <translation>Messages push</translation>
    </message>
    <message>
        <source>Is told of messages to people who are away. Its secret is kept with anteroomctl secret set --name webhook.</source>
        <translation>Est informé des messages aux personnes absentes. Son secret s’enregistre avec anteroomctl secret set --name webhook.</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>Is told of consultations that were completed.</source>
        <translation>Est informée des consultations achevées.</translation>
    </message>
    <message>
        <source>Receivers inside this network</source>
        <translation>Destinataires dans ce réseau</translation>
    </message>
    <message>
        <source>Hosts that webhooks may reach although they lie in this network, divided by commas.</source>
        <translation>Hôtes que les webhooks peuvent joindre bien qu’ils soient dans ce réseau, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>Joins several servers into one clinic.</source>
        <translation>Réunit plusieurs serveurs en une seule clinique.</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>Niveau du journal</translation>
    </message>
    <message>
        <source>The least that is written to the log and shown under Logs. Holds at once.</source>
        <translation>Niveau minimal inscrit au journal et affiché sous Journaux. Effet immédiat.</translation>
    </message>
    <message>
        <source>Chat messages, steady</source>
        <translation>Messages de discussion, en continu</translation>
    </message>
    <message>
        <source>Chat messages, at once</source>
        <translation>Messages de discussion, d’un coup</translation>
    </message>
    <message>
        <source>Joining and leaving, steady</source>
        <translation>Arrivées et départs, en continu</translation>
    </message>
    <message>
        <source>Joining and leaving, at once</source>
        <translation>Arrivées et départs, d’un coup</translation>
    </message>
    <message>
        <source>Typing signs, steady</source>
        <translation>Indicateurs de saisie, en continu</translation>
    </message>
    <message>
        <source>Typing signs, at once</source>
        <translation>Indicateurs de saisie, d’un coup</translation>
    </message>
    <message>
        <source>Call offers and answers, steady</source>
        <translation>Offres et réponses d’appel, en continu</translation>
    </message>
    <message>
        <source>Call offers and answers, at once</source>
        <translation>Offres et réponses d’appel, d’un coup</translation>
    </message>
    <message>
        <source>Call candidates, steady</source>
        <translation>Candidats d’appel, en continu</translation>
    </message>
    <message>
        <source>Call candidates, at once</source>
        <translation>Candidats d’appel, d’un coup</translation>
    </message>
    <message>
        <source>Starting and ending consultations, steady</source>
        <translation>Début et fin de consultation, en continu</translation>
    </message>
    <message>
        <source>Starting and ending consultations, at once</source>
        <translation>Début et fin de consultation, d’un coup</translation>
    </message>
    <message>
        <source>Subscriptions, steady</source>
        <translation>Abonnements, en continu</translation>
    </message>
    <message>
        <source>Subscriptions, at once</source>
        <translation>Abonnements, d’un coup</translation>
    </message>
    <message>
        <source>Changes of presence, steady</source>
        <translation>Changements de présence, en continu</translation>
    </message>
    <message>
        <source>Changes of presence, at once</source>
        <translation>Changements de présence, d’un coup</translation>
    </message>
    <message>
        <source>Other events, steady</source>
        <translation>Autres événements, en continu</translation>
    </message>
    <message>
        <source>Other events, at once</source>
        <translation>Autres événements, d’un coup</translation>
    </message>
    <message>
        <source>All events of one device, steady</source>
        <translation>Tous les événements d’un appareil, en continu</translation>
    </message>
    <message>
        <source>All events of one device, at once</source>
        <translation>Tous les événements d’un appareil, d’un coup</translation>
    </message>
    <message>
        <source>All events of one address, steady</source>
        <translation>Tous les événements d’une adresse, en continu</translation>
    </message>
    <message>
        <source>All events of one address, at once</source>
        <translation>Tous les événements d’une adresse, d’un coup</translation>
    </message>
    <message>
        <source>Warned after</source>
        <translation>Avertissement après</translation>
    </message>
    <message>
        <source>Muted after</source>
        <translation>Sourdine après</translation>
    </message>
    <message>
        <source>Disconnected after</source>
        <translation>Déconnexion après</translation>
    </message>
    <message>
        <source>Muted for</source>
        <translation>Durée de la sourdine</translation>
    </message>
    <message>
        <source>Address kept out after</source>
        <translation>Adresse bloquée après</translation>
    </message>
    <message>
        <source>Address kept out for</source>
        <translation>Adresse bloquée pendant</translation>
    </message>
    <message>
        <source>events a second</source>
        <translation>événements par seconde</translation>
    </message>
    <message>
        <source>events at once</source>
        <translation>événements d’un coup</translation>
    </message>
    <message>
        <source>refusals a minute</source>
        <translation>refus par minute</translation>
    </message>
    <message>
        <source>bad tokens a minute</source>
        <translation>mauvais jetons par minute</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>Shown only</source>
        <translation>Affichée seulement</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::SettingsPage</name>
    <message>
        <source>Settings (*.ini *.conf)</source>
        <translation>Réglages (*.ini *.conf)</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Chercher dans les réglages</translation>
    </message>
    <message>
        <source>No setting matches the search.</source>
        <translation>Aucun réglage ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Nothing was imported: %1</source>
        <translation>Rien n’a été importé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file says what is set already.</source>
        <translation>Le fichier contient les réglages déjà en place.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings were taken from the file. Look at them, then save.</source>
        <translation>
            <numerusform>%n réglage a été repris du fichier. Vérifiez-le, puis enregistrez.</numerusform>
            <numerusform>%n réglages ont été repris du fichier. Vérifiez-les, puis enregistrez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported: %1</source>
        <translation>Rien n’a été exporté&#xa0;: %1</translation>
    </message>
    <message>
        <source>The settings were exported, without secrets: those are never in them.</source>
        <translation>Les réglages ont été exportés, sans secrets&#xa0;: ils n’en contiennent jamais.</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Cette console</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>How often a client may do what, and what becomes of those who go on. A number holds as soon as it is entered; the audit keeps who changed it.</source>
        <translation>À quelle fréquence un client peut agir, et ce qui arrive à ceux qui insistent. Un nombre prend effet dès sa saisie&#xa0;; l’audit retient qui l’a changé.</translation>
    </message>
    <message>
        <source>For you on this computer. What you choose holds at once.</source>
        <translation>Pour vous sur cet ordinateur. Vos choix prennent effet aussitôt.</translation>
    </message>
    <message>
        <source>The settings file can&apos;t be read; mend it by hand first.</source>
        <translation>Le fichier de réglages ne peut pas être lu&#xa0;; corrigez-le d’abord à la main.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings are not right yet.</source>
        <translation>
            <numerusform>%n réglage n’est pas encore correct.</numerusform>
            <numerusform>%n réglages ne sont pas encore corrects.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes are not saved.</source>
        <translation>
            <numerusform>%n modification n’est pas enregistrée.</numerusform>
            <numerusform>%n modifications ne sont pas enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Tout est enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes need a restart of the server.</source>
        <translation>
            <numerusform>%n modification exige un redémarrage du serveur.</numerusform>
            <numerusform>%n modifications exigent un redémarrage du serveur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart now…</source>
        <translation>Redémarrer maintenant…</translation>
    </message>
    <message>
        <source>The settings were not saved: %1</source>
        <translation>Les réglages n’ont pas été enregistrés&#xa0;: %1</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>Les réglages sont enregistrés.</translation>
    </message>
    <message>
        <source>Restart the server</source>
        <translation>Redémarrer le serveur</translation>
    </message>
    <message numerus="yes">
        <source>%n people are connected now: they are disconnected for a few seconds and come back by themselves. What was written is kept.</source>
        <translation>
            <numerusform>%n personne est connectée&#xa0;: elle sera déconnectée quelques secondes et reviendra d’elle-même. Ce qui a été écrit est conservé.</numerusform>
            <numerusform>%n personnes sont connectées&#xa0;: elles seront déconnectées quelques secondes et reviendront d’elles-mêmes. Ce qui a été écrit est conservé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer des réglages</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exporter les réglages</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::SetupWizard</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Start the clinic</source>
        <translation>Démarrer la clinique</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ShortcutsDialog</name>
    <message>
        <source>Admit the patient (waiting room)</source>
        <translation>Admettre le patient (salle d’attente)</translation>
    </message>
    <message>
        <source>Hold the patient (waiting room)</source>
        <translation>Faire patienter (salle d’attente)</translation>
    </message>
    <message>
        <source>Deny entry (waiting room)</source>
        <translation>Refuser l’entrée (salle d’attente)</translation>
    </message>
    <message>
        <source>Message to the room</source>
        <translation>Message à la salle</translation>
    </message>
    <message>
        <source>Lock the room (consultations)</source>
        <translation>Verrouiller la salle (consultations)</translation>
    </message>
    <message>
        <source>Pause the view (traffic)</source>
        <translation>Suspendre l’affichage (trafic)</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Redact the message (transcript)</source>
        <translation>Effacer le message (transcription)</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Copy rows as text</source>
        <translation>Copier les lignes en texte</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Press other keys in a field to change them; Backspace takes them away.</source>
        <translation>Appuyez sur d’autres touches dans un champ pour les changer&#xa0;; Retour arrière les retire.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>In tables and on single pages</source>
        <translation>Dans les tableaux et sur certaines pages</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Take it away there first.</source>
        <translation>%1 appartient à «&#xa0;%2&#xa0;». Retirez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>All keys are as they were delivered.</source>
        <translation>Toutes les touches sont celles d’origine.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Sign in to Anteroom</source>
        <translation>Se connecter à Anteroom</translation>
    </message>
    <message>
        <source>Name or password is wrong. Check both and try again.</source>
        <translation>Nom ou mot de passe incorrect. Vérifiez les deux et réessayez.</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>Vérification du mot de passe…</translation>
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
        <translation>Notes internes, visibles du personnel seul</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide staff notes</source>
        <translation>Masquer les notes internes</translation>
    </message>
    <message>
        <source>Show staff notes</source>
        <translation>Afficher les notes internes</translation>
    </message>
    <message numerus="yes">
        <source>%n staff notes</source>
        <translation>
            <numerusform>%n note interne</numerusform>
            <numerusform>%n notes internes</numerusform>
        </translation>
    </message>
    <message>
        <source>Only staff see this</source>
        <translation>Visible du personnel seul</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::StartupPage</name>
    <message>
        <source>Change settings…</source>
        <translation>Modifier les réglages…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The server could not start.</source>
        <translation>Le serveur n’a pas pu démarrer.</translation>
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
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Server stopped</source>
        <translation>Serveur arrêté</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>Adresse %1</translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n connecté</numerusform>
            <numerusform>%n connectés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sockets of %2 people</source>
        <translation>Sockets&#xa0;: %1, personnes&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 événements/s</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 entrants, %2 sortants</translation>
    </message>
    <message>
        <source>database can&apos;t be written</source>
        <translation>base de données non inscriptible</translation>
    </message>
    <message numerus="yes">
        <source>database is behind, %n jobs</source>
        <translation>
            <numerusform>base de données en retard, %n tâche</numerusform>
            <numerusform>base de données en retard, %n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>database %1 ms</source>
        <translation>base de données %1 ms</translation>
    </message>
    <message>
        <source>database ready</source>
        <translation>base de données prête</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::StepWords</name>
    <message>
        <source>Consultation created</source>
        <translation>Consultation créée</translation>
    </message>
    <message>
        <source>Patient admitted</source>
        <translation>Patient admis</translation>
    </message>
    <message>
        <source>Patient held</source>
        <translation>Patient mis en attente</translation>
    </message>
    <message>
        <source>Entry denied</source>
        <translation>Entrée refusée</translation>
    </message>
    <message>
        <source>Participant removed</source>
        <translation>Participant retiré</translation>
    </message>
    <message>
        <source>Room locked</source>
        <translation>Salle verrouillée</translation>
    </message>
    <message>
        <source>Room unlocked</source>
        <translation>Salle déverrouillée</translation>
    </message>
    <message>
        <source>Consultation started</source>
        <translation>Consultation démarrée</translation>
    </message>
    <message>
        <source>Call offered</source>
        <translation>Appel proposé</translation>
    </message>
    <message>
        <source>Call answered</source>
        <translation>Appel accepté</translation>
    </message>
    <message>
        <source>Consultation ended</source>
        <translation>Consultation terminée</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 a rejoint</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 est parti</translation>
    </message>
    <message>
        <source>%1 lost the connection</source>
        <translation>%1 a perdu la connexion</translation>
    </message>
    <message>
        <source>%1 came back</source>
        <translation>%1 est revenu</translation>
    </message>
    <message>
        <source>Media connect</source>
        <translation>Connexion des médias</translation>
    </message>
    <message>
        <source>Media of %1 connect</source>
        <translation>Connexion des médias de %1</translation>
    </message>
    <message>
        <source>Media connected</source>
        <translation>Médias connectés</translation>
    </message>
    <message>
        <source>Media of %1 connected</source>
        <translation>Médias de %1 connectés</translation>
    </message>
    <message>
        <source>Media failed</source>
        <translation>Échec des médias</translation>
    </message>
    <message>
        <source>Media of %1 failed</source>
        <translation>Échec des médias de %1</translation>
    </message>
    <message>
        <source>Media closed</source>
        <translation>Médias fermés</translation>
    </message>
    <message>
        <source>Media of %1 closed</source>
        <translation>Médias de %1 fermés</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Appel manqué</translation>
    </message>
    <message>
        <source>Missed call from %1</source>
        <translation>Appel manqué de %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::SummaryStep</name>
    <message>
        <source>Ready to begin</source>
        <translation>Prêt à commencer</translation>
    </message>
    <message>
        <source>The server starts with these settings.</source>
        <translation>Le serveur démarre avec ces réglages.</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>Dossier des données</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Clients connect to</source>
        <translation>Les clients se connectent à</translation>
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
        <translation>le serveur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 s after the offer</source>
        <translation>%1 s après l’offre</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message numerus="yes">
        <source>%n ICE candidates</source>
        <translation>
            <numerusform>%n candidat ICE</numerusform>
            <numerusform>%n candidats ICE</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat messages</source>
        <translation>
            <numerusform>%n message de discussion</numerusform>
            <numerusform>%n messages de discussion</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing was recorded. Who joins, calls and leaves appears here.</source>
        <translation>Rien n’a été consigné. Les arrivées, les appels et les départs figurent ici.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TopBar</name>
    <message>
        <source>Signed in as %1</source>
        <translation>Connecté en tant que %1</translation>
    </message>
    <message>
        <source>Search or type a command</source>
        <translation>Chercher ou saisir une commande</translation>
    </message>
    <message>
        <source>Search or type a command   %1</source>
        <translation>Chercher ou saisir une commande   %1</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficCapture</name>
    <message>
        <source>This is not a file.</source>
        <translation>Ce n’est pas un fichier.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficCompletion</name>
    <message>
        <source>name of the event</source>
        <translation>nom de l’événement</translation>
    </message>
    <message>
        <source>id or name</source>
        <translation>id. ou nom</translation>
    </message>
    <message>
        <source>room</source>
        <translation>salle</translation>
    </message>
    <message>
        <source>id of the socket</source>
        <translation>id. du socket</translation>
    </message>
    <message>
        <source>in or out</source>
        <translation>in ou out</translation>
    </message>
    <message>
        <source>ok or a refusal</source>
        <translation>ok ou un refus</translation>
    </message>
    <message>
        <source>size, such as 2k</source>
        <translation>taille, par exemple 2k</translation>
    </message>
    <message>
        <source>time, such as 20ms</source>
        <translation>durée, par exemple 20ms</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>holds, * for anything</source>
        <translation>contient, * pour tout</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>ne contient pas</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>plus de</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>moins de</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>from a client</source>
        <translation>depuis un client</translation>
    </message>
    <message>
        <source>to clients</source>
        <translation>vers les clients</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficDetail</name>
    <message>
        <source>Select an event to see its facts and the shape of its contents.</source>
        <translation>Sélectionnez un événement pour voir ses données et la forme de son contenu.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Revealed. Hidden again after %n seconds or with the next selection.</source>
        <translation>
            <numerusform>Révélé. De nouveau masqué après %n seconde ou à la prochaine sélection.</numerusform>
            <numerusform>Révélé. De nouveau masqué après %n secondes ou à la prochaine sélection.</numerusform>
        </translation>
    </message>
    <message>
        <source>Masked: kinds and lengths only.</source>
        <translation>Masqué&#xa0;: types et longueurs seulement.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>From its arrival to its answer</source>
        <translation>De son arrivée à sa réponse</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>… shortened, %1 characters in all</source>
        <translation>… abrégé, %1 caractères au total</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficFile</name>
    <message>
        <source>The file has reached its largest size.</source>
        <translation>Le fichier a atteint sa taille maximale.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficFiles</name>
    <message>
        <source>Open capture…</source>
        <translation>Ouvrir une capture…</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Retour au direct</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>Exporter l’affichage…</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>L’exportation a été annulée&#xa0;; aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>The capture has ended: %1 What was written until then is in the file.</source>
        <translation>La capture est terminée&#xa0;: %1 Ce qui a été écrit jusque-là se trouve dans le fichier.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .jsonl or .csv.</source>
        <translation>Choisissez un nom se terminant par .jsonl ou .csv.</translation>
    </message>
    <message numerus="yes">
        <source>%n events are in %1.</source>
        <translation>
            <numerusform>%n événement se trouve dans %1.</numerusform>
            <numerusform>%n événements se trouvent dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 n’a pas pu être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>Write every event to a file as it comes: ids, sizes and shapes, no contents</source>
        <translation>Écrire chaque événement dans un fichier dès son arrivée&#xa0;: identifiants, tailles et formes, sans contenus</translation>
    </message>
    <message>
        <source>Look at a capture that was written before</source>
        <translation>Consulter une capture écrite auparavant</translation>
    </message>
    <message>
        <source>Write the events that the filter lets through: ids, sizes and shapes, no contents</source>
        <translation>Écrire les événements filtrés&#xa0;: identifiants, tailles et formes, sans contenus</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exporter l’affichage</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Capture to a file</source>
        <translation>Capturer dans un fichier</translation>
    </message>
    <message>
        <source>Open capture</source>
        <translation>Ouvrir une capture</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Writing %1: %2 %</source>
        <translation>Écriture de %1&#xa0;: %2&#xa0;%</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop the capture</source>
        <translation>Arrêter la capture</translation>
    </message>
    <message>
        <source>Capture to a file…</source>
        <translation>Capturer dans un fichier…</translation>
    </message>
    <message>
        <source>Recording · %1</source>
        <translation>Enregistrement · %1</translation>
    </message>
    <message>
        <source>Every event is written to %1</source>
        <translation>Chaque événement est écrit dans %1</translation>
    </message>
    <message>
        <source>Opening capture %1…</source>
        <translation>Ouverture de la capture %1…</translation>
    </message>
    <message>
        <source>Showing capture %1.</source>
        <translation>Affichage de la capture %1.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n events are shown.</source>
        <translation>
            <numerusform>Seul le premier événement est affiché (%n).</numerusform>
            <numerusform>Seuls les %n premiers événements sont affichés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines could not be read and were left out.</source>
        <translation>
            <numerusform>%n ligne n’a pas pu être lue et a été omise.</numerusform>
            <numerusform>%n lignes n’ont pas pu être lues et ont été omises.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficFilter</name>
    <message>
        <source>The filter is too long, at most %1 characters</source>
        <translation>Le filtre est trop long, %1 caractères au plus</translation>
    </message>
    <message>
        <source>There is no “(” for this “)”</source>
        <translation>Il manque «&#xa0;(&#xa0;» pour ce «&#xa0;)&#xa0;»</translation>
    </message>
    <message>
        <source>Too many parentheses in each other, at most %1</source>
        <translation>Trop de parenthèses imbriquées, %1 au plus</translation>
    </message>
    <message>
        <source>The “(” is not closed</source>
        <translation>Le «&#xa0;(&#xa0;» n’est pas fermé</translation>
    </message>
    <message>
        <source>Here a term is missing, such as “chat”, “event ~ chat:*” or “bytes &gt; 1k”</source>
        <translation>Il manque ici un terme, par exemple «&#xa0;chat&#xa0;», «&#xa0;event ~ chat:*&#xa0;» ou «&#xa0;bytes &gt; 1k&#xa0;»</translation>
    </message>
    <message>
        <source>Before “%1” stands a field: %2</source>
        <translation>Avant «&#xa0;%1&#xa0;», il faut un champ&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is no field; there are: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un champ&#xa0;; il y a&#xa0;: %2</translation>
    </message>
    <message>
        <source>After “%1” a value is missing, such as %2</source>
        <translation>Après «&#xa0;%1&#xa0;», il manque une valeur, par exemple %2</translation>
    </message>
    <message>
        <source>The quotes are not closed</source>
        <translation>Les guillemets ne sont pas fermés</translation>
    </message>
    <message>
        <source>“%1” is a text: compare it with ==, !=, ~ or !~</source>
        <translation>«&#xa0;%1&#xa0;» est un texte&#xa0;: comparez-le avec ==, !=, ~ ou !~</translation>
    </message>
    <message>
        <source>“dir” is followed by == and “in” or “out”</source>
        <translation>«&#xa0;dir&#xa0;» est suivi de == et de «&#xa0;in&#xa0;» ou «&#xa0;out&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is a number: compare it, such as “%1&gt;1000”</source>
        <translation>«&#xa0;%1&#xa0;» est un nombre&#xa0;: comparez-le, par exemple «&#xa0;%1&gt;1000&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is compared with a number, such as 1000, 2k or 1.5M</source>
        <translation>«&#xa0;%1&#xa0;» se compare à un nombre, par exemple 1000, 2k ou 1.5M</translation>
    </message>
    <message>
        <source>“latency” is a time: compare it, such as “latency&gt;20ms”</source>
        <translation>«&#xa0;latency&#xa0;» est une durée&#xa0;: comparez-la, par exemple «&#xa0;latency&gt;20ms&#xa0;»</translation>
    </message>
    <message>
        <source>“latency” is compared with a time, such as 20ms or 1.5s</source>
        <translation>«&#xa0;latency&#xa0;» se compare à une durée, par exemple 20ms ou 1.5s</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Dir</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficPage</name>
    <message>
        <source>Filter, such as event ~ &quot;chat:*&quot; &amp;&amp; bytes &gt; 1k</source>
        <translation>Filtre, par exemple event ~ &quot;chat:*&quot; &amp;&amp; bytes &gt; 1k</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Reveal contents…</source>
        <translation>Révéler le contenu…</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Colour rules…</source>
        <translation>Règles de couleur…</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Hold the view still; the capture goes on (Space)</source>
        <translation>Figer l’affichage&#xa0;; la capture continue (Espace)</translation>
    </message>
    <message>
        <source>Keep the newest event in sight; scrolling up ends it</source>
        <translation>Garder le dernier événement en vue&#xa0;; remonter y met fin</translation>
    </message>
    <message>
        <source>Counts, sizes and latencies by event</source>
        <translation>Nombres, tailles et latences par événement</translation>
    </message>
    <message>
        <source>Only this event</source>
        <translation>Cet événement seulement</translation>
    </message>
    <message>
        <source>Follow this user</source>
        <translation>Suivre cet utilisateur</translation>
    </message>
    <message>
        <source>Follow this room</source>
        <translation>Suivre cette salle</translation>
    </message>
    <message>
        <source>Follow this socket</source>
        <translation>Suivre ce socket</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>Au caractère %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The view is paused, the capture goes on.</source>
        <translation>L’affichage est en pause, la capture continue.</translation>
    </message>
    <message>
        <source>%1 new events, resume</source>
        <translation>%1 nouveaux événements, reprendre</translation>
    </message>
    <message>
        <source>Filtering… %1 %</source>
        <translation>Filtrage… %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>A capture holds no contents</source>
        <translation>Une capture ne contient pas de contenus</translation>
    </message>
    <message>
        <source>Show the contents of this event for a minute; asks for a reason</source>
        <translation>Afficher le contenu de cet événement pendant une minute&#xa0;; un motif est demandé</translation>
    </message>
    <message>
        <source>Only admins may see contents</source>
        <translation>Seuls les admins peuvent voir les contenus</translation>
    </message>
    <message>
        <source>Reveal contents</source>
        <translation>Révéler le contenu</translation>
    </message>
    <message>
        <source>The contents of %1 will be shown to you for a minute. They may hold health data. Your name and the reason are kept in the audit.</source>
        <translation>Le contenu de %1 vous sera affiché pendant une minute. Il peut comporter des données de santé. Votre nom et le motif sont conservés dans l’audit.</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Révéler</translation>
    </message>
    <message>
        <source>Revealing…</source>
        <translation>Révélation…</translation>
    </message>
    <message>
        <source>The server no longer has these contents; it keeps those of the newest events only.</source>
        <translation>Le serveur n’a plus ce contenu&#xa0;; il ne garde que celui des événements les plus récents.</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Aucun événement pour l’instant</translation>
    </message>
    <message>
        <source>Every event that clients send and receive appears here, without its contents, as soon as a client connects.</source>
        <translation>Chaque événement que les clients envoient et reçoivent apparaît ici, sans son contenu, dès qu’un client se connecte.</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Rien ne correspond au filtre</translation>
    </message>
    <message>
        <source>Events that match will appear as they come.</source>
        <translation>Les événements correspondants apparaîtront à leur arrivée.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Statistics, colour rules, captures and export</source>
        <translation>Statistiques, règles de couleur, captures et exportation</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficRecorder</name>
    <message>
        <source>The disk is too slow for this traffic.</source>
        <translation>Le disque est trop lent pour ce trafic.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficRules</name>
    <message>
        <source>Refused</source>
        <comment>a rule</comment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Slow</source>
        <comment>a rule</comment>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Connection</source>
        <comment>a rule</comment>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>a rule</comment>
        <translation>Discussion</translation>
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
        <translation>Filtre, par exemple latency &gt; 500ms</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Colour rules</source>
        <translation>Règles de couleur</translation>
    </message>
    <message>
        <source>The first rule that matches an event gives it its colour at the edge and its word in the Note column.</source>
        <translation>La première règle qui correspond à un événement lui donne sa couleur au bord et son mot dans la colonne Note.</translation>
    </message>
    <message>
        <source>&amp;Word</source>
        <translation>&amp;Mot</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtre</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Blue: for information</source>
        <translation>Bleu&#xa0;: information</translation>
    </message>
    <message>
        <source>Green: good</source>
        <translation>Vert&#xa0;: bon</translation>
    </message>
    <message>
        <source>Violet: waiting</source>
        <translation>Violet&#xa0;: attente</translation>
    </message>
    <message>
        <source>Amber: warning</source>
        <translation>Ambre&#xa0;: avertissement</translation>
    </message>
    <message>
        <source>Red: danger</source>
        <translation>Rouge&#xa0;: danger</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>a rule: its word and its filter</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
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
        <translation>La moitié, ou 95&#xa0;%, des réponses n’ont pas pris plus de temps</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortant</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
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
        <translation>Part</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficStatisticsDialog</name>
    <message>
        <source>Statistics of the traffic</source>
        <translation>Statistiques du trafic</translation>
    </message>
    <message>
        <source>Show these events</source>
        <translation>Afficher ces événements</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Aucun événement pour l’instant</translation>
    </message>
    <message>
        <source>Counts, sizes and latencies of every event appear here as it comes.</source>
        <translation>Nombres, tailles et latences de chaque événement apparaissent ici au fil de l’eau.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TranscriptComposer</name>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Staff note</source>
        <translation>Note interne</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Réponses types</translation>
    </message>
    <message>
        <source>Put in a reply that your clinic writes often</source>
        <translation>Insérer une réponse que votre clinique écrit souvent</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>%n caractère de trop</numerusform>
            <numerusform>%n caractères de trop</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter la note</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Add staff note</source>
        <translation>Ajouter la note interne</translation>
    </message>
    <message>
        <source>Send reply</source>
        <translation>Envoyer la réponse</translation>
    </message>
    <message>
        <source>Staff note, only staff see it</source>
        <translation>Note interne, visible du personnel seul</translation>
    </message>
    <message>
        <source>Note for staff</source>
        <translation>Note pour le personnel</translation>
    </message>
    <message>
        <source>Write to everybody in the conversation</source>
        <translation>Écrire à tous dans la conversation</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>En attente du serveur…</translation>
    </message>
    <message>
        <source>Only staff see this.</source>
        <translation>Visible du personnel seul.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TranscriptDelegate</name>
    <message>
        <source>Redacted</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>… %1 characters in all, the first %2 are shown</source>
        <translation>… %1 caractères au total, les %2 premiers sont affichés</translation>
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
        <translation>Exporter la transcription</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Choose a name that ends in .pdf, .html, .txt or .json.</source>
        <translation>Choisissez un nom se terminant par .pdf, .html, .txt ou .json.</translation>
    </message>
    <message>
        <source>The whole conversation of %1 is written to %2 and may hold health data: keep the file as you keep a patient&apos;s record.</source>
        <translation>Toute la conversation de %1 est écrite dans %2 et peut comporter des données de santé&#xa0;: gardez le fichier comme un dossier de patient.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>%1 was not written: %2. Choose another place.</source>
        <translation>%1 n’a pas été écrit&#xa0;: %2. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TranscriptModel</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TranscriptPane</name>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Search transcripts</source>
        <translation>Chercher dans les transcriptions</translation>
    </message>
    <message>
        <source>Close transcript</source>
        <translation>Fermer la transcription</translation>
    </message>
    <message>
        <source>Save the whole transcript as PDF, web page, text or JSON</source>
        <translation>Enregistrer toute la transcription en PDF, page web, texte ou JSON</translation>
    </message>
    <message>
        <source>Search the transcript (%1)</source>
        <translation>Chercher dans la transcription (%1)</translation>
    </message>
    <message>
        <source>Close the transcript</source>
        <translation>Fermer la transcription</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Non attribuée</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Attribuée à %1</translation>
    </message>
    <message>
        <source>Choose a conversation</source>
        <translation>Choisissez une conversation</translation>
    </message>
    <message>
        <source>Its transcript stays closed until you open it.</source>
        <translation>Sa transcription reste fermée tant que vous ne l’ouvrez pas.</translation>
    </message>
    <message>
        <source>The transcript is closed</source>
        <translation>La transcription est fermée</translation>
    </message>
    <message>
        <source>It may hold health data. Opening it is written to the audit with your name and the time.</source>
        <translation>Elle peut comporter des données de santé. Son ouverture est inscrite dans l’audit avec votre nom et l’heure.</translation>
    </message>
    <message>
        <source>Open transcript</source>
        <translation>Ouvrir la transcription</translation>
    </message>
    <message>
        <source>Opening the transcript…</source>
        <translation>Ouverture de la transcription…</translation>
    </message>
    <message>
        <source>The newest messages come first.</source>
        <translation>Les messages les plus récents viennent d’abord.</translation>
    </message>
    <message>
        <source>The transcript could not be opened</source>
        <translation>La transcription n’a pas pu être ouverte</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Aucun message pour l’instant</translation>
    </message>
    <message>
        <source>They appear here as they are written.</source>
        <translation>Ils apparaissent ici au fur et à mesure.</translation>
    </message>
    <message>
        <source>Your role may read only.</source>
        <translation>Votre rôle ne permet que la lecture.</translation>
    </message>
    <message>
        <source>The conversation is closed. Open it again to reply.</source>
        <translation>La conversation est fermée. Rouvrez-la pour répondre.</translation>
    </message>
    <message>
        <source>For clinician leads: all transcripts of the clinic</source>
        <translation>Pour les responsables médicaux&#xa0;: toutes les transcriptions de la clinique</translation>
    </message>
    <message>
        <source>%1 is writing…</source>
        <translation>%1 écrit…</translation>
    </message>
    <message numerus="yes">
        <source>%n people are writing…</source>
        <translation>
            <numerusform>%n personne écrit…</numerusform>
            <numerusform>%n personnes écrivent…</numerusform>
        </translation>
    </message>
    <message>
        <source>This conversation is no longer there.</source>
        <translation>Cette conversation n’existe plus.</translation>
    </message>
    <message>
        <source>The staff notes could not be loaded. %1</source>
        <translation>Les notes internes n’ont pas pu être chargées. %1</translation>
    </message>
    <message>
        <source>What you wrote in the conversation before was not sent. %1</source>
        <translation>Ce que vous avez écrit dans la conversation précédente n’a pas été envoyé. %1</translation>
    </message>
    <message>
        <source>Assign the conversation to yourself to reply.</source>
        <translation>Attribuez-vous la conversation pour répondre.</translation>
    </message>
    <message>
        <source>Only patient and physician write here. Leave a staff note instead.</source>
        <translation>Seuls le patient et le médecin écrivent ici. Laissez plutôt une note interne.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TranscriptRedaction</name>
    <message>
        <source>Redact…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Take the contents of the selected message away for everybody (Del)</source>
        <translation>Retirer le contenu du message sélectionné pour tous (Suppr)</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>le serveur</translation>
    </message>
    <message>
        <source>Redact a message</source>
        <translation>Effacer un message</translation>
    </message>
    <message>
        <source>The contents of the message of %1 from %2 will be gone for everybody, on every device, and can&apos;t be brought back.</source>
        <translation>Le contenu du message de %1 (%2) disparaîtra pour tous, sur tous les appareils, et ne pourra pas être récupéré.</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Redacting…</source>
        <translation>Effacement…</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TranscriptSearchBar</name>
    <message>
        <source>Search the transcript</source>
        <translation>Chercher dans la transcription</translation>
    </message>
    <message>
        <source>Previous match (Shift+Return goes back)</source>
        <translation>Résultat précédent (Maj+Entrée pour reculer)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Tout chercher</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>End the search (Esc)</source>
        <translation>Terminer la recherche (Échap)</translation>
    </message>
    <message>
        <source>Back to what was found in all transcripts</source>
        <translation>Retour aux résultats de toutes les transcriptions</translation>
    </message>
    <message>
        <source>Not in the loaded messages</source>
        <translation>Absent des messages chargés</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Search all transcripts of the clinic; the search is written to the audit</source>
        <translation>Chercher dans toutes les transcriptions de la clinique&#xa0;; la recherche est inscrite dans l’audit</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TranscriptSearchResults</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>All transcripts are searched.</source>
        <translation>Recherche dans toutes les transcriptions.</translation>
    </message>
    <message>
        <source>Nothing was searched</source>
        <translation>Aucune recherche effectuée</translation>
    </message>
    <message>
        <source>Opening one opens its transcript, which is written to the audit.</source>
        <translation>Ouvrir un résultat ouvre sa transcription, ce qui est inscrit dans l’audit.</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>Retour à la conversation</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Messages trouvés</translation>
    </message>
    <message numerus="yes">
        <source>%n messages found</source>
        <translation>
            <numerusform>%n message trouvé</numerusform>
            <numerusform>%n messages trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No transcript of the clinic has these words.</source>
        <translation>Aucune transcription de la clinique ne contient ces mots.</translation>
    </message>
    <message>
        <source>There is more than is listed here: search for more words.</source>
        <translation>Il y a plus de résultats que la liste n’en montre&#xa0;: cherchez avec plus de mots.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrayIcon</name>
    <message>
        <source>Open Anteroom</source>
        <translation>Ouvrir Anteroom</translation>
    </message>
    <message>
        <source>Close the clinic and quit…</source>
        <translation>Fermer la clinique et quitter…</translation>
    </message>
    <message>
        <source>The server is stopped</source>
        <translation>Le serveur est arrêté</translation>
    </message>
    <message>
        <source>The clinic is open</source>
        <translation>La clinique est ouverte</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>Annuler (%1)</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::UserModel</name>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernière présence</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Id. utilisateur</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ValueEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Choisir&#xa0;: %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::WaitingAlert</name>
    <message numerus="yes">
        <source>%n patients are waiting</source>
        <translation>
            <numerusform>%n patient attend</numerusform>
            <numerusform>%n patients attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the waiting room to let them in.</source>
        <translation>Ouvrez la salle d’attente pour faire entrer.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::WaitingCardDelegate</name>
    <message>
        <source>Reconnecting, %1 left</source>
        <translation>Reconnexion, reste %1</translation>
    </message>
    <message numerus="yes">
        <source>Over %n minutes</source>
        <translation>
            <numerusform>Plus de %n minute</numerusform>
            <numerusform>Plus de %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Physician is here</source>
        <translation>Médecin présent</translation>
    </message>
    <message>
        <source>Room locked</source>
        <translation>Salle verrouillée</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admis</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::WaitingHeader</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>longest wait</source>
        <translation>attente maximale</translation>
    </message>
    <message>
        <source>median today</source>
        <translation>médiane du jour</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objectif</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Over the target</source>
        <translation>Au-delà de l’objectif</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::WaitingRoomPage</name>
    <message>
        <source>Filter by name or id</source>
        <translation>Filtrer par nom ou id.</translation>
    </message>
    <message>
        <source>Select a patient to let them in, to write to them or to refuse them.</source>
        <translation>Sélectionnez un patient pour le faire entrer, lui écrire ou le refuser.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Admis</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Salle d’attente</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Nobody here matches the filter</source>
        <translation>Personne ici ne correspond au filtre</translation>
    </message>
    <message>
        <source>All words of the filter must occur in a card.</source>
        <translation>Tous les mots du filtre doivent figurer dans une même carte.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>No one is waiting</source>
        <translation>Personne n’attend</translation>
    </message>
    <message>
        <source>Patients appear here as soon as they have joined their consultation, in the order in which they came. Create one on the People page.</source>
        <translation>Les patients apparaissent ici dès qu’ils ont rejoint leur consultation, dans l’ordre d’arrivée. Créez-en une sur la page Personnes.</translation>
    </message>
    <message>
        <source>Invite a patient…</source>
        <translation>Inviter un patient…</translation>
    </message>
    <message>
        <source>No one was let in</source>
        <translation>Personne n’a été admis</translation>
    </message>
    <message>
        <source>Patients whom staff have let in and who are still in their room appear here.</source>
        <translation>Les patients que le personnel a fait entrer et qui sont encore dans leur salle figurent ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n affiché</numerusform>
            <numerusform>%n affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillée</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>Id. de session</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::WaitingWords</name>
    <message>
        <source>%1 with %2</source>
        <translation>%1 avec %2</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Rang %1</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>attend depuis %1</translation>
    </message>
    <message>
        <source>the physician is in the room</source>
        <translation>le médecin est dans la salle</translation>
    </message>
    <message>
        <source>the room is locked</source>
        <translation>la salle est verrouillée</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::WelcomeStep</name>
    <message>
        <source>A directory on this computer that keeps everything</source>
        <translation>Un dossier de cet ordinateur qui conserve tout</translation>
    </message>
    <message>
        <source>An administrator who signs in to this console</source>
        <translation>Un administrateur qui se connecte à cette console</translation>
    </message>
    <message>
        <source>The address that patients and physicians connect to</source>
        <translation>L’adresse à laquelle patients et médecins se connectent</translation>
    </message>
    <message>
        <source>Set up your clinic</source>
        <translation>Configurez votre clinique</translation>
    </message>
    <message>
        <source>Anteroom holds the messages and consultations of your clinic and lets you watch over them. Three things are needed; it takes a minute.</source>
        <translation>Anteroom conserve les messages et les consultations de votre clinique et vous permet de veiller sur eux. Trois choses sont nécessaires&#xa0;; cela prend une minute.</translation>
    </message>
</context>
</TS>
